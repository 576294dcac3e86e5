import { expect, it } from 'vitest';
import { compareSortKeys, figurePlacesIn, type FigureAt } from './figureOrder';

const { place } = figurePlacesIn({
  companies: ['acme'],
  indicators: ['headcount'],
  reports: ['acme-second', 'acme-2024'],
  categories: [{ dimension: 'gender', category: 'female' }],
});

const figure: FigureAt = {
  company: 'acme',
  indicator: 'headcount',
  year: 2024,
  dimension: null,
  category: null,
  report: 'acme-2024',
};

it('figures stand as the reports do in their file, whatever their ids end in', () => {
  const later = { ...figure, report: 'acme-second' };
  expect(place(later)).toEqual([0, 0, -2024, -1, -1, 0]);
  expect(place(figure)).toEqual([0, 0, -2024, -1, -1, 1]);
});

it('the whole company stands before its groups, and what nobody declares has no place', () => {
  expect(place({ ...figure, dimension: 'gender', category: 'female' })).toEqual([
    0, 0, -2024, 0, 0, 1,
  ]);
  expect(place({ ...figure, indicator: 'unknown' })[1]).toBe(null);
  expect(compareSortKeys([0, -1, 5], [0, 0, 1])).toBeLessThan(0);
});
