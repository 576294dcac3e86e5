import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { createContext, use, useContext } from 'react';
import { pageHash } from '../../data/dataVersionHash';
import { runInChunks } from '../../data/runInChunks';
import { datasetQuery, textsQuery, type LoadedDataset } from '../../data/useDataset';
import { checkSteps } from '../../domain/checks/checkCompany';
import type { Dataset } from '../../domain/dataset';
import { useI18n } from '../../i18n/I18n';
import { pendingForever } from '../../ui/pendingForever';

/** What a page that was written at build time brings along, so that its first figure needs no more. */
export interface Written {
  /** Its path below the base: `/en/indicators/pue/`. No other page may be drawn from its excerpt. */
  readonly path: string;
  /** Mark of the tables and texts it was written from. */
  readonly mark: string;
  /** As much of the data as is drawn outside of `Later`. */
  readonly excerpt: Dataset;
}

/** The page as it was written; null where it was not, or where the data was replaced since. */
export const WrittenContext = createContext<Written | null>(null);

/**
 * All the data; waits (Suspense) until it is there and checked. Where it is not the data that the page
 * was written from it waits on: the page is then drawn anew without what was written.
 */
export function useWhole(): Dataset {
  const written = useContext(WrittenContext);
  const { language } = useI18n();
  const loaded = useSuspenseQuery(datasetQuery).data;
  const texts = useSuspenseQuery(textsQuery(language)).data;
  const read = loaded.mark !== null && texts.mark !== null && pageHash(loaded.mark, texts.mark);
  if (written && written.mark !== read) use(pendingForever);
  useSuspenseQuery(checkedQuery(loaded));
  return loaded.dataset;
}

/** The checks of all the data, made ahead in pieces: the caveats of any figure may rest on them. */
export function checkedQuery({ dataset, mark }: LoadedDataset) {
  return queryOptions({
    queryKey: ['checked', mark],
    queryFn: async () => {
      await runInChunks(checkSteps(dataset));
      return true;
    },
    staleTime: Infinity,
    gcTime: Infinity,
    networkMode: 'always',
  });
}
