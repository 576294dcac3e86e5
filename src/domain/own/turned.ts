import { bodyOf, isNumber, type Rows } from './columnBody';
import { headRole, looksLikeUnit, yearHead } from './headers';
import type { ColumnRole, Sheet, TableLayout } from './ownCompany';
import { isFilled, plainText } from './plainText';

/* Tables with a row a year and a column an indicator. They are read with rows and columns exchanged. */

/** A sheet with its columns as rows. */
export function turnedSheet(sheet: Sheet): Sheet {
  const { rows, merges, turned, ...others } = sheet;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    ...others,
    rows: Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? '')),
    ...(merges && {
      merges: merges.map(({ row, column, rows: height, columns }) => ({
        row: column,
        column: row,
        rows: columns,
        columns: height,
      })),
    }),
    ...(turned !== true && { turned: true }),
  };
}

/** Where a table with a row a year stands, and its layout in the turned sheet. */
export interface TurnedTable {
  /** 0-based rows of the sheet as it is: the first one, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly layout: TableLayout;
}

/** The tables of a sheet that certainly have a row a year; all others are none. */
export function turnedTables({ rows }: Pick<Sheet, 'rows'>): readonly TurnedTable[] {
  const found: TurnedTable[] = [];
  let row = 0;
  while (row < rows.length) {
    const run = yearRows(rows, row);
    const table = run.length === 0 ? null : toTable(rows, run, found[found.length - 1]?.to ?? 0);
    if (table) found.push(table);
    row += Math.max(1, run.length);
  }
  return found;
}

interface YearRow {
  readonly row: number;
  /** Column of the year. */
  readonly column: number;
  readonly year: number;
}

/** Rows below one another that begin with a year, each another one, and hold numbers. */
function yearRows(rows: Rows, first: number): readonly YearRow[] {
  const run: YearRow[] = [];
  for (let row = first; row < rows.length; row += 1) {
    const found = yearRow(rows, row);
    const isNext =
      found !== null &&
      run.every(({ column, year }) => column === found.column && year !== found.year);
    if (!isNext) break;
    run.push(found);
  }
  return run;
}

function yearRow(rows: Rows, row: number): YearRow | null {
  const cells = rows[row] ?? [];
  const column = cells.findIndex(isFilled);
  const head = yearHead(cells[column] ?? '');
  if (head === null || head.unit !== '') return null;
  return cells.slice(column + 1).some(isNumber) ? { row, column, year: head.year } : null;
}

/** Titles and heads stand in so many rows above the years at most. */
const mostAbove = 4;

/** What may head the column of the years. */
const yearWords =
  /^(?:(?:fiscal |financial |report(?:ing)? |calendar )?(?:years?|periods?)|fy|年份|年度|[財财](?:政)?年度?|[報报]告(?:年度|期)|期[間间])?$/i;

/** Whether a text says that years stand below it. */
export function isYearWord(text: string): boolean {
  return text !== '' && yearWords.test(text);
}

function toTable(rows: Rows, run: readonly YearRow[], top: number): TurnedTable | null {
  const [{ row: first, column } = { row: 0, column: 0 }] = run;
  const above = rowsAbove(rows, first, top);
  // What looks like units may be names, such as `Employees`, where nothing stands above it.
  const units = above.filter(
    (row, at) =>
      headRole(rows[row]?.[column] ?? '') === 'unit' ||
      (at < above.length - 1 && isUnitRow(rows[row] ?? [], column)),
  );
  const names = above.filter((row) => !units.includes(row));
  const [head] = names;
  const filled = filledColumns(rows, run);
  const last = filled[filled.length - 1];
  if (head === undefined || last === undefined || units.length > 1) return null;
  const nameOf = (at: number) => names.map((row) => rows[row]?.[at] ?? '').find(isFilled);
  const end = first + run.length;
  const areNamed = filled.every((at) => {
    const body = bodyOf(rows, first, end, at);
    return body.numbers * 2 >= body.filled && isName(nameOf(at) ?? '');
  });
  const corner = plainText(rows[head]?.[column] ?? '');
  const hasWord = isYearWord(corner);
  const isCertain = hasWord || ((corner === '' || headRole(corner) === 'label') && run.length > 1);
  if (!areNamed || !isCertain) return null;
  const roles = new Map<number, ColumnRole>([
    ...names.map((row) => [row, { kind: 'label' }] as const),
    ...units.map((row) => [row, { kind: 'unit' }] as const),
    ...run.map(({ row, year }) => [row, { kind: 'value', year }] as const),
  ]);
  return {
    from: Math.min(first, ...above),
    to: end,
    layout: {
      head: column,
      first: column + 1,
      end: last + 1,
      columns: rows.map((_, row) => roles.get(row) ?? { kind: 'other' }),
    },
  };
}

/** The rows right above the years, the nearest first. */
function rowsAbove(rows: Rows, first: number, top: number): readonly number[] {
  const above: number[] = [];
  for (let row = first - 1; row >= top && above.length < mostAbove; row -= 1) {
    if (!rows[row]?.some(isFilled)) break;
    above.push(row);
  }
  return above;
}

function isUnitRow(cells: readonly string[], column: number): boolean {
  const others = cells.slice(column + 1).filter(isFilled);
  return others.length > 0 && others.every(looksLikeUnit);
}

/** Columns behind the years that hold anything, from left to right. */
function filledColumns(rows: Rows, run: readonly YearRow[]): readonly number[] {
  const columns = new Set(
    run.flatMap(({ row, column }) =>
      [...(rows[row] ?? []).keys()].filter((at) => at > column && isFilled(rows[row]?.[at] ?? '')),
    ),
  );
  return [...columns].sort((a, b) => a - b);
}

/** Whether a text names what stands below it: not years, so that it is no table with years in both directions. */
function isName(text: string): boolean {
  return isFilled(text) && !isNumber(text) && yearHead(text) === null;
}
