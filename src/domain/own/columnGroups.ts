import { bodyOf, isGap, isNumber, type Rows } from './columnBody';
import { headRole, looksLikeUnit, yearHead } from './headers';
import type { Merge } from './ownCompany';
import { foldedUnit, isFilled, plainText } from './plainText';

/** Whether the head of a column names a group of what the lines are, such as women among employees. */
export type NamesGroup = (text: string) => boolean;

/** Columns of numbers that are headed by a group, and each by a year or by none. */
export interface GroupedColumns {
  /** 0-based row of the groups. */
  readonly row: number;
  readonly columns: ReadonlyMap<number, GroupColumn>;
}

interface GroupColumn {
  /** Null where nothing says which. */
  readonly year: number | null;
  /** Empty where it is the whole. */
  readonly group: string;
  /** Where the head is a unit instead, as in `persons | %`; else empty. */
  readonly unit: string;
}

/** A sheet and where a head in it stands. */
export interface HeadPlace {
  readonly rows: Rows;
  readonly head: number;
  readonly width: number;
  readonly merges: readonly Merge[];
}

const whole =
  /^(?:(?:grand |sub-?)?totals?|overall|all|sum|whole|group total|合[計计]|[總总](?:[計计體体][數数]?|[數数]|和)|小[計计]|整[體体]|全[體体部]|共[計计])$/i;

/** Whether a column is headed as one of the whole. */
function isWhole(text: string): boolean {
  return whole.test(plainText(text));
}

interface Year {
  readonly column: number;
  readonly year: number;
}

/** The groups of a head with years; a row below names one for each column of a year, or a row above for each run of years. */
export function groupsOfYears(place: HeadPlace): GroupedColumns | null {
  const cells = place.rows[place.head] ?? [];
  const years = cells.flatMap((text, column): Year[] => {
    const found = yearHead(text);
    return found && column > 0 ? [{ column, year: found.year }] : [];
  });
  if (years.length === 0) return null;
  return groupsBelow(place, years) ?? groupsAbove(place, years);
}

/**
 * `2023 | | | 2024 | | ` with `Men | Women | Total | Men | Women | Total` below. Where the years do not have
 * the same groups it is left open which columns are of which.
 */
function groupsBelow({ rows, head, width, merges }: HeadPlace, years: readonly Year[]) {
  const row = head + 1;
  const cells = rows[row] ?? [];
  const nameAt = (column: number) => plainText(cells[column] ?? '');
  const isFree = (column: number) => !isFilled(rows[head]?.[column] ?? '');
  const [start] = years;
  const isHead = between(0, start?.column ?? 0).every(
    (column) => nameAt(column) === '' || isFree(column) || headRole(nameAt(column)) !== null,
  );
  if (!isHead || cells.some(isNumber)) return null;
  const blocks = years.map(({ column, year }) => {
    const merge = merges.find((one) => one.row === head && one.column === column);
    let end = column + 1;
    while (end < width && isFree(end) && nameAt(end) !== '') end += 1;
    const all = between(column, merge ? column + merge.columns : end);
    // Targets and changes stand beside what is measured.
    const columns = all.filter((one) => headRole(nameAt(one)) !== 'other');
    return { year, size: all.length, columns, names: columns.map(nameAt) };
  });
  const [model] = blocks;
  const names = blocks.flatMap((one) => one.names);
  const isLong = blocks.some(({ size }) => size > 1);
  if (!model || !(isLong ? names.every(isGroupHead) : names.every(looksLikeUnit))) return null;
  const isRegular =
    blocks.every((one) => isSame(one.names, model.names)) && isEachOnce(model.names);
  return {
    row,
    columns: new Map(
      blocks.flatMap(({ year, columns }) =>
        columns.map((column) => [
          column,
          groupColumn(isRegular ? year : null, nameAt(column), model.names),
        ]),
      ),
    ),
  };
}

/** `Men | | Women | ` with `2023 | 2024 | 2023 | 2024` below. */
function groupsAbove({ rows, head }: HeadPlace, years: readonly Year[]) {
  const row = head - 1;
  const [first] = years;
  if (row < 0 || !first || years.some(({ column }, at) => column !== first.column + at))
    return null;
  const size = years.findIndex(({ year }, at) => at > 0 && year === first.year);
  if (size < 1 || years.length % size !== 0) return null;
  if (years.some(({ year }, at) => year !== years[at % size]?.year)) return null;
  const names = rows[row] ?? [];
  const isStart = (column: number) => (column - first.column) % size === 0;
  const isNamed = years.every(({ column }) => isFilled(names[column] ?? '') === isStart(column));
  const groups = years.flatMap(({ column }) =>
    isStart(column) ? [plainText(names[column] ?? '')] : [],
  );
  if (!isNamed || !groups.every(isGroupHead) || !isEachOnce(groups)) return null;
  return {
    row,
    columns: new Map(
      years.map(({ column, year }, at) => [
        column,
        groupColumn(year, groups[Math.floor(at / size)] ?? '', groups),
      ]),
    ),
  };
}

/** `Indicator | Unit | Men | Women | Total`, without years: where each head is a group or the whole. */
export function groupsAlone(
  { rows, head, width }: HeadPlace,
  namesGroup: NamesGroup,
  year: number | null,
): GroupedColumns | null {
  const nameAt = (column: number) => plainText(rows[head]?.[column] ?? '');
  const isGroup = (name: string) => isGroupHead(name) && !isWhole(name) && namesGroup(name);
  const columns = between(0, width).filter((column) => {
    const name = nameAt(column);
    return isWhole(name) || isGroup(name);
  });
  const names = columns.map(nameAt);
  if (!names.some(isGroup) || !isEachOnce(names)) return null;
  const bodies = between(0, width).map((column) => bodyOf(rows, head + 1, rows.length, column));
  const isNumeric = (column: number) => {
    const body = bodies[column];
    return body !== undefined && body.numbers > 0 && body.numbers * 2 >= body.filled;
  };
  const others = between(0, width).filter((column) => !columns.includes(column));
  const hasNames = others.some((column) => bodies[column]?.filled !== 0 && !isNumeric(column));
  const hasNumbers = others.some(
    (column) => headRole(nameAt(column)) === null && isNumeric(column),
  );
  const areNumbers = bodies.some(({ numbers }, column) => numbers > 0 && columns.includes(column));
  if (!hasNames || hasNumbers || !areNumbers) return null;
  return {
    row: head,
    columns: new Map(columns.map((column, at) => [column, groupColumn(year, names[at] ?? '', [])])),
  };
}

/** `all` are the heads of one year, which may all be units; a single one, such as `Actual`, is of the whole. */
function groupColumn(year: number | null, head: string, all: readonly string[]): GroupColumn {
  if (all.length > 0 && all.every(looksLikeUnit)) return { year, group: '', unit: head };
  const isOnly = all.length === 1;
  return { year, group: isOnly || isWhole(head) ? '' : head, unit: '' };
}

/** Text that may name a group: no number or year, nor what the column holds. */
function isGroupHead(text: string): boolean {
  return (
    text !== '' &&
    text.length <= 60 &&
    !isNumber(text) &&
    !isGap(text) &&
    yearHead(text) === null &&
    (isWhole(text) || !['unit', 'page', 'other'].includes(headRole(text) ?? ''))
  );
}

function between(first: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return (
    some.length === others.length &&
    some.every((text, at) => foldedUnit(text) === foldedUnit(others[at] ?? ''))
  );
}

function isEachOnce(texts: readonly string[]): boolean {
  return new Set(texts.map(foldedUnit)).size === texts.length;
}
