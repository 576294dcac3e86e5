import { expect, it } from 'vitest';
import { dashOf, markerPath } from './markers';

it('five companies have five markers, and further ones begin again', () => {
  const five = [1, 2, 3, 4, 5].map(markerPath);
  expect(new Set(five).size).toBe(5);
  expect(markerPath(6)).toBe(markerPath(1));
});

it('a company without a place is drawn all the same', () => {
  expect(markerPath(0)).toBe(markerPath(1));
});

it('twelve lines can be distinguished without colour, by marker and dash', () => {
  const looks = Array.from({ length: 12 }, (_, index) =>
    JSON.stringify([markerPath(index + 1), dashOf(index + 1)]),
  );
  expect(new Set(looks).size).toBe(12);
});
