import Big from 'big.js';
import type { Quantity } from './quantity';
import { resultDecimals } from './rounding';
import { decimalsIn } from './decimals';

/** One piece of arithmetic; a quantity without a unit is a plain number. */
export type Term =
  | { readonly quantity: Quantity }
  /** A computed quantity, written as the range its rounding allows. */
  | { readonly range: Quantity }
  | { readonly sign: Sign };

export type Sign =
  '+' | '−' | '×' | '÷' | '=' | '≈' | '≠' | '≥' | '≤' | '>' | '<' | '(' | ')' | ',';

export type Equation = readonly Term[];

/** The result behind its sign: `≈` where the number as it is written has been rounded. */
export function resultOf(quantity: Quantity): readonly Term[] {
  const decimals = resultDecimals(quantity);
  const isExact = quantity.value.eq(quantity.value.round(decimals));
  return [{ sign: isExact ? '=' : '≈' }, { quantity: { ...quantity, decimals } }];
}

/** A number to stand in an equation with all its decimals, up to the most that can be read. */
export function inFull(quantity: Quantity, most = 6): Quantity {
  const decimals = decimalsIn(quantity.value.toFixed());
  return { ...quantity, decimals: quantity.decimals ?? Math.min(decimals, most) };
}

/** A plain number of an equation, such as the 1 of `1 − r`. */
export function plainNumber(value: string): Quantity {
  const number = new Big(value);
  return {
    value: number,
    unit: '',
    interval: { low: number, high: number },
    decimals: decimalsIn(value),
  };
}

/** `÷ (1 − r)` behind a share r. */
export function dividedByRest(share: Quantity): readonly Term[] {
  return [
    { sign: '÷' },
    { sign: '(' },
    { quantity: plainNumber('1') },
    { sign: '−' },
    { quantity: share },
    { sign: ')' },
  ];
}

/** The quantities with a sign between them. */
export function joined(quantities: readonly Quantity[], sign: '+' | '÷'): readonly Term[] {
  return quantities.flatMap((quantity, index): readonly Term[] =>
    index === 0 ? [{ quantity }] : [{ sign }, { quantity }],
  );
}

/** Their sum, in brackets where there is more than one. */
export function sumInBrackets(quantities: readonly Quantity[]): readonly Term[] {
  const sum = joined(quantities, '+');
  return quantities.length > 1 ? [{ sign: '(' }, ...sum, { sign: ')' }] : sum;
}
