import { bodyOf, columnRoles, isNumber, type Rows } from './columnRoles';
import { headRole, looksLikeUnit, yearHead } from './headers';
import type { ColumnRole, Sheet, TableLayout } from './ownCompany';
import { isFilled, plainText } from './plainText';

/**
 * Every table of a sheet, from top to bottom: where it stands and what its columns hold. A sheet whose
 * numbers have no head is a table without one. A column of numbers without a year has `year: null`, until
 * the reader says which; a sheet without numbers has no table.
 */
export function layoutOf(sheet: Sheet): readonly TableLayout[] {
  const { rows } = sheet;
  const width = widthOf(rows);
  const heads = headsOf(rows);
  if (heads.length === 0) return withoutHead(rows, { first: 0, end: rows.length, width }, 1);
  return heads.flatMap((head, index) => {
    const end = heads[index + 1]?.row ?? rows.length;
    return head.fields
      ? ofFields(rows, head, { end, width })
      : below(rows, head.row, { end, width });
  });
}

function widthOf(rows: Rows): number {
  return rows.reduce((width, row) => Math.max(width, row.length), 0);
}

interface Head {
  readonly row: number;
  /** Whether it names the columns of `observations.csv`. */
  readonly fields: boolean;
}

function headsOf(rows: Rows): readonly Head[] {
  const heads: Head[] = [];
  let inFields = false;
  rows.forEach((row, index) => {
    if (isFieldHead(row)) {
      heads.push({ row: index, fields: true });
      inFields = true;
    } else if (
      !inFields &&
      (isYearHead(rows, index, heads.length > 0) || isNamedHead(rows, index))
    ) {
      heads.push({ row: index, fields: false });
    }
  });
  return heads;
}

/** The columns of `observations.csv` that name a number: one a line, or one a column of a year. */
function isFieldHead(row: readonly string[]): boolean {
  if (!row.some((cell) => cell.trim() === 'indicator')) return false;
  const names = row.map((cell) => cell.trim());
  const has = (name: string) => names.includes(name);
  return (has('value') && has('year')) || (has('dimension') && has('category'));
}

/** Whether a row heads columns with years, and is not one of numbers that look like years. */
function isYearHead(rows: Rows, index: number, hasTable: boolean): boolean {
  const cells = (rows[index] ?? [])
    .map((text, column) => ({ text, column }))
    .filter(({ text }) => isFilled(text));
  if (!cells.some(({ text }) => text.length <= 60 && /20\d\d|二[零〇○]|fy|２０/i.test(text)))
    return false;
  const years = cells.flatMap(({ text, column }) => {
    const head = yearHead(text);
    return head ? [{ text, column, year: head.year }] : [];
  });
  if (years.length === 0) return false;
  const others = cells.filter(({ column }) => !years.some((year) => year.column === column));
  if (others.some(({ text }) => isNumber(text) && headRole(text) === null && !hasYear(text)))
    return false;
  if (others.some(({ text }, at) => at > 0 && headRole(text) === null && looksLikeUnit(text)))
    return false;
  if (!years.some(({ column }) => headsNumbers(rows, index, column))) return false;
  const isNamed = others.some(({ text }) => !['other', null].includes(headRole(text)));
  if (others.every(({ text }) => headRole(text) !== null) && (isNamed || others.length === 0)) {
    return true;
  }
  const areNextToEachOther = years.every(
    ({ year }, at) => at === 0 || Math.abs(year - (years[at - 1]?.year ?? 0)) === 1,
  );
  if (years.length > 1 && (areNextToEachOther || !hasTable)) return true;
  return isNamed || !hasTable;
}

function hasYear(text: string): boolean {
  return /20\d\d/.test(text);
}

/** Whether numbers or gaps stand below a cell, and not names; further down another table may begin. */
function headsNumbers(rows: Rows, head: number, column: number): boolean {
  const cells = rows
    .slice(head + 1, head + 40)
    .map((row) => row[column] ?? '')
    .filter(isFilled)
    .slice(0, 3);
  return cells.length === 0 ? column > 0 : cells.some(isNumber) || isAllGaps(cells);
}

function isAllGaps(cells: readonly string[]): boolean {
  return cells.every((text) => text.trim().length <= 3 && !isNumber(text));
}

/** `Indicator | Unit | Value`, without a year; not where years follow in the next row. */
function isNamedHead(rows: Rows, index: number): boolean {
  const row = rows[index] ?? [];
  // Nearly every row of a large table.
  if (row.some((text) => /^[\d.,]+%?$/.test(text))) return false;
  const cells = row.filter(isFilled);
  if (cells.length < 2 || cells.length > 40) return false;
  const roles = cells.map(headRole);
  if (!roles.includes('label') || cells.some(isNumber)) return false;
  if (!roles.includes('unit') && cells.some((text) => plainText(text).length > 30)) return false;
  return ![1, 2].some((step) => isYearHead(rows, index + step, false));
}

interface Span {
  readonly first: number;
  readonly end: number;
  readonly width: number;
}

/** The table below a head, and tables without a head behind an empty row, in whose columns it has no numbers. */
function below(
  rows: Rows,
  head: number,
  { end, width }: Omit<Span, 'first'>,
): readonly TableLayout[] {
  const columns = rolesOf(rows, head, { first: head + 1, end, width });
  const values = columns.flatMap(({ kind }, column) => (kind === 'value' ? [column] : []));
  const field = columns.findIndex((role) => role.kind === 'field' && role.field === 'value');
  if (field >= 0) values.push(field);
  const fits = (row: number) => values.some((column) => isFilled(rows[row]?.[column] ?? ''));
  const stranger = blocksOf(rows, head + 1, end)
    .slice(1)
    .find(
      (block) =>
        !inRange(block).some(fits) &&
        inRange(block).filter((row) => rows[row]?.some(isNumber)).length > 1,
    );
  const limit = stranger?.first ?? end;
  const last = lastRow(limit, head + 1, fits);
  const own = last === null ? [] : [{ head, first: head + 1, end: last + 1, columns }];
  const rest = stranger ? withoutHead(rows, { first: stranger.first, end, width }, 2) : [];
  return [...own, ...rest];
}

function inRange({ first, end }: Omit<Span, 'width'>): readonly number[] {
  return Array.from({ length: end - first }, (_, item) => first + item);
}

/** Runs of rows between empty ones. */
function blocksOf(rows: Rows, first: number, end: number): readonly Omit<Span, 'width'>[] {
  const blocks: Omit<Span, 'width'>[] = [];
  let start: number | null = null;
  for (let row = first; row <= end; row += 1) {
    const filled = row < end && (rows[row] ?? []).some(isFilled);
    if (filled) start ??= row;
    else if (start !== null) {
      blocks.push({ first: start, end: row });
      start = null;
    }
  }
  return blocks;
}

function lastRow(end: number, first: number, test: (row: number) => boolean): number | null {
  for (let row = end - 1; row >= first; row -= 1) if (test(row)) return row;
  return null;
}

function rolesOf(rows: Rows, head: number | null, span: Span): readonly ColumnRole[] {
  const { first, end, width } = span;
  const heads = Array.from({ length: width }, (_, column) =>
    head === null ? '' : headText(rows, head, column),
  );
  const bodies = heads.map((_, column) => bodyOf(rows, first, end, column));
  return columnRoles(heads, bodies, titleYear(rows, head ?? first));
}

/** The head of a column; where the row of the years leaves it empty, what the two rows above it say. */
function headText(rows: Rows, head: number, column: number): string {
  const at = (row: number) => rows[row]?.[column] ?? '';
  const own = at(head);
  if (isFilled(own)) return own;
  const above = [head - 1, head - 2].find((row) => isFilled(at(row)) && headRole(at(row)) !== null);
  return above === undefined ? '' : at(above);
}

/** The year that the rows right above a table name, where it is a single one. */
function titleYear(rows: Rows, first: number): number | null {
  const texts = rows.slice(Math.max(0, first - 5), first + 1).flatMap((row) => {
    const filled = row.filter(isFilled);
    return filled.length <= 2 ? filled : [];
  });
  const years = new Set(
    texts
      .flatMap((text) => text.match(/20\d\d(?!\d)/g) ?? [])
      .concat(
        texts.flatMap((text) => {
          const year = yearHead(text)?.year;
          return year === undefined ? [] : [String(year)];
        }),
      ),
  );
  const [only] = years;
  return years.size === 1 && only !== undefined ? Number(only) : null;
}

/** Numbers beside names, where nothing heads them; at least so many rows of them. */
function withoutHead(rows: Rows, span: Span, least: number): readonly TableLayout[] {
  const numeric = inRange(span).filter((row) => rows[row]?.some(isNumber));
  const [first] = numeric;
  const last = numeric[numeric.length - 1];
  if (first === undefined || last === undefined || numeric.length < least) return [];
  const columns = rolesOf(rows, null, { ...span, first, end: last + 1 });
  return columns.some(({ kind }) => kind === 'value')
    ? [{ head: null, first, end: last + 1, columns }]
    : [];
}

/** A table with the columns of `observations.csv`, by their names; columns of years beside them hold numbers. */
function ofFields(
  rows: Rows,
  { row: head }: Head,
  { end, width }: Omit<Span, 'first'>,
): readonly TableLayout[] {
  const columns = Array.from({ length: width }, (_, column): ColumnRole => {
    const text = (rows[head]?.[column] ?? '').trim();
    const year = yearHead(text);
    if (year) return { kind: 'value', year: year.year };
    return /^[a-z][a-z_]*$/.test(text) ? { kind: 'field', field: text } : { kind: 'other' };
  });
  const last = lastRow(end, head + 1, (row) => rows[row]?.some(isFilled) === true);
  return last === null ? [] : [{ head, first: head + 1, end: last + 1, columns }];
}
