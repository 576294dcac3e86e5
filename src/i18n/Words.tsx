import { createContext, useContext } from 'react';
import type { Language } from '../domain/dataset';
import type { Format } from './format';
import type { Translate } from './translate';

/** Everything a page needs to speak one language. */
export interface Words {
  readonly language: Language;
  readonly t: Translate;
  readonly format: Format;
}

const WordsContext = createContext<Words | null>(null);

export const WordsProvider = WordsContext.Provider;

/** The words of the page's language; throws outside a `WordsProvider`. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('useWords needs a WordsProvider above it');
  return words;
}
