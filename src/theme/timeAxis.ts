/**
 * Where years stand on a line of time, 0 to 1: as far from one another as they are in time. A single
 * year stands in the middle.
 */
export function yearShares(years: readonly number[]): ReadonlyMap<number, number> {
  const first = Math.min(...years);
  const span = Math.max(...years) - first;
  return new Map(years.map((year) => [year, span === 0 ? 0.5 : (year - first) / span]));
}

/** The years whose digits have room on a line: the last, the first, then the later before the earlier. */
export function labelledYears(
  years: readonly number[],
  length: number,
  labelWidth: number,
): readonly number[] {
  const shares = yearShares(years);
  const place = (year: number) => (shares.get(year) ?? 0) * length;
  const [last, ...earlier] = [...new Set(years)].sort((a, b) => b - a);
  if (last === undefined) return [];
  const shown = [last];
  const first = earlier[earlier.length - 1];
  for (const year of first === undefined ? [] : [first, ...earlier.slice(0, -1)]) {
    if (shown.every((other) => Math.abs(place(other) - place(year)) >= labelWidth)) {
      shown.push(year);
    }
  }
  return shown.sort((a, b) => a - b);
}
