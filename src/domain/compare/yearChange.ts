import { aspectOfFigure } from '../facts/aspects';
import { unlikenessIn, type Unlikeness } from '../facts/unlikeness';
import type { Text } from '../dataset';
import { isPresent, type Figure, type PresentFigure } from '../figure';
import { isLowerBound } from '../figures/turnover';
import type { Quantity } from '../numbers/quantity';
import { changeOf, differenceOf, directionOf, type Direction } from '../numbers/change';

/** How a figure of one company went from one year to a later one. */
export interface YearChange {
  readonly from: PresentFigure;
  readonly to: PresentFigure;
  /** In %, of a percentage in points; null where the years differ in an aspect, or nothing can be said. */
  readonly change: Quantity | null;
  /** Null where the years are not set against each other; from zero there is one without a change. */
  readonly direction: Direction | null;
  /** In what the two years are not alike, or what the report leaves open. */
  readonly unlike: readonly Unlikeness[];
}

/** In what two years of one line are not alike, or what the report leaves open of them. */
export function unlikeYears(
  texts: ReadonlyMap<string, Text>,
  from: PresentFigure,
  to: PresentFigure,
): readonly Unlikeness[] {
  return unlikenessIn((aspect) =>
    [from, to].map((figure) => aspectOfFigure(texts, figure, aspect)),
  );
}

/** The change between the two latest years that have the figure; null where fewer have it. */
export function latestChange(
  texts: ReadonlyMap<string, Text>,
  figures: readonly Figure[],
): YearChange | null {
  const [to, from] = figures.filter(isPresent).sort((a, b) => b.key.year - a.key.year);
  if (!from || !to) return null;
  const unlike = unlikeYears(texts, from, to);
  const alike =
    unlike.every(({ stated }) => !stated) &&
    [from, to].every(
      (figure) =>
        figure.comparableUnit &&
        !isLowerBound(figure) &&
        !figure.caveats.includes('mixed_versions'),
    );
  if (!alike) return { from, to, change: null, direction: null, unlike };
  const measure = from.quantity.unit === '%' ? differenceOf : changeOf;
  return {
    from,
    to,
    change: measure(from.quantity, to.quantity),
    direction: directionOf(from.quantity, to.quantity),
    unlike,
  };
}
