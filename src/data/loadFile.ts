import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { readFile, type FileContent, type FileFault } from './host/readFile';
import type { Issue } from './issue';
import { dataUrl } from './loadPackage';
import {
  hostFaultHeader,
  hostFaults,
  parseHostFault,
  storedAt,
  storedAtHeader,
} from './host/storedAt';

/** A file that could not be read, with the issue that says why. */
export class FileError extends Error {
  constructor(readonly issue: Issue) {
    super(`${issue.file}: ${issue.rule}`);
  }
}

/** Loaded once; a failure is reported at once and retried only by the reader. */
export const loadedOnce = {
  staleTime: Infinity,
  // A hash is requested long after the file was read.
  gcTime: Infinity,
  retry: false,
  retryOnMount: false,
  networkMode: 'always',
  refetchOnWindowFocus: false,
} as const;

/** One file below `data/`; its error is a `FileError`. */
export function fileQuery(file: string) {
  return queryOptions({
    ...loadedOnce,
    queryKey: ['data', file],
    queryFn: ({ signal, client, queryKey }) => {
      const before = client.getQueryState(queryKey);
      const wasFaulty = before && (before.isInvalidated || before.errorUpdateCount > 0);
      return loadFile(file, { signal, ...(wasFaulty && { cache: 'reload' }) });
    },
  });
}

/** Has files with faults asked for again, past every cache, when they are needed again. */
export function forgetFaulty(client: QueryClient, issues: readonly Issue[]): void {
  for (const { file } of issues) {
    void client.invalidateQueries({ queryKey: ['data', file], refetchType: 'none' });
  }
}

/** A file past every cache, in the place of the one before; null if it fails to load. */
export async function loadAgain(client: QueryClient, file: string): Promise<FileContent | null> {
  const content = await loadFile(file, { cache: 'reload' }).catch(() => null);
  if (content) client.setQueryData(fileQuery(file).queryKey, content);
  return content;
}

/** One file below `data/`; rejects with a `FileError`. */
async function loadFile(file: string, init: RequestInit): Promise<FileContent> {
  const fail = ({ rule, found }: FileFault) =>
    new FileError({ file, line: null, column: null, rule, found });
  let response: Response;
  try {
    response = await fetch(dataUrl(file), init);
  } catch {
    throw fail({ rule: 'no_network', found: null });
  }
  const read = await readFile(response);
  if (read.status === 'faulty') throw fail(read.fault);
  const since = response.headers.get(storedAtHeader);
  if (since !== null) storedAt.set(since);
  const fault = parseHostFault(file, response.headers.get(hostFaultHeader));
  if (fault) hostFaults.set([...hostFaults.get(), fault]);
  return read.content;
}
