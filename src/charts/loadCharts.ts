let turn: Promise<void> = Promise.resolve();

/** The code of the charts, with their library; null where it cannot be had. */
export async function loadCharts() {
  await turn;
  return import('./charts').catch(() => null);
}

/** Lets what is needed more come first: bars stand without the library. */
export function loadChartsAfter<Value>(first: Promise<Value>): void {
  const done = () => undefined;
  turn = first.then(done, done);
}
