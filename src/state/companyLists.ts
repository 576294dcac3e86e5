import * as v from 'valibot';

/** Lists of companies that the reader named, by name; they stay in this browser. */
export type CompanyLists = Readonly<Record<string, readonly string[]>>;

const key = 'esg-peer-ledger.lists';
const schema = v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.array(v.string())));

/** Those kept here; none where storage is blocked or holds something else. */
export function readCompanyLists(): CompanyLists {
  try {
    const parsed = v.safeParse(schema, window.localStorage.getItem(key));
    return parsed.success ? parsed.output : {};
  } catch {
    return {};
  }
}

/** Keeps them; false where storage is blocked or full. */
export function storeCompanyLists(lists: CompanyLists): boolean {
  try {
    window.localStorage.setItem(key, JSON.stringify(lists));
    return true;
  } catch {
    return false;
  }
}
