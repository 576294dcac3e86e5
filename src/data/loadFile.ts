import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { dataFiles, type DataFile, type FileTexts } from './dataFiles';
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
    super(issue.rule);
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

/** One file of the data package as text; its error is a `FileError`. */
export function fileQuery(file: DataFile) {
  return queryOptions({
    ...loadedOnce,
    queryKey: ['data', file],
    queryFn: ({ signal }) => loadFile(file, signal),
  });
}

/** The texts of the data files that are loaded. */
export function textsOfLoadedFiles(client: QueryClient): FileTexts {
  return new Map(
    dataFiles.flatMap((file) => {
      const text = client.getQueryData(fileQuery(file).queryKey);
      return text === undefined ? [] : [[file, text] as const];
    }),
  );
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
  const fault = parseHostFault(file, response.headers.get(hostFaultHeader));
  if (fault) hostFaults.set([...hostFaults.get(), fault]);
  return text;
}
