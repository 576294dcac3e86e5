import type { Dataset, Indicator } from './dataset';
import { isPresent, type Figure } from './figure';
import { groupBy } from './groupBy';
import { observationsOfIndicator, yearsOf } from './lookup';
import { toFigure } from './toFigure';

/** True for indicators that are measured at single sites and have no company-wide figure. */
function isPerSite(indicator: Indicator): boolean {
  return indicator.dimensions.includes('site');
}

/**
 * The figures that stand side by side for one year: one a company, or for an indicator measured
 * per site one a site. A company without a site's figure keeps its place with its reason.
 */
export function figuresOf(
  dataset: Dataset,
  indicator: Indicator,
  companies: readonly string[],
  year: number,
): readonly Figure[] {
  return companies.flatMap((company) => {
    const whole = { company, indicator: indicator.id, year, dimension: null, category: null };
    if (!isPerSite(indicator)) return [toFigure(dataset, whole)];
    const sites = figuresByCategory(dataset, indicator.id, company, year, 'site');
    return sites.length > 0 ? sites : [toFigure(dataset, whole)];
  });
}

/** The figures of one company for each category of a dimension it prints, in the tables' order. */
export function figuresByCategory(
  dataset: Dataset,
  indicator: string,
  company: string,
  year: number,
  dimension: string,
): readonly Figure[] {
  const printed = new Set(
    observationsOfIndicator(dataset, indicator)
      .filter((row) => row.company === company && row.year === year && row.dimension === dimension)
      .map((row) => row.category),
  );
  return dataset.categories
    .filter((category) => category.dimension === dimension && printed.has(category.id))
    .map((category) =>
      toFigure(dataset, { company, indicator, year, dimension, category: category.id }),
    );
}

/** The dimensions an indicator has printed figures for, most printed first. */
export function dimensionsOf(dataset: Dataset, indicator: string): readonly string[] {
  const rows = observationsOfIndicator(dataset, indicator).filter((row) => row.dimension !== null);
  return [...groupBy(rows, (row) => row.dimension ?? '')]
    .sort(
      ([, a], [, b]) =>
        new Set(b.map((row) => row.company)).size - new Set(a.map((row) => row.company)).size,
    )
    .map(([dimension]) => dimension);
}

/** The years an indicator has a printed or derived figure for, earliest first. */
export function yearsOfIndicator(
  dataset: Dataset,
  indicator: Indicator,
  companies: readonly string[],
): readonly number[] {
  return yearsOf(dataset)
    .filter((year) => figuresOf(dataset, indicator, companies, year).some(isPresent))
    .sort((a, b) => a - b);
}
