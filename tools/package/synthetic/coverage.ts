import { groupBy } from '../../../src/domain/groupBy';
import type { Row } from '../../../src/testing/findings';
import { readPublished } from '../../../src/testing/published';
import { real } from '../../../src/testing/synthetic/rows';
import type { Fault } from './faults';

const published = readPublished();

/** How many of the published companies print an indicator. */
const companiesWith = new Map(
  [...groupBy(published.allObservations, ({ indicator }) => indicator)].map(
    ([indicator, rows]) => [indicator, new Set(rows.map(({ company }) => company)).size] as const,
  ),
);

const headlines = new Set(
  published.indicators.flatMap(({ id, headline }) => (headline ? [id] : [])),
);

/** Themes whose numbers stand in a table of several years; the others are told in the text, of one year. */
const tabled = ['emissions', 'energy', 'water', 'waste', 'workforce', 'turnover', 'training'];
const themes = new Map(published.indicators.map(({ id, theme }) => [id, theme]));
const kinds = new Map(published.indicators.map(({ id, kind }) => [id, kind]));

/** Which numbers of a company its reports print. */
export interface Coverage {
  /** What is printed: an indicator, or one by a dimension, with the first and the last report that has it. */
  readonly cells: ReadonlyMap<string, { readonly from: number; readonly to: number }>;
  /** Indicators that a report says no longer apply, from that report on. */
  readonly ended: ReadonlyMap<string, number>;
}

/** An indicator, by a dimension where there is one: what a report prints as a whole or not at all. */
function cellOf({ indicator, dimension }: Row): string {
  return dimension == null ? indicator : `${indicator} ${dimension}`;
}

/**
 * Some companies print everything, most a third of it, and more of what the published companies print. What
 * a company prints it goes on printing, but for an indicator that no longer applies.
 */
export function coverageOf(
  random: () => number,
  rows: readonly Row[],
  [first, last]: readonly [number, number],
  fault: Fault | null,
): Coverage {
  const breadth = random() < 0.02 ? 9 : real(random, 0.35, 0.9);
  const known = new Set(rows.map(cellOf));
  const cells = new Map<string, { from: number; to: number }>();
  const ended = new Map<string, number>();
  for (const cell of known) {
    const [indicator = ''] = cell.split(' ');
    const likely = headlines.has(cell) ? 0.9 : 0.05 + 0.13 * (companiesWith.get(indicator) ?? 0);
    const isPrinted = random() < likely * breadth;
    const from = random() < 0.1 ? Math.min(last, first + 1 + Math.floor(random() * 2)) : first;
    const ends = random() < 0.02 && last - from > 1 && mayEnd(cell, known);
    if (!isPrinted) continue;
    cells.set(cell, { from, to: ends ? last - 1 : last });
    if (ends) ended.set(indicator, last);
  }
  const whole = { from: first, to: last };
  // Without everyone, and without all of scope 3, groups would stand in for them.
  for (const cell of ['headcount', 'headcount employment_type', ...(fault?.prints ?? [])]) {
    if (known.has(cell)) cells.set(cell, whole);
    ended.delete(cell);
  }
  if (cells.has('ghg_scope3 scope3_category')) cells.set('ghg_scope3', whole);
  for (const indicator of fault?.without ?? []) cells.delete(indicator);
  return { cells, ended };
}

/** True of an amount told in the text that has no groups. */
function mayEnd(cell: string, known: ReadonlySet<string>): boolean {
  const isAlone = [...known].every((other) => other === cell || !other.startsWith(`${cell} `));
  const isTold = kinds.get(cell) !== 'target' && !tabled.includes(themeOf(cell));
  return isTold && isAlone && !cell.includes(' ');
}

function themeOf(indicator: string): string {
  return themes.get(indicator) ?? '';
}

/** The rows that the report on a year prints: its own year, in tables the year before, targets ahead. */
export function rowsOfReport(
  rows: readonly Row[],
  { cells }: Coverage,
  report: number,
): readonly Row[] {
  return rows.filter((row) => {
    const printed = cells.get(cellOf(row));
    if (!printed || report < printed.from || report > printed.to) return false;
    const ahead = (row.year ?? 0) - report;
    if (ahead === 0) return true;
    if (kinds.get(row.indicator) === 'target') return ahead === 1 && isCeiling(row);
    return ahead === -1 && tabled.includes(themeOf(row.indicator));
  });
}

/** True of a target that is set for the year it stands at, not for a year that it names. */
function isCeiling({ indicator }: Row): boolean {
  return indicator === 'pue_target' || indicator === 'wue_target';
}
