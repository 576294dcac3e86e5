import type { OwnCompany } from '../../domain/own/ownCompany';
import { createStore, type Store } from '../store';
import { StorageError, type Change, type Kept, type StorageProblem } from './keptCompanies';
import { parseOwnCompany, type OwnFileProblem, type ParsedOwn } from './parseOwnCompany';

/** An entry that is kept but not read, such as one of a later form. It is never changed. */
export interface Unread {
  readonly key: string;
  readonly name: string | null;
  readonly problem: OwnFileProblem;
}

export interface OwnState {
  /** By place. */
  readonly companies: readonly OwnCompany[];
  /** Ids of those that, as they are, live in this tab only. */
  readonly tabOnly: readonly string[];
  readonly unread: readonly Unread[];
  /** What the browser last said when it did not keep or give a company; null where all is well. */
  readonly problem: StorageProblem | null;
}

/** What came of a change. */
export type OwnAnswer =
  /** The browser keeps the company as it is here. */
  | { readonly kind: 'kept'; readonly company: OwnCompany }
  /** The browser does not; the company lives in this tab only. */
  | {
      readonly kind: 'tab_only';
      readonly company: OwnCompany;
      readonly problem: StorageProblem;
    }
  /**
   * Nothing was changed: since it was read here it was changed elsewhere (`theirs`), or removed or damaged
   * (null). With `changed` of `theirs` it is written over, with a new id and no `changed` both are kept.
   */
  | { readonly kind: 'changed_elsewhere'; readonly theirs: OwnCompany | null };

export interface OwnStore {
  readonly state: Store<OwnState>;
  /** Reads what the browser keeps. */
  readonly load: () => Promise<OwnState>;
  /** Keeps a company; its `changed` is that of the version it was made from, empty for a new one. */
  readonly save: (company: OwnCompany) => Promise<OwnAnswer>;
  /** Removes a company; the answer has it as it was, for `restore`. */
  readonly remove: (company: OwnCompany) => Promise<OwnAnswer>;
  /** Puts a removed company back as it was. */
  readonly restore: (company: OwnCompany) => Promise<OwnAnswer>;
  /** An entry that is not read, as JSON to save it; null where it cannot be had. */
  readonly unreadFile: (key: string) => Promise<string | null>;
  /** Removes an entry that is not read; one that is a company stays. */
  readonly removeUnread: (key: string) => Promise<void>;
}

interface Surroundings {
  readonly kept: Kept;
  /** Tells other tabs that the companies changed: with the time, or null where none is left. */
  readonly tell: (changed: string | null) => void;
  readonly now: () => Date;
}

const empty: OwnState = { companies: [], tabOnly: [], unread: [], problem: null };

type Companies = ReadonlyMap<string, OwnCompany>;

/** The companies of a reader in one tab. */
export function createOwnStore({ kept, tell, now }: Surroundings): OwnStore {
  const state = createStore(empty);
  /** What the browser keeps, and those that it does not keep as they are here. */
  let held: Companies = new Map();
  let inTab: Companies = new Map();
  let unread: readonly Unread[] = [];

  const show = (problem: StorageProblem | null) => {
    const companies = inOrder([...new Map([...held, ...inTab]).values()], state.get().companies);
    state.set({ companies, tabOnly: [...inTab.keys()], unread, problem });
  };
  const load = async () => {
    try {
      ({ held, unread } = await read(kept, held));
      show(null);
    } catch (error) {
      show(problemOf(error));
    }
    return state.get();
  };
  /** Puts `to` in the place of the entry of a company if it is the expected one; null removes it. */
  const change = async (
    company: OwnCompany,
    to: OwnCompany | null,
    isExpected: Expected,
  ): Promise<OwnAnswer> => {
    const { id } = company;
    const done = await put(kept, id, to, isExpected);
    if (done.kind === 'failed') {
      // As the browser has it, so that it is known again when it can be kept.
      const here = to && { ...to, changed: company.changed };
      inTab = changed(inTab, id, here);
      if (!here) held = changed(held, id, null);
      show(done.problem);
      return { kind: 'tab_only', company: here ?? company, problem: done.problem };
    }
    if (done.kind === 'unexpected') {
      await load();
      return { kind: 'changed_elsewhere', theirs: done.theirs };
    }
    held = changed(held, id, to);
    inTab = changed(inTab, id, null);
    tell(held.size === 0 ? null : (to?.changed ?? now().toISOString()));
    show(null);
    return { kind: 'kept', company: to ?? company };
  };
  return {
    state,
    load,
    save: (company) =>
      change(
        company,
        { ...company, changed: timeAfter(company.changed, now()) },
        isVersion(company),
      ),
    remove: (company) => change(company, null, isVersion(company)),
    restore: (company) => change(company, company, (_, isThere) => !isThere),
    unreadFile: (key) => fileOf(kept, key),
    async removeUnread(key) {
      await dropUnread(kept, key);
      await load();
    },
  };
}

async function fileOf(kept: Kept, key: string): Promise<string | null> {
  const entries = await kept.entries().catch(() => []);
  const entry = entries.find(([held]) => held === key);
  return entry ? JSON.stringify(entry[1], null, 2) : null;
}

/** Where the browser does not do it the entry stays, and reading again says why. */
async function dropUnread(kept: Kept, key: string): Promise<void> {
  await kept
    .change(key, (entry) => ({
      kind: entry === undefined || 'company' in parseEntry(key, entry) ? 'leave' : 'delete',
    }))
    .catch(() => null);
}

/** Whether an entry is the one that a change is for: the company in it, null where there is none. */
type Expected = (current: OwnCompany | null, isThere: boolean) => boolean;

/** True of the entry that a company was made from; of none where it is new. */
function isVersion({ changed: version }: OwnCompany): Expected {
  return (current, isThere) => (isThere ? current?.changed === version : version === '');
}

/** What the browser keeps; a company that has not changed is the same object as before. */
async function read(kept: Kept, before: Companies) {
  const held = new Map<string, OwnCompany>();
  const unread: Unread[] = [];
  for (const [key, value] of await kept.entries()) {
    const parsed = parseEntry(key, value);
    if ('company' in parsed) {
      const known = before.get(key);
      held.set(key, known?.changed === parsed.company.changed ? known : parsed.company);
    } else {
      unread.push({ key, ...parsed });
    }
  }
  return { held, unread };
}

type Done =
  | { readonly kind: 'done' }
  | { readonly kind: 'unexpected'; readonly theirs: OwnCompany | null }
  | { readonly kind: 'failed'; readonly problem: StorageProblem };

/** One change of an entry, in one transaction with looking at it. */
async function put(
  kept: Kept,
  id: string,
  to: OwnCompany | null,
  isExpected: Expected,
): Promise<Done> {
  let done: Done = { kind: 'done' };
  try {
    await kept.change(id, (entry): Change => {
      const parsed = parseEntry(id, entry);
      const theirs = 'company' in parsed ? parsed.company : null;
      if (!isExpected(theirs, entry !== undefined)) {
        done = { kind: 'unexpected', theirs };
        return { kind: 'leave' };
      }
      return to ? { kind: 'put', value: to } : { kind: 'delete' };
    });
    return done;
  } catch (error) {
    return { kind: 'failed', problem: problemOf(error) };
  }
}

/** A company under another key than its own is none of ours. */
function parseEntry(key: string, value: unknown): ParsedOwn {
  const parsed = parseOwnCompany(value);
  return 'company' in parsed && parsed.company.id !== key
    ? { problem: 'damaged', name: parsed.company.name }
    : parsed;
}

/** The time of a change, later than that of the version before also where the clock was set back. */
function timeAfter(version: string, time: Date): string {
  const before = Date.parse(version);
  return new Date(Math.max(time.getTime(), Number.isNaN(before) ? 0 : before + 1)).toISOString();
}

function changed(companies: Companies, id: string, to: OwnCompany | null): Companies {
  const others = [...companies].filter(([key]) => key !== id);
  return new Map(to ? [...others, [id, to]] : others);
}

/** By place; the list before where it is the same. */
function inOrder(
  companies: readonly OwnCompany[],
  before: readonly OwnCompany[],
): readonly OwnCompany[] {
  const ordered = [...companies].sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1));
  const isSame =
    ordered.length === before.length && ordered.every((company, at) => company === before[at]);
  return isSame ? before : ordered;
}

function problemOf(error: unknown): StorageProblem {
  if (error instanceof StorageError) return error.problem;
  throw error;
}
