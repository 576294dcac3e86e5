import { createStore as createIdbStore, promisifyRequest, type UseStore } from 'idb-keyval';

/** What is done with an entry, in one transaction with reading it. */
export type Change =
  | { readonly kind: 'put'; readonly value: unknown }
  | { readonly kind: 'delete' }
  | { readonly kind: 'leave' };

/** Why the browser does not keep a company. */
export type StorageProblem = 'storage_full' | 'storage_unavailable';

/** Entries by key, kept in the browser. All of it rejects with a `StorageError`. */
export interface Kept {
  readonly entries: () => Promise<readonly (readonly [key: string, value: unknown])[]>;
  /** Reads an entry and changes it before anybody else can; nothing is changed where it rejects. */
  readonly change: (key: string, decide: (held: unknown) => Change) => Promise<void>;
}

export class StorageError extends Error {
  constructor(readonly problem: StorageProblem) {
    super(problem);
  }
}

/** How long the browser may take to open its storage before it counts as blocked, in milliseconds. */
const patienceMs = 4000;

/** The entries of a database of this browser, each a company by its id. */
export function keptIn(database: string): Kept {
  let store: UseStore | null = null;
  const open = async (): Promise<UseStore> => {
    if (store) return store;
    const made = createIdbStore(database, 'companies');
    await inTime(made('readonly', (entries) => promisifyRequest(entries.count())));
    store = made;
    return made;
  };
  return {
    entries: () =>
      telling(async () => {
        const use = await open();
        return use('readonly', async (entries) => {
          const [keys, values] = await Promise.all([
            promisifyRequest(entries.getAllKeys()),
            promisifyRequest<unknown[]>(entries.getAll()),
          ]);
          return keys.map((key, at) => [nameOf(key), values[at]] as const);
        });
      }),
    change: (key, decide) =>
      telling(async () => {
        const use = await open();
        await use('readwrite', (entries) => changeEntry(entries, key, decide));
      }),
  };
}

function changeEntry(
  entries: IDBObjectStore,
  key: string,
  decide: (held: unknown) => Change,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const { transaction } = entries;
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
    const reading: IDBRequest<unknown> = entries.get(key);
    reading.onsuccess = () => {
      try {
        const change = decide(reading.result);
        if (change.kind === 'put') entries.put(change.value, key);
        if (change.kind === 'delete') entries.delete(key);
      } catch (error) {
        transaction.abort();
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
  });
}

/** A browser that blocks its storage may also never answer. */
function inTime<Value>(opening: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer')), patienceMs);
    opening.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function telling<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    const isFull = error instanceof Error && error.name === 'QuotaExceededError';
    throw new StorageError(isFull ? 'storage_full' : 'storage_unavailable');
  }
}

/** A key as one text: ours are texts, others are told. */
function nameOf(key: IDBValidKey): string {
  return typeof key === 'string' ? key : JSON.stringify(key);
}
