/// <reference lib="webworker" />
import * as v from 'valibot';
import { clientsClaim } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import {
  addPlugins,
  addRoute,
  cleanupOutdatedCaches,
  matchPrecache,
  precache,
  type PrecacheEntry,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkOnly } from 'workbox-strategies';
import { dataUrl } from '../data/loadPackage';
import { dataFiles } from '../data/dataFiles';
import { askBuild, message, skipWaiting, type Build } from './build';
import { cacheShelf, createDesk, currentPackage } from './dataPackage';

declare const self: ServiceWorkerGlobalScope;
/** Put in by `tools/site/worker/writeWorker.ts`. */
declare const __BUILD__: Build;
declare const __APP__: { readonly shell: string; readonly files: PrecacheEntry[] };

const base = import.meta.env.BASE_URL;
const patienceMs = 3000;

/** Many hosts answer a missing file with a page of their own and status 200. */
const noPageForAFile = {
  cacheWillUpdate: ({ request, response }: { request: Request; response: Response }) => {
    const page = response.headers.get('content-type')?.startsWith('text/html') ?? false;
    const wanted = request.url.includes('.html');
    return Promise.resolve(response.ok && page === wanted ? response : null);
  },
};

// The app as one: a build whose files are not all there is not installed, the one before stays.
addPlugins([noPageForAFile]);
precache(__APP__.files);
addRoute({ directoryIndex: '', cleanURLs: false });
cleanupOutdatedCaches();
clientsClaim();

// Files of the build that only some readers ask for. Their names tell their content.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(`${base}assets/`),
  new CacheFirst({
    cacheName: `esg-peer-ledger-assets:${base}`,
    plugins: [noPageForAFile, new ExpirationPlugin({ maxEntries: 60, purgeOnQuotaError: true })],
  }),
);

const shelf = cacheShelf(`esg-peer-ledger-data:${base}`, dataUrl);
const load = () =>
  currentPackage({
    // Asked of the host, never of what the browser has kept on its own.
    ask: (file) => fetch(dataUrl(file), { cache: 'no-cache' }),
    shelf,
    patienceMs,
  });
const desk = createDesk(load);
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && dataFiles.some((file) => url.pathname === dataUrl(file)),
  ({ url, event }) => {
    const file = dataFiles.find((dataFile) => url.pathname === dataUrl(dataFile));
    const page = event instanceof FetchEvent ? event.clientId : '';
    return file === undefined ? Promise.resolve(Response.error()) : desk(page, file);
  },
);

// A page is the host's, or else drawn by the app from the data kept: a page kept as it was once
// written could show old figures before anything has said so.
registerRoute(
  new NavigationRoute(
    new NetworkOnly({
      networkTimeoutSeconds: patienceMs / 1000,
      plugins: [{ handlerDidError: () => matchPrecache(__APP__.shell) }],
    }),
    { denylist: [/\.[a-z]+$/] },
  ),
);

self.addEventListener('install', (event) => {
  // The page that brought the worker has its data already: it is loaded once more, to be kept.
  event.waitUntil(shelf.take().then((kept) => kept ?? load()));
});

self.addEventListener('message', (event) => {
  const asked = v.safeParse(message, event.data);
  if (!asked.success) return;
  if (asked.output.type === skipWaiting) void self.skipWaiting();
  if (asked.output.type === askBuild) event.ports[0]?.postMessage(__BUILD__);
});
