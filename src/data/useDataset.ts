import { useQuery, type QueryClient } from '@tanstack/react-query';
import type { Language } from '../domain/dataset';
import { textsFile } from './dataFiles';
import {
  datasetQuery,
  hasFigures,
  noTexts,
  textsQuery,
  type LoadedDataset,
  type LoadedTexts,
} from './datasetQuery';
import type { Issue } from './issue';
import { FileError, fileQuery } from './loadFile';
import { ownHere, partsOfTexts, type Own } from './own/ownHere';

export type DatasetState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly issues: readonly Issue[]; readonly retry: () => void }
  | ({ readonly status: 'ready'; readonly retry: () => void } & LoadedDataset);

/**
 * The data package, as far as a page reads it whose language and texts are these: loading until the texts
 * given are those loaded, so that no id stands in their place; with the reader's own companies where the
 * texts have theirs. Without companies, indicators or observations there is nothing to show (`failed`); any
 * other fault leaves the rest usable.
 */
export function useDataset({
  language,
  texts,
}: {
  readonly language: Language;
  readonly texts: LoadedTexts['texts'];
}): DatasetState {
  const tables = useQuery(datasetQuery);
  const words = useQuery(textsQuery(language));
  const error = tables.error ?? words.error;
  if (error) throw error;
  const joined = partsOfTexts.get(texts);
  if (!tables.data || words.data?.texts !== (joined?.published ?? texts)) {
    return { status: 'loading' };
  }
  const retry = () => {
    void tables.refetch().then(() => words.refetch());
  };
  const { hash, asked } = tables.data;
  const dataset = joined?.own.joinDataset(tables.data.dataset) ?? tables.data.dataset;
  const issues = [...tables.data.issues, ...words.data.issues];
  const stale = [...tables.data.stale, ...words.data.stale];
  if (hasFigures(dataset)) return { status: 'ready', dataset, issues, hash, stale, asked, retry };
  return tables.isFetching ? { status: 'loading' } : { status: 'failed', issues, retry };
}

/**
 * The texts of a language, none until they are loaded, with those of the reader's own companies.
 * `useDataset` gives the data set with the same companies.
 */
export function useTexts(language: Language, own: Own | null): LoadedTexts['texts'] {
  const words = useQuery(textsQuery(language)).data;
  const tables = useQuery(datasetQuery).data;
  if (!words) return noTexts;
  return own && tables ? own.joinTexts(tables.dataset, words.texts, language) : words.texts;
}

/**
 * The texts of a language the page switches to, with those of the reader's own companies; rejects if their
 * file fails to load or has none.
 */
export async function loadTexts(client: QueryClient, language: Language): Promise<LoadedTexts> {
  await client.query(fileQuery(textsFile(language)));
  const query = textsQuery(language);
  const loaded = await client.query(query);
  const [issue] = loaded.issues;
  if (loaded.texts.size > 0 || !issue) {
    const tables = client.getQueryData(datasetQuery.queryKey);
    const texts = tables && ownHere.get()?.joinTexts(tables.dataset, loaded.texts, language);
    return texts ? { ...loaded, texts } : loaded;
  }
  client.removeQueries({ queryKey: query.queryKey });
  throw new FileError(issue);
}
