import type Big from 'big.js';

/** How numbers are spread. */
export interface Distribution {
  readonly count: number;
  readonly lowest: Big;
  readonly lowerQuartile: Big;
  readonly median: Big;
  readonly upperQuartile: Big;
  readonly highest: Big;
}

/**
 * Of at least two numbers; null of fewer. Quartiles lie between two numbers where they fall between them, by
 * linear interpolation: type 7 of Hyndman and Fan (1996), as `quantile_cont` of SQL engines.
 */
export function distributionOf(values: readonly Big[]): Distribution | null {
  const sorted = [...values].sort((a, b) => a.cmp(b));
  const [lowest] = sorted;
  const highest = sorted[sorted.length - 1];
  if (!lowest || !highest || sorted.length < 2) return null;
  const quantile = (quarters: number) => {
    // In quarters of a rank, so that it stays whole.
    const at = (sorted.length - 1) * quarters;
    const below = sorted[Math.floor(at / 4)] ?? highest;
    const above = sorted[Math.ceil(at / 4)] ?? highest;
    return below.plus(
      above
        .minus(below)
        .times(at % 4)
        .times('0.25'),
    );
  };
  return {
    count: sorted.length,
    lowest,
    lowerQuartile: quantile(1),
    median: quantile(2),
    upperQuartile: quantile(3),
    highest,
  };
}
