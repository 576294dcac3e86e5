import * as v from 'valibot';
import { hashOf } from '../data/loadPackage';
import { dataFiles, type DataFile } from '../data/dataFiles';
import { cloneResponses, type PackageResponses, type PackageStore } from './packageStore';

/** The part of the descriptor that lists which files belong together. */
const descriptor = v.object({
  resources: v.array(v.object({ path: v.string(), hash: v.optional(v.string()) })),
});

interface Sources {
  readonly fetchFile: (file: DataFile) => Promise<Response>;
  readonly store: PackageStore;
  /** How long the host may take to begin its responses where a package is stored. */
  readonly timeoutMs: number;
}

/**
 * The data package as one: every file from the host or every file from the store, so that files of
 * two versions never stand on one page. The host's is whole where each file is the one its descriptor
 * lists; that one is stored. With nothing stored, the host's responses as they are.
 */
export async function currentPackage({
  fetchFile,
  store,
  timeoutMs,
}: Sources): Promise<PackageResponses> {
  const requested = Promise.all(
    dataFiles.map(
      async (file) => [file, await fetchFile(file).catch(() => Response.error())] as const,
    ),
  ).then((responses) => new Map(responses));
  const inTime = await Promise.race([requested, wait(timeoutMs)]);
  if (inTime && (await isWhole(inTime))) {
    await store.write(cloneResponses(inTime)).catch(() => undefined);
    return inTime;
  }
  return (await store.read().catch(() => null)) ?? requested;
}

async function isWhole(responses: PackageResponses): Promise<boolean> {
  if ([...responses.values()].some((response) => !response.ok)) return false;
  try {
    const clones = [...cloneResponses(responses)];
    const bytes = new Map(
      await Promise.all(
        clones.map(
          async ([file, response]) => [file, new Uint8Array(await response.arrayBuffer())] as const,
        ),
      ),
    );
    const text = new TextDecoder().decode(bytes.get('datapackage.json'));
    const { resources } = v.parse(descriptor, JSON.parse(text));
    const same = await Promise.all(
      resources.map(async ({ path, hash }) => {
        const file = dataFiles.find((dataFile) => dataFile === path);
        const found = file && bytes.get(file);
        return found === undefined || hash === undefined || (await hashOf(found)) === hash;
      }),
    );
    return same.every(Boolean);
  } catch {
    // Broken off on the way, or no descriptor at all.
    return false;
  }
}

function wait(ms: number): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), ms);
  });
}
