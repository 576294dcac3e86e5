import { describe, expect, it } from 'vitest';
import { axisOfBars, barAxis, barSpan, numberStart, shareOf } from './axis';

const linear = { baseline: 0, scale: 'linear' } as const;
const log = { baseline: 0, scale: 'log' } as const;

describe('bars', () => {
  it('lie on a linear axis from the baseline to the highest value', () => {
    const axis = barAxis(linear, [250, 1000]);
    expect(shareOf(0, axis)).toBe(0);
    expect(shareOf(250, axis)).toBe(0.25);
    expect(shareOf(1000, axis)).toBe(1);
  });

  it('have room for their targets, and a gap needs none', () => {
    const bars = [
      { drawn: 250, target: 1000 },
      { drawn: null, target: null },
    ];
    expect(axisOfBars(linear, bars)).toEqual(barAxis(linear, [250, 1000]));
  });

  it('have their number behind the tick of a target that would stand in it', () => {
    expect(numberStart(0.5, 0.6, 0.2)).toBe(0.6);
    for (const target of [null, 0.4, 0.5, 0.75]) {
      expect(numberStart(0.5, target, 0.2)).toBe(0.5);
    }
  });

  it('begin at a physical floor', () => {
    const axis = barAxis({ ...linear, baseline: 1 }, [1.25, 1.5]);
    expect(axis).toMatchObject({ low: 1, high: 1.5, origin: 1 });
    expect(shareOf(1.25, axis)).toBe(0.5);
  });

  it('go to the left of the baseline for lower values', () => {
    const axis = barAxis(linear, [-20, 80]);
    expect(axis).toMatchObject({ low: -20, high: 80, origin: 0 });
    expect(shareOf(0, axis)).toBe(0.2);
  });

  it('lie by decades on a logarithmic axis, where nothing has a place at or below zero', () => {
    const axis = barAxis(log, [250, 25000]);
    expect(axis).toMatchObject({ low: 100, high: 25000 });
    expect(shareOf(1000, axis)).toBeCloseTo(1 / Math.log10(250), 12);
    expect(shareOf(0, axis)).toBeNull();
    expect(shareOf(-1, axis)).toBeNull();
  });

  it('of equal factors differ by equal lengths on a logarithmic axis', () => {
    const axis = barAxis(log, [20, 200, 2000]);
    const [a, b, c] = [20, 200, 2000].map((value) => shareOf(value, axis) ?? NaN);
    expect(c).toBe(1);
    expect((c ?? NaN) - (b ?? NaN)).toBeCloseTo((b ?? NaN) - (a ?? NaN), 9);
  });

  it('cover the axis between the baseline and the value, on whichever side', () => {
    const axis = barAxis(linear, [-5, 15]);
    expect(barSpan(-5, axis)).toEqual({ from: 0, to: 0.25, visible: true });
    expect(barSpan(15, axis)).toEqual({ from: 0.25, to: 1, visible: true });
    expect(barSpan(0, axis)).toEqual({ from: 0.25, to: 0.25, visible: false });
  });

  it('have no place at or below zero on a logarithmic axis', () => {
    const axis = barAxis(log, [0, 100, 1000, -3]);
    expect([barSpan(0, axis), barSpan(-3, axis)]).toEqual([null, null]);
  });

  it('have an axis even where there is no value', () => {
    for (const model of [linear, log]) {
      const { low, high } = barAxis(model, []);
      expect(high).toBeGreaterThan(low);
      expect([low, high].every(Number.isFinite)).toBe(true);
    }
  });
});
