import * as v from 'valibot';
import { hashOf } from '../data/loadPackage';
import { dataFiles, type DataFile } from '../data/dataFiles';
import { storedAtHeader } from '../data/storedAt';

/** The answer to each file of the data package. */
export type Answers = ReadonlyMap<DataFile, Response>;

/** Where a whole package is kept. */
export interface Shelf {
  /** The package kept last; null where none is kept whole. */
  readonly take: () => Promise<Answers | null>;
  readonly put: (files: Answers) => Promise<void>;
}

/** The part of the descriptor that tells which files belong together. */
const descriptor = v.object({
  resources: v.array(v.object({ path: v.string(), hash: v.optional(v.string()) })),
});

interface Sources {
  readonly ask: (file: DataFile) => Promise<Response>;
  readonly shelf: Shelf;
  /** How long the host may take to begin its answers where a package is kept. */
  readonly patienceMs: number;
}

/**
 * The data package as one: every file from the host or every file from the shelf, so that files of
 * two versions never stand on one page. The host's is whole where each file is the one its descriptor
 * tells of; that one is kept. With nothing kept, the host's answers as they are.
 */
export async function currentPackage({ ask, shelf, patienceMs }: Sources): Promise<Answers> {
  const asked = Promise.all(
    dataFiles.map(async (file) => [file, await ask(file).catch(() => Response.error())] as const),
  ).then((answers) => new Map(answers));
  const inTime = await Promise.race([asked, wait(patienceMs)]);
  if (inTime && (await isWhole(inTime))) {
    await shelf.put(copyOf(inTime)).catch(() => undefined);
    return inTime;
  }
  return (await shelf.take().catch(() => null)) ?? asked;
}

/** The same answers, to be read once more. */
function copyOf(answers: Answers): Answers {
  return new Map([...answers].map(([file, answer]) => [file, answer.clone()]));
}

async function isWhole(answers: Answers): Promise<boolean> {
  if ([...answers.values()].some((answer) => !answer.ok)) return false;
  try {
    const copies = [...copyOf(answers)];
    const bytes = new Map(
      await Promise.all(
        copies.map(
          async ([file, answer]) => [file, new Uint8Array(await answer.arrayBuffer())] as const,
        ),
      ),
    );
    const told = new TextDecoder().decode(bytes.get('datapackage.json'));
    const { resources } = v.parse(descriptor, JSON.parse(told));
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

/** A shelf in the browser's cache of that name; `urlOf` gives a file's address. */
export function cacheShelf(name: string, urlOf: (file: DataFile) => string): Shelf {
  return {
    async take() {
      const cache = await caches.open(name);
      const kept = new Map<DataFile, Response>();
      for (const file of dataFiles) {
        const answer = await cache.match(urlOf(file));
        if (answer) kept.set(file, answer);
      }
      const times = new Set([...kept.values()].map((answer) => answer.headers.get(storedAtHeader)));
      // One time: all were put there together, and none is left of an earlier package.
      return kept.size === dataFiles.length && times.size === 1 ? kept : null;
    },
    async put(files) {
      const cache = await caches.open(name);
      const now = new Date().toISOString();
      for (const [file, answer] of files) {
        const headers = new Headers({ [storedAtHeader]: now });
        const type = answer.headers.get('content-type');
        if (type !== null) headers.set('content-type', type);
        await cache.put(urlOf(file), new Response(await answer.arrayBuffer(), { headers }));
      }
    },
  };
}

/**
 * Gives each page the files of one package: its first request loads all, the others of the same page
 * get theirs from it; a file asked for once more loads anew.
 */
export function createDesk(
  load: () => Promise<Answers>,
): (page: string, file: DataFile) => Promise<Response> {
  interface Order {
    readonly answers: Promise<Answers>;
    readonly left: Set<DataFile>;
  }
  const orders = new Map<string, Order>();
  return async (page, file) => {
    let order = orders.get(page);
    if (!order?.left.has(file)) {
      order = { answers: load(), left: new Set(dataFiles) };
      orders.set(page, order);
    }
    order.left.delete(file);
    if (order.left.size === 0) orders.delete(page);
    return (await order.answers).get(file) ?? Response.error();
  };
}
