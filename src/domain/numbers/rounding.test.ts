import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import type { Quantity } from './quantity';
import { fullDecimals, outwardRange, resultDecimals, shown, shownDecimals } from './rounding';

/** A computed number; a null end is open. */
function computed(value: string, low: string | null, high: string | null): Quantity {
  return {
    value: new Big(value),
    unit: 't',
    interval: {
      low: low === null ? null : new Big(low),
      high: high === null ? null : new Big(high),
    },
    decimals: null,
  };
}

describe('a computed number', () => {
  it.each([
    // From 0.01 upwards as it is known, far below with three digits that its interval fixes.
    ['4.6774', '4.6774', '4.6775', '4.68'],
    ['0.31589', '0.315889', '0.315891', '0.3159'],
    ['0.0289', '0.02889', '0.02891', '0.0289'],
    ['0.0026510', '0.00265', '0.0026515', '0.00265'],
    ['0.00008815', '0.000088', '0.0000882', '0.000088'],
    ['0.00026', '0.0001', '0.0005', '0.0003'],
    // Never so few decimals that it reads as zero.
    ['0.3', '-0.3', '0.9', '0.3'],
    ['0.0004', '0', '0.001', '0.0004'],
  ])('%s between %s and %s is shown as %s', (value, low, high, text) => {
    expect(shown(computed(value, low, high))).toBe(text);
  });

  it('that is zero is shown as zero', () => {
    expect(shown(computed('0', '0', '0'))).toBe('0');
    expect(shown(computed('0', '0', '0.02'))).toBe('0');
  });

  it('that is a bound is rounded to the safe side', () => {
    expect(shown(computed('14.3567', '14.3567', null))).toBe('14.35');
    expect(shown(computed('14.3523', null, '14.3523'))).toBe('14.36');
    expect(shown(computed('-1.236', '-1.236', null))).toBe('-1.24');
  });
});

it('a printed number is shown as printed', () => {
  expect(shownDecimals({ ...computed('0.0400', null, null), decimals: 4 })).toBe(4);
  expect(shown({ ...computed('2.0', null, '2.05'), decimals: 1 })).toBe('2.0');
});

describe('a range', () => {
  it.each([
    ['7782.7629', '7785.6648', 0, '7782', '7786'],
    ['7782.7629', '7785.6648', 2, '7782.76', '7785.67'],
    ['235.99887', '236.00010', 0, '235.9988', '236.0001'],
    ['0.00026469', '0.00026510', 2, '0.0002646', '0.0002651'],
    ['-0.5', '0.5', 0, '-0.5', '0.5'],
  ])('from %s to %s is never narrower than it is', (low, high, least, from, to) => {
    const range = outwardRange(computed('1', low, high), least);
    expect([range.low, range.high]).toEqual([from, to]);
    expect(new Big(range.low ?? '').lte(low)).toBe(true);
    expect(new Big(range.high ?? '').gte(high)).toBe(true);
  });

  it('keeps an open end', () => {
    expect(outwardRange(computed('36.7147', '36.7147', null), 2)).toMatchObject({
      low: '36.71',
      high: null,
    });
  });

  it('of an exact number has two equal ends', () => {
    const range = outwardRange(computed('0.25', '0.25', '0.25'), 0);
    expect(range.low).toBe(range.high);
  });
});

describe('a number of an equation', () => {
  const quotient = computed(
    new Big(3).div(962).toFixed(),
    '0.003118503118503',
    '0.003118503118504',
  );

  it('keeps the decimals of the parts it is added from', () => {
    expect(fullDecimals(computed('31935.1', '31935.085', '31935.115'))).toBe(2);
    expect(resultDecimals(computed('15615.8', '15615.79', '15615.81'))).toBe(2);
  });

  it('has no endless decimals, and as a result those a figure shows', () => {
    expect(fullDecimals(quotient)).toBe(9);
    expect(resultDecimals(quotient)).toBe(shownDecimals(quotient));
  });

  it('that is zero is written as zero, however closely it is known', () => {
    expect(fullDecimals(computed('0', '0', '0.000000000000001'))).toBe(0);
  });
});
