import { expect, it } from 'vitest';
import { canvasSize } from './canvasLimits';

it('a picture’s pixels are its size times the scale, whole', () => {
  expect(canvasSize(1200, 675, 3)).toEqual({ widthPx: 3600, heightPx: 2025 });
  expect(canvasSize(680, 401.3, 1)).toEqual({ widthPx: 680, heightPx: 401 });
});

it.each([
  [16_384, 16_384, 1],
  [8192, 1, 2],
])('%d × %d at %d fits', (width, height, scale) => {
  expect(canvasSize(width, height, scale)).not.toBeNull();
});

it.each([
  [16_385, 1, 1],
  [1, 16_385, 1],
  [5462, 10, 3],
  [0, 100, 1],
  [100, 0.4, 1],
  [-1, 100, 1],
  [NaN, 100, 1],
  [100, Infinity, 1],
])('%d × %d at %d does not', (width, height, scale) => {
  expect(canvasSize(width, height, scale)).toBeNull();
});
