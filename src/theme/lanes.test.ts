import { expect, it } from 'vitest';
import { lanesOf } from './lanes';

it('marks that have room stand in one lane, whatever their order', () => {
  expect(lanesOf([50, 0, 20], 12)).toEqual([0, 0, 0]);
});

it('marks that would cover one another stand in lanes of their own', () => {
  expect(lanesOf([10, 10, 10], 12)).toEqual([0, 1, 2]);
  expect(lanesOf([0, 5, 13], 12)).toEqual([0, 1, 0]);
});
