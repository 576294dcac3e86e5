import { expect, it } from 'vitest';
import { buildDataset } from '../../testing/dataset';
import { atVintage } from '../facts/vintage';
import { reportsBehind } from './reportsBehind';
import { toFigure } from './toFigure';

const cell = { company: 'alpha', indicator: 'headcount', dimension: null, category: null };
const row = (report: number, year: number, value: string) => ({
  ...cell,
  report: `alpha-${report}`,
  year,
  value,
});
const dataset = buildDataset({
  companies: ['alpha', 'beta'],
  reports: [2024, 2023].map((year) => ({ company: 'alpha', year })),
  observations: [
    row(2024, 2024, '3'),
    row(2024, 2023, '2'),
    row(2023, 2023, '1'),
    row(2023, 2022, '1'),
  ],
});
const behind = (year: number, from = dataset) =>
  reportsBehind(from, [toFigure(from, { ...cell, year })]).map(({ id }) => id);

it('a figure is read from the report it is printed in, not from the latest of its company', () => {
  expect(behind(2023)).toEqual(['alpha-2024']);
  expect(behind(2023, atVintage(dataset, 'first'))).toEqual(['alpha-2023']);
  expect(behind(2022)).toEqual(['alpha-2023']);
});

it('a gap is read from the report of its year, else from the latest; without a report from none', () => {
  const gap = (company: string, year: number) =>
    reportsBehind(dataset, [
      toFigure(dataset, { ...cell, company, indicator: 'energy_total', year }),
    ]).map(({ id }) => id);
  expect(gap('alpha', 2023)).toEqual(['alpha-2023']);
  expect(gap('alpha', 2020)).toEqual(['alpha-2024']);
  expect(gap('beta', 2024)).toEqual([]);
});
