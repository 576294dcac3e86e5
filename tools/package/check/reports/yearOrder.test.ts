import { expect, it } from 'vitest';
import { faultsOf, reordered } from '../samplePackage';

/** The rows with the years of these two swapped, and then sorted again as a careless editor would. */
function swapYears(a: number, b: number): (rows: readonly string[]) => readonly string[] {
  return (rows) => {
    const later = (rows[a] ?? '').replace(',2024,', ',2023,');
    const earlier = (rows[b] ?? '').replace(',2023,', ',2024,');
    return rows.with(a, earlier).with(b, later);
  };
}

it('tells years swapped on one line by the other lines of the section', () => {
  expect(faultsOf(reordered('observations.csv', swapYears(3, 6)))).toEqual([
    'observations.csv:5:year year_order',
  ]);
});

it('leaves out readings that were worked out', () => {
  const inferred = (rows: readonly string[]) =>
    swapYears(
      3,
      6,
    )(rows).map((row) => (row.includes(',男,') ? row.replace(',printed,', ',inferred,') : row));
  expect(faultsOf(reordered('observations.csv', inferred))).toEqual([]);
});
