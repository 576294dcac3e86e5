import { describe, expect, it, vi } from 'vitest';
import { defaultSelection } from '../state/selection';
import { buildDataset } from '../testing/dataset';
import { keyOf } from '../testing/figures';
import { chosenOf, proofOpener } from './page';

describe('where nothing is chosen', () => {
  it('all companies are shown, and the latest report year, not a later target year', () => {
    const dataset = buildDataset({
      indicators: [{ id: 'pue_target', kind: 'target' }],
      observations: [
        { company: 'alpha', indicator: 'headcount', value: '1', year: 2022 },
        { company: 'alpha', indicator: 'pue_target', value: '1.2', year: 2030 },
      ],
    });
    expect(chosenOf(dataset, defaultSelection)).toEqual({
      ...defaultSelection,
      companies: ['alpha', 'beta', 'gamma'],
      year: 2024,
      years: [2024, 2022],
    });
  });

  it('the latest year with a figure stands in where no report is there', () => {
    const dataset = buildDataset({
      reports: [],
      observations: [{ company: 'alpha', indicator: 'headcount', value: '1', year: 2021 }],
    });
    expect(chosenOf(dataset, defaultSelection).year).toBe(2021);
  });
});

it('what is chosen is kept, also no company at all', () => {
  const chosen = chosenOf(buildDataset(), { ...defaultSelection, companies: [], year: 2023 });
  expect(chosen).toMatchObject({ companies: [], year: 2023 });
});

it('a proof opens so that the back button closes it, and only for a figure', () => {
  const choose = vi.fn();
  const open = proofOpener(choose);
  open('no figure');
  expect(choose).not.toHaveBeenCalled();
  open('alpha.headcount.2024');
  expect(choose).toHaveBeenCalledExactlyOnceWith({ proof: keyOf('alpha', 'headcount') }, 'push');
});

it.each([
  ['the first report of a spring leaves the others in sight', ['alpha'], 2024],
  ['once half of the companies report on a year, it is shown first', ['alpha', 'beta'], 2025],
])('%s', (_, early, year) => {
  const ids = ['alpha', 'beta', 'gamma'];
  const reports = [
    ...ids.map((company) => ({ company, year: 2024 })),
    ...early.map((company) => ({ company, year: 2025 })),
  ];
  const dataset = buildDataset({ companies: ids, reports });
  expect(chosenOf(dataset, defaultSelection).year).toBe(year);
});

it('a company whose rows are not read is not shown: its gaps would be no statement', () => {
  const whole = buildDataset();
  const [alpha, ...others] = whole.companies;
  const dataset = { ...whole, companies: alpha ? [alpha] : [], listed: [...whole.companies] };
  const companies = whole.companies.map(({ id }) => id);
  expect(chosenOf(dataset, { ...defaultSelection, companies }).companies).toEqual(['alpha']);
  expect(others.length).toBeGreaterThan(0);
});
