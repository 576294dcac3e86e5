import * as v from 'valibot';
import { dataFiles, mayBeAbsent, type DataFile } from '../data/dataFiles';
import type { IssueRule } from '../data/issue';
import { hashOf } from '../data/loadPackage';
import { cloneResponses, type PackageResponses } from './packageStore';

/** Why a file is not usable: the rule of an `Issue`, and what was found. */
export interface FileFault {
  readonly rule: IssueRule;
  readonly found: string | null;
}

/** What a package is: some file cannot be used, or each can and they are compared by checksum. */
export type Inspection =
  | { readonly status: 'broken'; readonly faults: ReadonlyMap<DataFile, FileFault> }
  | {
      readonly status: 'complete';
      /** Checksums of the files as they are. */
      readonly found: ReadonlyMap<DataFile, string>;
      /** Checksums as the descriptor lists them. */
      readonly listed: ReadonlyMap<DataFile, string>;
      /** Files that do not match the checksum listed for them. */
      readonly stale: readonly DataFile[];
    };

/** The part of the descriptor that lists which files belong together. */
const descriptor = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    resources: v.array(v.object({ path: v.string(), hash: v.optional(v.string()) })),
  }),
);

/** Reads every file: a response that failed, a host's error page and a file cut off are faults. */
export async function inspectPackage(responses: PackageResponses): Promise<Inspection> {
  const faults = new Map<DataFile, FileFault>();
  const found = new Map<DataFile, string>();
  let listed: ReadonlyMap<DataFile, string> = new Map();
  let paths: readonly string[] = [];
  for (const [file, response] of cloneResponses(responses)) {
    const bytes = response.ok ? await bytesOf(response) : null;
    const text = bytes && decode(bytes);
    const fault = bytes && text !== null ? faultIn(file, text) : missing(response, bytes);
    if (fault) faults.set(file, fault);
    else if (bytes) found.set(file, await hashOf(bytes));
    if (file !== 'datapackage.json' || text === null) continue;
    const parsed = v.safeParse(descriptor, text);
    if (parsed.success) {
      listed = hashesIn(parsed.output);
      paths = parsed.output.resources.map(({ path }) => path);
    } else faults.set(file, { rule: 'not_json', found: null });
  }
  for (const [file, { rule }] of faults) {
    if (rule === 'missing_file' && mayBeAbsent(file, paths)) faults.delete(file);
  }
  if (faults.size > 0) return { status: 'broken', faults };
  const stale = [...listed].flatMap(([file, hash]) => (found.get(file) === hash ? [] : [file]));
  return { status: 'complete', found, listed, stale };
}

function missing({ status, ok }: Response, bytes: Uint8Array | null): FileFault {
  if (bytes) return { rule: 'not_utf8', found: null };
  if (ok || status === 0) return { rule: 'no_network', found: null };
  return { rule: 'missing_file', found: String(status) };
}

/** Null where the response broke off. */
async function bytesOf(response: Response): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch {
    return null;
  }
}

/** Null where it is not UTF-8. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function faultIn(file: DataFile, text: string): FileFault | null {
  // Many hosts answer a request for a missing file with an HTML page and status 200.
  if (text.trimStart().startsWith('<')) return { rule: 'missing_file', found: 'HTML' };
  if (file.endsWith('.json')) return isJson(text) ? null : { rule: 'not_json', found: null };
  return isCutOff(text) ? { rule: 'not_csv', found: lastLineOf(text) } : null;
}

function isJson(text: string): boolean {
  return v.safeParse(v.pipe(v.string(), v.parseJson()), text).success;
}

/** True where a table ends within a cell in quotes, or with a row shorter than its header. */
function isCutOff(text: string): boolean {
  if (text.split('"').length % 2 === 0) return true;
  const rows = text
    .replaceAll(/"[^"]*"/g, '')
    .split(/\r?\n/)
    .filter((row) => row !== '');
  return cellCount(rows[rows.length - 1]) < cellCount(rows[0]);
}

function cellCount(row = ''): number {
  return row.split(',').length;
}

function lastLineOf(text: string): string {
  return /[^\r\n]{0,80}$/.exec(text.trimEnd())?.[0] ?? '';
}

function hashesIn({ resources }: v.InferOutput<typeof descriptor>): ReadonlyMap<DataFile, string> {
  return new Map(
    resources.flatMap(({ path, hash }) => {
      const file = dataFiles.find((dataFile) => dataFile === path);
      return file === undefined || hash === undefined ? [] : [[file, hash] as const];
    }),
  );
}
