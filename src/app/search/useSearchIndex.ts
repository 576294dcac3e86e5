import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { checked } from '../../data/checked';
import { searchWordsQuery } from '../../data/searchWords';
import type { Dataset } from '../../domain/dataset';
import { indexOf, withFindings, type SearchIndex } from '../../domain/search/searchIndex';
import { useI18n } from '../../i18n/I18n';
import { tellFindings } from './tellFindings';

/**
 * What the search finds. Names and codes are there at once, everyday words when their file is loaded,
 * findings when all checks are made; `error` says why that file is not there.
 */
export function useSearchIndex(dataset: Dataset): {
  readonly index: SearchIndex;
  readonly error: Error | null;
  /** Asks for that file again. */
  readonly retry: () => void;
} {
  const i18n = useI18n();
  const { data, error, refetch } = useQuery(searchWordsQuery);
  const [areChecked, setChecked] = useState(false);
  useEffect(() => {
    let closed = false;
    void checked(dataset).done.then(() => {
      if (!closed) setChecked(true);
    });
    return () => {
      closed = true;
    };
  }, [dataset]);
  const known = useMemo(() => indexOf(dataset, data), [dataset, data]);
  const index = useMemo(
    () => (areChecked ? withFindings(known, tellFindings({ dataset, i18n }), data) : known),
    [areChecked, known, dataset, i18n, data],
  );
  return { index, error, retry: () => void refetch() };
}
