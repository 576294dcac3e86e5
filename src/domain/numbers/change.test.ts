import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { endsOf } from '../../testing/figures';
import { changeOf } from './change';
import { exactly, intervalOfPrinted } from './interval';
import type { Quantity } from './quantity';

const printed = (value: string, unit = 'MWh'): Quantity => ({
  value: new Big(value),
  unit,
  interval: intervalOfPrinted(value, null),
  decimals: value.split('.')[1]?.length ?? 0,
});
const counted = (value: string): Quantity => ({
  ...printed(value),
  interval: exactly(new Big(value)),
});

describe('the change from one number to the next', () => {
  it('is a percentage of the earlier one: 40 to 50 is +25, 50 to 40 is −20', () => {
    const up = changeOf(counted('40'), counted('50'));
    expect(up?.value.toFixed()).toBe('25');
    expect(up && endsOf(up.interval)).toEqual(['25', '25']);
    const down = changeOf(counted('50'), counted('40'));
    expect(down?.value.toFixed()).toBe('-20');
    expect(down?.unit).toBe('%');
  });

  it('knows the rounding of both: 20 to 10 lies between 9.5 ÷ 20.5 and 10.5 ÷ 19.5', () => {
    const change = changeOf(printed('20'), printed('10'));
    const [low, high] = change ? endsOf(change.interval) : [];
    // 9.5 ÷ 20.5 = 0.463415 → −53.6585 %; 10.5 ÷ 19.5 = 0.538462 → −46.1538 %.
    expect(Number(low)).toBeCloseTo(-53.6585, 4);
    expect(Number(high)).toBeCloseTo(-46.1538, 4);
  });

  it('to zero is −100 %, from zero it is not a percentage', () => {
    expect(changeOf(counted('8'), counted('0'))?.value.toFixed()).toBe('-100');
    expect(changeOf(counted('0'), counted('8'))).toBeNull();
    expect(changeOf(printed('0.0'), printed('8.0'))).toBeNull();
  });

  it('goes a way only where rounding cannot account for it', () => {
    const way = (from: string, to: string) => changeOf(printed(from), printed(to))?.direction;
    expect(way('10.0', '10.2')).toBe('rose');
    expect(way('10.2', '10.0')).toBe('fell');
    expect(way('10', '10')).toBe('level');
    expect(way('10.00', '10')).toBe('level');
    // 0.025 to 0.035, then 0.015 to 0.025: what is printed as 0.03 is never less than 0.025.
    expect(way('0.03', '0.02')).toBe('fell');
    expect(way('0.02', '0.03')).toBe('rose');
  });
});
