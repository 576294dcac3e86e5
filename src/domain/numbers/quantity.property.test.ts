import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../testing/dataset';
import { endsOf } from '../../testing/figures';
import type { Conversion, Qualifier } from '../dataset';
import { add, exactly, intersect, intervalOfPrinted, type Interval } from './interval';
import { knownDecimals, quantityOf, toUnit, type Quantity } from './quantity';

/* What must hold for any printed number, any table of conversions and any computed number. */

const runs = { numRuns: 300 };

const [row] = buildDataset({
  observations: [{ company: 'alpha', indicator: 'energy_total', value: '0' }],
}).observations;

/** The number as a report prints it. */
function print(value: string, unit: string, qualifier: Qualifier | null = null): Quantity {
  if (!row) throw new Error('no observation to change');
  return quantityOf({ ...row, value, unit, qualifier });
}

function decimals(low: bigint, high: bigint, most: number): fc.Arbitrary<Big> {
  return fc
    .tuple(fc.bigInt({ min: low, max: high }), fc.nat(most))
    .map(([digits, places]) => new Big(`${digits}e-${places}`));
}

const truth = decimals(-(10n ** 10n), 10n ** 10n, 8);
const factor = decimals(1n, 10n ** 7n, 8).map((value) => value.toFixed());
const qualifier = fc.constantFrom(null, 'about', 'at_most', 'at_least', 'more_than');

/** A number of some unit, as printed. */
const printed = fc
  .tuple(truth, fc.nat(4), qualifier)
  .map(([value, places, said]) => print(value.toFixed(places, Big.roundHalfUp), 'a', said));

const units = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

function conversion(from: string, to: string, by: string): Conversion {
  return { from, to, factor: by, basis: 'basis' };
}

/** Any conversions between six units: circles, dead ends and several ways included. */
const table = fc.array(
  fc
    .tuple(fc.constantFrom(...units), fc.constantFrom(...units), factor)
    .map((item) => conversion(...item)),
  { maxLength: 14 },
);
const unit = fc.constantFrom(...units);

/** How many conversions the shortest way takes, found by spreading from the start; null without one. */
function distance(from: string, to: string, conversions: readonly Conversion[]): number | null {
  let reached = new Set([from]);
  for (let steps = 0; steps <= conversions.length; steps += 1) {
    if (reached.has(to)) return steps;
    const next = conversions.filter((item) => reached.has(item.from)).map((item) => item.to);
    reached = new Set([...reached, ...next]);
  }
  return null;
}

/** The quantity in another unit; throws where a test builds a way that is not found. */
function converted(quantity: Quantity, to: string, conversions: readonly Conversion[]): Quantity {
  const found = toUnit(quantity, to, conversions);
  if (!found) throw new Error(`no way from ${quantity.unit} to ${to}`);
  return found.quantity;
}

function widthOf({ low, high }: Interval): Big | null {
  return low && high && high.minus(low);
}

function holds({ low, high }: Interval, value: Big): boolean {
  if (low && high && low.eq(high)) return low.eq(value);
  return (low === null || low.lte(value)) && (high === null || high.gt(value));
}

/** A quantity in digits, so that two can be told apart to the last one. */
function spell({ value, interval, unit: of, decimals: known }: Quantity) {
  return { value: value.toFixed(), ends: endsOf(interval), unit: of, decimals: known };
}

describe('a conversion', () => {
  it('is found exactly where the table leads, by the fewest steps', () => {
    fc.assert(
      fc.property(printed, unit, table, (quantity, to, conversions) => {
        const steps = toUnit(quantity, to, conversions)?.steps.length ?? null;
        expect(steps).toBe(distance(quantity.unit, to, conversions));
      }),
      runs,
    );
  });

  it('goes from row to row of the table, in the direction it names', () => {
    fc.assert(
      fc.property(printed, unit, table, (quantity, to, conversions) => {
        const found = toUnit(quantity, to, conversions);
        fc.pre(found !== null);
        let at = quantity.unit;
        for (const step of found.steps) {
          expect(conversions).toContain(step);
          expect(step.from).toBe(at);
          at = step.to;
        }
        expect(at).toBe(to);
        expect(found.quantity.unit).toBe(to);
      }),
      runs,
    );
  });

  it('to a unit that no row names is null', () => {
    fc.assert(
      fc.property(
        printed,
        table,
        (quantity, conversions) => toUnit(quantity, 'class-hours', conversions) === null,
      ),
      runs,
    );
  });

  it('comes to an end in a circle of any length, and goes round it no more than once', () => {
    fc.assert(
      fc.property(printed, fc.integer({ min: 1, max: 6 }), factor, (quantity, length, by) => {
        const name = (item: number) => (item % length === 0 ? quantity.unit : `unit ${item}`);
        const circle = Array.from({ length }, (_, index) =>
          conversion(name(index), name(index + 1), by),
        );
        expect(toUnit(quantity, 'elsewhere', circle)).toBeNull();
        expect(toUnit(quantity, name(length - 1), circle)?.steps).toHaveLength(length - 1);
      }),
      runs,
    );
  });

  it('by a chain is the same as one step after the other', () => {
    fc.assert(
      fc.property(printed, unit, table, (quantity, to, conversions) => {
        const found = toUnit(quantity, to, conversions);
        fc.pre(found !== null);
        const stepwise = found.steps.reduce(
          (before, step) => converted(before, step.to, [step]),
          quantity,
        );
        expect(spell(found.quantity)).toEqual(spell(stepwise));
      }),
      runs,
    );
  });

  it('there and back by powers of ten gives the same number to the last digit', () => {
    fc.assert(
      fc.property(printed, fc.integer({ min: -9, max: 9 }), (quantity, power) => {
        const both = [
          conversion('a', 'b', new Big(`1e${power}`).toFixed()),
          conversion('b', 'a', new Big(`1e${-power}`).toFixed()),
        ];
        const back = converted(converted(quantity, 'b', both), 'a', both);
        expect(spell(back)).toEqual({ ...spell(quantity), decimals: null });
      }),
      runs,
    );
  });
});

describe('a converted number', () => {
  it('is the product in whole digits, with no binary drift', () => {
    const digits = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
    const factorDigits = fc.bigInt({ min: 1n, max: 10n ** 15n });
    fc.assert(
      fc.property(digits, fc.nat(9), factorDigits, fc.nat(17), (value, places, by, byPlaces) => {
        const rate = conversion('a', 'b', new Big(`${by}e-${byPlaces}`).toFixed());
        const quantity = print(new Big(`${value}e-${places}`).toFixed(), 'a');
        const product = new Big(`${value * by}e-${places + byPlaces}`);
        expect(converted(quantity, 'b', [rate]).value.toFixed()).toBe(product.toFixed());
      }),
      runs,
    );
    const tenth = [conversion('a', 'b', '0.1')];
    expect(converted(print('3', 'a'), 'b', tenth).value.toFixed()).toBe('0.3');
  });

  it('can be added before or after the conversion, to the same sum', () => {
    fc.assert(
      fc.property(printed, printed, factor, (quantity, other, by) => {
        const rate = [conversion('a', 'b', by)];
        const [first, second] = [converted(quantity, 'b', rate), converted(other, 'b', rate)];
        const sum = { ...quantity, value: quantity.value.plus(other.value) };
        const total = converted(
          { ...sum, interval: add(quantity.interval, other.interval) },
          'b',
          rate,
        );
        expect(total.value.toFixed()).toBe(first.value.plus(second.value).toFixed());
        expect(endsOf(total.interval)).toEqual(endsOf(add(first.interval, second.interval)));
      }),
      runs,
    );
  });

  it('lies in its interval wherever the printed one does, and so does the true value', () => {
    fc.assert(
      fc.property(truth, fc.nat(4), unit, table, (value, places, to, conversions) => {
        const quantity = print(value.abs().toFixed(places, Big.roundHalfUp), 'a');
        const found = toUnit(quantity, to, conversions);
        fc.pre(found !== null);
        const by = found.steps.reduce((product, step) => product.times(step.factor), new Big(1));
        expect(holds(found.quantity.interval, value.abs().times(by))).toBe(true);
        expect(holds(found.quantity.interval, found.quantity.value)).toBe(true);
      }),
      runs,
    );
  });

  it('has an interval wider by the factor exactly, and open where it was open', () => {
    fc.assert(
      fc.property(printed, factor, (quantity, by) => {
        const { interval } = converted(quantity, 'b', [conversion('a', 'b', by)]);
        const before = widthOf(quantity.interval);
        expect(widthOf(interval)?.toFixed()).toBe(before?.times(by).toFixed());
        expect([interval.low === null, interval.high === null]).toEqual([
          quantity.interval.low === null,
          quantity.interval.high === null,
        ]);
      }),
      runs,
    );
  });

  it('keeps its place in the order, and contradicts what it contradicted before', () => {
    fc.assert(
      fc.property(printed, printed, factor, (quantity, other, by) => {
        const rate = [conversion('a', 'b', by)];
        const [first, second] = [converted(quantity, 'b', rate), converted(other, 'b', rate)];
        expect(first.value.cmp(second.value)).toBe(quantity.value.cmp(other.value));
        expect(intersect(first.interval, second.interval)).toBe(
          intersect(quantity.interval, other.interval),
        );
      }),
      runs,
    );
  });
});

describe('a printed count', () => {
  const count = fc.constantFrom('persons', 'count', 'pieces', 'person-times');
  const whole = fc.bigInt({ min: 0n, max: 10n ** 9n }).map(String);

  it('stands for itself alone, so that two different counts never agree', () => {
    fc.assert(
      fc.property(whole, whole, count, (item, other, of) => {
        const { interval } = print(item, of);
        expect(endsOf(interval)).toEqual([item, item]);
        expect(intersect(interval, print(other, of).interval)).toBe(item === other);
      }),
      runs,
    );
  });

  it('behind an "about" is known to its zeros at the end and no closer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.nat(6), count, (digits, zeros, of) => {
        fc.pre(digits % 10 !== 0);
        const { interval } = print(`${digits}${'0'.repeat(zeros)}`, of, 'about');
        expect(widthOf(interval)?.toFixed()).toBe(`1${'0'.repeat(zeros)}`);
      }),
      runs,
    );
    expect(endsOf(print('90000', 'persons', 'about').interval)).toEqual(['85000', '95000']);
  });

  it('behind any other bound leaves an end open, on the side the bound leaves', () => {
    fc.assert(
      fc.property(whole, count, (value, of) => {
        const most = print(value, of, 'at_most').interval;
        const least = print(value, of, 'at_least').interval;
        expect([most.low, least.high, print(value, of, 'more_than').interval.high]).toEqual([
          null,
          null,
          null,
        ]);
        expect(holds(most, new Big(value)) && holds(least, new Big(value))).toBe(true);
      }),
      runs,
    );
  });

  it('with decimals is a mean and rounded, and so is whatever is measured', () => {
    const measure = fc.constantFrom('MWh', 'tCO2e', 't', '%', 'h', 'RMB 10k', 'h/person', 'days');
    fc.assert(
      fc.property(
        truth,
        fc.integer({ min: 1, max: 4 }),
        count,
        measure,
        (value, places, of, by) => {
          const mean = value.toFixed(places);
          const full = value.toFixed(0);
          const ends = (text: string) => endsOf(intervalOfPrinted(text, null));
          expect(endsOf(print(mean, of).interval)).toEqual(ends(mean));
          expect(endsOf(print(mean, by).interval)).toEqual(ends(mean));
          expect(endsOf(print(full, by).interval)).toEqual(ends(full));
        },
      ),
      runs,
    );
  });
});

describe('the decimals that may honestly be shown', () => {
  const middle = decimals(-(10n ** 7n), 10n ** 7n, 8);
  const half = fc.oneof(
    decimals(1n, 999n, 8),
    fc.nat(7).map((places) => new Big(`5e-${places}`)),
  );

  function compute(value: Big, interval: Interval): Quantity {
    return { value, unit: 't', interval, decimals: null };
  }

  /** A computed number with more or less room on either side. */
  const computed = fc
    .tuple(middle, half, half)
    .map(([value, below, above]) =>
      compute(value, { low: value.minus(below), high: value.plus(above) }),
    );

  function most({ value }: Quantity): number {
    return value.abs().gte(1) ? 2 : 4;
  }

  it('of a computed number are never more than its interval fixes', () => {
    fc.assert(
      fc.property(computed, (quantity) => {
        const known = knownDecimals(quantity);
        expect(known).toBeGreaterThanOrEqual(0);
        expect(known).toBeLessThanOrEqual(most(quantity));
        return known === 0 || widthOf(quantity.interval)?.lte(`1e-${known}`) === true;
      }),
      runs,
    );
  });

  it('of a computed number are no fewer than its interval fixes', () => {
    fc.assert(
      fc.property(computed, (quantity) => {
        const known = knownDecimals(quantity);
        const next = new Big(`1e-${known + 1}`);
        return known === most(quantity) || widthOf(quantity.interval)?.gt(next) === true;
      }),
      runs,
    );
  });

  it('do not grow when less is known', () => {
    fc.assert(
      fc.property(computed, half, half, (quantity, below, above) => {
        const { low, high } = quantity.interval;
        const wide = { low: low && low.minus(below), high: high && high.plus(above) };
        expect(knownDecimals({ ...quantity, interval: wide })).toBeLessThanOrEqual(
          knownDecimals(quantity),
        );
      }),
      runs,
    );
  });

  it('of an exact number are its own, as far as there is room', () => {
    fc.assert(
      fc.property(middle, (value) => {
        const quantity = compute(value, exactly(value));
        const own = value.toFixed().split('.')[1]?.length ?? 0;
        expect(knownDecimals(quantity)).toBe(Math.min(own, most(quantity)));
      }),
      runs,
    );
  });

  it('of a printed number are the printed ones, each of them fixed by the interval', () => {
    fc.assert(
      fc.property(truth, fc.nat(6), (value, places) => {
        const quantity = print(value.toFixed(places, Big.roundHalfUp), 't');
        expect(knownDecimals(quantity)).toBe(places);
        expect(widthOf(quantity.interval)?.eq(`1e-${places}`)).toBe(true);
      }),
      runs,
    );
  });

  it('show a converted number no further than one in the last digit from the true value', () => {
    fc.assert(
      fc.property(truth, fc.nat(4), factor, (value, places, by) => {
        const quantity = print(value.toFixed(places, Big.roundHalfUp), 'a');
        const inOther = converted(quantity, 'b', [conversion('a', 'b', by)]);
        const known = knownDecimals(inOther);
        fc.pre(known > 0);
        const shown = new Big(inOther.value.toFixed(known));
        const off = shown.minus(value.times(by)).abs();
        expect(off.lte(`1e-${known}`), `${shown.toFixed()} is off by ${off.toFixed()}`).toBe(true);
      }),
      runs,
    );
  });
});

it('a chain of conversions without end leads nowhere, so that no number grows without end', () => {
  const factor = `0.${'0'.repeat(27)}1`;
  const chain = Array.from({ length: 1000 }, (_, at) => ({
    from: `u${at}`,
    to: `u${at + 1}`,
    factor,
    basis: 'basis',
  }));
  const start = quantityOf({ value: '9'.repeat(30), unit: 'u0' });
  const reached = chain.filter(({ to }) => toUnit(start, to, chain) !== null);
  expect(reached.map(({ to }) => to)).toEqual(['u1', 'u2', 'u3', 'u4', 'u5']);
});
