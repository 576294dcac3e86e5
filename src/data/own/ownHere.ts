import type { Dataset, Language, Wording } from '../../domain/dataset';
import type { OwnCompany } from '../../domain/own/ownCompany';
import { createStore } from '../store';

type Texts = ReadonlyMap<string, Wording>;

/** The companies that the reader added in this browser, and how they join what is published. */
export interface Own {
  readonly companies: readonly OwnCompany[];
  readonly joinDataset: (dataset: Dataset) => Dataset;
  readonly joinTexts: (dataset: Dataset, texts: Texts, language: Language) => Texts;
}

/** What the reader added; null where there is nothing, and until it is read. */
export const ownHere = createStore<Own | null>(null);

/** Said in `localStorage` where there is a company, so that nobody else loads what reads them. */
const hint = 'esg-peer-ledger.own';

/** True where the reader may have added a company here; false where storage is blocked. */
export function mayHaveOwn(): boolean {
  try {
    return window.localStorage.getItem(hint) !== null;
  } catch {
    return false;
  }
}

/** Leaves word for this page and other tabs that the companies changed, and whether there are any. */
export function hintAtOwn(changed: string | null): void {
  try {
    if (changed === null) window.localStorage.removeItem(hint);
    else window.localStorage.setItem(hint, changed);
  } catch {
    return;
  }
}

/** Reads the companies, where there may be any, into `ownHere`; they stay out where that fails. */
export async function readOwn(): Promise<void> {
  if (!mayHaveOwn()) return;
  const module = await import('./ownCompanies').catch(() => null);
  await module?.ownCompanies.load();
}

/** Follows what other tabs change; gives back how to stop. */
export function followOtherTabs(): () => void {
  const follow = ({ key }: StorageEvent) => {
    if (key !== hint && key !== null) return;
    // Also where the last one was removed elsewhere.
    void import('./ownCompanies').then(({ ownCompanies }) => ownCompanies.load()).catch(() => null);
  };
  window.addEventListener('storage', follow);
  return () => window.removeEventListener('storage', follow);
}

const parts = new WeakMap<Texts, { readonly published: Texts; readonly own: Own }>();
const joined = new WeakMap<Own, WeakMap<Texts, Texts>>();

/** The texts of a language with those of the reader's companies; the same object for the same two. */
export function textsWithOwn(
  own: Own | null,
  dataset: Dataset | undefined,
  published: Texts,
  language: Language,
): Texts {
  if (!own || !dataset) return published;
  const known = joined.get(own) ?? new WeakMap<Texts, Texts>();
  joined.set(own, known);
  const made = known.get(published) ?? own.joinTexts(dataset, published, language);
  known.set(published, made);
  parts.set(made, { published, own });
  return made;
}

/** What texts are made of: as published, and what the reader added to them. */
export function partsOfTexts(texts: Texts): {
  readonly published: Texts;
  readonly own: Own | null;
} {
  return parts.get(texts) ?? { published: texts, own: null };
}
