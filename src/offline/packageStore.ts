import { dataFiles, tableFiles, type DataFile } from '../data/dataFiles';
import { storedAtHeader } from '../data/host/storedAt';

/** The response to each file of the data package. */
export type PackageResponses = ReadonlyMap<DataFile, Response>;

/** Where a whole package is stored. */
export interface PackageStore {
  /** The package stored last; null where none is stored whole. */
  readonly read: () => Promise<PackageResponses | null>;
  readonly write: (responses: PackageResponses) => Promise<void>;
}

/** The same responses, to be read once more. */
export function cloneResponses(responses: PackageResponses): PackageResponses {
  return new Map([...responses].map(([file, response]) => [file, response.clone()]));
}

/**
 * A store in the browser's cache of that name; `urlOf` gives a file's address. A package is stored beside
 * the one before, which is deleted only when a last entry, `current`, names the new one: what breaks off
 * halfway, or two tabs at once, leave a whole package.
 */
export function createPackageStore(name: string, urlOf: (file: DataFile) => string): PackageStore {
  const urlAt = (file: DataFile, time: string) => `${urlOf(file)}?stored=${time}`;
  const current = urlOf('datapackage.json');
  return {
    async read() {
      const cache = await caches.open(name);
      const time = (await cache.match(current))?.headers.get(storedAtHeader);
      if (time == null) return null;
      const stored = new Map<DataFile, Response>();
      for (const file of dataFiles) {
        const response = await cache.match(urlAt(file, time));
        if (response) stored.set(file, response);
      }
      return tableFiles.every((file) => stored.has(file)) ? stored : null;
    },
    async write(responses) {
      const cache = await caches.open(name);
      const time = new Date().toISOString();
      const headers = { [storedAtHeader]: time };
      for (const [file, response] of responses) {
        const type = response.headers.get('content-type');
        await cache.put(
          urlAt(file, time),
          new Response(await response.arrayBuffer(), {
            headers: { ...headers, ...(type !== null && { 'content-type': type }) },
            status: response.status,
          }),
        );
      }
      await cache.put(current, new Response(null, { headers }));
      for (const { url } of await cache.keys()) {
        if (url.includes('?stored=') && !url.endsWith(time)) await cache.delete(url);
      }
    },
  };
}
