import type { Dataset, Indicator } from '../dataset';
import { isPresent } from '../figure';
import { dimensionOfParts, figuresOf } from '../figures/figuresOf';

/** Which companies are asked for which year. */
export interface PairScope {
  readonly companies: readonly string[];
  readonly year: number;
}

/**
 * True where a company has one number a year, or one a site. Parts of other kinds are of no one
 * company, and targets are not of the year they stand under.
 */
export function canBePaired(indicator: Indicator): boolean {
  const dimension = dimensionOfParts(indicator);
  return indicator.kind !== 'target' && (dimension === null || dimension === 'site');
}

/** True where at least two of the companies have a number that can be set against the indicator's. */
export function isPartner(
  dataset: Dataset,
  indicator: Indicator,
  other: Indicator,
  { companies, year }: PairScope,
): boolean {
  if (other.id === indicator.id || !canBePaired(other)) return false;
  const numbers = figuresOf(dataset, other, companies, year).filter(
    (figure) => isPresent(figure) && figure.comparableUnit,
  );
  return new Set(numbers.map(({ key }) => key.company)).size > 1;
}
