import * as v from 'valibot';
import { Workbox, messageSW } from 'workbox-window';
import { askBuild, build } from '../../offline/build';
import { base } from '../base';
import { newVersion } from './newVersion';

/**
 * Registers the worker that keeps the app and the data for a reader without a network, and watches
 * for a newer build; `dataMark` gives the mark of the data shown, null where it is not all there.
 * Where the browser allows no worker, nothing happens: the page does not need one.
 */
export async function keepOffline(dataMark: () => string | null): Promise<void> {
  const workbox = new Workbox(`${base}/sw.js`);
  const compare = async (worker: ServiceWorker | null, waiting: boolean) => {
    if (!worker) return;
    const of = v.parse(build, await messageSW(worker, { type: askBuild }));
    const mark = dataMark();
    const same =
      new URL(`${base}/${of.entry}`, window.location.href).href === entryUrl() &&
      (mark === null || mark === of.data);
    if (!same) newVersion.set(true);
    // A page of the new build already: nothing changes under the reader's hands.
    else if (waiting) workbox.messageSkipWaiting();
  };
  workbox.addEventListener('waiting', ({ sw }) => void compare(sw ?? null, true));
  // Another tab may have let the new worker take over.
  navigator.serviceWorker.addEventListener(
    'controllerchange',
    () => void compare(navigator.serviceWorker.controller, false),
  );
  try {
    await workbox.register({ immediate: true });
  } catch {
    return;
  }
  document.addEventListener('visibilitychange', () => {
    // Offline, or the host is away: asked again next time.
    if (document.visibilityState === 'visible') workbox.update().catch(() => undefined);
  });
}

/** The address of the page's first script, which names its build. */
function entryUrl(): string | null {
  return document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? null;
}
