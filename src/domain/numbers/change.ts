import Big from 'big.js';
import { add, exactly, liesBelow } from './interval';
import { quotientOf, scaled, type Quantity } from './quantity';

/** Which way a change goes; `level` where rounding alone could account for it. */
export type Direction = 'rose' | 'fell' | 'level';

/** How much a number changed, and which way. */
export interface Change extends Quantity {
  readonly direction: Direction;
}

/**
 * (later ÷ earlier − 1) × 100, in %, with the interval the rounding of both allows; null where the
 * earlier number may be zero. Both are in one unit.
 */
export function changeOf(from: Quantity, to: Quantity): Change | null {
  const ratio = quotientOf(to, from, 'ratio');
  if (!ratio) return null;
  const { value, interval } = ratio;
  const change = { value: value.minus(1), interval: add(interval, exactly(new Big(-1))) };
  return { ...scaled(change, new Big(100), '%'), direction: directionOf(from, to) };
}

/** The unit of a difference between two percentages. */
export const points = 'points of %';

/** Later − earlier, of two percentages in points. */
export function differenceOf(from: Quantity, to: Quantity): Change {
  return {
    value: to.value.minus(from.value),
    unit: points,
    interval: {
      low: to.interval.low && from.interval.high && to.interval.low.minus(from.interval.high),
      high: to.interval.high && from.interval.low && to.interval.high.minus(from.interval.low),
    },
    decimals: null,
    direction: directionOf(from, to),
  };
}

/** Which way two numbers in one unit lie: the way every pair of values inside their intervals agrees on. */
export function directionOf(from: Quantity, to: Quantity): Direction {
  if (liesBelow(from.interval, to.interval)) return 'rose';
  return liesBelow(to.interval, from.interval) ? 'fell' : 'level';
}
