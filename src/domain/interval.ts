import Big from 'big.js';
import type { Qualifier } from './dataset';

/**
 * All values a printed or computed number may stand for, ends included; a null end is open.
 * A printed number is known to half a unit of its last digit: 22.24 is [22.235, 22.245].
 * The idea is that of the XBRL calculation checks.
 */
export interface Interval {
  readonly low: Big | null;
  readonly high: Big | null;
}

/** Division rounded outwards, so that an interval never loses a value it should hold. */
const divideDown = Big();
divideDown.DP = 30;
divideDown.RM = Big.roundDown;
const divideUp = Big();
divideUp.DP = 30;
divideUp.RM = Big.roundUp;

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
  return { low: a.low && a.low.times(factor), high: a.high && a.high.times(factor) };
}

/** The worth of the last digit that counts; behind an "about", zeros at the end do not count. */
function unitOfLastDigit(printed: string, about: boolean): Big {
  const decimals = printed.split('.')[1]?.length ?? 0;
  const zeros = about && decimals === 0 ? (/[1-9](0+)$/.exec(printed)?.[1]?.length ?? 0) : 0;
  return new Big(10).pow(zeros - decimals);
}

/** Product of two intervals that hold no value below zero; a low end below zero counts as zero. */
export function multiply(a: Interval, b: Interval): Interval {
  return {
    low: a.low && b.low && atLeastZero(a.low).times(atLeastZero(b.low)),
    high: a.high && b.high && a.high.times(b.high),
  };
}

/** Quotient of two intervals of positive numbers; null where the divisor may be zero or less. */
export function divide(a: Interval, b: Interval): Interval | null {
  if (!b.low || b.low.lte(0)) return null;
  return {
    low: a.low && b.high && new divideDown(a.low).div(b.high),
    high: a.high && new divideUp(a.high).div(b.low),
  };
}

/** True where the two have a value in common: two statements that may both be true. */
export function intersect(a: Interval, b: Interval): boolean {
  const aEndsBeforeB = a.high !== null && b.low !== null && a.high.lt(b.low);
  const bEndsBeforeA = b.high !== null && a.low !== null && b.high.lt(a.low);
  return !aEndsBeforeB && !bEndsBeforeA;
}

function atLeastZero(value: Big): Big {
  return value.lt(0) ? new Big(0) : value;
}
