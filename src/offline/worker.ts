/// <reference lib="webworker" />
import * as v from 'valibot';
import { clientsClaim, type WorkboxPlugin } from 'workbox-core';
import {
  addPlugins,
  addRoute,
  cleanupOutdatedCaches,
  matchPrecache,
  precache,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst, NetworkOnly, type StrategyHandler } from 'workbox-strategies';
import { dataFiles, searchFile, tableFiles, textsFile, type DataFile } from '../data/dataFiles';
import { storedAtHeader } from '../data/host/storedAt';
import { dataUrl } from '../data/loadPackage';
import { languages, type Language } from '../domain/dataset';
import {
  getBuild,
  message,
  skipWaiting,
  type Build,
  type CachedFiles,
  type LateAnswer,
  type LateMessage,
} from './build';
import { currentPackage } from './currentPackage';
import { createPackageStore } from './packageStore';
import { createRequestGroups } from './requestGroups';
import { headOf, scriptsOfPage } from './scriptsOfPage';
import { wait } from './wait';

declare const self: ServiceWorkerGlobalScope;
/** Defined by `tools/site/worker/writeWorker.ts`. */
declare const __BUILD__: Build;
declare const __APP__: CachedFiles;
declare global {
  interface WorkerNavigator {
    /** Missing in Firefox and Safari. */
    readonly connection?: { readonly saveData?: boolean };
  }
}

// Once: the build puts the whole list in place of the name.
const app = __APP__;
const build = __BUILD__;
const base = import.meta.env.BASE_URL;
const timeoutMs = 3000;
const wholeMs = 8000;
const settleMs = 1500;
/** How long a page is left alone. */
const quietMs = 5000;

const ofAssets = ({ pathname }: URL) => pathname.startsWith(`${base}assets/`);

/**
 * Only what the build has written is cached: a file of `assets/` by its checksum, the shell by the script
 * it starts. Hosts and networks that want a login answer with pages of their own and status 200.
 */
const onlyOurs: WorkboxPlugin = {
  async cacheWillUpdate({ request, response }) {
    const url = new URL(request.url);
    // Those of another build are for that build's worker.
    if (ofAssets(url)) return url.pathname in app.integrity ? response : null;
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
    if (isPage !== url.pathname.endsWith('.html')) return null;
    return !isPage || (await response.clone().text()).includes(build.entry) ? response : null;
  },
  fetchDidSucceed({ response }) {
    return response.ok
      ? Promise.resolve(response)
      : Promise.reject(new Error(`${response.url}: ${response.status}`));
  },
  requestWillFetch({ request }) {
    const integrity = app.integrity[new URL(request.url).pathname];
    return Promise.resolve(integrity === undefined ? request : new Request(request, { integrity }));
  },
};

// All or nothing: a build of which files are missing is not installed, the one before stays.
addPlugins([onlyOurs]);
precache([...app.pages]);
addRoute({ directoryIndex: '', cleanURLs: false });
cleanupOutdatedCaches();
clientsClaim();

/**
 * Files of `assets/`, whose names carry a hash of their content: from the cache, else from the host, and
 * where that is no good past every cache on the way, which may hold an error page or a damaged file for good.
 */
class Assets extends CacheFirst {
  override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    return super
      ._handle(request, handler)
      .catch(() => super._handle(new Request(request, { cache: 'reload' }), handler));
  }
}

const assets = new Assets({
  cacheName: `esg-peer-ledger-assets:${base}`,
  // Some hosts add `Vary: Origin`, and the worker's own requests have no origin.
  matchOptions: { ignoreVary: true },
  plugins: [onlyOurs],
});
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && ofAssets(url),
  ({ url, request, event }) => {
    const language = languages.find((item) => app.messages[item].includes(url.pathname));
    // A language is readable without a network once it was opened: all its messages, or none.
    if (language) event.waitUntil(storeAll(app.messages[language], event).catch(() => undefined));
    return assets.handle({ request, event });
  },
);

/** Rejects where one of the files cannot be stored. */
async function storeAll(urls: readonly string[], event: ExtendableEvent): Promise<void> {
  await Promise.all(
    urls.map(async (url) => {
      const [response, done] = assets.handleAll({ request: new Request(url), event });
      await response;
      await done;
      if (!(await caches.match(url, { ignoreVary: true })))
        throw new Error(`${url} cannot be stored`);
    }),
  );
}

/** The languages of the open windows, among them the one that registered this worker. */
async function openLanguages(): Promise<readonly Language[]> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const paths = windows.map(({ url }) => new URL(url).pathname);
  return languages.filter((language) =>
    paths.some((path) => path.startsWith(`${base}${language}/`)),
  );
}

const store = createPackageStore(`esg-peer-ledger-data:${base}`, dataUrl);
const load = (cache: RequestCache, files: readonly DataFile[]) =>
  currentPackage({
    files,
    fetchFile: (file, again) => fetch(dataUrl(file), { cache: again ? 'reload' : cache }),
    store,
    timeoutMs,
    wholeMs,
    settleMs,
  });
const respond = createRequestGroups(async ({ clientId, waitUntil }) => {
  // Never answered by the HTTP cache without asking the host.
  const current = load('no-cache', dataFiles);
  waitUntil(current.then(({ late }) => late).then((answer) => tellPage(clientId, answer)));
  return (await current).responses;
});
registerRoute(
  // What a page asks past the caches is for the host alone.
  ({ url, request, sameOrigin }) =>
    sameOrigin && request.cache === 'default' && fileAt(url) !== undefined,
  ({ url, event }) => {
    const file = fileAt(url);
    const clientId = event instanceof FetchEvent ? event.clientId : '';
    const waitUntil = (promise: Promise<void>) => event.waitUntil(promise);
    return file === undefined
      ? Promise.resolve(Response.error())
      : respond({ clientId, waitUntil }, file);
  },
);

function fileAt({ pathname }: URL): DataFile | undefined {
  return dataFiles.find((file) => pathname === dataUrl(file));
}

/** A slice as it was stored, with the time of that: the page tells it. */
const asStored: WorkboxPlugin = {
  // A host may answer with a page of its own and status 200.
  async cacheWillUpdate({ response }) {
    return response.ok && (await response.clone().text()).startsWith('{') ? response : null;
  },
  cachedResponseWillBeUsed({ cachedResponse }) {
    if (!cachedResponse) return Promise.resolve(null);
    const headers = new Headers(cachedResponse.headers);
    headers.set(storedAtHeader, new Date(headers.get('date') ?? Date.now()).toISOString());
    return Promise.resolve(new Response(cachedResponse.body, { headers }));
  },
};

// Of a package in slices what was read is stored, and no more.
registerRoute(
  ({ url, request, sameOrigin }) =>
    sameOrigin && request.cache === 'default' && url.pathname.startsWith(dataUrl('slices/')),
  new NetworkFirst({
    cacheName: `esg-peer-ledger-slices:${base}`,
    networkTimeoutSeconds: timeoutMs / 1000,
    matchOptions: { ignoreVary: true },
    plugins: [asStored],
  }),
);

async function tellPage(clientId: string, answer: LateAnswer | null): Promise<void> {
  const page = answer && (await self.clients.get(clientId));
  if (page) page.postMessage({ type: 'LATE_ANSWER', answer } satisfies LateMessage);
}

// A page is the host's, or else rendered by the app from the stored data: a stored prerendered page
// could show old figures before a notice says so.
const pages = new NetworkOnly({
  networkTimeoutSeconds: timeoutMs / 1000,
  plugins: [{ handlerDidError: () => matchPrecache(app.shell) }],
});
registerRoute(
  new NavigationRoute(
    async (options) => {
      const { event } = options;
      if (navigator.connection?.saveData !== true) event.waitUntil(storeLater(event));
      const page = await pages.handle(options);
      return (await canStart(page.clone(), event)) ? page : ((await shellInstead()) ?? page);
    },
    { denylist: [/\.[a-z]+$/] },
  ),
);

/** False where the page is of another build and the host lacks a script it starts with. */
async function canStart(page: Response, event: ExtendableEvent): Promise<boolean> {
  const head = await headOf(page);
  if (head.includes(build.entry)) return true;
  const loading = scriptsOfPage(head).map(({ url, integrity }) =>
    assets.handle({ request: new Request(url, { integrity }), event }),
  );
  const loaded = Promise.all(loading).then(
    () => true,
    () => false,
  );
  // A slow host gets the benefit of the doubt.
  return Promise.race([loaded, wait(timeoutMs).then(() => true)]);
}

/** The shell, which tells that it stands in the place of a newer page. */
async function shellInstead(): Promise<Response | undefined> {
  const shell = await matchPrecache(app.shell);
  if (!shell) return undefined;
  const html = (await shell.text()).replace('id="root"', 'id="root" data-incomplete');
  return new Response(html, { headers: shell.headers });
}

/** What a first visit left out, once the page has what it needs. */
async function storeLater(event: ExtendableEvent): Promise<void> {
  await wait(quietMs);
  // The reader may have emptied the store meanwhile.
  if (await matchPrecache(app.shell)) await storeAll(app.later, event).catch(() => undefined);
}

self.addEventListener('install', (event) => {
  event.waitUntil(
    openLanguages().then(async (open) => {
      const messages = open.flatMap((language) => app.messages[language]);
      await storeAll([...app.files, ...messages], event);
      if (build.sliced || (await store.read())) return;
      // The page that registered the worker has just loaded its data: the HTTP cache has them. Texts of
      // other languages come with the next page.
      await load('force-cache', [...tableFiles, searchFile, ...open.map(textsFile)]);
    }),
  );
});

// The files of other builds; a second tab may still be of the one before and ask for its own.
self.addEventListener('activate', (event) => {
  event.waitUntil(
    self.clients.matchAll({ type: 'window', includeUncontrolled: true }).then(async (windows) => {
      if (windows.length > 1) return;
      const cache = await caches.open(assets.cacheName);
      for (const request of await cache.keys()) {
        if (!(new URL(request.url).pathname in app.integrity)) await cache.delete(request);
      }
    }),
  );
});

self.addEventListener('message', (event) => {
  const received = v.safeParse(message, event.data);
  if (!received.success) return;
  if (received.output.type === skipWaiting) void self.skipWaiting();
  if (received.output.type === getBuild) event.ports[0]?.postMessage(build);
});
