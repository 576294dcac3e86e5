import type { PrintedUnit } from '../../../src/domain/labels/units';
import type { CellLine } from './cells';
import { inLists } from './lists';
import type { ReportPlace } from './place';
import { inProse } from './prose';
import { partsOfSentences, withTotals } from './sums';

/** How many lines away the head of a column may be. */
const headReach = 70;

/** Every number of a report with its label, unit and year, as lines and columns have them. */
export function toPlaces(cells: readonly CellLine[], reportYear: number): readonly ReportPlace[] {
  const listed = inLists(cells);
  const parts = partsOfSentences(cells, (at) => inProse(cells, at, reportYear));
  const places = cells.flatMap((cell, at): readonly ReportPlace[] => {
    if (cell.kind === 'prose') return inProse(cells, at, reportYear);
    if (cell.kind !== 'row' && cell.kind !== 'values') return [];
    const total = parts.get(at);
    if (total) return partsIn(cell, total);
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
          isPart: false,
        },
      ];
    });
  });
  return withTotals(places);
}

/** The numbers of a line as parts of a total that a sentence names. */
function partsIn({ line, page, numbers }: CellLine, total: ReportPlace): readonly ReportPlace[] {
  return numbers.map((number) => ({
    ...total,
    line,
    page,
    number,
    labels: [],
    above: total.labels,
    inTable: true,
    isPart: true,
  }));
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
