import Big from 'big.js';
import { add, exactly } from '../numbers/interval';
import { quotientOf, scaled, type Quantity } from '../numbers/quantity';

/** Which way a change goes; `level` where rounding alone could account for it. */
export type Direction = 'rose' | 'fell' | 'level';

/**
 * (later ÷ earlier − 1) × 100, in %, with the interval the rounding of both allows; null where the
 * earlier number may be zero. Both are in one unit.
 */
export function changeOf(from: Quantity, to: Quantity): Quantity | null {
  const ratio = quotientOf(to, from, 'ratio');
  if (!ratio) return null;
  const { value, interval } = ratio;
  const change = { value: value.minus(1), interval: add(interval, exactly(new Big(-1))) };
  return scaled(change, new Big(100), '%');
}

/** The unit of a difference between two percentages. */
export const points = 'points of %';

/** Later − earlier, of two percentages in points. */
export function differenceOf(from: Quantity, to: Quantity): Quantity {
  return {
    value: to.value.minus(from.value),
    unit: points,
    interval: {
      low: to.interval.low && from.interval.high && to.interval.low.minus(from.interval.high),
      high: to.interval.high && from.interval.low && to.interval.high.minus(from.interval.low),
    },
    decimals: null,
  };
}

/** The direction every value inside the interval agrees on. */
export function directionOf({ interval }: Quantity): Direction {
  if (interval.low?.gt(0)) return 'rose';
  if (interval.high?.lt(0)) return 'fell';
  return 'level';
}
