import type { ColumnBody } from './columnBody';
import type { GroupedColumns } from './columnGroups';
import { headRole, yearHead, type HeadRole } from './headers';
import type { ColumnRole } from './ownCompany';
import { plainText } from './plainText';

function most(count: number, { filled }: ColumnBody): boolean {
  return filled > 0 && count * 2 > filled;
}

interface Column {
  readonly head: string;
  readonly role: HeadRole | null;
  readonly body: ColumnBody;
}

/**
 * The columns of a table whose head, if it has one, is in `heads`: one text a column. `titleYear` is what a
 * title says of columns without a year; columns of groups are as `grouped` says.
 */
export function columnRoles(
  heads: readonly string[],
  bodies: readonly ColumnBody[],
  titleYear: number | null,
  grouped: GroupedColumns['columns'] | null,
): readonly ColumnRole[] {
  const columns = bodies.map((body, index): Column => {
    const head = heads[index] ?? '';
    return { head, role: headRole(head), body };
  });
  // Names may stand below a title that is a year.
  const years = columns.map(({ head, body }, index) =>
    index > 0 || body.numbers > 0 ? yearHead(head) : null,
  );
  const roles = grouped
    ? columns.map((_, index) => {
        const column = grouped.get(index);
        return column ? valueRole(column.year, column.unit, column.group) : null;
      })
    : years.some((year) => year !== null)
      ? years.map((year): ColumnRole | null => year && valueRole(year.year, year.unit))
      : withoutYears(columns, titleYear);
  return withLabel(columns, roles);
}

function valueRole(year: number | null, unit: string, group = ''): ColumnRole {
  return {
    kind: 'value',
    year,
    ...(unit !== '' && { unit }),
    ...(group !== '' && { group }),
  };
}

/** Columns of numbers in a table whose head names no year. */
function withoutYears(
  columns: readonly Column[],
  titleYear: number | null,
): readonly (ColumnRole | null)[] {
  const isOfNumbers = ({ role, body }: Column) =>
    (role === null || role === 'label') && most(body.numbers, body);
  const yearColumn = columns.findIndex(
    ({ head, body }) =>
      /^(?:(?:fiscal |financial |report(?:ing)? )?years?|fy|年份|年度|[財财]年|[報报]告年度)$/i.test(
        plainText(head),
      ) && most(body.years, body),
  );
  const numeric = columns.map((column, index) => index !== yearColumn && isOfNumbers(column));
  const only = numeric.filter(Boolean).length === 1;
  return columns.map((_, index): ColumnRole | null => {
    if (index === yearColumn && only) return { kind: 'field', field: 'year' };
    if (numeric[index] !== true) return null;
    if (yearColumn >= 0 && only) return { kind: 'field', field: 'value' };
    return valueRole(only ? titleYear : null, '');
  });
}

/** Names the columns that hold no numbers; of several texts before the numbers each is a label. */
function withLabel(
  columns: readonly Column[],
  roles: readonly (ColumnRole | null)[],
): readonly ColumnRole[] {
  const firstValue = roles.findIndex((role) => role !== null);
  const before = (index: number) => firstValue < 0 || index < firstValue;
  const isText = ({ body }: Column) => body.filled > 0 && !most(body.numbers, body);
  const unit = unitColumn(columns, (column, index) => before(index) && isText(column));
  const named = columns.map((column, index): ColumnRole | null => {
    const role = roles[index] ?? null;
    if (role !== null) return role;
    if (index === unit) return { kind: 'unit' };
    if (column.role === 'page') return { kind: 'page' };
    if (column.role === 'other' || most(column.body.codes, column.body)) return { kind: 'other' };
    return before(index) && isText(column) ? { kind: 'label' } : null;
  });
  if (!named.some((role) => role?.kind === 'label')) {
    const isFree = (index: number) => named[index] === null || named[index]?.kind === 'other';
    const text = columns.findIndex((column, index) => isFree(index) && isText(column));
    // Names may all be numbers, such as ages.
    const first = columns.findIndex(
      ({ body }, index) => named[index] === null && before(index) && body.filled > 0,
    );
    const at = text >= 0 ? text : first;
    if (at >= 0) named[at] = { kind: 'label' };
  }
  return named.map((role) => role ?? { kind: 'other' });
}

/** The column that is headed as one of units; else one that holds units beside another text; −1 where none does. */
function unitColumn(
  columns: readonly Column[],
  isName: (column: Column, index: number) => boolean,
): number {
  const headed = columns.findIndex(({ role }) => role === 'unit');
  if (headed >= 0) return headed;
  const isOfUnits = ({ role, body }: Column) => role === null && most(body.units, body);
  const hasName = columns.some((column, index) => isName(column, index) && !isOfUnits(column));
  const first = columns.findIndex(isName);
  return columns.findIndex((column, index) => isOfUnits(column) && (hasName || index > first));
}
