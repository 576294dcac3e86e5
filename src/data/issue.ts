/** What may be wrong with a published file; the texts are in the message files. */
export const issueRules = [
  'missing_file',
  'no_network',
  'not_utf8',
  'cut_off',
  'not_csv',
  'unclosed_quote',
  'not_json',
  'missing_column',
  'repeated_column',
  'empty_table',
  'empty_row',
  'cell_count',
  'bad_value',
  'too_long',
  'unknown_id',
  'duplicate_key',
  'stale_checksum',
] as const;
export type IssueRule = (typeof issueRules)[number];

/** A fault in a data file: where it is and which rule it breaks. Its row is left out. */
export interface Issue {
  readonly file: string;
  /** 1-based line of the file; null for the file as a whole. */
  readonly line: number | null;
  readonly column: string | null;
  readonly rule: IssueRule;
  /** What was found there, or what is missing. */
  readonly found: string | null;
}

/** The issue of a file that is not of the version of the tables. */
export function staleFile(file: string): Issue {
  return { file, line: null, column: null, rule: 'stale_checksum', found: null };
}
