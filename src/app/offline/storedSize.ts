import { base } from '../base';
import { workersHere } from './workersHere';

/** The caches of this site in this browser: the worker's name their base last. */
async function ownCaches(): Promise<readonly string[]> {
  if (!('caches' in window)) return [];
  return (await caches.keys()).filter((name) => name.endsWith(`${base}/`));
}

/** How many bytes the worker has stored in this browser. */
export async function storedSize(): Promise<number> {
  let size = 0;
  for (const name of await ownCaches()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const response = await cache.match(request, { ignoreVary: true });
      size += (await response?.blob())?.size ?? 0;
    }
  }
  return size;
}

/** Deletes what the worker has stored, and the worker, which would else miss it. */
export async function emptyStore(): Promise<void> {
  const registration = await workersHere()?.getRegistration(`${base}/`);
  await registration?.unregister();
  for (const name of await ownCaches()) await caches.delete(name);
}
