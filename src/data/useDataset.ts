import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query';
import { emptyDataset, type Dataset, type Language, type Wording } from '../domain/dataset';
import { tableFiles, textsFile, type DataFile } from './dataFiles';
import { runInChunks, yieldToMain } from './runInChunks';
import type { Issue } from './issue';
import { FileError, fileQuery, loadedOnce } from './loadFile';
import { dataVersionHash, pageHash } from './dataVersionHash';

export type DatasetState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly issues: readonly Issue[]; readonly retry: () => void }
  | ({ readonly status: 'ready'; readonly retry: () => void } & LoadedDataset);

export interface LoadedDataset {
  readonly dataset: Dataset;
  /** What was left out of `dataset`, and why. */
  readonly issues: readonly Issue[];
  /** Mark of the files it was read from; null where one of them is missing. */
  readonly mark: string | null;
}

/** The words of the texts in one language. */
export interface LoadedTexts {
  /** By text id. */
  readonly texts: ReadonlyMap<string, Wording>;
  /** What was left out of `texts`, and why. */
  readonly issues: readonly Issue[];
  /** Mark of their file; null where it is missing. */
  readonly mark: string | null;
}

/**
 * The data package, as far as a page in this language reads it. Without companies, indicators or
 * observations there is nothing to show (`failed`); any other fault leaves the rest standing.
 */
export function useDataset(language: Language): DatasetState {
  const tables = useQuery(datasetQuery);
  const words = useQuery(textsQuery(language));
  const error = tables.error ?? words.error;
  if (error) throw error;
  if (!tables.data || !words.data) return { status: 'loading' };
  const retry = () => {
    for (const query of [tables, words]) void query.refetch();
  };
  const { dataset, mark } = tables.data;
  const issues = [...tables.data.issues, ...words.data.issues];
  const shows =
    dataset.companies.length > 0 &&
    dataset.indicators.length > 0 &&
    dataset.observations.length > 0;
  if (shows) {
    const textsMark = words.data.mark;
    const whole = mark !== null && textsMark !== null ? pageHash(mark, textsMark) : null;
    return { status: 'ready', dataset, issues, mark: whole, retry };
  }
  return tables.isFetching ? { status: 'loading' } : { status: 'failed', issues, retry };
}

/**
 * The tables of the data package, each file by a request of its own, and what is read from them. A file
 * that cannot be had is an issue, the code that reads them likewise; it is asked for again by a refetch, what was had is not.
 */
export const datasetQuery = queryOptions({
  ...loadedOnce,
  queryKey: ['dataset'],
  structuralSharing: false,
  queryFn: async ({ client }): Promise<LoadedDataset> => {
    const [parser, ...answers] = await Promise.all([
      import('./parseDataset').catch(() => null),
      ...tableFiles.map((file) => client.query(fileQuery(file)).catch(toFileError)),
    ]);
    if (!parser) return { dataset: emptyDataset, issues: [noParser], mark: null };
    const texts = new Map<DataFile, string>();
    const missing: Issue[] = [];
    tableFiles.forEach((file, index) => {
      const answer = answers[index];
      if (answer instanceof FileError) missing.push(answer.issue);
      else if (answer !== undefined) texts.set(file, answer);
    });
    const { dataset, issues } = await runInChunks(parser.parseSteps(texts));
    await yieldToMain();
    return {
      dataset,
      issues: [...missing, ...issues],
      mark: missing.length === 0 ? dataVersionHash(texts, tableFiles) : null,
    };
  },
});

/** The words of the texts in one language. A file that cannot be had is an issue, as with the tables. */
export function textsQuery(language: Language) {
  return queryOptions({
    ...loadedOnce,
    queryKey: ['texts', language],
    structuralSharing: false,
    queryFn: async ({ client }): Promise<LoadedTexts> => {
      const file = textsFile(language);
      const [parser, answer] = await Promise.all([
        import('./parseDataset').catch(() => null),
        client.query(fileQuery(file)).catch(toFileError),
      ]);
      if (!parser) return { texts: noTexts, issues: [noParser], mark: null };
      if (answer instanceof FileError) {
        return { texts: noTexts, issues: [answer.issue], mark: null };
      }
      const mark = dataVersionHash(new Map([[file, answer]]), [file]);
      return { ...parser.parseTexts(file, answer), mark };
    },
  });
}

/** The words of a language the page turns to; rejects if their file cannot be had. */
export async function loadTexts(client: QueryClient, language: Language): Promise<LoadedTexts> {
  await client.query(fileQuery(textsFile(language)));
  return client.query(textsQuery(language));
}

/** Where there are no words of texts, or not yet. */
export const noTexts: LoadedTexts['texts'] = new Map();

/** Told where the code that reads the files cannot be had. */
const noParser: Issue = {
  file: 'assets/parseDataset.js',
  line: null,
  column: null,
  rule: 'no_network',
  found: null,
};

function toFileError(error: unknown): FileError {
  if (error instanceof FileError) return error;
  throw error;
}
