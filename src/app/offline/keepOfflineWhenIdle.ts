import { whenIdle } from './whenIdle';

declare global {
  interface Navigator {
    /** Missing in Firefox and Safari. https://developer.mozilla.org/docs/Web/API/NetworkInformation */
    readonly connection?: { readonly saveData?: boolean };
  }
}

/** Long enough for the other pages to be preloaded, so that nothing is loaded twice. */
const quietMs = 3000;

/**
 * Registers the worker and watches the host (keepOffline.ts) once `loaded` has settled and the page is idle: what it caches
 * must not compete with what the reader waits for. Never if the reader saves data.
 */
export async function keepOfflineWhenIdle(
  loaded: Promise<object | null>,
  dataHash: () => string | null,
): Promise<void> {
  if (navigator.connection?.saveData === true) return;
  await loaded;
  await new Promise((resolve) => setTimeout(resolve, quietMs));
  await whenIdle();
  // Without this file nothing is cached, and the page still works.
  const offline = await import('./keepOffline').catch(() => null);
  await offline?.keepOffline(dataHash);
}
