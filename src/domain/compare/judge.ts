import type { Dataset, Indicator } from '../dataset';
import { figureId, isPresent, type Figure, type FigureKey } from '../figure';
import { defaultBasis, figuresOn, type SideBySide } from '../figures/basis';
import { toFigure } from '../figures/toFigure';
import { isNotComparable } from '../figures/turnover';
import { findIndicator } from '../facts/lookup';
import { groupBy } from '../groupBy';
import {
  assess,
  byGravity,
  groupOf,
  type Comparison,
  type Reason,
  type Sources,
} from './comparison';

/** A figure with the verdict on the figures it is set against. */
export interface JudgedFigure {
  readonly figure: Figure;
  readonly comparison: Comparison;
}

/** Whose figures are set against each other, and on what. */
export type Side = Omit<SideBySide, 'year'>;

/**
 * Each figure with the verdict on its set: the figures of its indicator and year, for a group those
 * of the same group, for a site those of all sites. They are as reported, and the set is not
 * smaller where only some of its figures are given.
 */
export function judge(
  dataset: Dataset,
  figures: readonly Figure[],
  companies: readonly string[] = dataset.companies.map(({ id }) => id),
): readonly JudgedFigure[] {
  const comparisons = new Map<string, Comparison>();
  return figures.map((figure) => {
    const { key } = figure;
    const id = [key.indicator, key.year, key.dimension, groupOf(key)].join('.');
    const comparison = comparisons.get(id) ?? assess(setOf(dataset, key, companies), dataset);
    comparisons.set(id, comparison);
    return { figure, comparison };
  });
}

/** The verdict on the figures that stand side by side for one year. */
export function assessYear(
  dataset: Dataset,
  indicator: Indicator,
  side: Side,
  year: number,
): Comparison {
  const figures = figuresOn(dataset, indicator, { ...side, year });
  return assess(comparableFigures(figures), dataset);
}

/** The figures of one year, each with the verdict on all of them. */
export function judgedYear(
  dataset: Dataset,
  indicator: Indicator,
  side: Side,
  year: number,
): readonly JudgedFigure[] {
  const figures = figuresOn(dataset, indicator, { ...side, year });
  const comparison = assess(comparableFigures(figures), dataset);
  return figures.map((figure) => ({ figure, comparison }));
}

function setOf(dataset: Dataset, key: FigureKey, companies: readonly string[]): readonly Figure[] {
  const indicator = findIndicator(dataset, key.indicator);
  if (!indicator) return [];
  return groupOf(key) === null
    ? comparableFigures(
        figuresOn(dataset, indicator, { ...defaultBasis, companies, year: key.year }),
      )
    : companies.map((company) => toFigure(dataset, { ...key, company }));
}

/** Those that have a place among the others on their basis; the verdict is on them alone. */
export function comparableFigures(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter((figure) => !isNotComparable(figure));
}

/** The verdict on figures of one and the same group, whatever each report calls it. */
export function assessAlike(figures: readonly Figure[], sources: Sources): Comparison {
  const alike = figures.map((figure) => ({
    ...figure,
    key: { ...figure.key, category: figure.key.category && 'alike' },
  }));
  const { rankable, ...rest } = assess(alike, sources);
  const own = figures.filter((_, index) => {
    const renamed = alike[index];
    return renamed !== undefined && rankable.has(figureId(renamed.key));
  });
  return { ...rest, rankable: new Set(own.map(({ key }) => figureId(key))) };
}

/**
 * The verdict on the groups of several companies: the gravest of those on each group, and that
 * groups differ where a company's are not those of the others.
 */
export function assessGroups(judged: readonly JudgedFigure[]): Comparison {
  const present = judged.filter(({ figure }) => isPresent(figure));
  const companiesOf = (those: readonly JudgedFigure[]) =>
    new Set(those.map(({ figure }) => figure.key.company));
  const all = companiesOf(present);
  if (all.size < 2) return { verdict: null, reasons: [], rankable: new Set() };
  const groupIn = ({ figure: { key } }: JudgedFigure) => `${key.indicator} ${groupOf(key) ?? ''}`;
  const unmatched = [...groupBy(present, groupIn).values()]
    .map(companiesOf)
    .filter((companies) => companies.size < all.size);
  const each = [...new Set(present.map(({ comparison }) => comparison))];
  const reasons = mergedReasons([
    ...unmatched.map((companies) => ({
      caveat: 'groups_differ' as const,
      companies: [...companies],
    })),
    ...each.flatMap((comparison) => comparison.reasons),
  ]);
  const verdicts = each.map(({ verdict }) => verdict);
  const worst = unmatched.length > 0 || verdicts.includes('do_not_rank');
  return {
    verdict: worst ? 'do_not_rank' : reasons.length > 0 ? 'with_care' : 'comparable',
    reasons,
    rankable: new Set(each.flatMap(({ rankable }) => [...rankable])),
  };
}

/** Each reason once, with all the companies it holds for. */
function mergedReasons(reasons: readonly Reason[]): readonly Reason[] {
  return [...groupBy(reasons, ({ caveat }) => caveat)]
    .map(([caveat, those]) => ({
      caveat,
      companies: [...new Set(those.flatMap(({ companies }) => companies))],
    }))
    .sort(byGravity);
}
