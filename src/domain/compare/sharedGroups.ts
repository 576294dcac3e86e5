import type { Dataset, Indicator } from '../dataset';
import { isPresent } from '../figure';
import { defaultBasis } from '../figures/basis';
import { dimensionOfParts, figuresByCategory } from '../figures/figuresOf';
import { toFigure } from '../figures/toFigure';
import { judge, judgedYear, type JudgedFigure } from './judge';
import type { GroupsToMerge } from './mergedGroups';

/** A group with the figure or gap of every company. */
export interface SharedGroup {
  /** Null of the whole company, and of all sites together, which compare with one another. */
  readonly category: string | null;
  readonly judged: readonly JudgedFigure[];
}

/** The figures of the whole companies; null where there are none. */
export function wholeGroup(
  dataset: Dataset,
  indicator: Indicator,
  { companies, year }: Pick<GroupsToMerge, 'companies' | 'year'>,
): SharedGroup | null {
  if (dimensionOfParts(indicator) !== null) return null;
  const judged = judgedYear(dataset, indicator, { ...defaultBasis, companies }, year);
  return judged.some(({ figure }) => isPresent(figure)) ? { category: null, judged } : null;
}

/** The groups that at least two of the companies print under one name, as printed. */
export function sharedGroups(
  dataset: Dataset,
  indicator: Indicator,
  { companies, year, dimension }: GroupsToMerge,
): readonly SharedGroup[] {
  const printed = companies.map((company) =>
    figuresByCategory(dataset, { company, indicator: indicator.id, year, dimension }).filter(
      isPresent,
    ),
  );
  if (dimension === 'site') {
    if (printed.filter((figures) => figures.length > 0).length < 2) return [];
    return [
      {
        category: null,
        judged: judgedYear(dataset, indicator, { ...defaultBasis, companies }, year),
      },
    ];
  }
  const countOf = (category: string) =>
    printed.filter((figures) => figures.some(({ key }) => key.category === category)).length;
  return dataset.categories
    .filter((category) => category.dimension === dimension && countOf(category.id) > 1)
    .map(({ id }) => ({
      category: id,
      judged: judge(
        dataset,
        companies.map((company) =>
          toFigure(dataset, { company, indicator: indicator.id, year, dimension, category: id }),
        ),
        companies,
      ),
    }));
}
