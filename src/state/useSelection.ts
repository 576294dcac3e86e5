import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import {
  parseSelection,
  toSearch,
  type ParsedSelection,
  type Selection,
  type Vocabulary,
} from './selection';

export interface SelectionInUrl extends ParsedSelection {
  /** Writes changes into the URL; `push` makes the back button undo it (for panels that open). */
  readonly choose: (change: Partial<Selection>, how?: 'push') => void;
}

/** The reader's selection, read from the URL and written to it. */
export function useSelection(vocabulary: Vocabulary): SelectionInUrl {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const parsed = useMemo(() => parseSelection(search, vocabulary), [search, vocabulary]);
  const choose = (change: Partial<Selection>, how?: 'push') => {
    navigate(path + toSearch({ ...parsed.selection, ...change }), { replace: how !== 'push' });
  };
  return { ...parsed, choose };
}
