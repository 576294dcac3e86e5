import type { CaveatId, Company } from '../dataset';
import { figureId, isPresent, type Figure, type ReportGap } from '../figure';
import { assess, type Sources, type Verdict } from './comparison';
import { comparableFigures } from './judge';

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
