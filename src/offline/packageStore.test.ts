import { afterEach, expect, it, vi } from 'vitest';
import { dataFiles, tableFiles, type DataFile } from '../data/dataFiles';
import { createPackageStore, type PackageResponses } from './packageStore';

/** The browser's cache, as far as the store uses it; `room`: how many entries it takes. */
function cacheWith(room = Infinity) {
  const entries = new Map<string, Response>();
  const cache = {
    match: (url: string) => Promise.resolve(entries.get(url)?.clone()),
    put(url: string, response: Response) {
      if (entries.size >= room && !entries.has(url)) return Promise.reject(new Error('no room'));
      entries.set(url, response);
      return Promise.resolve();
    },
    keys: () => Promise.resolve([...entries.keys()].map((url) => ({ url }))),
    delete: (url: string) => Promise.resolve(entries.delete(url)),
  };
  vi.stubGlobal('caches', { open: () => Promise.resolve(cache) });
  return entries;
}

const packageOf = (version: string, files: readonly DataFile[] = dataFiles): PackageResponses =>
  new Map(files.map((file) => [file, new Response(`${file} ${version}`)] as const));
const store = createPackageStore('data', (file) => `/data/${file}`);
const stored = async () => (await store.read())?.get('reports.csv')?.text();

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('gives the package that was stored last, and keeps none before it', async () => {
  vi.useFakeTimers({ now: 0 });
  const entries = cacheWith();
  await store.write(packageOf('old'));
  expect(await stored()).toBe('reports.csv old');
  vi.setSystemTime(1000);
  await store.write(packageOf('new', tableFiles));
  expect(await stored()).toBe('reports.csv new');
  expect(entries.size).toBe(tableFiles.length + 1);
});

it('keeps the package before one that finds no room', async () => {
  vi.useFakeTimers({ now: 0 });
  cacheWith(dataFiles.length + 4);
  await store.write(packageOf('old'));
  vi.setSystemTime(1000);
  await expect(store.write(packageOf('new'))).rejects.toThrow('no room');
  expect(await stored()).toBe('reports.csv old');
});

it('gives nothing where a table is missing', async () => {
  const entries = cacheWith();
  await store.write(packageOf('old'));
  [...entries.keys()]
    .filter((url) => url.includes('reports.csv'))
    .forEach((url) => entries.delete(url));
  expect(await store.read()).toBeNull();
});
