import { proxy, wrap } from 'comlink';
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
 * It is read in a worker, or on the main thread where none starts. Never rejects.
 */
export async function readFile(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  { words = [], onProgress, signal }: ReadOptions = {},
): Promise<ReadResult | null> {
  if (isStopped(signal)) return null;
  try {
    const result = await inWorker({ name, bytes, words }, onProgress, signal);
    if (result === null || isStopped(signal)) return null;
    if (result.kind !== 'html') return result;
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

async function inWorker(
  file: BytesToRead,
  onProgress: OnProgress | undefined,
  signal: AbortSignal | undefined,
): Promise<BytesResult | null> {
  const worker = startWorker();
  if (worker === null) return onMainThread(file, onProgress);
  const stopped = new Promise<null>((resolve) => {
    signal?.addEventListener('abort', () => resolve(null), { once: true });
  });
  const failed = new Promise<'failed'>((resolve) => {
    worker.addEventListener('error', () => resolve('failed'), { once: true });
  });
  try {
    const remote = wrap<{ readonly readBytes: typeof readBytes }>(worker);
    const asked = remote.readBytes(file, onProgress && proxy(onProgress));
    const answer = await Promise.race([asked, stopped, failed]);
    return answer === 'failed' ? await onMainThread(file, onProgress) : answer;
  } finally {
    worker.terminate();
  }
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

async function onMainThread(
  file: BytesToRead,
  onProgress: OnProgress | undefined,
): Promise<BytesResult> {
  const here = await import('./readBytes');
  return here.readBytes(file, onProgress);
}
