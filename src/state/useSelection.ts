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
  /** Takes back what was pushed last; where this entry was not pushed here, writes `change`. */
  readonly takeBack: (change: Partial<Selection>) => void;
}

const pushed = 'pushed';
const noOthers: readonly string[] = [];

/** The reader's selection, read from the URL and written to it; `others` are parameters of the page itself. */
export function useSelection(
  vocabulary: Vocabulary,
  others: readonly string[] = noOthers,
): SelectionInUrl {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const parsed = useMemo(
    () => parseSelection(search, vocabulary, others),
    [search, vocabulary, others],
  );
  const choose = (change: Partial<Selection>, how?: 'push') => {
    const to = path + toSearch({ ...parsed.selection, ...change });
    if (how === 'push') navigate(to, { state: pushed });
    else navigate(to, { replace: true });
  };
  const takeBack = (change: Partial<Selection>) => {
    if (window.history.state === pushed) window.history.back();
    else choose(change);
  };
  return { ...parsed, choose, takeBack };
}
