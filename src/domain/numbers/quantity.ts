import Big from 'big.js';
import type { Conversion, Observation, Qualifier } from '../dataset';
import {
  add,
  divide,
  exactly,
  intervalOfPrinted,
  ratioOf,
  scale,
  tenTo,
  type Interval,
} from './interval';
import { decimalsIn } from './decimals';

/** A number with its unit and the interval its rounding allows. */
export interface Quantity {
  readonly value: Big;
  readonly unit: string;
  readonly interval: Interval;
  /** Decimals the number is known to; null where it was computed and the interval tells. */
  readonly decimals: number | null;
  /** Of a sum: decimals of the part known least closely. */
  readonly partDecimals?: number;
  /** What the report says of a printed number, also where it is converted; a computed one has none. */
  readonly qualifier?: Qualifier | null;
}

/** A quantity in another unit, with each step that led there. */
export interface Converted {
  readonly quantity: Quantity;
  readonly steps: readonly Conversion[];
}

/**
 * Characters of a number that is taken in: far more than any report prints, few enough that sums and
 * quotients stay quick and exact.
 */
export const longestDecimal = 30;

/** Units that count whole things: 325 people are 325, not between 324.5 and 325.5. */
const countingUnits: readonly string[] = ['persons', 'count', 'pieces', 'person-times'];

/** The printed number as a quantity in its printed unit. */
export function quantityOf({
  value,
  unit,
  qualifier = null,
}: Pick<Observation, 'value' | 'unit'> & Partial<Pick<Observation, 'qualifier'>>): Quantity {
  const counted = countingUnits.includes(unit) && qualifier === null && !value.includes('.');
  return {
    value: new Big(value),
    unit,
    interval: counted ? exactly(new Big(value)) : intervalOfPrinted(value, qualifier),
    decimals: decimalsIn(value),
    qualifier,
  };
}

/** Σ of the quantities, in their common unit; it keeps the decimals of its parts. */
export function sumOf(quantities: readonly Quantity[]): Quantity {
  const zero = new Big(0);
  const partDecimals = decimalsOfParts(quantities);
  return quantities.reduce<Quantity>(
    (sum, quantity) => ({
      value: sum.value.plus(quantity.value),
      unit: quantity.unit,
      interval: add(sum.interval, quantity.interval),
      decimals: null,
      ...(partDecimals === null ? {} : { partDecimals }),
    }),
    { value: zero, unit: '', interval: exactly(zero), decimals: null },
  );
}

/** Those of the part known least closely; an exact part (a count, a zero in words) limits nothing. */
function decimalsOfParts(quantities: readonly Quantity[]): number | null {
  const rounded = quantities.filter(({ interval: { low, high } }) => !low || !high?.eq(low));
  const decimals = (rounded.length > 0 ? rounded : quantities).map((part) => part.decimals);
  return decimals.reduce<number | null>(
    (least, own) => (least === null || own === null ? null : Math.min(least, own)),
    decimals[0] ?? null,
  );
}

/** above ÷ below in `unit`; null where what stands below may be zero or less. */
export function quotientOf(above: Amount, below: Amount, unit: string): Quantity | null {
  const interval = divide(above.interval, below.interval);
  const value = ratioOf(above.value, below.value);
  return interval && value && { value, unit, interval, decimals: null };
}

/** What is counted with, whatever its unit. */
type Amount = Pick<Quantity, 'value' | 'interval'>;

/** A quantity in another unit, times an exact factor of at least zero. */
export function scaled({ value, interval }: Amount, factor: Big, unit: string): Quantity {
  return { value: value.times(factor), unit, interval: scale(interval, factor), decimals: null };
}

/** More steps than any two units of one kind need; each multiplies by a factor of up to 30 digits. */
const mostSteps = 5;

/**
 * Converts to `unit` by the shortest chain of published conversions, or returns null where none of a
 * few steps leads there. Only the directions the table names are used: a factor is not inverted silently.
 */
export function toUnit(
  quantity: Quantity,
  unit: string,
  conversions: readonly Conversion[],
): Converted | null {
  const steps = shortestChain(quantity.unit, unit, conversions);
  if (!steps) return null;
  if (steps.length === 0) return { quantity, steps };
  const factor = steps.reduce((product, step) => product.times(step.factor), new Big(1));
  return {
    quantity: { ...scaled(quantity, factor, unit), qualifier: quantity.qualifier ?? null },
    steps,
  };
}

function shortestChain(
  from: string,
  to: string,
  conversions: readonly Conversion[],
): readonly Conversion[] | null {
  const seen = new Set([from]);
  let chains: { end: string; steps: readonly Conversion[] }[] = [{ end: from, steps: [] }];
  while (chains.length > 0) {
    const arrived = chains.find((chain) => chain.end === to);
    if (arrived) return arrived.steps;
    chains = chains.flatMap((chain) =>
      conversions
        .filter((step) => step.from === chain.end && !seen.has(step.to))
        .filter(() => chain.steps.length < mostSteps)
        .map((step) => {
          seen.add(step.to);
          return { end: step.to, steps: [...chain.steps, step] };
        }),
    );
  }
  return null;
}

/**
 * How many decimals may honestly be shown: the printed ones, or for a computed number as many as
 * its interval fixes (at most two from 1 upwards, at most four below).
 */
export function knownDecimals(quantity: Quantity): number {
  if (quantity.decimals !== null) return quantity.decimals;
  const { low, high } = quantity.interval;
  const most = quantity.value.abs().gte(1) ? 2 : 4;
  const own = Math.min(most, decimalsIn(quantity.value.toFixed()));
  // A bound that was converted has the digits of its own value.
  if (!low || !high) return own;
  const width = high.minus(low);
  if (width.eq(0)) return own;
  for (let decimals = most; decimals > 0; decimals -= 1) {
    if (width.lte(tenTo(-decimals))) return decimals;
  }
  return 0;
}
