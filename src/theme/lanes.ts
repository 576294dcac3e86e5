/**
 * Which lane each mark of a row takes, so that marks nearer than their size do not cover one another:
 * the first one in which it is free, in the order of their places.
 */
export function lanesOf(places: readonly number[], size: number): readonly number[] {
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
  return lanes;
}
