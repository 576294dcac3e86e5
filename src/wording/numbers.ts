import { byId } from '../domain/byId';
import type Big from 'big.js';
import type { Qualifier } from '../domain/dataset';
import type { Quantity } from '../domain/numbers/quantity';
import {
  fullDecimals,
  outwardRange,
  roundDown,
  roundUp,
  shown,
  shownDecimals,
} from '../domain/numbers/rounding';
import type { I18n } from '../i18n/I18n';

/*
 * How a number becomes text, by purpose: `formatNumber` as a figure shows it, `formatInFull` with every known digit,
 * `formatComputed` as the range a computed number may be in, `formatRange` as its bare ends.
 */

/** A figure's number with the decimals it is known to, without its unit. */
export function formatNumber(quantity: Quantity, i18n: I18n): string {
  if (quantity.unit === 'year') return quantity.value.toFixed(0);
  return i18n.format.number(shown(quantity), shownDecimals(quantity));
}

/** A printed, converted or added number with every digit it is known to. */
export function formatInFull(quantity: Quantity, i18n: I18n): string {
  if (quantity.unit === 'year') return quantity.value.toFixed(0);
  const decimals = fullDecimals(quantity);
  return i18n.format.number(quantity.value.toFixed(decimals), decimals);
}

/** Digits a computed number is written in: of a multiple three, of a grid factor those published. */
const computedDigits = byId<number>({ ratio: 3, 'tCO2/MWh': 4 });
const maxComputedDigits = 6;

/** Both ends of a computed number as text, alike where it is one number; an open end is null. */
export interface Ends {
  readonly low: string | null;
  readonly high: string | null;
}

/**
 * A computed number: the range its rounding allows, its low end rounded down and its high end up;
 * one number where the range is too narrow for the digits that can be read.
 */
export function formatComputed(quantity: Quantity, i18n: I18n): string {
  return joinEnds(computedEnds(quantity, i18n), i18n);
}

/** The ends of a computed number, in the digits that can be read. */
export function computedEnds(quantity: Quantity, i18n: I18n): Ends {
  const { value, unit, interval } = quantity;
  const { low, high } = interval;
  const single = (number: string) => ({ low: number, high: number });
  if (low && high?.eq(low)) return single(formatInFull({ ...quantity, value: low }, i18n));
  const most = Math.max(0, (computedDigits.get(unit) ?? maxComputedDigits) - 1 - value.e);
  const needed = outwardRange(quantity, 0).decimals;
  if (needed > most + 1) return single(i18n.format.number(value.toFixed(most), most));
  const decimals = Math.min(needed, most);
  const write = (end: Big) => i18n.format.number(end.toFixed(decimals), decimals);
  return {
    low: low && write(roundDown(low, decimals)),
    high: high && write(roundUp(high, decimals)),
  };
}

/** A number with what is said of it: "about 35"; one that is stated in words stands alone. */
export function withQualifier(number: string, qualifier: Qualifier | null, i18n: I18n): string {
  if (qualifier === null || qualifier === 'in_words') return number;
  return i18n.t(`qualifier.${qualifier}`, { number });
}

/** Both ends of what a number may be, rounded outwards; null where it is exact. */
export function formatRange(quantity: Quantity, i18n: I18n): string | null {
  const ends = rangeEnds(quantity, 0, i18n);
  return ends && joinEnds(ends, i18n);
}

/** The ends of what a number may be with at least `minDecimals`; null where it is exact. */
export function rangeEnds(quantity: Quantity, minDecimals: number, i18n: I18n): Ends | null {
  const { low, high, decimals } = outwardRange(quantity, minDecimals);
  if (low === high) return null;
  return {
    low: low && i18n.format.number(low, decimals),
    high: high && i18n.format.number(high, decimals),
  };
}

/** Two ends as one text: a number, a range, or one end with "at least" or "at most". */
export function joinEnds({ low, high }: Ends, i18n: I18n): string {
  if (low !== null && high !== null)
    return low === high ? low : i18n.t('number.range', { low, high });
  if (low !== null) return i18n.t('qualifier.at_least', { number: low });
  return high === null ? '…' : i18n.t('qualifier.at_most', { number: high });
}
