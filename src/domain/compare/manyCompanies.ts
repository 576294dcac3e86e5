import Big from 'big.js';
import type { CaveatId, Company } from '../dataset';
import {
  figureId,
  figureStates,
  isPresent,
  type Figure,
  type FigureState,
  type ReportGap,
} from '../figure';
import { exactly } from '../numbers/interval';
import type { Quantity } from '../numbers/quantity';
import { assess, type Sources, type Verdict } from './comparison';
import { distributionOf } from './distribution';
import { comparableFigures } from './judge';
import { decimalsIn } from '../numbers/decimals';

/** An indicator and year over all companies of a package, as reported. */
export interface YearOfMany {
  /** Whether they may be ranked; null where fewer than two give a number. */
  readonly verdict: Verdict | null;
  /** Gravest first, each with the number of companies it holds for. */
  readonly reasons: readonly (readonly [CaveatId, number])[];
  /** The companies that may be ranked with one another, as places in the package's list, from 0. */
  readonly companies: readonly number[];
  /** Their numbers in the indicator's unit, as plain decimals. */
  readonly values: readonly string[];
  /** How many companies give a number that may not be ranked with those. */
  readonly apart: number;
  /** How many give none, by state. */
  readonly gaps: Readonly<Partial<Record<ReportGap['state'], number>>>;
}

/** An indicator over all companies, by year. */
export type IndicatorOfMany = Readonly<Record<string, YearOfMany>>;

/** The figures of one indicator and year, one a company, set against each other. */
export function yearOfMany(
  figures: readonly Figure[],
  sources: Sources,
  listed: readonly Pick<Company, 'id'>[],
): YearOfMany {
  const comparison = assess(comparableFigures(figures), sources);
  const places = new Map(listed.map(({ id }, place) => [id, place]));
  const present = figures.filter(isPresent);
  const ranked = present.filter(({ key }) => comparison.rankable.has(figureId(key)));
  const gaps = new Map<ReportGap['state'], number>();
  for (const figure of figures) {
    if (figure.kind === 'report_gap') gaps.set(figure.state, 1 + (gaps.get(figure.state) ?? 0));
  }
  return {
    verdict: comparison.verdict,
    reasons: comparison.reasons.map(({ caveat, companies }) => [caveat, companies.length]),
    companies: ranked.flatMap(({ key }) => places.get(key.company) ?? []),
    values: ranked.map(({ quantity }) => quantity.value.toFixed()),
    apart: present.length - ranked.length,
    gaps: Object.fromEntries(gaps),
  };
}

/** How many companies give no number, by state, in the order of the states. */
export function gapCounts({
  gaps,
}: Pick<YearOfMany, 'gaps'>): readonly (readonly [FigureState, number])[] {
  const counts = new Map<string, number>(Object.entries(gaps));
  return figureStates.flatMap((state) => {
    const count = counts.get(state);
    return count === undefined ? [] : [[state, count] as const];
  });
}

/** What says how numbers are spread, from the lowest to the highest. */
export type SpreadId = 'lowest' | 'lower_quartile' | 'median' | 'upper_quartile' | 'highest';

/** One of them, exact, to be shown with as many decimals as the most exact number has. */
export interface SpreadNumber {
  readonly id: SpreadId;
  readonly quantity: Quantity;
}

/** How the numbers that may be ranked are spread, in this unit; null where there are fewer than two. */
export function spreadOf(
  { values }: Pick<YearOfMany, 'values'>,
  unit: string,
): readonly SpreadNumber[] | null {
  const spread = distributionOf(values.map((value) => new Big(value)));
  if (!spread) return null;
  const decimals = values.reduce((most, value) => Math.max(most, decimalsIn(value)), 0);
  const ends = [
    ['lowest', spread.lowest],
    ['lower_quartile', spread.lowerQuartile],
    ['median', spread.median],
    ['upper_quartile', spread.upperQuartile],
    ['highest', spread.highest],
  ] as const;
  return ends.map(([id, value]) => ({
    id,
    quantity: { value, unit, decimals, interval: exactly(value) },
  }));
}
