import { expect, it } from 'vitest';
import { layDistribution } from './distribution';

const numbers = (...values: number[]) => values.map((value) => ({ value }));

it('the middle half lies between the quartiles, with the median in it; columns are parts of the highest', () => {
  const axis = { baseline: 0, scale: 'linear' } as const;
  const laid = layDistribution({
    axis,
    numbers: numbers(0, 25, 50, 75, 100),
    values: [0, 25, 50, 50, 75, 100],
  });
  expect(laid.box).toEqual({ from: 0.25, to: 0.75 });
  expect(laid.median).toBe(0.5);
  expect([laid.at(0), laid.at(100)]).toEqual([0, 1]);
  expect(laid.columns[20]).toBe(1);
  expect(laid.columns[10]).toBe(0.5);
  // The highest lies in the last column, not behind it.
  expect(laid.columns[laid.columns.length - 1]).toBe(0.5);
  expect(laid.ticks.map(({ text }) => text)).toEqual(['0', '20', '40', '60', '80', '100']);
});

it('zero stands at the beginning of a logarithmic axis, and in none of its columns', () => {
  const axis = { baseline: 0, scale: 'log' } as const;
  const laid = layDistribution({
    axis,
    numbers: numbers(0, 1, 10, 100, 1000),
    values: [0, 1, 10, 100, 1000],
  });
  expect(laid.at(0)).toBe(0);
  expect(laid.columns.filter((height) => height > 0)).toHaveLength(4);
});

it('where none has a place no column is of any height', () => {
  const axis = { baseline: 0, scale: 'log' } as const;
  const laid = layDistribution({ axis, numbers: numbers(0, 0, 0, 0, 0), values: [0, 0] });
  expect(new Set(laid.columns)).toEqual(new Set([0]));
});
