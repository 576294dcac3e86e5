import { expect, it } from 'vitest';
import { faultsOf, reordered } from '../samplePackage';

/** The rows with two of them, counted from the first below the header, in each other's place. */
function swap(a: number, b: number): (rows: readonly string[]) => readonly string[] {
  return (rows) => rows.with(a, rows[b] ?? '').with(b, rows[a] ?? '');
}

it.each([
  ['the earlier year first', 0, 1],
  ['a group before the whole', 2, 3],
  ['categories in another order', 3, 4],
  ['indicators in another order', 8, 7],
  ['companies in another order', 9, 8],
])('tells observations out of order: %s', (_, a, b) => {
  expect(faultsOf(reordered('observations.csv', swap(a, b)))).toEqual([
    `observations.csv:${Math.max(a, b) + 2}:- unsorted`,
  ]);
});

it('tells rows of the other files out of order', () => {
  expect(faultsOf(reordered('companies.csv', swap(0, 1)))).toEqual(['companies.csv:3:- unsorted']);
  expect(faultsOf(reordered('reports.csv', swap(0, 1)))).toEqual(['reports.csv:3:- unsorted']);
  expect(faultsOf(reordered('disclosures.csv', swap(0, 1)))).toEqual([
    'disclosures.csv:3:- unsorted',
  ]);
  expect(faultsOf(reordered('emission_factors.csv', swap(0, 1)))).toEqual([
    'emission_factors.csv:3:- unsorted',
  ]);
  expect(faultsOf(reordered('financials.csv', swap(0, 1)))).toEqual([
    'financials.csv:3:- unsorted',
  ]);
  expect(faultsOf(reordered('texts.csv', swap(0, 1)))).toEqual(['texts.csv:3:- unsorted']);
});

it('tells a dimension whose categories do not stand together', () => {
  expect(faultsOf(reordered('categories.csv', swap(1, 2)))).toEqual([
    'categories.csv:4:- unsorted',
  ]);
});
