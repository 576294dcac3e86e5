import type { DataFile } from '../dataFiles';
import type { IssueRule } from '../issue';

/** Why a file is not usable: the rule of an `Issue`, and what was found. */
export interface FileFault {
  readonly rule: IssueRule;
  readonly found: string | null;
}

/** A file of the data package as it arrived. */
export interface FileContent {
  readonly text: string;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 as a descriptor writes it; null outside a secure context, where a browser computes none. */
  readonly hash: string | null;
}

export type ReadFile =
  | { readonly status: 'read'; readonly content: FileContent }
  | { readonly status: 'faulty'; readonly fault: FileFault };

/** What a host answered: its text, size and checksum, or the fault that leaves nothing to read. */
export async function readFile(response: Response): Promise<ReadFile> {
  // A response without a status is one that never came.
  if (response.status === 0) return faulty('no_network');
  if (!response.ok) return faulty('missing_file', String(response.status));
  const bytes = await response.arrayBuffer().catch(() => null);
  // The connection broke off.
  if (!bytes) return faulty('no_network');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return faulty('not_utf8');
  }
  // Many hosts answer a request for a missing file with an HTML page and status 200.
  if (text.trimStart().startsWith('<')) return faulty('missing_file', 'HTML');
  const hash = 'subtle' in crypto ? await hashOf(new Uint8Array(bytes)) : null;
  return { status: 'read', content: { text, size: bytes.byteLength, hash } };
}

function faulty(rule: IssueRule, found: string | null = null): ReadFile {
  return { status: 'faulty', fault: { rule, found } };
}

/** SHA-256 as a package descriptor writes it: `sha256:…`. */
export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256:${[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** What a descriptor lists of a file, as far as it does. */
export interface Listed {
  readonly bytes: number | null;
  readonly hash: string | null;
}

/**
 * In what a file contradicts its descriptor; null where it does not. `cut_off`: shorter than listed,
 * and it ends where no file ends; its rest is not there, and nothing can be said of what is missing.
 */
export function contradictionIn(
  file: DataFile,
  { text, size, hash }: FileContent,
  listed: Listed,
): FileFault | null {
  const matches =
    listed.hash !== null && hash !== null
      ? listed.hash === hash
      : listed.bytes === null || listed.bytes === size;
  if (matches) return null;
  const isShorter = listed.bytes !== null && size < listed.bytes;
  if (!isShorter || !isCutOff(file, text)) return { rule: 'stale_checksum', found: null };
  return { rule: 'cut_off', found: `${size} / ${String(listed.bytes)} B` };
}

/** True where a table lacks its last line end or ends within a cell or a row, and JSON does not close. */
function isCutOff(file: DataFile, text: string): boolean {
  if (file.endsWith('.json')) return !isJson(text);
  if (!text.endsWith('\n') || text.split('"').length % 2 === 0) return true;
  const rows = text
    .replaceAll(/"[^"]*"/g, '')
    .split(/\r?\n/)
    .filter((row) => row !== '');
  return cellCount(rows[rows.length - 1]) < cellCount(rows[0]);
}

export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function cellCount(row = ''): number {
  return row.split(',').length;
}
