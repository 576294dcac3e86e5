import Big from 'big.js';
import { directionOf } from '../domain/compare/change';
import { knownDecimals, type Quantity } from '../domain/numbers/quantity';
import type { I18n } from '../i18n/I18n';

/** A change in % with its sign: "+31.0%", "−2.2%"; a range where not even the whole number is known. */
export function formatChange(change: Quantity, i18n: I18n): string {
  return endsShown(change, i18n, (end, decimals) => {
    const rounded = end.round(decimals);
    const sign = rounded.eq(0) ? '' : rounded.gt(0) ? '+' : '−';
    return `${sign}${i18n.format.number(end.abs().toFixed(decimals), decimals)}%`;
  });
}

/** The change as the end of a sentence: "rose by 31.0%", "fell by 2.2%", "stayed level …". */
export function formatChangeSentence(change: Quantity, i18n: I18n): string {
  const direction = directionOf(change);
  if (direction === 'level') return i18n.t('change.level');
  const { low, high } = change.interval;
  const fell = direction === 'fell';
  const size = {
    ...change,
    value: change.value.abs(),
    interval: fell ? { low: high && high.abs(), high: low && low.abs() } : { low, high },
  };
  const amount = endsShown(
    size,
    i18n,
    (end, decimals) => `${i18n.format.number(end.toFixed(decimals), decimals)}%`,
  );
  return i18n.t(`change.${direction}`, { change: amount });
}

/** The number, or both its ends where its whole number is not known. */
function endsShown(
  { value, unit, interval, decimals }: Quantity,
  i18n: I18n,
  show: (end: Big, decimals: number) => string,
): string {
  const { low, high } = interval;
  if (low && high && high.minus(low).lte(1)) {
    return show(value, decimalsShown({ value, unit, interval, decimals }));
  }
  const ends = {
    low: low && show(roundedDown(low, 0), 0),
    high: high && show(roundedUp(high, 0), 0),
  };
  return joinEnds(ends.low, ends.high, i18n, (low, high) => i18n.t('change.range', { low, high }));
}

/** One decimal is enough for a change, more only where it would read as none; never beyond the known. */
function decimalsShown(change: Quantity): number {
  const known = knownDecimals(change);
  const enough = [1, 2, 3, 4].find((some) => !change.value.round(some).eq(0)) ?? 1;
  return Math.min(known, enough);
}

/**
 * Both ends of what a number may be, rounded outwards, with the fewest decimals that tell how wide
 * it is; null where it is exact.
 */
export function formatRange(quantity: Quantity, i18n: I18n): string | null {
  const { low, high } = quantity.interval;
  const width = low && high ? high.minus(low) : null;
  if (width?.eq(0)) return null;
  const decimals =
    width === null
      ? knownDecimals(quantity)
      : ([0, 1, 2, 3, 4, 5, 6, 7].find((some) => new Big(10).pow(-some).lte(width)) ?? 8);
  const show = (end: Big) => i18n.format.number(end.toFixed(decimals), decimals);
  return joinEnds(
    low && show(roundedDown(low, decimals)),
    high && show(roundedUp(high, decimals)),
    i18n,
    (from, to) => `${from}–${to}`,
  );
}

function roundedDown(value: Big, decimals: number): Big {
  return value.round(decimals, value.lt(0) ? Big.roundUp : Big.roundDown);
}

function roundedUp(value: Big, decimals: number): Big {
  return value.round(decimals, value.lt(0) ? Big.roundDown : Big.roundUp);
}

function joinEnds(
  low: string | null,
  high: string | null,
  i18n: I18n,
  join: (low: string, high: string) => string,
): string {
  if (low !== null && high !== null) return join(low, high);
  if (low !== null) return i18n.t('qualifier.at_least', { number: low });
  return high === null ? '…' : i18n.t('qualifier.at_most', { number: high });
}
