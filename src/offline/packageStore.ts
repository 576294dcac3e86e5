import { dataFiles, type DataFile } from '../data/dataFiles';
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

/** A store in the browser's cache of that name; `urlOf` gives a file's address. */
export function createPackageStore(name: string, urlOf: (file: DataFile) => string): PackageStore {
  return {
    async read() {
      const cache = await caches.open(name);
      const stored = new Map<DataFile, Response>();
      for (const file of dataFiles) {
        const response = await cache.match(urlOf(file));
        if (response) stored.set(file, response);
      }
      const times = new Set([...stored.values()].map(({ headers }) => headers.get(storedAtHeader)));
      // One time: all were stored together, and none is left of an earlier package.
      return stored.size === dataFiles.length && times.size === 1 ? stored : null;
    },
    async write(responses) {
      const cache = await caches.open(name);
      const now = new Date().toISOString();
      for (const [file, response] of responses) {
        const headers = new Headers({ [storedAtHeader]: now });
        const type = response.headers.get('content-type');
        if (type !== null) headers.set('content-type', type);
        const { status } = response;
        await cache.put(
          urlOf(file),
          new Response(await response.arrayBuffer(), { headers, status }),
        );
      }
    },
  };
}
