import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { endsOf } from '../../testing/figures';
import {
  add,
  divide,
  exactly,
  intersect,
  intervalOfPrinted,
  multiply,
  scale,
  type Interval,
} from './interval';

function between(low: string | null, high: string | null): Interval {
  return { low: low === null ? null : new Big(low), high: high === null ? null : new Big(high) };
}

describe('a printed number stands for everything that rounds to it', () => {
  it.each([
    ['22.24', '22.235', '22.245'],
    ['22.240', '22.2395', '22.2405'],
    ['90759', '90758.5', '90759.5'],
    ['90000', '89999.5', '90000.5'],
    ['0', '-0.5', '0.5'],
    ['-3.0', '-3.05', '-2.95'],
  ])('%s', (printed, low, high) => {
    expect(endsOf(intervalOfPrinted(printed, null))).toEqual([low, high]);
  });

  it('a zero in words is exact', () => {
    expect(endsOf(intervalOfPrinted('0', 'in_words'))).toEqual(['0', '0']);
  });

  it.each([
    ['at_most', null, '1.2855'],
    ['at_least', '1.2845', null],
    ['more_than', '1.2845', null],
  ] as const)('"%s" leaves one end open', (qualifier, low, high) => {
    expect(endsOf(intervalOfPrinted('1.285', qualifier))).toEqual([low, high]);
  });

  it.each([
    ['90000', '85000', '95000'],
    ['3200', '3150', '3250'],
    ['3205', '3204.5', '3205.5'],
    ['12.50', '12.495', '12.505'],
    ['0', '-0.5', '0.5'],
  ])('behind an "about", zeros at the end of %s do not count as known', (printed, low, high) => {
    expect(endsOf(intervalOfPrinted(printed, 'about'))).toEqual([low, high]);
  });

  it('throws on what is not a plain decimal', () => {
    expect(() => intervalOfPrinted('250,357.17', null)).toThrow();
  });
});

describe('sums and products', () => {
  it('adds the ends, and keeps an open end open', () => {
    expect(endsOf(add(between('1.5', '2.5'), between('10', '20')))).toEqual(['11.5', '22.5']);
    expect(endsOf(add(between(null, '2'), between('1', '1')))).toEqual([null, '3']);
    expect(endsOf(add(between('1', '1'), between('2', null)))).toEqual(['3', null]);
  });

  it('scales by a factor, also by zero, but not by a negative one', () => {
    expect(endsOf(scale(between('2', '3'), new Big('0.001')))).toEqual(['0.002', '0.003']);
    expect(endsOf(scale(between('2', null), new Big(0)))).toEqual(['0', '0']);
    expect(() => scale(between('2', '3'), new Big(-1))).toThrow(RangeError);
  });

  it('takes a low end below zero for zero when it multiplies amounts', () => {
    expect(endsOf(multiply(between('-0.5', '0.5'), exactly(new Big(40))))).toEqual(['0', '20']);
  });

  it('keeps open ends open in a product', () => {
    expect(endsOf(multiply(between('2', null), between('3', '4')))).toEqual(['6', null]);
    expect(endsOf(multiply(between(null, '2'), between('3', '4')))).toEqual([null, '8']);
  });
});

describe('division', () => {
  it('goes from the smallest to the largest quotient', () => {
    expect(endsOf(divide(between('10', '20'), between('4', '5')) ?? between(null, null))).toEqual([
      '2',
      '5',
    ]);
  });

  it('is refused where the divisor may be zero or less, or has no lower end', () => {
    const one = exactly(new Big(1));
    expect(divide(one, intervalOfPrinted('0', null))).toBeNull();
    expect(divide(one, between('0', '2'))).toBeNull();
    expect(divide(one, between(null, '2'))).toBeNull();
    expect(divide(one, between('0.0001', '2'))).not.toBeNull();
  });

  it('keeps an open end open', () => {
    expect(endsOf(divide(between('6', null), between('2', '3')) ?? exactly(new Big(0)))).toEqual([
      '2',
      null,
    ]);
    expect(endsOf(divide(between('6', '8'), between('2', null)) ?? exactly(new Big(0)))).toEqual([
      null,
      '4',
    ]);
  });

  it('is rounded outwards, so that a third lies strictly inside 1 ÷ 3', () => {
    const third = divide(exactly(new Big(1)), exactly(new Big(3)));
    expect(third?.low?.times(3).lt(1)).toBe(true);
    expect(third?.high?.times(3).gt(1)).toBe(true);
  });
});

describe('two statements may both be true', () => {
  it('not where one ends at the very number the other begins with: that would round up', () => {
    expect(intersect(between('1', '2'), between('2', '3'))).toBe(false);
    expect(intersect(between('2', '3'), between('1', '2'))).toBe(false);
  });

  it('where an exact number is the first of the other, not where it lies just above the last', () => {
    expect(intersect(between('2', '2'), between('2', '3'))).toBe(true);
    expect(intersect(between('1', '2'), between('2', '2'))).toBe(false);
    expect(intersect(between('2', '2'), between('2', '2'))).toBe(true);
  });

  it('not where the smallest gap lies between them', () => {
    expect(intersect(between('1', '2'), between('2.0000000001', '3'))).toBe(false);
    expect(intersect(between('2.0000000001', '3'), between('1', '2'))).toBe(false);
  });

  it('where one holds the other, or an end is open', () => {
    expect(intersect(between('0', '9'), between('4', '5'))).toBe(true);
    expect(intersect(between(null, '2'), between('1', null))).toBe(true);
    expect(intersect(between(null, '2'), between('3', null))).toBe(false);
    expect(intersect(between(null, null), between('3', '3'))).toBe(true);
  });
});

describe('an exact number', () => {
  it('divided by a rounded one may be as much as by its low end: 5 ÷ 2.5 is 2', () => {
    const quotient = divide(between('5', '5'), intervalOfPrinted('3', null));
    expect(quotient && intersect(quotient, between('2', '2'))).toBe(true);
    expect(quotient && intersect(quotient, between('2.0001', '3'))).toBe(false);
  });

  it('of zero makes zero of whatever it is multiplied with, an open end too', () => {
    expect(multiply(between(null, '5'), between('0', '0'))).toEqual(between('0', '0'));
    expect(scale(between(null, '5'), new Big(0))).toEqual(between('0', '0'));
  });
});
