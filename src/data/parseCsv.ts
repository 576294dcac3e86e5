import Papa from 'papaparse';
import * as v from 'valibot';
import type { Issue } from './issue';

/** A row of a file with its line number. */
export interface Located<Row> {
  readonly line: number;
  readonly row: Row;
}

export interface ParsedTable<Row> {
  readonly rows: readonly Located<Row>[];
  readonly issues: readonly Issue[];
}

export type RowSchema = v.GenericSchema<Record<string, string | null | undefined>, unknown> & {
  readonly entries: Readonly<Record<string, { readonly type: string }>>;
};

/**
 * Reads a CSV file (UTF-8, header in line 1, one row a line) by the schema of its table. Every row is
 * either returned or named: one that breaks a rule is left out and becomes an issue for each cell at
 * fault, one of nothing but commas too; lines with nothing in them are no rows. Nothing is thrown. A
 * column that is missing is an issue, and the table has no rows if the schema requires it; one that is
 * `nullish` in the schema may be missing in silence. A table without rows, or with two columns of one
 * name, is an issue as a whole.
 */
export function parseCsv<Schema extends RowSchema>(
  file: string,
  text: string,
  schema: Schema,
): ParsedTable<v.InferOutput<Schema>> {
  // Line ends may be mixed; the parser would go by the first.
  const plain = text.replace(/\r\n?/g, '\n');
  const { data: lines, errors } = Papa.parse<string[]>(plain, { delimiter: ',' });
  const startsAt = linesOf(lines);
  const header = lines[0] ?? [];
  const broken = new Set(errors.map(({ row }) => row));
  const issues: Issue[] = [
    ...errors.map((error) => {
      const line = error.row === undefined ? null : (startsAt[error.row] ?? null);
      return { file, line, column: null, ...brokenRow(error, plain) };
    }),
    ...columnIssues(file, header, schema),
  ];
  if (issues.some(({ rule, column }) => isOfWholeTable(rule, column, schema))) {
    return { rows: [], issues };
  }
  const rows: Located<v.InferOutput<Schema>>[] = [];
  let found = 0;
  lines.forEach((cells, index) => {
    if (index === 0 || (cells.length === 1 && cells[0] === '')) return;
    found += 1;
    if (broken.has(index)) return;
    const line = startsAt[index] ?? index + 1;
    const read = readRow({ file, line, cells, header }, schema);
    if ('row' in read) rows.push({ line, row: read.row });
    else issues.push(...read);
  });
  if (found === 0)
    issues.push({ file, line: null, column: null, rule: 'empty_table', found: null });
  return { rows, issues };
}

/** Why the parser could not take a row apart; behind a quote that is never closed, the last line it took in. */
function brokenRow(
  { code, message }: Papa.ParseError,
  text: string,
): Pick<Issue, 'rule' | 'found'> {
  return code === 'MissingQuotes'
    ? { rule: 'unclosed_quote', found: String(text.trimEnd().split('\n').length) }
    : { rule: 'not_csv', found: message };
}

function columnIssues(file: string, header: readonly string[], schema: RowSchema): Issue[] {
  const missing = Object.entries(schema.entries)
    .filter(([column, { type }]) => !header.includes(column) && type !== 'nullish')
    .map(([column]) => ({ column, rule: 'missing_column' as const }));
  const repeated = Object.keys(schema.entries)
    .filter((column) => header.indexOf(column) !== header.lastIndexOf(column))
    .map((column) => ({ column, rule: 'repeated_column' as const }));
  return [...missing, ...repeated].map((issue) => ({ file, line: 1, ...issue, found: null }));
}

/** Whether no row can be read for it. */
function isOfWholeTable(
  rule: Issue['rule'],
  column: string | null,
  { entries }: RowSchema,
): boolean {
  if (rule === 'repeated_column') return true;
  return rule === 'missing_column' && column !== null && entries[column]?.type !== 'optional';
}

interface RowAt {
  readonly file: string;
  readonly line: number;
  readonly cells: readonly string[];
  readonly header: readonly string[];
}

/** The row by its schema, or what is wrong with it. */
function readRow<Schema extends RowSchema>(
  { file, line, cells, header }: RowAt,
  schema: Schema,
): { readonly row: v.InferOutput<Schema> } | readonly Issue[] {
  const whole = { file, line, column: null };
  if (cells.every((cell) => cell === '')) return [{ ...whole, rule: 'empty_row', found: null }];
  if (cells.length !== header.length) {
    return [{ ...whole, rule: 'cell_count', found: `${cells.length}/${header.length}` }];
  }
  const named = new Map(header.map((column, item) => [column, cells[item] ?? '']));
  const parsed = v.safeParse(schema, Object.fromEntries(named));
  if (parsed.success) return { row: parsed.output };
  return parsed.issues.map((fault) => {
    // Of a cell that holds a list, the whole cell is at fault.
    const column = v.getDotPath(fault)?.split('.')[0] ?? null;
    const found = column === null ? null : (named.get(column) ?? null);
    return fault.type === 'max_length' && found !== null
      ? {
          file,
          line,
          column,
          rule: 'too_long',
          found: `${found.length}/${String(fault.requirement)}`,
        }
      : { file, line, column, rule: 'bad_value', found };
  });
}

/** The line each row begins on, as an editor counts them: a cell may hold line breaks. */
function linesOf(rows: readonly (readonly string[])[]): readonly number[] {
  let line = 1;
  return rows.map((cells) => {
    const start = line;
    line += 1 + cells.join('').split('\n').length - 1;
    return start;
  });
}
