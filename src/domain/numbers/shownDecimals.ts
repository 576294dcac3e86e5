import Big from 'big.js';
import { knownDecimals, type Quantity } from './quantity';

/**
 * Decimals to show a number with: those it is known to, for a computed one far below 1 three
 * significant digits as far as its interval fixes them, and never so few that it reads as zero.
 */
export function shownDecimals(quantity: Quantity): number {
  const { value, decimals, interval } = quantity;
  if (decimals !== null) return decimals;
  if (value.eq(0)) return 0;
  const first = Math.max(0, -value.e);
  if (first < 3) return Math.max(first, knownDecimals(quantity));
  const width = interval.low && interval.high ? interval.high.minus(interval.low) : new Big(0);
  for (let known = first + 2; known > first; known -= 1) {
    if (width.lte(new Big(10).pow(-known))) return known;
  }
  return first;
}

/** How a number is shown: a bound never beyond what it bounds, everything else rounded half up. */
export function shown(quantity: Quantity): string {
  const { low, high } = quantity.interval;
  const decimals = shownDecimals(quantity);
  const computed = quantity.decimals === null;
  if (computed && low && !high) return down(quantity.value, decimals).toFixed(decimals);
  if (computed && high && !low) return up(quantity.value, decimals).toFixed(decimals);
  return quantity.value.toFixed(decimals);
}

/**
 * Both ends of a quantity's interval, the lower rounded down and the upper rounded up, with as many
 * decimals as leave its width about as it is; an open end is null.
 */
export function shownRange(
  { interval: { low, high }, value }: Quantity,
  least: number,
): { readonly low: string | null; readonly high: string | null; readonly decimals: number } {
  const decimals = Math.max(least, decimalsOfRange(low, high, value));
  return {
    low: low && down(low, decimals).toFixed(decimals),
    high: high && up(high, decimals).toFixed(decimals),
    decimals,
  };
}

/** The worth of a digit that is at most half the width; of an open or exact one two digits. */
function decimalsOfRange(low: Big | null, high: Big | null, value: Big): number {
  const width = low && high ? high.minus(low) : new Big(0);
  if (width.eq(0)) return value.eq(0) ? 0 : Math.max(0, 2 - value.e);
  return Math.min(12, Math.max(0, -width.div(2).e));
}

function down(value: Big, decimals: number): Big {
  return value.round(decimals, value.lt(0) ? Big.roundUp : Big.roundDown);
}

function up(value: Big, decimals: number): Big {
  return value.round(decimals, value.lt(0) ? Big.roundDown : Big.roundUp);
}
