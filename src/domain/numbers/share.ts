import Big from 'big.js';
import { divide, ratioOf, scale } from './interval';
import { sumOf, type Quantity } from './quantity';

const hundred = new Big(100);

/** part ÷ (part + rest) in percent; null where a bound is open or the two are nothing together. */
export function shareOfSum(part: Quantity, rest: Quantity): Quantity | null {
  // The share grows with the part and falls with the rest.
  const low = shareIn(part.interval.low, rest.interval.high);
  const high = shareIn(part.interval.high, rest.interval.low);
  const value = shareIn(part.value, rest.value);
  if (!value || !low || !high) return null;
  return { value, unit: '%', interval: { low, high }, decimals: null };
}

function shareIn(part: Big | null, rest: Big | null): Big | null {
  if (!part || !rest) return null;
  const whole = part.plus(rest);
  return whole.eq(0) ? null : ratioOf(part.times(hundred), whole);
}

/** part ÷ total in percent; null where the total may be zero. */
export function shareOfTotal(part: Quantity, total: Quantity): Quantity | null {
  const interval = divide(scale(part.interval, hundred), total.interval);
  if (!interval) return null;
  const value = ratioOf(part.value.times(hundred), total.value);
  return { value, unit: '%', interval, decimals: null };
}

/** What the parts leave of a total, in the decimals of the one known least closely. */
export function restOf(total: Quantity, parts: readonly Quantity[]): Quantity {
  const named = sumOf(parts);
  const { partDecimals } = sumOf([total, ...parts]);
  const minus = (a: Big | null, b: Big | null) => a && b && a.minus(b);
  return {
    value: total.value.minus(named.value),
    unit: total.unit,
    interval: {
      low: minus(total.interval.low, named.interval.high),
      high: minus(total.interval.high, named.interval.low),
    },
    decimals: null,
    ...(partDecimals === undefined ? {} : { partDecimals }),
  };
}
