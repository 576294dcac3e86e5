import type { Dataset, Indicator } from '../dataset';
import { isPresent, type Figure } from '../figure';
import { figureOn, type Basis } from './basis';
import { dimensionOfParts, figuresOf } from './figuresOf';
import { toFigure } from './toFigure';

/** The figures of one company over the years: of the whole company, or of one part it prints. */
export interface Series {
  /** Null for the whole company. */
  readonly category: string | null;
  readonly dimension: string | null;
  /** One a year, gaps in their places. */
  readonly figures: readonly Figure[];
}

/**
 * What a company has of an indicator over these years: one series, or one a part where it prints
 * parts, the whole company too where a year has a figure for it.
 */
export function seriesOn(
  dataset: Dataset,
  indicator: Indicator,
  side: Basis & { readonly company: string },
  years: readonly number[],
): readonly Series[] {
  const { company } = side;
  const present = years
    .flatMap((year) => figuresOf(dataset, indicator, [company], year))
    .filter(isPresent);
  const categories = new Set(present.map(({ key }) => key.category));
  return (categories.size > 0 ? [...categories] : [null]).map((category) => {
    const dimension = category === null ? null : dimensionOfParts(indicator);
    const figures = years.map((year) => {
      const key = { company, indicator: indicator.id, year, dimension, category };
      return figureOn(dataset, toFigure(dataset, key), side);
    });
    return { category, dimension, figures };
  });
}
