import Big from 'big.js';
import type { Quantity } from '../../domain/numbers/quantity';

/** Digits that survive every spreadsheet: Excel keeps 15, as IEEE 754 binary64 does. */
export const significantDigits = 15;

/** The number before it is rounded to be shown; one that is printed or counted keeps all its decimals. */
export function unrounded({ value, decimals }: Quantity): string {
  return decimals === null ? cut(value, Big.roundHalfUp) : value.toFixed(decimals);
}

/** Both ends of what the number may stand for, long ones rounded outwards; an open end is null. */
export function endsOfInterval({ interval: { low, high } }: Quantity): {
  readonly low: string | null;
  readonly high: string | null;
} {
  return {
    low: low && cut(low, low.lt(0) ? Big.roundUp : Big.roundDown),
    high: high && cut(high, high.lt(0) ? Big.roundDown : Big.roundUp),
  };
}

function cut(value: Big, rounding: 0 | 1 | 3): string {
  return (
    value.c.length > significantDigits ? value.prec(significantDigits, rounding) : value
  ).toFixed();
}
