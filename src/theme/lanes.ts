/** The lanes of a row of marks. */
export interface Lanes {
  /** How many there are, at least one. */
  readonly count: number;
  /** For each mark how many lanes from the middle of the row its own is; negative above. */
  readonly offsets: readonly number[];
}

/**
 * Lanes for the marks of a row, so that marks nearer than their size do not cover one another:
 * each takes the first one in which it is free, in the order of their places.
 */
export function lanesOf(places: readonly number[], size: number): Lanes {
  const ends: number[] = [];
  const lanes = places.map(() => 0);
  const order = places.map((_, index) => index).sort((a, b) => placeOf(a) - placeOf(b));
  function placeOf(index: number): number {
    return places[index] ?? 0;
  }
  for (const index of order) {
    const free = ends.findIndex((end) => placeOf(index) - end >= size);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = placeOf(index);
    lanes[index] = lane;
  }
  const count = Math.max(1, ends.length);
  return { count, offsets: lanes.map((lane) => lane - (count - 1) / 2) };
}
