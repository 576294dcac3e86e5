import { expect, it } from 'vitest';
import { buildDataset } from '../../testing/dataset';
import { keyOf } from '../../testing/figures';
import { findIndicator, observationsOf, reportOf, yearsOf } from './lookup';

it('the years to choose from are those of reports and figures, latest first, without target years', () => {
  const dataset = buildDataset({
    indicators: [{ id: 'pue_target', kind: 'target' }],
    observations: [
      { company: 'alpha', indicator: 'headcount', value: '1', year: 2022 },
      { company: 'alpha', indicator: 'headcount', value: '1', year: 2024 },
      { company: 'alpha', indicator: 'pue_target', value: '1.2', year: 2030 },
    ],
  });
  expect(yearsOf(dataset)).toEqual([2024, 2022]);
});

it('of several reports the latest is the company’s report, and the list keeps its order', () => {
  const reports = [2023, 2024, 2022].map((year) => ({ company: 'alpha', year }));
  const dataset = buildDataset({ reports });
  expect(reportOf(dataset, 'alpha')?.year).toBe(2024);
  expect(reportOf(dataset, 'beta')).toBeNull();
  expect(dataset.reports.map((report) => report.year)).toEqual([2023, 2024, 2022]);
});

it('every number for a key is found, the preferred one first', () => {
  const row = { company: 'alpha', indicator: 'headcount' };
  const dataset = buildDataset({
    observations: [
      { ...row, value: '90000', preferred: false },
      { ...row, value: '90759' },
      { ...row, value: '61410', dimension: 'gender', category: 'male' },
    ],
  });
  const values = (key: ReturnType<typeof keyOf>) =>
    observationsOf(dataset, key).map((observation) => observation.value);
  expect(values(keyOf('alpha', 'headcount'))).toEqual(['90759', '90000']);
  expect(values(keyOf('alpha', 'headcount', { dimension: 'gender', category: 'male' }))).toEqual([
    '61410',
  ]);
  expect(values(keyOf('beta', 'headcount'))).toEqual([]);
});

it('an indicator is found by its id, and by nothing else', () => {
  const dataset = buildDataset();
  expect(findIndicator(dataset, 'pue')?.unit).toBe('ratio');
  expect(findIndicator(dataset, 'PUE')).toBeNull();
});
