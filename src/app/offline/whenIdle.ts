/** Resolves once the browser has nothing urgent to do; at once in Safari, which has no such event. */
export async function whenIdle(): Promise<void> {
  if ('requestIdleCallback' in window) {
    await new Promise((resolve) => window.requestIdleCallback(resolve));
  }
}
