import type { Dataset, Indicator, Text } from '../dataset';
import { figureId, isPresent, type Figure, type FigureKey } from '../figure';
import { defaultBasis, figuresOn, type SideBySide } from '../figures/basis';
import { dimensionOfParts } from '../figures/figuresOf';
import { toFigure } from '../figures/toFigure';
import { isNotComparable } from '../figures/turnover';
import { findIndicator } from '../facts/lookup';
import { groupBy } from '../groupBy';
import { assess, byGravity, type Comparison, type Reason } from './comparison';

/** A figure with the verdict on the figures it is set against. */
export interface JudgedFigure {
  readonly figure: Figure;
  readonly comparison: Comparison;
}

/** Whose figures are set against each other, and on what. */
export type Side = Omit<SideBySide, 'year'>;

/**
 * Each figure with the verdict on its set: the figures of its indicator and year, for a group those
 * of the same group. The set is that of all companies as reported unless another is named, and is
 * not smaller where only some of its figures are given.
 */
export function judge(
  dataset: Dataset,
  figures: readonly Figure[],
  side: Side = { ...defaultBasis, companies: dataset.companies.map(({ id }) => id) },
): readonly JudgedFigure[] {
  const comparisons = new Map<string, Comparison>();
  return figures.map((figure) => {
    const { key } = figure;
    const id = [key.indicator, key.year, key.dimension, key.category].join('.');
    const comparison = comparisons.get(id) ?? assess(setOf(dataset, key, side), dataset.texts);
    comparisons.set(id, comparison);
    return { figure, comparison };
  });
}

/** The figures of one year, each with the verdict on all of them. */
export function judgedYear(
  dataset: Dataset,
  indicator: Indicator,
  side: Side,
  year: number,
): readonly JudgedFigure[] {
  return judge(dataset, figuresOn(dataset, indicator, { ...side, year }), side);
}

function setOf(dataset: Dataset, key: FigureKey, side: Side): readonly Figure[] {
  const indicator = findIndicator(dataset, key.indicator);
  if (!indicator) return [];
  return key.dimension === null || key.dimension === dimensionOfParts(indicator)
    ? comparableFigures(figuresOn(dataset, indicator, { ...side, year: key.year }))
    : side.companies.map((company) => toFigure(dataset, { ...key, company }));
}

/** Those that have a place among the others on their basis; the verdict is on them alone. */
export function comparableFigures(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter((figure) => !isNotComparable(figure));
}

/** The verdict on figures of one and the same group, whatever each report calls it. */
export function assessAlike(
  figures: readonly Figure[],
  texts: ReadonlyMap<string, Text>,
): Comparison {
  const alike = figures.map((figure) => ({
    ...figure,
    key: { ...figure.key, category: figure.key.category && 'alike' },
  }));
  const { rankable, ...rest } = assess(alike, texts);
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
export function assessGroups(
  figures: readonly Figure[],
  texts: ReadonlyMap<string, Text>,
): Comparison {
  const present = figures.filter(isPresent);
  const ofCompany = groupBy(present, ({ key }) => key.company);
  const ofGroup = [...groupBy(present, ({ key }) => key.category).values()];
  const each = ofGroup.map((those) => assess(those, texts));
  const unmatched = new Set(
    ofGroup
      .filter((those) => those.length < ofCompany.size)
      .flatMap((those) => those.map(({ key }) => key.company)),
  );
  if (ofCompany.size < 2) return { verdict: null, reasons: [], rankable: new Set() };
  const reasons = mergedReasons([
    ...(unmatched.size > 0
      ? [{ caveat: 'groups_differ' as const, companies: [...unmatched] }]
      : []),
    ...each.flatMap((comparison) => comparison.reasons),
  ]);
  const verdicts = each.map(({ verdict }) => verdict);
  const worst = unmatched.size > 0 || verdicts.includes('do_not_rank');
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
