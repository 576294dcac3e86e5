import type { Sheet } from '../../../domain/own/ownCompany';

/** How the bytes of a text were written. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'big5',
  'windows-1252',
] as const;
export type Encoding = (typeof encodings)[number];

/** Why a file or what was pasted cannot be read; the words are in the message files. */
export const readProblems = [
  /** `values`: `most` in bytes. */
  'too_large',
  /** What a packed file would unpack to; `values`: `most` in bytes. */
  'too_large_unpacked',
  /** `values`: `most`, and the name of the `sheet`, which may be empty. */
  'too_many_rows',
  'too_many_columns',
  'empty',
  /** A picture, a PDF, a program: no text and no workbook. */
  'binary',
  /** A workbook of before 2007. */
  'old_workbook',
  'password',
  'not_decodable',
  /** A workbook that breaks off or contradicts itself. */
  'damaged',
  /** A quote that is never closed; `values`: `line`. */
  'unclosed_quote',
  'not_json',
  'no_table',
  'no_sheet',
  /** The browser gives no bytes of the file: it was moved or changed, or may not be read. */
  'unreadable',
] as const;
export type ReadProblemId = (typeof readProblems)[number];

export interface ReadProblem {
  readonly id: ReadProblemId;
  readonly values: Readonly<Record<string, string | number>>;
}

export type ReadFormat = 'delimited' | 'workbook' | 'json' | 'html' | 'text';

export type ReadResult =
  | {
      readonly kind: 'sheets';
      readonly sheets: readonly Sheet[];
      readonly format: ReadFormat;
      /** Of a file of text; null for others. */
      readonly encoding: Encoding | null;
      /** What stands between the cells of a delimited text; null for others. */
      readonly delimiter: string | null;
    }
  /** A company that was exported by this site, not checked yet. */
  | { readonly kind: 'company'; readonly value: unknown }
  | { readonly kind: 'problem'; readonly problem: ReadProblem };

/** The most that is read. */
export const limits = {
  bytes: 32 * 1024 * 1024,
  unpacked: 64 * 1024 * 1024,
  rows: 200_000,
  columns: 200,
} as const;

export function problem(
  id: ReadProblemId,
  values: ReadProblem['values'] = {},
): Extract<ReadResult, { kind: 'problem' }> {
  return { kind: 'problem', problem: { id, values } };
}

/** The sheets that hold anything, without empty cells and rows at their ends; a problem where they are too large. */
export function sheetsResult(
  sheets: readonly Sheet[],
  of: { readonly format: ReadFormat } & Partial<Extract<ReadResult, { kind: 'sheets' }>>,
): ReadResult {
  const trimmed = sheets.map(trim).filter(({ rows }) => rows.length > 0);
  if (trimmed.length === 0) return problem('empty');
  for (const { name, rows } of trimmed) {
    if (rows.length > limits.rows) {
      return problem('too_many_rows', { most: limits.rows, sheet: name });
    }
    if (rows.some((row) => row.length > limits.columns)) {
      return problem('too_many_columns', { most: limits.columns, sheet: name });
    }
  }
  return { encoding: null, delimiter: null, ...of, kind: 'sheets', sheets: trimmed };
}

function trim(sheet: Sheet): Sheet {
  const rows = sheet.rows.map((row) => {
    const end = lastOf(row, (text) => text.trim() !== '');
    return end === row.length ? row : row.slice(0, end);
  });
  return {
    ...sheet,
    rows: rows.slice(
      0,
      lastOf(rows, (row) => row.length > 0),
    ),
  };
}

/** Index behind the last item that passes. */
function lastOf<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  for (let index = items.length; index > 0; index -= 1) {
    const item = items[index - 1];
    if (item !== undefined && test(item)) return index;
  }
  return 0;
}
