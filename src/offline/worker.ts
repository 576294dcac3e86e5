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
import { getBuild, message, skipWaiting, type Build } from './build';
import { currentPackage } from './currentPackage';
import { createPackageStore } from './packageStore';
import { createRequestGroups } from './requestGroups';

declare const self: ServiceWorkerGlobalScope;
/** Defined by `tools/site/worker/writeWorker.ts`. */
declare const __BUILD__: Build;
declare const __APP__: { readonly shell: string; readonly files: PrecacheEntry[] };

const base = import.meta.env.BASE_URL;
const timeoutMs = 3000;

/** Many hosts answer a request for a missing file with an HTML page and status 200. */
const rejectErrorPages = {
  cacheWillUpdate: ({ request, response }: { request: Request; response: Response }) => {
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
    const expectsPage = request.url.includes('.html');
    return Promise.resolve(response.ok && isPage === expectsPage ? response : null);
  },
};

// All or nothing: a build of which files are missing is not installed, the one before stays.
addPlugins([rejectErrorPages]);
precache(__APP__.files);
addRoute({ directoryIndex: '', cleanURLs: false });
cleanupOutdatedCaches();
clientsClaim();

// Files of the build that only some readers request. Their names carry a hash of their content.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(`${base}assets/`),
  new CacheFirst({
    cacheName: `esg-peer-ledger-assets:${base}`,
    plugins: [rejectErrorPages, new ExpirationPlugin({ maxEntries: 60, purgeOnQuotaError: true })],
  }),
);

const store = createPackageStore(`esg-peer-ledger-data:${base}`, dataUrl);
const load = () =>
  currentPackage({
    // Never answered by the browser's HTTP cache without asking the host.
    fetchFile: (file) => fetch(dataUrl(file), { cache: 'no-cache' }),
    store,
    timeoutMs,
  });
const respond = createRequestGroups(load);
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && dataFiles.some((file) => url.pathname === dataUrl(file)),
  ({ url, event }) => {
    const file = dataFiles.find((dataFile) => url.pathname === dataUrl(dataFile));
    const clientId = event instanceof FetchEvent ? event.clientId : '';
    return file === undefined ? Promise.resolve(Response.error()) : respond(clientId, file);
  },
);

// A page is the host's, or else rendered by the app from the stored data: a stored prerendered page
// could show old figures before a notice says so.
registerRoute(
  new NavigationRoute(
    new NetworkOnly({
      networkTimeoutSeconds: timeoutMs / 1000,
      plugins: [{ handlerDidError: () => matchPrecache(__APP__.shell) }],
    }),
    { denylist: [/\.[a-z]+$/] },
  ),
);

self.addEventListener('install', (event) => {
  // The page that registered the worker has loaded its data without it.
  event.waitUntil(store.read().then((stored) => stored ?? load()));
});

self.addEventListener('message', (event) => {
  const received = v.safeParse(message, event.data);
  if (!received.success) return;
  if (received.output.type === skipWaiting) void self.skipWaiting();
  if (received.output.type === getBuild) event.ports[0]?.postMessage(__BUILD__);
});
