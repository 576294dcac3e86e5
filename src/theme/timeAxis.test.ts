import { describe, expect, it } from 'vitest';
import { labelledYears, yearShares } from './timeAxis';

describe('years', () => {
  it('stand as far apart as they are in time', () => {
    const shares = yearShares([2022, 2023, 2024, 2030, 2050]);
    expect([...shares.values()]).toEqual([0, 1 / 28, 2 / 28, 8 / 28, 1]);
  });

  it('stand in the middle where there is one', () => {
    expect([...yearShares([2024])]).toEqual([[2024, 0.5]]);
  });

  it('are all written where they have room', () => {
    expect(labelledYears([2020, 2021, 2022], 200, 40)).toEqual([2020, 2021, 2022]);
  });

  it('give way to the last and the first, the earlier to the later', () => {
    expect(labelledYears([2024, 2025, 2030, 2050], 200, 40)).toEqual([2024, 2030, 2050]);
    expect(labelledYears([2022, 2023, 2024], 70, 40)).toEqual([2022, 2024]);
    expect(labelledYears([2023, 2024], 20, 40)).toEqual([2024]);
    expect(labelledYears([2024], 10, 40)).toEqual([2024]);
    expect(labelledYears([], 10, 40)).toEqual([]);
  });
});
