import { createContext, useContext } from 'react';
import type { Language, Wording } from '../domain/dataset';
import type { Format } from './format';
import type { Translate } from './translate';

/** Everything a page needs to speak one language. */
export interface I18n {
  readonly language: Language;
  readonly t: Translate;
  readonly format: Format;
  /** The words of the data package's texts, by text id. */
  readonly texts: ReadonlyMap<string, Wording>;
}

/** Loads what is needed to speak a language the page may not be in; rejects if it cannot be had. */
export type LoadI18n = (language: Language) => Promise<I18n>;

const I18nContext = createContext<I18n | null>(null);
const LoadI18nContext = createContext<LoadI18n | null>(null);

export const I18nProvider = I18nContext.Provider;
export const LoadI18nProvider = LoadI18nContext.Provider;

/** What the page speaks its language with; throws outside an `I18nProvider`. */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error('useI18n needs an I18nProvider above it');
  return i18n;
}

/** How to load another language; throws outside a `LoadI18nProvider`. */
export function useLoadI18n(): LoadI18n {
  const load = useContext(LoadI18nContext);
  if (!load) throw new Error('useLoadI18n needs a LoadI18nProvider above it');
  return load;
}
