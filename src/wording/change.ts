import type Big from 'big.js';
import { points, type Change } from '../domain/numbers/change';
import { knownDecimals, type Quantity } from '../domain/numbers/quantity';
import { roundDown, roundUp } from '../domain/numbers/rounding';
import type { I18n } from '../i18n/I18n';
import { joinEnds } from './numbers';

/** A change with its sign: "+31.0%", "−2.2 points"; a range where not even the whole number is known. */
export function formatChange(change: Quantity, i18n: I18n): string {
  return endsShown(change, i18n, (end, decimals) => {
    const rounded = end.round(decimals);
    const sign = rounded.eq(0) ? '' : rounded.gt(0) ? '+' : '−';
    const number = `${sign}${i18n.format.number(end.abs().toFixed(decimals), decimals)}`;
    return i18n.t(change.unit === points ? 'change.points' : 'number.percent', { number });
  });
}

/** The change as the end of a sentence: "rose by 31.0%", "fell by 2.2%", "stayed level …". */
export function formatChangeSentence(change: Change, i18n: I18n): string {
  const { direction } = change;
  if (direction === 'level') return i18n.t('change.level');
  const { low, high } = change.interval;
  const fell = direction === 'fell';
  const size = {
    ...change,
    value: change.value.abs(),
    interval: fell ? { low: high && high.abs(), high: low && low.abs() } : { low, high },
  };
  const amount = endsShown(size, i18n, (end, decimals) =>
    i18n.t('number.percent', { number: i18n.format.number(end.toFixed(decimals), decimals) }),
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
  // The difference of two whole percentages is known to one either way.
  if (low && high && high.minus(low).lte(unit === points ? 2 : 1)) {
    return show(value, decimalsShown({ value, unit, interval, decimals }));
  }
  const ends = { low: low && show(roundDown(low, 0), 0), high: high && show(roundUp(high, 0), 0) };
  return ends.low !== null && ends.high !== null
    ? i18n.t('change.range', { low: ends.low, high: ends.high })
    : joinEnds(ends, i18n);
}

/** One decimal is enough for a change, more only where it would read as none; never beyond the known. */
function decimalsShown(change: Quantity): number {
  const known = knownDecimals(change);
  const enough = [1, 2, 3, 4].find((some) => !change.value.round(some).eq(0)) ?? 1;
  return Math.min(known, enough);
}
