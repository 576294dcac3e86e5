import Big from 'big.js';
import type { Qualifier } from '../dataset';
import { decimalsIn } from './decimals';

/**
 * All values a printed or computed number may stand for, from `low` to below `high`; a null end is
 * open. A printed number is known to half a unit of its last digit: 22.24 is [22.235, 22.245), since
 * 22.245 would have been printed as 22.25. Where both ends are the same number it is exactly that.
 * The idea is that of the XBRL calculation checks.
 */
export interface Interval {
  readonly low: Big | null;
  readonly high: Big | null;
}

/** Digits a quotient keeps: far more than any report prints, few enough to stay quick. */
const significantDigits = 14;

/** A division of its own for each direction of rounding, so that no setting is shared. */
const divideDown = Big();
divideDown.RM = Big.roundDown;
const divideUp = Big();
divideUp.RM = Big.roundUp;
const divideNearest = Big();
divideNearest.RM = Big.roundHalfUp;

function quotient(division: typeof divideDown, a: Big, b: Big): Big {
  division.DP = Math.max(0, significantDigits - (a.e - b.e));
  // eslint-disable-next-line no-restricted-syntax -- the one place that divides
  return new Big(new division(a).div(b));
}

/** a ÷ b to some fourteen digits; null where b is zero. */
export function ratioOf(a: Big, b: Big): Big | null {
  return b.eq(0) ? null : quotient(divideNearest, a, b);
}

/** Change from the earlier to the later value, in percent; null from nothing. */
export function percentChange(later: Big, earlier: Big): Big | null {
  return ratioOf(later, earlier)?.minus(1).times(100) ?? null;
}

/** A power of ten, exact also far below one, where `pow` rounds to nothing. */
export function tenTo(power: number): Big {
  return new Big(`1e${power}`);
}

export function exactly(value: Big): Interval {
  return { low: value, high: value };
}

/**
 * The interval of a printed decimal, from its own decimals and its qualifier.
 * A zero in words is exact; "at most" and its kin leave one end open.
 * Throws if `printed` is not a plain decimal (data is checked before it comes here).
 */
export function intervalOfPrinted(printed: string, qualifier: Qualifier | null): Interval {
  const value = new Big(printed);
  if (qualifier === 'in_words') return exactly(value);
  const half = unitOfLastDigit(printed, qualifier === 'about').times('0.5');
  const low = value.minus(half);
  const high = value.plus(half);
  switch (qualifier) {
    case 'at_most':
      return { low: null, high };
    case 'at_least':
    case 'more_than':
      return { low, high: null };
    case 'about':
    case null:
      return { low, high };
  }
}

export function add(a: Interval, b: Interval): Interval {
  return {
    low: a.low && b.low && a.low.plus(b.low),
    high: a.high && b.high && a.high.plus(b.high),
  };
}

/** The interval times an exact factor of at least zero. */
export function scale(a: Interval, factor: Big): Interval {
  if (factor.lt(0))
    throw new RangeError(`scale expects a factor of at least 0, got ${factor.toString()}`);
  if (factor.eq(0)) return exactly(factor);
  return { low: a.low && a.low.times(factor), high: a.high && a.high.times(factor) };
}

/** The worth of the last digit that counts; behind an "about", zeros at the end do not count. */
function unitOfLastDigit(printed: string, about: boolean): Big {
  const decimals = decimalsIn(printed);
  const zeros = about && decimals === 0 ? (/[1-9](0+)$/.exec(printed)?.[1]?.length ?? 0) : 0;
  return tenTo(zeros - decimals);
}

/** Product of two intervals that hold no value below zero; a low end below zero counts as zero. */
export function multiply(a: Interval, b: Interval): Interval {
  const zero = [a, b].find((interval) => isPoint(interval) && interval.low?.eq(0));
  if (zero) return zero;
  return {
    low: a.low && b.low && atLeastZero(a.low).times(atLeastZero(b.low)),
    high: a.high && b.high && a.high.times(b.high),
  };
}

/**
 * Quotient of an interval and one of positive numbers, rounded outwards so that it never loses a value
 * it should hold; null where the divisor may be zero or less.
 */
export function divide(a: Interval, b: Interval): Interval | null {
  if (!b.low || b.low.lte(0)) return null;
  const low = a.low && lowestQuotient(a.low, b.low, b.high);
  const high = a.high && highestQuotient(a.high, b.low, b.high);
  if (!isPoint(a) || !high) return { low, high };
  if (isPoint(b) && low?.eq(high)) return exactly(high);
  // The largest quotient of an exact number is one of its values, so the end lies just above it.
  return { low, high: high.plus(tenTo(high.e - significantDigits)) };
}

/** The lowest end divided by what makes it lowest: the largest divisor, below zero the smallest. */
function lowestQuotient(end: Big, low: Big, high: Big | null): Big | null {
  return end.lt(0) ? quotient(divideUp, end, low) : high && quotient(divideDown, end, high);
}

/** The same of the highest end; whatever is below zero stays below it however large the divisor. */
function highestQuotient(end: Big, low: Big, high: Big | null): Big {
  if (end.gte(0)) return quotient(divideUp, end, low);
  return high ? quotient(divideDown, end, high) : new Big(0);
}

/** True where the two have a value in common: two statements that may both be true. */
export function intersect(a: Interval, b: Interval): boolean {
  return !liesBelow(a, b) && !liesBelow(b, a);
}

/** True where every value of `a` is less than every value of `b`. */
export function liesBelow(a: Interval, b: Interval): boolean {
  if (a.high === null || b.low === null) return false;
  // The upper end belongs to an interval only where it is a single number.
  return isPoint(a) ? a.high.lt(b.low) : a.high.lte(b.low);
}

function isPoint({ low, high }: Interval): boolean {
  return low !== null && high !== null && low.eq(high);
}

/** True where every value of `a` is more than `times` every value of `b`. */
export function exceeds(a: Interval, b: Interval, times: Big): boolean {
  return a.low !== null && b.high !== null && a.low.gt(b.high.times(times));
}

/** The values both hold; null where they have none in common. */
export function intersection(a: Interval, b: Interval): Interval | null {
  if (!intersect(a, b)) return null;
  return {
    low: a.low && b.low ? (a.low.gt(b.low) ? a.low : b.low) : (a.low ?? b.low),
    high: a.high && b.high ? (a.high.lt(b.high) ? a.high : b.high) : (a.high ?? b.high),
  };
}

function atLeastZero(value: Big): Big {
  return value.lt(0) ? new Big(0) : value;
}
