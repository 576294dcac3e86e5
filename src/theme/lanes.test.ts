import { expect, it } from 'vitest';
import { lanesOf } from './lanes';

it('marks that have room stand in one lane, whatever their order', () => {
  expect(lanesOf([50, 0, 20], 12)).toEqual({ count: 1, offsets: [0, 0, 0] });
  expect(lanesOf([], 12)).toEqual({ count: 1, offsets: [] });
});

it('marks that would cover one another stand in lanes of their own, around the middle', () => {
  expect(lanesOf([10, 10, 10], 12)).toEqual({ count: 3, offsets: [-1, 0, 1] });
  expect(lanesOf([0, 5, 13], 12)).toEqual({ count: 2, offsets: [-0.5, 0.5, -0.5] });
});
