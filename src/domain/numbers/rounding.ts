import Big from 'big.js';
import { tenTo } from './interval';
import { knownDecimals, type Quantity } from './quantity';
import { decimalsIn } from './decimals';

/**
 * Decimals to show a number with: those it is known to, for a sum those of its parts, for a
 * computed one far below 1 three significant digits as far as its interval fixes them, and never so
 * few that it reads as zero.
 */
export function shownDecimals(quantity: Quantity): number {
  const { value, decimals, interval, partDecimals } = quantity;
  if (decimals !== null) return decimals;
  if (partDecimals !== undefined) return partDecimals;
  if (value.eq(0)) return 0;
  const first = Math.max(0, -value.e);
  if (first < 3) return Math.max(first, knownDecimals(quantity));
  const width = interval.low && interval.high ? interval.high.minus(interval.low) : new Big(0);
  for (let known = first + 2; known > first; known -= 1) {
    if (width.lte(tenTo(-known))) return known;
  }
  return first;
}

/** A quotient or a conversion has endless decimals: more than any report prints or a sum of printed numbers has. */
const endlessDecimals = 12;
/** Digits that can be read of a number with endless decimals. */
const readableDigits = 7;

/**
 * Decimals to write a number of an equation with: every one it has, so that the reader can follow the arithmetic; of
 * endless ones those its interval fixes, as far as they can be read.
 */
export function fullDecimals({ value, decimals, interval }: Quantity): number {
  if (decimals !== null) return decimals;
  const own = ownDecimals(value);
  const { low, high } = interval;
  const width = low && high ? high.minus(low) : new Big(0);
  if (width.eq(0)) return Math.min(own, 6);
  const known = Math.max(0, -width.e);
  if (own > endlessDecimals) return Math.min(known, Math.max(0, readableDigits - 1 - value.e));
  if (value.eq(0)) return own;
  return own > known + 1 ? known : Math.max(own, known);
}

/** Decimals of the result of an equation: a sum keeps those of its parts, else those a figure shows. */
export function resultDecimals(quantity: Quantity): number {
  const decimals = fullDecimals(quantity);
  const isCut = quantity.decimals === null && ownDecimals(quantity.value) > decimals;
  return isCut ? shownDecimals(quantity) : decimals;
}

function ownDecimals(value: Big): number {
  return decimalsIn(value.toFixed());
}

/** How a number is shown: a bound never beyond what it bounds, everything else rounded half up. */
export function shown(quantity: Quantity): string {
  const { low, high } = quantity.interval;
  const decimals = shownDecimals(quantity);
  const computed = quantity.decimals === null;
  if (computed && low && !high) return roundDown(quantity.value, decimals).toFixed(decimals);
  if (computed && high && !low) return roundUp(quantity.value, decimals).toFixed(decimals);
  return quantity.value.toFixed(decimals);
}

/**
 * Both ends of a quantity's interval, the lower rounded down and the upper rounded up, with as many
 * decimals as leave its width about as it is; an open end is null.
 */
export function outwardRange(
  { interval: { low, high }, value }: Quantity,
  least: number,
): { readonly low: string | null; readonly high: string | null; readonly decimals: number } {
  const decimals = Math.max(least, decimalsOfRange(low, high, value));
  return {
    low: low && roundDown(low, decimals).toFixed(decimals),
    high: high && roundUp(high, decimals).toFixed(decimals),
    decimals,
  };
}

/** The worth of a digit that is at most half the width; of an open or exact one two digits. */
function decimalsOfRange(low: Big | null, high: Big | null, value: Big): number {
  const width = low && high ? high.minus(low) : new Big(0);
  if (width.eq(0)) return value.eq(0) ? 0 : Math.max(0, 2 - value.e);
  return Math.min(12, Math.max(0, -width.times('0.5').e));
}

/** Rounds towards −∞: the lower end of a range never excludes a value it may have. */
export function roundDown(value: Big, decimals: number): Big {
  return value.round(decimals, value.lt(0) ? Big.roundUp : Big.roundDown);
}

/** Rounds towards +∞. */
export function roundUp(value: Big, decimals: number): Big {
  return value.round(decimals, value.lt(0) ? Big.roundDown : Big.roundUp);
}
