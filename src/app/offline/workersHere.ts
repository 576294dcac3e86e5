/** The workers of this site; null where the browser has none, or keeps them from a sandboxed frame. */
export function workersHere(): ServiceWorkerContainer | null {
  try {
    return 'serviceWorker' in navigator ? navigator.serviceWorker : null;
  } catch {
    return null;
  }
}
