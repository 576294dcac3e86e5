import { expect, it } from 'vitest';
import { createRandom, pickInteger } from '../../testing/random';
import { spreadLabels } from './spreadLabels';

const labels = (middles: readonly number[], height = 10) =>
  middles.map((middle) => ({ middle, height }));

it('labels with room stay where they wish', () => {
  expect(spreadLabels(labels([20, 50, 80]), 0, 100)).toEqual([20, 50, 80]);
});

it('labels at one height spread to both sides of it, in their order', () => {
  expect(spreadLabels(labels([50, 50, 50]), 0, 100)).toEqual([40, 50, 60]);
  expect(spreadLabels(labels([52, 48]), 0, 100)).toEqual([55, 45]);
});

it('labels stay between top and bottom', () => {
  expect(spreadLabels(labels([0, 0]), 0, 100)).toEqual([5, 15]);
  expect(spreadLabels(labels([100, 100]), 0, 100)).toEqual([85, 95]);
});

it('labels of unlike heights never overlap', () => {
  const wishes = [
    { middle: 10, height: 30 },
    { middle: 12, height: 10 },
    { middle: 40, height: 20 },
    { middle: 41, height: 40 },
  ];
  const placed = spreadLabels(wishes, 0, 100).map((middle, index) => {
    const half = (wishes[index]?.height ?? 0) / 2;
    return { top: middle - half, bottom: middle + half };
  });
  placed.slice(1).forEach((label, index) => {
    expect(label.top).toBeGreaterThanOrEqual((placed[index]?.bottom ?? Infinity) - 1e-9);
  });
  expect(placed[0]?.top).toBeGreaterThanOrEqual(0);
  expect(placed.at(-1)?.bottom).toBeLessThanOrEqual(100);
});

it('labels are apart, inside and in order wherever lines end', () => {
  const random = createRandom(17);
  for (let round = 0; round < 300; round += 1) {
    const count = pickInteger(random, 1, 8);
    const wished = Array.from({ length: count }, () => pickInteger(random, -20, 220));
    const placed = spreadLabels(labels(wished, 17), 0, 200);
    const downwards = wished
      .map((wish, index) => ({ wish, place: placed[index] ?? NaN }))
      .sort((a, b) => a.wish - b.wish || a.place - b.place);
    downwards.forEach(({ place }, index) => {
      expect(place).toBeGreaterThanOrEqual(8.5);
      expect(place).toBeLessThanOrEqual(191.5);
      const above = downwards[index - 1];
      if (above) expect(place - above.place).toBeGreaterThanOrEqual(17 - 1e-9);
    });
  }
});
