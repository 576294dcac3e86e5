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
 * Reads a CSV file (UTF-8, header in line 1, one row a line) by the schema of its table. A row that
 * breaks a rule is left out and becomes an issue for each cell at fault; nothing is thrown. A column that
 * is missing is an issue, and the table has no rows if the schema requires it; one that is `nullish` in
 * the schema may be missing in silence.
 */
export function parseCsv<Schema extends RowSchema>(
  file: string,
  text: string,
  schema: Schema,
): ParsedTable<v.InferOutput<Schema>> {
  const { data: lines, errors } = Papa.parse<string[]>(text, { delimiter: ',' });
  const startsAt = linesOf(lines);
  const issues: Issue[] = errors.map((error) => ({
    file,
    line: error.row === undefined ? null : (startsAt[error.row] ?? null),
    column: null,
    rule: 'not_csv',
    found: error.message,
  }));
  const header = lines[0] ?? [];
  const missing = Object.entries(schema.entries)
    .filter(([column, { type }]) => !header.includes(column) && type !== 'nullish')
    .map(([column, { type }]) => ({ column, required: type !== 'optional' }));
  for (const { column } of missing) {
    issues.push({ file, line: 1, column, rule: 'missing_column', found: null });
  }
  if (missing.some(({ required }) => required)) return { rows: [], issues };

  const broken = new Set(issues.flatMap(({ rule, line }) => (rule === 'not_csv' ? [line] : [])));
  const rows: Located<v.InferOutput<Schema>>[] = [];
  lines.forEach((cells, index) => {
    const line = startsAt[index] ?? index + 1;
    if (index === 0 || broken.has(line) || cells.every((cell) => cell === '')) return;
    if (cells.length !== header.length) {
      const found = `${cells.length}/${header.length}`;
      issues.push({ file, line, column: null, rule: 'cell_count', found });
      return;
    }
    const named = Object.fromEntries(header.map((column, item) => [column, cells[item] ?? '']));
    const parsed = v.safeParse(schema, named);
    if (parsed.success) rows.push({ line, row: parsed.output });
    else {
      for (const fault of parsed.issues) {
        // Of a cell that holds a list, the whole cell is at fault.
        const column = v.getDotPath(fault)?.split('.')[0] ?? null;
        const found = column === null ? null : (named[column] ?? null);
        issues.push({ file, line, column, rule: 'bad_value', found });
      }
    }
  });
  return { rows, issues };
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
