import Big from 'big.js';
import { aspectOf, notStated } from '../facts/aspects';
import { aspects, type Aspect, type Observation, type Text } from '../dataset';
import { add, divide, exactly, scale } from '../numbers/interval';
import type { Quantity } from '../numbers/quantity';

/** Which way a change goes; `level` where rounding alone could account for it. */
export type Direction = 'rose' | 'fell' | 'level';

/**
 * (later ÷ earlier − 1) × 100, in %, with the interval the rounding of both allows; null where the
 * earlier number may be zero. Both are in one unit.
 */
export function changeOf(from: Quantity, to: Quantity): Quantity | null {
  const ratio = divide(to.interval, from.interval);
  if (!ratio) return null;
  const one = exactly(new Big(-1));
  return {
    value: to.value.div(from.value).minus(1).times(100),
    unit: '%',
    interval: scale(add(ratio, one), new Big(100)),
    decimals: null,
  };
}

/** The direction every value inside the interval agrees on. */
export function directionOf({ interval }: Quantity): Direction {
  if (interval.low?.gt(0)) return 'rose';
  if (interval.high?.lt(0)) return 'fell';
  return 'level';
}

/** What keeps two numbers from being set against each other: the aspect, and whether it is stated. */
export interface Unlikeness {
  readonly aspect: Aspect;
  /** False where the report leaves the aspect open for one of them, so that nobody can tell. */
  readonly stated: boolean;
}

/**
 * The aspects (boundary, formula …) in which numbers that are to be one series differ or are left
 * open; those of `ignored` are not looked at. Empty where they are alike.
 */
export function unlikenessOf(
  texts: ReadonlyMap<string, Text>,
  rows: readonly Observation[],
  ignored: readonly Aspect[] = [],
): readonly Unlikeness[] {
  return aspects.flatMap((aspect): readonly Unlikeness[] => {
    if (ignored.includes(aspect)) return [];
    const kinds = new Set(rows.map((row) => aspectOf(texts, row, aspect)));
    if (kinds.has(notStated)) return [{ aspect, stated: false }];
    return kinds.size > 1 ? [{ aspect, stated: true }] : [];
  });
}
