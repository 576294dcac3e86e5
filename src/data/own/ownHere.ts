import type { Dataset, Language, Wording } from '../../domain/dataset';
import type { OwnCompany } from '../../domain/own/ownCompany';
import { createStore } from '../store';

type Texts = ReadonlyMap<string, Wording>;

/** The companies that the reader added in this browser, and how they join what is published. */
export interface Own {
  readonly companies: readonly OwnCompany[];
  readonly joinDataset: (dataset: Dataset) => Dataset;
  /** The texts of a language; they stand in `partsOfTexts`. The same object for the same three. */
  readonly joinTexts: (dataset: Dataset, texts: Texts, language: Language) => Texts;
}

/** What the reader added; null where there is nothing, and until it is read. */
export const ownHere = createStore<Own | null>(null);

/** Why the companies are left out: the script that reads them is lost. Null where it is not. */
export const ownLost = createStore<Error | null>(null);

/** A data set as published, with the reader's companies where they are read. */
export function joinHere(published: Dataset): Dataset {
  return ownHere.get()?.joinDataset(published) ?? published;
}

/** What texts are made of that were joined: as published, and what the reader added to them. */
export const partsOfTexts = new WeakMap<Texts, { readonly published: Texts; readonly own: Own }>();

/** Is in `localStorage` where there is a company, so that nobody else loads what reads them. */
export const ownHint = 'esg-peer-ledger.own';

/** Reads the companies into `ownHere`, where there may be any; where that fails `ownLost` tells why. */
export async function readOwn(mayBeThere = isHinted()): Promise<void> {
  if (!mayBeThere) return;
  try {
    await (await import('./ownCompanies')).ownCompanies.load();
  } catch (error) {
    ownLost.set(error instanceof Error ? error : new Error(String(error)));
  }
}

/** True where there may be a company; false where storage is blocked. */
export function isHinted(): boolean {
  try {
    return window.localStorage.getItem(ownHint) !== null;
  } catch {
    return false;
  }
}
