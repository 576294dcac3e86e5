import { queryOptions, useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Dataset } from '../domain/dataset';
import type { Issue } from './issue';
import { dataUrl } from './loadPackage';
import { dataFiles, parseDataset, type DataFile } from './parseDataset';
import { storedAt, storedAtHeader } from './storedAt';

export type DatasetState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly issues: readonly Issue[]; readonly retry: () => void }
  | {
      readonly status: 'ready';
      readonly dataset: Dataset;
      /** What was left out of `dataset`, and why. */
      readonly issues: readonly Issue[];
      readonly retry: () => void;
    };

/** A file that could not be read, with the issue that says why. */
class FileError extends Error {
  constructor(readonly issue: Issue) {
    super(issue.rule);
  }
}

/**
 * Loads the data package, each file by a request of its own. Without companies, indicators or
 * observations there is nothing to show (`failed`); any other fault leaves the rest standing.
 */
export function useDataset(): DatasetState {
  const queries = useQueries({
    queries: dataFiles.map(dataQuery),
    combine: (results) => ({
      loading: results.some((result) => result.isFetching),
      texts: results.map((result) => result.data),
      errors: results.map((result) => result.error),
      refetches: results.map((result) => result.refetch),
    }),
  });
  const { loading, texts, errors, refetches } = queries;
  const parsed = useMemo(() => {
    if (loading) return null;
    const read = new Map<DataFile, string>();
    dataFiles.forEach((file, at) => {
      const text = texts[at];
      if (text !== undefined) read.set(file, text);
    });
    return parseDataset(read);
  }, [loading, texts]);
  if (!parsed) return { status: 'loading' };

  const issues = [
    ...errors.filter((error) => error instanceof FileError).map((error) => error.issue),
    ...parsed.issues,
  ];
  const retry = () => {
    refetches.forEach((refetch, at) => {
      if (errors[at]) void refetch();
    });
  };
  const { dataset } = parsed;
  const nothing =
    dataset.companies.length === 0 ||
    dataset.indicators.length === 0 ||
    dataset.observations.length === 0;
  return nothing
    ? { status: 'failed', issues, retry }
    : { status: 'ready', dataset, issues, retry };
}

/** One file of the data package as text; its error carries the issue that says why it is missing. */
export function dataQuery(file: DataFile) {
  return queryOptions({
    queryKey: ['data', file],
    queryFn: ({ signal }) => loadFile(file, signal),
    staleTime: Infinity,
    retry: false,
    // One that failed is told at once, and asked for again when the reader says so.
    retryOnMount: false,
    networkMode: 'always',
    refetchOnWindowFocus: false,
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
