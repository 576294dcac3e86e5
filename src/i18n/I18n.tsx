import { createContext, useContext } from 'react';
import type { Language } from '../domain/dataset';
import type { Format } from './format';
import type { Translate } from './translate';

/** Everything a page needs to speak one language. */
export interface I18n {
  readonly language: Language;
  readonly t: Translate;
  readonly format: Format;
}

const I18nContext = createContext<I18n | null>(null);

export const I18nProvider = I18nContext.Provider;

/** The words of the page's language; throws outside a `WordsProvider`. */
export function useI18n(): I18n {
  const words = useContext(I18nContext);
  if (!words) throw new Error('useWords needs a WordsProvider above it');
  return words;
}
