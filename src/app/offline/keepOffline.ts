import * as v from 'valibot';
import { Workbox, messageSW } from 'workbox-window';
import { build, getBuild, type Build } from '../../offline/build';
import { base } from '../base';
import { newVersion } from './newVersion';
import { hasNewerData, watchData } from './watchData';
import { workersHere } from './workersHere';

/**
 * Registers the service worker, which caches the app and the data for offline use, and watches for a
 * newer build and newer data; `dataHash` gives the hash of the data shown, null if some are missing. If
 * the browser allows no worker, the page does not need one, and data are watched all the same.
 */
export async function keepOffline(dataHash: () => string | null): Promise<void> {
  watchData(dataHash);
  const workers = workersHere();
  if (!workers) return;
  const workbox = new Workbox(`${base}/sw.js`);
  const compare = async (worker: ServiceWorker | null, waiting: boolean) => {
    if (!worker) return;
    const built = v.parse(build, await messageSW(worker, { type: getBuild }));
    if (await isNewer(built, dataHash())) newVersion.set('ready');
    // The page is of the new build already.
    else if (waiting) workbox.messageSkipWaiting();
  };
  workbox.addEventListener('waiting', ({ sw }) => void compare(sw ?? null, true));
  // Another tab may have let the new worker take over.
  workers.addEventListener('controllerchange', () => void compare(workers.controller, false));
  const registered = await workbox.register({ immediate: true }).catch(() => null);
  if (!registered) return;
  // One whose installation began before, on the page that this one took the place of, is not told of.
  const installing = workers.controller && registered.installing;
  installing?.addEventListener('statechange', () => {
    if (installing.state === 'installed') void compare(installing, true);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return;
    // Without a network the update fails, and is tried again next time.
    workbox.update().catch(() => undefined);
    // One that waits still: what told of it came while nobody listened, or was not answered.
    void compare(registered.waiting, true);
  });
}

/** True where a reload would show another build, or other data than those of hash `shown`. */
async function isNewer(built: Build, shown: string | null): Promise<boolean> {
  if (new URL(`${base}/${built.entry}`, window.location.href).href !== entryUrl()) return true;
  // The host's data may be newer than its build: the data count.
  return shown !== built.dataHash && (await hasNewerData(shown));
}

/** The address of the page's entry script, which identifies its build. */
function entryUrl(): string | null {
  const scripts = document.querySelectorAll<HTMLScriptElement>('script[type="module"][src]');
  // One that reads the data stands before it.
  return scripts[scripts.length - 1]?.src ?? null;
}
