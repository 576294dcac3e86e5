import Big from 'big.js';
import { ratioOf } from './interval';
import { quotientOf, scaled, sumOf, type Quantity } from './quantity';

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
  return ratioOf(part.times(hundred), part.plus(rest));
}

/** part ÷ total in percent; null where the total may be zero. */
export function shareOfTotal(part: Quantity, total: Quantity): Quantity | null {
  return quotientOf(scaled(part, hundred, '%'), total, '%');
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
