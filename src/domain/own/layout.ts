import { groupsAlone, groupsOfYears, type GroupedColumns, type NamesGroup } from './columnGroups';
import { columnRoles } from './columnRoles';
import { bodyOf, isNumber, type Rows } from './columnBody';
import { headRole, looksLikeUnit, yearHead } from './headers';
import type { ColumnRole, Merge, Sheet, TableLayout } from './ownCompany';
import { isFilled, plainText } from './plainText';
import { turnedSheet, turnedTables } from './turned';

/** A table and the sheet it stands in, which may be turned. */
export interface FoundTable {
  readonly sheet: Sheet;
  readonly layout: TableLayout;
}

/**
 * Every table of a sheet, from top to bottom: where it stands and what its columns hold. A sheet whose
 * numbers have no head is a table without one. A column of numbers without a year has `year: null`, until
 * the reader says which; a sheet without numbers has no table. Where a row is a year and a column an
 * indicator, the sheet is turned.
 */
export function tablesOf(
  sheet: Sheet,
  namesGroup: NamesGroup = () => false,
): readonly FoundTable[] {
  const turned = turnedTables(sheet);
  const isTurned = (row: number) => turned.some(({ from, to }) => row >= from && row < to);
  const rows =
    turned.length === 0 ? sheet.rows : sheet.rows.map((row, at) => (isTurned(at) ? [] : row));
  const place = {
    rows,
    width: widthOf(rows),
    merges: sheet.merges ?? [],
    namesGroup,
    ends: turned.map(({ from }) => from),
  };
  const found = [
    ...upright(place).map((layout) => ({ at: layout.first, table: { sheet, layout } })),
    ...turned.map(({ layout, from }) => ({
      at: from,
      table: { sheet: turnedSheet(sheet), layout },
    })),
  ];
  return found.sort((a, b) => a.at - b.at).map(({ table }) => table);
}

/** A sheet as its tables are looked for. */
interface Place {
  readonly rows: Rows;
  readonly width: number;
  readonly merges: readonly Merge[];
  readonly namesGroup: NamesGroup;
  /** Rows at which another table begins. */
  readonly ends: readonly number[];
}

/** Tables with a column a year or a group. */
function upright(place: Place): readonly TableLayout[] {
  const { rows } = place;
  const heads = headsOf(place);
  if (heads.length === 0) return withoutHead(place, { first: 0, end: rows.length }, 1);
  return heads.flatMap((head, index) => {
    const next = heads[index + 1]?.row ?? rows.length;
    const end = place.ends.find((row) => row > head.row && row < next) ?? next;
    return head.fields ? ofFields(place, head, end) : below(place, head, end);
  });
}

function widthOf(rows: Rows): number {
  return rows.reduce((width, row) => Math.max(width, row.length), 0);
}

interface Head {
  readonly row: number;
  /** Whether it names the columns of `observations.csv`. */
  readonly fields: boolean;
  readonly groups: GroupedColumns | null;
}

function headsOf(place: Place): readonly Head[] {
  const { rows, namesGroup } = place;
  const heads: Head[] = [];
  let inFields = false;
  for (let row = 0; row < rows.length; row += 1) {
    const cells = rows[row] ?? [];
    if (isFieldHead(cells)) {
      heads.push({ row, fields: true, groups: null });
      inFields = true;
    } else if (inFields) {
      continue;
    } else if (isYearHead(rows, row, heads.length > 0)) {
      const groups = groupsOfYears({ ...place, head: row });
      heads.push({ row, fields: false, groups });
      if (groups?.row === row + 1) row += 1;
    } else {
      const groups = mayHead(rows, row)
        ? groupsAlone({ ...place, head: row }, namesGroup, titleYear(rows, row))
        : null;
      if (groups || isNamedHead(rows, row)) heads.push({ row, fields: false, groups });
    }
  }
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

/** Whether a row may head a table without years: texts alone, and no years in the next rows. */
function mayHead(rows: Rows, index: number): boolean {
  const row = rows[index] ?? [];
  // Nearly every row of a large table.
  if (row.some((text) => /^[\d.,]+%?$/.test(text))) return false;
  const cells = row.filter(isFilled);
  if (cells.length < 2 || cells.length > 40 || cells.some(isNumber)) return false;
  return ![1, 2].some((step) => isYearHead(rows, index + step, false));
}

/** `Indicator | Unit | Value`, without a year. */
function isNamedHead(rows: Rows, index: number): boolean {
  if (!mayHead(rows, index)) return false;
  const cells = (rows[index] ?? []).filter(isFilled);
  const roles = cells.map(headRole);
  return (
    roles.includes('label') &&
    (roles.includes('unit') || cells.every((text) => plainText(text).length <= 30))
  );
}

interface Span {
  readonly first: number;
  readonly end: number;
}

/** The table below a head, and tables without a head behind an empty row, in whose columns it has no numbers. */
function below(place: Place, head: Head, end: number): readonly TableLayout[] {
  const { rows } = place;
  const first = Math.max(head.row, head.groups?.row ?? 0) + 1;
  const columns = rolesOf(place, head, { first, end });
  const values = columns.flatMap(({ kind }, column) => (kind === 'value' ? [column] : []));
  const field = columns.findIndex((role) => role.kind === 'field' && role.field === 'value');
  if (field >= 0) values.push(field);
  const fits = (row: number) => values.some((column) => isFilled(rows[row]?.[column] ?? ''));
  const stranger = blocksOf(rows, first, end)
    .slice(1)
    .find(
      (block) =>
        !inRange(block).some(fits) &&
        inRange(block).filter((row) => rows[row]?.some(isNumber)).length > 1,
    );
  const limit = stranger?.first ?? end;
  const last = lastRow(limit, first, fits);
  const groups = head.groups && head.groups.row !== head.row ? { groups: head.groups.row } : {};
  const own = last === null ? [] : [{ head: head.row, ...groups, first, end: last + 1, columns }];
  const rest = stranger ? withoutHead(place, { first: stranger.first, end }, 2) : [];
  return [...own, ...rest];
}

function inRange({ first, end }: Span): readonly number[] {
  return Array.from({ length: end - first }, (_, item) => first + item);
}

/** Runs of rows between empty ones. */
function blocksOf(rows: Rows, first: number, end: number): readonly Span[] {
  const blocks: Span[] = [];
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

function rolesOf(place: Place, head: Head | null, span: Span): readonly ColumnRole[] {
  const { rows, width } = place;
  const heads = Array.from({ length: width }, (_, column) =>
    head === null ? '' : headText(rows, head, column),
  );
  const bodies = heads.map((_, column) => bodyOf(rows, span.first, span.end, column));
  const title = titleYear(rows, head?.row ?? span.first);
  return columnRoles(heads, bodies, title, head?.groups?.columns ?? null);
}

/** The head of a column; where the row of the years leaves it empty, what the rows around it say. */
function headText(rows: Rows, { row, groups }: Head, column: number): string {
  const at = (index: number) => rows[index]?.[column] ?? '';
  const own = at(row);
  if (isFilled(own)) return own;
  const others = groups?.row === row + 1 ? [row + 1, row - 1, row - 2] : [row - 1, row - 2];
  const other = others.find((index) => isFilled(at(index)) && headRole(at(index)) !== null);
  return other === undefined ? '' : at(other);
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
function withoutHead(place: Place, span: Span, least: number): readonly TableLayout[] {
  const { rows } = place;
  const numeric = inRange(span).filter((row) => rows[row]?.some(isNumber));
  const [first] = numeric;
  const last = numeric[numeric.length - 1];
  if (first === undefined || last === undefined || numeric.length < least) return [];
  const columns = rolesOf(place, null, { first, end: last + 1 });
  return columns.some(({ kind }) => kind === 'value')
    ? [{ head: null, first, end: last + 1, columns }]
    : [];
}

/** A table with the columns of `observations.csv`, by their names; columns of years beside them hold numbers. */
function ofFields(
  { rows, width }: Place,
  { row: head }: Head,
  end: number,
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
