import { expect, it } from 'vitest';
import { toFigure } from '../domain/figures/toFigure';
import { buildDataset } from '../testing/dataset';
import { buildI18n } from '../testing/i18n';
import { keyOf } from '../testing/figures';
import { formatSource } from './source';

const dataset = buildDataset({
  companies: ['alpha', 'beta'],
  reports: [
    { company: 'alpha', year: 2025 },
    { company: 'alpha', year: 2024 },
    { company: 'beta', year: 2024 },
  ],
  observations: [
    { company: 'alpha', indicator: 'headcount', value: '5', report: 'alpha-2025' },
    { company: 'beta', indicator: 'headcount', value: '7', report: 'beta-2024' },
  ],
});
const sourceOf = (...companies: readonly string[]) =>
  formatSource(
    { dataset, i18n: buildI18n() },
    companies.map((company) => toFigure(dataset, keyOf(company, 'headcount'))),
  );

it('names the fiscal years of the reports that the figures are from, and of no others', () => {
  expect(sourceOf('alpha', 'beta')).toBe('Source: FY2024 and FY2025 ESG reports of the companies');
  expect(sourceOf('beta')).toBe('Source: FY2024 ESG reports of the companies');
  expect(sourceOf()).toBe('');
});
