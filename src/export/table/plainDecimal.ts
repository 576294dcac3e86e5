import type Big from 'big.js';
import type { Quantity } from '../../domain/numbers/quantity';
import { roundDown, roundUp } from '../../domain/numbers/rounding';

/** Digits that survive every spreadsheet: Excel keeps 15, as IEEE 754 binary64 does. */
export const significantDigits = 15;

/** The number before it is rounded to be shown; one that is printed or counted keeps all its decimals. */
export function unrounded({ value, decimals }: Quantity): string {
  return decimals === null
    ? cut(value, (number, decimals) => number.round(decimals))
    : value.toFixed(decimals);
}

/** Both ends of what the number may stand for, long ones rounded outwards; an open end is null. */
export function endsOfInterval({ interval: { low, high } }: Quantity): {
  readonly low: string | null;
  readonly high: string | null;
} {
  return {
    low: low && cut(low, roundDown),
    high: high && cut(high, roundUp),
  };
}

function cut(value: Big, round: (value: Big, decimals: number) => Big): string {
  const isLong = value.c.length > significantDigits;
  return (isLong ? round(value, significantDigits - 1 - value.e) : value).toFixed();
}
