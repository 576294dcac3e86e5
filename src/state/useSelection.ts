import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useLocation, useRouter, useSearch } from 'wouter';
import { parseSelection, toSearch, type ParsedSelection, type Selection } from './selection';
import type { Vocabulary } from './vocabulary';

export interface SelectionInUrl extends ParsedSelection {
  /** Writes changes into the URL; `push` makes the back button undo it (for panels that open). */
  readonly choose: (change: Partial<Selection>, how?: 'push') => void;
  /** Takes back what was pushed last; where this entry was not pushed here, writes `change`. */
  readonly takeBack: (change: Partial<Selection>) => void;
}

const pushed = 'pushed';

/**
 * The reader's selection, read from the URL and written to it; `fit` leaves out what means nothing on the
 * page. A change is laid over what the URL says
 * at that moment, so that quick choices add up whatever is drawn by then; both functions stay the same
 * from one drawing to the next.
 */
export function useSelection(
  vocabulary: Vocabulary,
  fit: (selection: Selection) => ParsedSelection,
): SelectionInUrl {
  const search = useSearch();
  const [, navigate] = useLocation();
  const { base } = useRouter();
  const parsed = useMemo(() => {
    const { selection, dropped } = parseSelection(search, vocabulary);
    const fitting = fit(selection);
    return { ...fitting, dropped: [...dropped, ...fitting.dropped] };
  }, [search, vocabulary, fit]);
  const known = useRef(vocabulary);
  useEffect(() => {
    known.current = vocabulary;
  }, [vocabulary]);
  const choose = useCallback(
    (change: Partial<Selection>, how?: 'push') => {
      const { pathname, search: written, hash } = window.location;
      const { selection } = parseSelection(written, known.current);
      const to = pathname.slice(base.length) + toSearch({ ...selection, ...change });
      // What is closed again leads back to the part of the page that was named.
      if (how === 'push') navigate(to + hash, { state: pushed });
      else navigate(to, { replace: true });
    },
    [base, navigate],
  );
  const takeBack = useCallback(
    (change: Partial<Selection>) => {
      if (window.history.state === pushed) window.history.back();
      else choose(change);
    },
    [choose],
  );
  return { ...parsed, choose, takeBack };
}
