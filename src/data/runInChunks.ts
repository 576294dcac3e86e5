/** How long work may go on before what the reader does gets its turn, in milliseconds. */
const pieceMs = 10;

/** Does work to its end in pieces, between which the page answers; it can be left at each `yield`. */
export async function runInChunks<Result>(work: Generator<undefined, Result>): Promise<Result> {
  let until = performance.now() + pieceMs;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await yieldToMain();
    until = performance.now() + pieceMs;
  }
}

/** Lets the page answer what has happened since. */
function yieldToMain(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
