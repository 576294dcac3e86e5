import type { CellLine } from './cells';
import type { ReportPlace } from './place';

/** Two numbers add up to a small one by chance. */
const leastTotal = 50;
/** How many numbers below a total its parts may begin, and how many there may be. */
const reach = 20;

function addUp(numbers: readonly number[], total: number): boolean {
  const sum = numbers.reduce((all, one) => all + one, 0);
  return total >= leastTotal && Math.abs(sum - total) < 0.004;
}

function valueOf({ number }: Pick<ReportPlace, 'number'>): number {
  return Number(number.value);
}

/**
 * The numbers of a table with the label of the total they belong to as what stands above them: of numbers
 * in one column and unit, a run that adds up to one ahead of it is of its parts, and so are other groups
 * under the same heading.
 */
export function withTotals(places: readonly ReportPlace[]): readonly ReportPlace[] {
  const totals = new Map<ReportPlace, string>();
  for (const [at, total] of places.entries()) {
    const [label = ''] = total.labels;
    if (!total.inTable || label === '' || !total.unit) continue;
    const below = places
      .slice(at + 1, at + 4 * reach)
      .filter((place) => isLike(place, total))
      .slice(0, reach);
    const run = runOf(below.map(valueOf), valueOf(total));
    if (!run) continue;
    const first = below[run.start];
    const heads = new Set(below.slice(run.start, run.end).map(({ above }) => above[0]));
    for (const place of below.slice(run.start)) {
      if (first && heads.has(place.above[0])) totals.set(place, label);
    }
  }
  return places.map((place) => {
    const total = totals.get(place);
    return total === undefined ? place : { ...place, above: [total, ...place.above] };
  });
}

/** Whether a number stands in the same column of a table as another, in the same unit. */
function isLike(one: ReportPlace, other: ReportPlace): boolean {
  return (
    one.inTable &&
    one.year === other.year &&
    one.unit?.printed === other.unit?.printed &&
    one.labels.length > 0 &&
    one.line > other.line
  );
}

/** The first numbers that follow one another and add up to a total. */
function runOf(numbers: readonly number[], total: number) {
  for (const start of numbers.keys()) {
    for (let end = start + 2; end <= numbers.length; end += 1) {
      if (addUp(numbers.slice(start, end), total)) return { start, end };
    }
  }
  return null;
}

/**
 * Bare numbers right behind a sentence, by their cells, with the number of the sentence that they add up
 * to: a chart or a table whose labels stand elsewhere.
 */
export function partsOfSentences(
  cells: readonly CellLine[],
  sentence: (at: number) => readonly ReportPlace[],
): ReadonlyMap<number, ReportPlace> {
  const found = new Map<number, ReportPlace>();
  for (const [at, cell] of cells.entries()) {
    if (cell.kind !== 'prose' || cells[at + 1]?.kind !== 'values') continue;
    const other = cells.slice(at + 1).findIndex(({ kind }) => kind !== 'values');
    const bare = cells.slice(at + 1, other < 0 ? cells.length : at + 1 + other);
    const numbers = bare.flatMap((line) => line.numbers.map(({ value }) => Number(value)));
    const total = sentence(at).find((place) => addUp(numbers, valueOf(place)));
    if (numbers.length < 3 || !total) continue;
    for (const index of bare.keys()) found.set(at + 1 + index, total);
  }
  return found;
}
