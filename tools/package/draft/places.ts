import type { Place } from '../../../src/domain/labels/place';
import type { PrintedUnit } from '../../../src/domain/labels/units';
import type { CellLine } from './cells';
import { isNamed, type FoundNumber } from './numbers';

/** A number of a report with the words it stands among. */
export interface ReportPlace extends Place {
  readonly line: number;
  readonly page: number | null;
  readonly number: FoundNumber;
  readonly year: number;
}

/** How many lines away the head of a column may be. */
const headReach = 70;

/** Every number of a report with its label, unit and year, as lines and columns have them. */
export function toPlaces(cells: readonly CellLine[], reportYear: number): readonly ReportPlace[] {
  const listed = inLists(cells);
  return cells.flatMap((cell, at): readonly ReportPlace[] => {
    if (cell.kind === 'prose') return inProse(cells, at, reportYear);
    if (cell.kind !== 'row' && cell.kind !== 'values') return [];
    const above = headingsAbove(cells, at);
    const around = headingsAround(cells, at);
    const list = listed.get(at);
    const own = cell.kind === 'row' ? [cell.label] : (list?.labels ?? []);
    const heads = columnHeads(cells, at);
    return columnsUsed(cells, at).flatMap(({ index, year }) => {
      const number = cell.numbers[index];
      if (!number || (own.length === 0 && number.unit === null && cell.unit === null)) return [];
      const labelled = yearIn(own[0] ?? '');
      const labels = own.map((label) => label.replace(/(?<!\d)20[12]\d\s*年度?/, '').trim());
      return [
        {
          line: cell.line,
          page: cell.page,
          number,
          unit: number.unit ?? cell.unit ?? list?.unit ?? unitOfHead(heads[index] ?? ''),
          labels,
          head: heads[index] ?? '',
          above,
          around,
          inTable: true,
          block: `${index} ${above.join('|')}`,
          year:
            (labelled !== null && labelled <= reportYear ? labelled : null) ??
            yearIn(heads[index] ?? '') ??
            year ??
            reportYear,
        },
      ];
    });
  });
}

/** The columns of a row that hold numbers, with the year at the head of each. */
function columnsUsed(cells: readonly CellLine[], at: number) {
  const { columns } = cells[at] ?? { columns: [] };
  const wanted = columns.length;
  const heads = [
    at,
    ...Array.from({ length: headReach }, (_, step) => [at - step - 1, at + step + 1]),
  ]
    .flat()
    .map((place) => cells[place])
    .filter((cell) => cell?.kind === 'years');
  const exact = heads.find((head) => head?.years.length === wanted);
  // Marks of footnotes may stand before the first column.
  const years = (
    exact ??
    heads.find((head) => (head?.years.length ?? 0) > 1 && (head?.years.length ?? 0) < wanted)
  )?.years;
  const used = years === undefined ? columns : columns.slice(wanted - years.length);
  return used.flatMap((index, column) =>
    index === null ? [] : [{ index, year: wanted === 1 ? null : (years?.[column] ?? null) }],
  );
}

/** The heads of the columns of a row: the cells of a heading above it that has as many. */
function columnHeads(cells: readonly CellLine[], at: number): readonly string[] {
  const wanted = cells[at]?.columns.length ?? 0;
  if (wanted < 2) return [];
  const above = cells.slice(Math.max(0, at - 25), at).reverse();
  const heads = above
    .filter(({ kind }) => kind === 'heading')
    .map(({ label }) => label.replace(/(?<=\d) (?=年)/g, '').split(' '))
    .find(
      (those) =>
        those.length === wanted + 1 ||
        (those.length === wanted && those.every((head) => yearIn(head))),
    );
  return heads?.slice(-wanted) ?? headsInLines(above, wanted);
}

/** The year a label or the head of a column names; null where it names none. */
function yearIn(text: string): number | null {
  const year = /(20[1-6]\d)\s*年/.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

/** The unit that the head of a column speaks of. */
function unitOfHead(head: string): PrintedUnit | null {
  const found = headUnits.find(([pattern]) => pattern.test(head));
  return found ? { printed: '', codes: found[1] } : null;
}
const headUnits: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[%率]$|百分比|比例|[佔占]比/, ['%']],
  [/人[數数]/, ['persons']],
  [/[時时][數数]|小[時时]|[時时][長长]/, ['h/person', 'h']],
];

/** Heads that stand below one another: as many lines for each column, after the first row of the table. */
function headsInLines(above: readonly CellLine[], wanted: number): readonly string[] {
  const rows = above.findIndex(({ kind }) => kind !== 'row');
  const lines = above.slice(rows === -1 ? above.length : rows);
  const end = lines.findIndex(({ kind }) => kind !== 'heading');
  if (lines[end]?.kind !== 'head' || end % wanted !== 0) return [];
  const labels = lines
    .slice(0, end)
    .map(({ label }) => label)
    .reverse();
  const each = end / wanted;
  return Array.from({ length: wanted }, (_, column) =>
    labels.slice(column * each, (column + 1) * each).join(''),
  );
}

/** The headings above a row, the nearest first; lines that follow one another at once are one. */
function headingsAbove(cells: readonly CellLine[], at: number): readonly string[] {
  const headings: string[] = [];
  let line = Infinity;
  for (let place = at - 1; place >= Math.max(0, at - 40) && headings.length < 4; place -= 1) {
    const cell = cells[place];
    if (cell?.kind === 'heading') {
      const [last] = headings.slice(-1);
      if (last !== undefined && line === cell.line + 1)
        headings[headings.length - 1] = `${cell.label}${last}`;
      else headings.push(cell.label);
      ({ line } = cell);
    } else if (cell?.kind === 'prose') {
      headings.push(cell.text.slice(-40));
      break;
    }
  }
  return headings;
}

/** Headings on either side of a row, for tables whose text is out of order. */
function headingsAround(cells: readonly CellLine[], at: number): readonly string[] {
  const near = cells.slice(Math.max(0, at - aroundReach), at + aroundReach);
  return near.filter(({ kind }) => kind === 'heading').map(({ label }) => label);
}
const aroundReach = 45;

interface Listed {
  readonly labels: readonly string[];
  readonly unit: PrintedUnit | null;
}

/** Labels of numbers that stand on lines of their own, after a list of labels as long as theirs. */
function inLists(cells: readonly CellLine[]): ReadonlyMap<number, Listed> {
  const found = new Map<number, Listed>();
  let labels: string[] = [];
  let units: (PrintedUnit | null)[] = [];
  let values: number[] = [];
  const close = () => {
    const shift = labels.length - values.length;
    for (const [index, at] of values.entries()) {
      const unit =
        units.length === values.length
          ? (units[index] ?? null)
          : units.length === 1
            ? (units[0] ?? null)
            : null;
      const last = labels.at(-1) ?? '';
      const aligned = shift >= 0 ? labels[index + shift] : undefined;
      const below = nearerBelow(cells, at);
      const own = values.length === 1 ? [below ?? last] : aligned === undefined ? [] : [aligned];
      found.set(at, { labels: own.filter((label) => label !== ''), unit });
    }
    labels = [];
    units = [];
    values = [];
  };
  for (const [at, cell] of cells.entries()) {
    if (cell.kind === 'heading') {
      if (values.length > 0 || units.length > 0) close();
      const before = cells[at - 1];
      if (before?.kind === 'heading' && before.line === cell.line - 1)
        labels.push(`${labels.pop() ?? ''}${cell.label}`);
      else labels.push(cell.label);
    } else if (cell.kind === 'unit') units.push(cell.unit);
    else if (cell.kind === 'values' && cell.numbers.length === 1) values.push(at);
    else if (cell.kind !== 'years' && cell.kind !== 'head') close();
  }
  close();
  return found;
}

/** The heading below a number, where it is nearer than the one above: a number may stand over its label. */
function nearerBelow(cells: readonly CellLine[], at: number): string | null {
  const [above, cell, below] = [cells[at - 1], cells[at], cells[at + 1]];
  if (!cell || below?.kind !== 'heading') return null;
  return below.line - cell.line < cell.line - (above?.line ?? -Infinity) ? below.label : null;
}

/** The numbers of a line of running text, each with its clause and its sentence. */
function inProse(
  cells: readonly CellLine[],
  at: number,
  reportYear: number,
): readonly ReportPlace[] {
  const cell = cells[at];
  if (!cell) return [];
  const lead = [cells[at - 2], cells[at - 1]].map((line) => line?.text ?? '').join('');
  const rest = cells[at + 1]?.text ?? '';
  return cell.numbers.flatMap((number, index): readonly ReportPlace[] => {
    const before = `${lead} ${cell.text.slice(0, number.start)}`;
    if (number.unit === null && isNamed(before)) return [];
    const behind = `${cell.text.slice(number.end)}${rest}`;
    const sentence = before.split(/[。;!?]/).at(-1) ?? '';
    const clause = sentence.split(/[，,](?!\d)/).at(-1) ?? '';
    const previous = cell.numbers[index - 1];
    const since = previous ? cell.text.slice(previous.end, number.start) : clause;
    const near =
      (since.length < clause.length ? since : clause)
        .split(/[、和及與与](?=[^、和及與与]*$)/)
        .at(-1) ?? '';
    const after = behind.split(/[。、;!?]|,(?!\d)|\d|[和及與与](?=.{0,2}(?:\d|位|名))/)[0] ?? '';
    const year =
      number.unit?.codes[0] === 'year' ? undefined : /(?<!\d)(20[12]\d)\s*年?/.exec(clause)?.[1];
    return [
      {
        line: cell.line,
        page: cell.page,
        number,
        unit: number.unit,
        labels: [`${near.trim()} ${after.slice(0, number.qualifier === 'in_words' ? 40 : 14)}`],
        head: '',
        above: [clause, sentence.slice(-80)],
        around: [],
        inTable: false,
        block: '',
        year: year === undefined ? reportYear : Number(year),
      },
    ];
  });
}
