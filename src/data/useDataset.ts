import { queryOptions, useQuery } from '@tanstack/react-query';
import { emptyDataset, type Dataset } from '../domain/dataset';
import { dataFiles, type DataFile } from './dataFiles';
import { runInChunks, yieldToMain } from './runInChunks';
import type { Issue } from './issue';
import { dataUrl } from './loadPackage';
import { dataVersionHash } from './dataVersionHash';
import { storedAt, storedAtHeader } from './storedAt';

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

/** A file that could not be read, with the issue that says why. */
class FileError extends Error {
  constructor(readonly issue: Issue) {
    super(issue.rule);
  }
}

/**
 * The data package. Without companies, indicators or observations there is nothing to show
 * (`failed`); any other fault leaves the rest standing.
 */
export function useDataset(): DatasetState {
  const { data, error, isFetching, refetch } = useQuery(datasetQuery);
  if (error) throw error;
  if (!data) return { status: 'loading' };
  const retry = () => void refetch();
  const { dataset, issues } = data;
  const shows =
    dataset.companies.length > 0 &&
    dataset.indicators.length > 0 &&
    dataset.observations.length > 0;
  if (shows) return { status: 'ready', ...data, retry };
  return isFetching ? { status: 'loading' } : { status: 'failed', issues, retry };
}

const once = {
  staleTime: Infinity,
  // A mark is asked for long after the file was read.
  gcTime: Infinity,
  retry: false,
  // What failed is told at once, and asked for again when the reader says so.
  retryOnMount: false,
  networkMode: 'always',
  refetchOnWindowFocus: false,
} as const;

/**
 * All files of the data package, each by a request of its own, and what is read from them. A file
 * that cannot be had is an issue, the code that reads them likewise; it is asked for again by a refetch, what was had is not.
 */
export const datasetQuery = queryOptions({
  ...once,
  queryKey: ['dataset'],
  structuralSharing: false,
  queryFn: async ({ client }): Promise<LoadedDataset> => {
    const [parser, ...answers] = await Promise.all([
      import('./parseDataset').catch(() => null),
      ...dataFiles.map((file) =>
        client.query(dataQuery(file)).catch((error: unknown) => {
          if (error instanceof FileError) return error;
          throw error;
        }),
      ),
    ]);
    if (!parser) {
      const file = 'assets/parseDataset.js';
      const issue = { file, line: null, column: null, rule: 'no_network', found: null } as const;
      return { dataset: emptyDataset, issues: [issue], mark: null };
    }
    const texts = new Map<DataFile, string>();
    const missing: Issue[] = [];
    dataFiles.forEach((file, index) => {
      const answer = answers[index];
      if (answer instanceof FileError) missing.push(answer.issue);
      else if (answer !== undefined) texts.set(file, answer);
    });
    const { dataset, issues } = await runInChunks(parser.parseSteps(texts));
    await yieldToMain();
    return {
      dataset,
      issues: [...missing, ...issues],
      mark: missing.length === 0 ? dataVersionHash(texts) : null,
    };
  },
});

/** One file of the data package as text; its error carries the issue that says why it is missing. */
function dataQuery(file: DataFile) {
  return queryOptions({
    ...once,
    queryKey: ['data', file],
    queryFn: ({ signal }) => loadFile(file, signal),
  });
}
async function loadFile(file: DataFile, signal: AbortSignal): Promise<string> {
  const fail = (rule: Issue['rule'], found: string | null) =>
    new FileError({ file, line: null, column: null, rule, found });
  let response: Response;
  try {
    response = await fetch(dataUrl(file), { signal });
  } catch {
    throw fail('no_network', null);
  }
  if (!response.ok) throw fail('missing_file', String(response.status));
  const bytes = await response.arrayBuffer();
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw fail('not_utf8', null);
  }
  // Many hosts answer a missing file with a page of their own and status 200.
  if (text.trimStart().startsWith('<')) throw fail('missing_file', 'HTML');
  const since = response.headers.get(storedAtHeader);
  if (since !== null) storedAt.set(since);
  return text;
}
