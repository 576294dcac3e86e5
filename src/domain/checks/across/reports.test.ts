import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphaDataset, lineOf, row, warningsOf, type Row } from '../../../testing/findings';
import { buildDataset, type DatasetParts } from '../../../testing/dataset';
import { readPublished } from '../../../testing/published';
import { reportsByYear } from '../../../testing/reportsByYear';
import { syntheticCompany } from '../../../testing/syntheticCompany';
import type { Observation } from '../../dataset';
import { checkCompany } from '../checkCompany';
import type { Rule } from '../finding';

const across: readonly Rule[] = ['restated', 'target_kept', 'no_longer_disclosed'];
const published = readPublished();

/** What the reports of 2023 and 2024 of company alpha say of one another. */
function told(rows: readonly Row[], parts: DatasetParts = {}): readonly string[] {
  const dataset = buildDataset({
    companies: ['alpha'],
    indicators: published.indicators,
    reports: [2023, 2024].map((year) => ({ company: 'alpha', year, readFor: ['all'] })),
    observations: rows,
    ...parts,
  });
  return checkCompany({ ...dataset, conversions: published.conversions }, 'alpha')
    .filter(({ rule }) => across.includes(rule))
    .map((finding) => `${lineOf(finding)} ${finding.messageId}`);
}

const older = { report: 'alpha-2023', year: 2023 };
const newer = { report: 'alpha-2024', year: 2023 };
const own = row('water_consumption', '900', null, { report: 'alpha-2024' });

describe('a number that two reports print', () => {
  const first = row('water_consumption', '1000', null, older);

  it.each([
    ['the same', '1000', {}],
    ['the same to another digit', '1000.2', {}],
    ['the same in another unit', '1000000', { unit: 'kg' }],
  ])('is no finding where it is %s', (_, value, change) => {
    expect(
      told([first, own, row('water_consumption', value, null, { ...newer, ...change })]),
    ).toEqual([]);
  });

  it('is changed without a word where the newer report says nothing of it', () => {
    expect(told([first, own, row('water_consumption', '1200', null, newer)])).toEqual([
      'restated water_consumption 2023 contradicts changed_in_silence',
    ]);
  });

  it('is restated where the newer report says so', () => {
    const again = row('water_consumption', '1200', null, { ...newer, restated: true });
    expect(told([first, own, again])).toEqual([
      'restated water_consumption 2023 agrees restated_as_said',
    ]);
  });

  it('is another number where it covers another part of the company', () => {
    const texts = { office: { text: 'Office', aspects: { boundary: 'office' } } };
    const again = row('water_consumption', '1200', null, { ...newer, boundary: 'office' });
    expect(told([first, own, again], { texts })).toEqual([
      'restated water_consumption 2023 unusual basis_changed',
    ]);
  });

  it('cannot be held against one in a unit without a conversion', () => {
    const again = row('water_consumption', '1200', null, { ...newer, unit: 'class-hours' });
    expect(told([first, own, again])).toEqual([
      'restated water_consumption 2023 cannot_be_tested restated_unit',
    ]);
  });

  it('is one finding where all its groups are changed alike', () => {
    const groups = ['female', 'male'].flatMap((category) => [
      row('headcount', '40', `gender.${category}`, older),
      row('headcount', '50', `gender.${category}`, newer),
      row('headcount', '60', `gender.${category}`, { report: 'alpha-2024' }),
    ]);
    expect(told(groups)).toEqual(['restated headcount 2023 contradicts restated_alike']);
  });
});

describe('a target', () => {
  const target = (report: string, year: number, value: string) =>
    row('pue_target', value, null, { report, year });
  const [before, after] = ['alpha-2023', 'alpha-2024'];

  it('that stands in the next report, or was due before it, is no finding', () => {
    expect(told([target(before, 2030, '1.2'), target(after, 2030, '1.20')])).toEqual([]);
    expect(told([target(before, 2024, '1.2')])).toEqual([]);
  });

  it('at another level, for another year or no longer there is told', () => {
    expect(told([target(before, 2030, '1.2'), target(after, 2030, '1.3')])).toEqual([
      'target_kept pue_target 2030 unusual target_moved',
    ]);
    expect(told([target(before, 2030, '1.2'), target(after, 2035, '1.2')])).toEqual([
      'target_kept pue_target 2030 unusual target_moved',
    ]);
    expect(told([target(before, 2030, '1.2')])).toEqual([
      'target_kept pue_target 2030 unusual target_dropped',
    ]);
  });

  it('that is a year is told where the year has moved, not where a report repeats it', () => {
    const year = (report: string, value: string) =>
      row('climate_target_year', value, 'climate_target.net_zero', {
        report,
        year: Number(report.slice(-4)),
      });
    expect(told([year(before, '2050'), year(after, '2050')])).toEqual([]);
    expect(told([year(before, '2050'), year(after, '2060')])).toEqual([
      'target_kept climate_target_year 2023 climate_target.net_zero unusual target_year_moved',
    ]);
  });

  it('of the report before is measured by the next one', () => {
    const rows = [target(before, 2024, '1.2'), row('pue', '1.3', null, { report: after })];
    const dataset = buildDataset({
      companies: ['alpha'],
      indicators: published.indicators,
      reports: [2023, 2024].map((year) => ({ company: 'alpha', year })),
      observations: rows,
    });
    const met = checkCompany(dataset, 'alpha').filter(({ rule }) => rule === 'target_met');
    expect(met.map(({ messageId }) => messageId)).toEqual(['target_missed']);
  });
});

it('an indicator that the next report no longer prints for its year is told, not one that does not apply', () => {
  const printed = row('water_consumption', '1000', null, older);
  expect(told([printed])).toEqual([
    'no_longer_disclosed water_consumption 2024 unusual no_longer_disclosed',
  ]);
  const disclosures = [
    { company: 'alpha', indicator: 'water_consumption', reason: 'not_applicable' } as const,
  ];
  expect(told([printed], { disclosures })).toEqual([]);
});

/** What the reports of SenseTime, one a year, say of one another. */
function sensetime(change?: (row: Observation) => readonly Observation[]): readonly string[] {
  const dataset = reportsByYear(published, 'sensetime', change);
  return checkCompany(dataset, 'sensetime')
    .filter(({ rule }) => across.includes(rule))
    .map((finding) => `${lineOf(finding)} ${finding.messageId}`);
}

describe('three years of SenseTime as reports of their own', () => {
  it('say nothing of one another but what the columns lack', () => {
    expect(sensetime().filter((line) => !line.startsWith('no_longer_disclosed'))).toEqual([]);
  });

  it('tell each planted change and nothing else', () => {
    const planted = sensetime((printed) => {
      const { report, indicator, year, dimension } = printed;
      const isLatest = report === 'sensetime-2024';
      if (indicator === 'ghg_scope1' && year === 2023 && isLatest) {
        return [{ ...printed, value: '999.9' }];
      }
      if (indicator === 'ghg_scope2' && year === 2023 && !isLatest) {
        return [{ ...printed, value: '70000.1', restated: false }];
      }
      if (indicator === 'ghg_scope3' && year === 2023 && isLatest && dimension === null) {
        return [{ ...printed, value: `${printed.value.replace('.', '')}00`, unit: 'kgCO2e' }];
      }
      if (indicator === 'pue_target' && year === 2030 && isLatest) {
        return [{ ...printed, value: '1.35' }];
      }
      if (indicator === 'pue_target' && year === 2050 && isLatest) return [];
      return [printed];
    });
    const usual = sensetime();
    expect(planted.filter((line) => !usual.includes(line)).toSorted()).toEqual([
      'restated ghg_scope1 2023 contradicts changed_in_silence',
      'restated ghg_scope2 2023 agrees restated_as_said',
      'target_kept pue_target 2030 unusual target_moved',
      'target_kept pue_target 2050 unusual target_moved',
    ]);
  });
});

it('two clean reports of a company warn of nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), (seed) => {
      const { rows, texts, financials } = syntheticCompany(seed);
      const dataset = reportsByYear(alphaDataset(rows, texts, financials), 'alpha');
      expect(dataset.reports.length).toBeGreaterThan(1);
      const findings = checkCompany(dataset, 'alpha').filter(({ rule }) => across.includes(rule));
      expect(warningsOf(findings)).toEqual([]);
    }),
    { numRuns: 100 },
  );
}, 120_000);
