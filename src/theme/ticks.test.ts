import { describe, expect, it } from 'vitest';
import { barAxis } from './axis';
import { lineAxis, ticksOf } from './ticks';

const linear = { baseline: 0, scale: 'linear' } as const;
const log = { baseline: 0, scale: 'log' } as const;
const textsOf = (axis: Parameters<typeof ticksOf>[0]) => ticksOf(axis, 5).map((tick) => tick.text);

describe('ticks', () => {
  it('are round, and reach beyond the highest value', () => {
    const axis = lineAxis(linear, [83660.4]);
    expect(axis.high).toBe(100000);
    expect(textsOf(axis)).toEqual(['0', '20,000', '40,000', '60,000', '80,000', '100,000']);
  });

  it('have the decimals of their step, and begin at the floor', () => {
    expect(textsOf(lineAxis({ ...linear, baseline: 1 }, [1.374]))).toEqual([
      '1.0',
      '1.1',
      '1.2',
      '1.3',
      '1.4',
    ]);
  });

  it('tell values apart however small or large they are', () => {
    for (const value of [3e-28, 4e-13, 7e20, 9e21, 6e29]) {
      for (const rule of [linear, log]) {
        const texts = textsOf(lineAxis(rule, [value]));
        expect(new Set(texts).size, `${value}`).toBe(texts.length);
        expect(texts.join(''), `${value}`).toMatch(/^[\d,.]+$/);
      }
    }
  });

  it('go below zero with a minus sign', () => {
    expect(textsOf(lineAxis(linear, [-15, 30]))).toEqual(['−20', '−10', '0', '10', '20', '30']);
  });

  it('of a calendar are its first year and round years, without a thousands separator', () => {
    const calendar = { baseline: 2024, scale: 'years' } as const;
    expect(textsOf(barAxis(calendar, [2025, 2050]))).toEqual(['2024', '2030', '2040', '2050']);
    expect(textsOf(barAxis(calendar, [2026]))).toEqual(['2024', '2025', '2026']);
    expect(textsOf(barAxis(calendar, [2024]))).toEqual(['2024', '2025']);
  });

  it('are the powers of ten on a logarithmic axis', () => {
    expect(textsOf(lineAxis(log, [0.004, 3]))).toEqual(['0.001', '0.01', '0.1', '1']);
    expect(textsOf(lineAxis(log, [250, 90000]))).toEqual(['100', '1,000', '10,000']);
  });
});
