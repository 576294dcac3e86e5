import { proxy } from 'comlink';
import { aside } from '../aside';
import { readPlainText } from './delimited';
import { readHtml } from './html';
import { limits, problem, type ReadResult } from './readResult';
import type { BytesResult, BytesToRead, OnProgress, readBytes } from './readBytes';

export interface ReadOptions {
  /** Texts in Traditional and Simplified Chinese, such as the labels of the package: they tell Big5 from GB18030. */
  readonly words?: readonly string[];
  readonly onProgress?: OnProgress;
  /** Stops the reading; the promise then resolves to null. */
  readonly signal?: AbortSignal;
}

/**
 * The sheets of a file (CSV, TSV, XLSX, JSON, HTML), or why it cannot be read; null where it was stopped.
 * It is read in a worker, or on the main thread where none starts. Rejects if the script that reads fails to load.
 */
export async function readFile(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  { words = [], onProgress, signal }: ReadOptions = {},
): Promise<ReadResult | null> {
  if (isStopped(signal)) return null;
  const result = await inWorker({ name, bytes, words }, onProgress, signal);
  if (result === null || isStopped(signal)) return null;
  if (result.kind !== 'html') return result;
  try {
    return readHtml(result.text, result.encoding) ?? problem('no_table');
  } catch {
    return problem('damaged');
  }
}

function isStopped(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}

/** What was pasted: the tables of its HTML, or its text with tabs or runs of spaces. Never throws. */
export function readPasted({
  text,
  html,
}: {
  readonly text: string;
  readonly html: string;
}): ReadResult {
  if (text.length + html.length > limits.bytes) return problem('too_large', { most: limits.bytes });
  try {
    const tables = /<table\b/i.test(html) ? readHtml(html, null) : null;
    return tables?.kind === 'sheets' ? tables : readPlainText(text);
  } catch {
    return problem('damaged');
  }
}

type Reading = { readonly readBytes: typeof readBytes };

function inWorker(
  file: BytesToRead,
  onProgress: OnProgress | undefined,
  signal: AbortSignal | undefined,
): Promise<BytesResult | null> {
  return aside<Reading, BytesResult>({
    start: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    load: () => import('./readBytes'),
    ask: async (module) => module.readBytes(file, onProgress && proxy(onProgress)),
    signal,
  });
}
