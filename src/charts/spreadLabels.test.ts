import { describe, expect, it } from 'vitest';
import { createRandom, pickInteger } from '../testing/random';
import { spreadLabels } from './spreadLabels';

describe('labels at the ends of lines', () => {
  it('stay where they wish to be, where they do not touch', () => {
    expect(spreadLabels([100, 20, 60], 17, 0, 200)).toEqual([100, 20, 60]);
  });

  it('are moved apart where they would touch, in the order of their lines', () => {
    expect(spreadLabels([50, 50, 52], 17, 0, 200)).toEqual([50, 67, 84]);
  });

  it('stay inside at the top and at the bottom', () => {
    expect(spreadLabels([-30, 2], 17, 0, 200)).toEqual([0, 17]);
    expect(spreadLabels([198, 199, 240], 17, 0, 200)).toEqual([166, 183, 200]);
  });

  it('are none where there is no line', () => {
    expect(spreadLabels([], 17, 0, 200)).toEqual([]);
  });

  it('are apart, inside and in order wherever the lines end', () => {
    const random = createRandom(17);
    for (let round = 0; round < 300; round += 1) {
      const count = pickInteger(random, 1, 8);
      const wished = Array.from({ length: count }, () => pickInteger(random, -20, 220));
      const placed = spreadLabels(wished, 17, 10, 190);
      const downwards = wished
        .map((wish, index) => ({ wish, place: placed[index] ?? NaN }))
        .sort((a, b) => a.wish - b.wish || a.place - b.place);
      downwards.forEach(({ place }, index) => {
        expect(place).toBeGreaterThanOrEqual(10);
        expect(place).toBeLessThanOrEqual(190);
        const above = downwards[index - 1];
        if (above) expect(place - above.place).toBeGreaterThanOrEqual(17);
      });
    }
  });
});
