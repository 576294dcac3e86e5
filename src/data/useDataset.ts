import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query';
import type { Dataset, Language, Wording } from '../domain/dataset';
import { mayBeAbsent, tableFiles, textsFile, type DataFile } from './dataFiles';
import { parseSteps, parseTexts } from './parseDataset';
import { runInChunks } from './runInChunks';
import type { Issue } from './issue';
import { FileError, fileQuery, loadedOnce } from './loadFile';
import { dataVersionHash } from './dataVersionHash';

export type DatasetState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly issues: readonly Issue[]; readonly retry: () => void }
  | ({ readonly status: 'ready'; readonly retry: () => void } & LoadedDataset);

export interface LoadedDataset {
  readonly dataset: Dataset;
  /** What was left out of `dataset`, and why. */
  readonly issues: readonly Issue[];
  /** Hash of the files it was read from; null if one of them is missing. */
  readonly hash: string | null;
}

/** The texts in one language. */
export interface LoadedTexts {
  /** By text id. */
  readonly texts: ReadonlyMap<string, Wording>;
  /** What was left out of `texts`, and why. */
  readonly issues: readonly Issue[];
  /** Hash of their file; null if it is missing. */
  readonly hash: string | null;
}

/**
 * The data package, as far as a page reads it whose language and texts are these: loading until the texts
 * given are those loaded, so that no id stands in their place. Without companies, indicators or
 * observations there is nothing to show (`failed`); any other fault leaves the rest usable.
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
  if (!tables.data || words.data?.texts !== texts) return { status: 'loading' };
  const retry = () => {
    for (const query of [tables, words]) void query.refetch();
  };
  const { dataset, hash } = tables.data;
  const issues = [...tables.data.issues, ...words.data.issues];
  if (hasFigures(dataset)) return { status: 'ready', dataset, issues, hash, retry };
  return tables.isFetching ? { status: 'loading' } : { status: 'failed', issues, retry };
}

/** False where a file is missing without which there is nothing to show. */
export function hasFigures({ companies, indicators, observations }: Dataset): boolean {
  return companies.length > 0 && indicators.length > 0 && observations.length > 0;
}

/**
 * The tables of the data package, each file by its own request, and the parsed data set. A file that
 * fails to load is an issue; a refetch requests only the files that failed.
 */
export const datasetQuery = queryOptions({
  ...loadedOnce,
  queryKey: ['dataset'],
  structuralSharing: false,
  queryFn: async ({ client }): Promise<LoadedDataset> => {
    const answers = await Promise.all(
      tableFiles.map((file) => client.query(fileQuery(file)).catch(toFileError)),
    );
    const texts = new Map<DataFile, string>();
    const missing: Issue[] = [];
    tableFiles.forEach((file, index) => {
      const answer = answers[index];
      if (answer instanceof FileError) missing.push(answer.issue);
      else if (answer !== undefined) texts.set(file, answer);
    });
    const { dataset, issues } = await runInChunks(parseSteps(texts));
    const listed = dataset.files.map(({ path }) => path);
    const lost = missing.filter(
      ({ rule, file }) => rule !== 'missing_file' || !mayBeAbsent(file, listed),
    );
    return {
      dataset,
      issues: [...lost, ...issues],
      hash: lost.length === 0 ? dataVersionHash(texts, tableFiles) : null,
    };
  },
});

/** The texts in one language. A file that fails to load is an issue, as with the tables. */
export function textsQuery(language: Language) {
  return queryOptions({
    ...loadedOnce,
    queryKey: ['texts', language],
    structuralSharing: false,
    queryFn: async ({ client }): Promise<LoadedTexts> => {
      const file = textsFile(language);
      const answer = await client.query(fileQuery(file)).catch(toFileError);
      if (answer instanceof FileError) {
        return { texts: noTexts, issues: [answer.issue], hash: null };
      }
      const hash = dataVersionHash(new Map([[file, answer]]), [file]);
      return { ...parseTexts(file, answer), hash };
    },
  });
}

/** The texts of a language the page switches to; rejects if their file fails to load. */
export async function loadTexts(client: QueryClient, language: Language): Promise<LoadedTexts> {
  await client.query(fileQuery(textsFile(language)));
  return client.query(textsQuery(language));
}

/** Used if there are no texts, or not yet. */
export const noTexts: LoadedTexts['texts'] = new Map();

function toFileError(error: unknown): FileError {
  if (error instanceof FileError) return error;
  throw error;
}
