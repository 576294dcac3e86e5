import { describe, expect, it } from 'vitest';
import { buildDataset, codesWith, type DatasetParts } from '../testing/dataset';
import { buildI18n } from '../testing/i18n';
import { answersByCode, answersByIndicator, buildStateChanges } from './stateChanges';

const i18n = buildI18n();
const report = (year: number, readFor = ['all']) => ({ company: 'alpha', year, readFor });
const printed = (indicator: string, year: number) => ({
  company: 'alpha',
  indicator,
  year,
  value: '5',
  report: `alpha-${year}`,
});

const parts: DatasetParts = {
  companies: ['alpha', 'beta'],
  reports: [report(2024), report(2023), { company: 'beta', year: 2024, readFor: ['all'] }],
  codes: ['A1.2', 'B1.1'],
  indicators: [
    { id: 'ghg_scope1' },
    { id: 'ghg_scope2', codes: codesWith({ hkex: ['A1.2'] }) },
    { id: 'headcount', codes: codesWith({ hkex: ['B1.1'] }) },
    { id: 'energy_total' },
  ],
  observations: [
    printed('ghg_scope1', 2024),
    printed('ghg_scope1', 2023),
    printed('ghg_scope2', 2024),
    printed('headcount', 2023),
  ],
  disclosures: [
    { company: 'alpha', indicator: 'energy_total', report: 'alpha-2024', reason: 'not_quantified' },
  ],
};

function build(change: DatasetParts = {}, by: 'indicator' | 'code' = 'indicator') {
  const dataset = buildDataset({ ...parts, ...change });
  const shown = ['ghg_scope1', 'ghg_scope2', 'headcount', 'energy_total'];
  const indicators = dataset.indicators.filter(({ id }) => shown.includes(id));
  const answersOf =
    by === 'code' ? answersByCode('hkex', i18n) : answersByIndicator(indicators, i18n);
  return buildStateChanges(dataset, dataset.companies, answersOf, i18n);
}

const told = (changes: ReturnType<typeof build>) =>
  changes.flatMap((company) =>
    company.changes.map(({ kind, answers }) => [
      company.company.id,
      kind,
      ...answers.map(({ id }) => id),
    ]),
  );

describe('what a report answers otherwise than the one before', () => {
  it('is new, gone, or another reason for a gap; what stays is not told', () => {
    expect(told(build())).toEqual([
      ['alpha', 'appeared', 'ghg_scope2'],
      ['alpha', 'gone', 'headcount'],
      ['alpha', 'other', 'energy_total'],
    ]);
  });

  it('is told code by code too', () => {
    expect(told(build({}, 'code'))).toEqual([
      ['alpha', 'appeared', 'A1.2'],
      ['alpha', 'gone', 'B1.1'],
    ]);
  });

  it('is not known of what a report was not read for', () => {
    expect(told(build({ reports: [report(2024, []), report(2023, [])] }))).toEqual([]);
  });

  it('is nothing for a company with a single report', () => {
    expect(build({ reports: [report(2024)] })).toEqual([]);
  });
});
