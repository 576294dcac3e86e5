import { describe, expect, it } from 'vitest';
import { domainOf, shareOfAxis } from './axisDomain';
import type { BarAxis, BarRow } from './row';

function row(name: string, drawn: number | null, aside: string | null = null): BarRow {
  return {
    id: name,
    company: name,
    name,
    position: 1,
    state: 'value',
    drawn,
    text: drawn === null ? 'not disclosed' : drawn.toLocaleString('en-GB'),
    aside,
    label: name,
    hatched: false,
  };
}

const linear: BarAxis = { baseline: 0, alongside: [], scale: 'linear' };
const log: BarAxis = { ...linear, scale: 'log' };

describe('a linear axis', () => {
  it('runs from its baseline to the largest value drawn', () => {
    expect(domainOf(linear, [row('A', 5), row('B', null), row('C', 20)])).toEqual({
      low: 0,
      high: 20,
    });
    expect(domainOf({ ...linear, baseline: 1 }, [row('A', 1.4)])).toEqual({ low: 1, high: 1.4 });
  });

  it('ends where the figure beside it ends, so that both can be compared', () => {
    expect(domainOf({ ...linear, alongside: [row('B', 100)] }, [row('A', 5)]).high).toBe(100);
    expect(shareOfAxis(5, { ...linear, alongside: [row('B', 100)] }, [row('A', 5)])).toBe(0.05);
  });

  it('has a length also where every value is at its baseline, or none is there', () => {
    expect(domainOf(linear, [row('A', 0)])).toEqual({ low: 0, high: 1 });
    expect(domainOf({ ...linear, baseline: 1 }, [])).toEqual({ low: 1, high: 2 });
    expect(shareOfAxis(0, linear, [row('A', 0)])).toBe(0);
  });

  it('gives each bar its part', () => {
    const rows = [row('A', 5), row('B', 20)];
    expect(shareOfAxis(20, linear, rows)).toBe(1);
    expect(shareOfAxis(5, linear, rows)).toBe(0.25);
    expect(shareOfAxis(0, linear, rows)).toBe(0);
  });
});

describe('a logarithmic axis', () => {
  it('begins at the power of ten below the smallest value', () => {
    expect(domainOf(log, [row('A', 250.36), row('B', 83882.8)])).toEqual({
      low: 100,
      high: 83882.8,
    });
    expect(domainOf(log, [row('A', 0.0102), row('B', 22)]).low).toBeCloseTo(0.01, 12);
  });

  it('gives the smallest value a length, also where it is a power of ten itself', () => {
    for (let power = -9; power <= 12; power += 1) {
      const smallest = Number(`1e${power}`);
      const rows = [row('A', smallest), row('B', smallest * 50)];
      expect(shareOfAxis(smallest, log, rows), String(smallest)).toBeGreaterThan(0.2);
    }
  });

  it('draws nothing for a zero, which has no place on it', () => {
    const rows = [row('A', 0), row('B', 100), row('C', 1000)];
    expect(domainOf(log, rows)).toEqual({ low: 10, high: 1000 });
    expect(shareOfAxis(0, log, rows)).toBe(0);
  });

  it('has a length where nothing above zero is there', () => {
    for (const rows of [[], [row('A', 0)], [row('A', null)]]) {
      const { low, high } = domainOf(log, rows);
      expect(low).toBeGreaterThan(0);
      expect(high).toBeGreaterThan(low);
    }
  });

  it('puts equal factors at equal steps', () => {
    const rows = [row('A', 20), row('B', 200), row('C', 2000)];
    const [a = 0, b = 0, c = 0] = [20, 200, 2000].map((value) => shareOfAxis(value, log, rows));
    expect(c).toBe(1);
    expect(c - b).toBeCloseTo(b - a, 9);
  });
});
