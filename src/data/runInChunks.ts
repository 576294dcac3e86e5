/** How long work may block the main thread before it yields, in milliseconds. */
const pieceMs = 10;

/** Runs work in chunks and yields to the page between them; it can be interrupted at each `yield`. */
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

/** Yields to the event loop. */
function yieldToMain(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
