import { describe, expect, it } from 'vitest';
import { messages } from '../../i18n/messages/en/all';
import { buildDataset, type DatasetParts } from '../../testing/dataset';
import { buildI18n } from '../../testing/i18n';
import { buildFactorTrendView } from './factorTrendView';

const words = buildI18n();

type Row = NonNullable<DatasetParts['observations']>[number];

function viewOf(observations: readonly Row[], parts: DatasetParts = {}) {
  const dataset = buildDataset({
    observations,
    indicators: [{ id: 'energy_use', unit: 'MWh', dimensions: ['energy_source'] }],
    texts: { office: { aspects: { boundary: 'office' } } },
    ...parts,
  });
  return buildFactorTrendView({ dataset, i18n: words }, ['alpha', 'beta', 'gamma']);
}

const scope2 = (company: string, year: number, value: string, more: Partial<Row> = {}): Row => ({
  company,
  indicator: 'ghg_scope2',
  year,
  value,
  ...more,
});
const electricity = (company: string, year: number, value: string): Row => ({
  ...scope2(company, year, value),
  indicator: 'energy_use',
  dimension: 'energy_source',
  category: 'electricity',
});

/* 72 ÷ 100 = 0.72; 69.758 ÷ 130 = 0.5366, the published factor of 2022. */
const turned = [
  electricity('alpha', 2023, '100.00'),
  scope2('alpha', 2023, '72.00', { restated: true }),
  electricity('alpha', 2024, '130.00'),
  scope2('alpha', 2024, '69.758'),
];

describe('a company whose trend a changed factor turns round', () => {
  const view = viewOf(turned);
  const [alpha] = view.companies;

  it('is said to, in one sentence with both changes', () => {
    // 130 ÷ 100 = +30 %; 69.758 ÷ 72 = −3.11 %. What is known of the factors:
    // 71.995 ÷ 100.005 to 72.005 ÷ 99.995, and 69.7575 ÷ 130.005 to 69.7585 ÷ 129.995.
    expect(alpha?.sentences).toEqual([
      'FY2023 to FY2024: the factor changed from 0.720 to 0.5366, which reverses the trend: electricity rose by 30.0%, scope 2 as reported fell by 3.1%.',
    ]);
    expect(view.turned).toEqual(['Alpha']);
  });

  it('has what it prints beside what follows from it', () => {
    expect(alpha?.years).toEqual([2023, 2024]);
    expect(
      alpha?.rows.map(({ id, cells, changes }) => [
        id,
        ...(cells ?? []).map((cell) => (cell.row === null ? cell.text : cell.row.text)),
        ...changes,
      ]),
    ).toEqual([
      ['electricity', '100.00', '130.00', '+30.0%'],
      ['scope2', '72.00', '69.758', '−3.1%'],
      ['one_factor', '+30.0%'],
      ['factor', '0.720', '0.5366', '−25.5%'],
    ]);
  });

  it('opens the proof of what it prints, and says which year was restated', () => {
    const [used, emitted] = alpha?.rows ?? [];
    expect(used?.cells?.map((cell) => cell.row?.id)).toEqual([
      'alpha.energy_use.2023.energy_source.electricity',
      'alpha.energy_use.2024.energy_source.electricity',
    ]);
    expect(emitted?.cells?.map(({ remark }) => remark)).toEqual([
      messages['caveat.restated'],
      null,
    ]);
  });

  it('names a published factor where an implied one meets it, with the range behind it', () => {
    const factor = alpha?.rows[3];
    expect(factor?.cells).toEqual([
      { row: null, text: '0.720', range: '0.71991–0.72009', remark: null },
      { row: null, text: '0.5366', range: '0.53657–0.53663', remark: 'national average 2022' },
    ]);
    expect(view.published?.text).toContain('0.5366 (national average 2022)');
    expect(view.published?.sources).toEqual(['Grid 2021', 'Grid 2022']);
    expect(viewOf(turned, { emissionFactors: [] }).published).toBeNull();
  });

  it('names a factor by its year where the package has no name for it', () => {
    const nameless = viewOf(turned, {
      emissionFactors: [{ id: 'cn-2022', year: 2022, value: '0.5366', basis: 'lost' }],
    });
    expect(nameless.companies[0]?.rows[3]?.cells?.[1]?.remark).toBe('published factor of 2022');
    expect(nameless.published?.text).toContain('0.5366 (published factor of 2022)');
  });
});

describe('what is said of the others', () => {
  it('a factor that stays, or that changes without turning the trend', () => {
    const { companies, turned: names } = viewOf([
      electricity('alpha', 2023, '100.0'),
      scope2('alpha', 2023, '55.0'),
      electricity('alpha', 2024, '120.0'),
      scope2('alpha', 2024, '66.0'),
      electricity('beta', 2023, '100.0'),
      scope2('beta', 2023, '55.00'),
      electricity('beta', 2024, '120.0'),
      scope2('beta', 2024, '63.60'),
    ]);
    // 55 ÷ 100 = 66 ÷ 120 = 0.55; 63.6 ÷ 120 = 0.53 and 63.6 ÷ 55 = +15.64 %.
    // 119.95 ÷ 100.05 to 120.05 ÷ 99.95 is too wide for a decimal of the 20 %.
    expect(companies.flatMap(({ sentences }) => sentences)).toEqual([
      'FY2023 to FY2024: the factor is unchanged within rounding (0.55). Scope 2 follows the electricity, which rose by 20%.',
      'FY2023 to FY2024: the factor changed from 0.550 to 0.530, but the direction is the same: electricity rose by 20%, scope 2 as reported rose by 15.6%.',
    ]);
    expect(names).toEqual([]);
  });

  it('years that are not alike have a reason in place of numbers', () => {
    const office = { boundary: 'office' };
    const { companies } = viewOf([
      electricity('alpha', 2023, '100.0'),
      scope2('alpha', 2023, '55.0'),
      { ...electricity('alpha', 2024, '120.0'), ...office },
      scope2('alpha', 2024, '66.0', office),
    ]);
    expect(companies).toMatchObject([
      {
        sentences: ['FY2023 to FY2024: not compared, because the two years differ in boundary.'],
        rows: [],
      },
    ]);
  });

  it('a company with one year keeps its factor, one without electricity says so', () => {
    const { companies, notAssessed } = viewOf([
      electricity('alpha', 2024, '466.562'),
      scope2('alpha', 2024, '250.357'),
      scope2('beta', 2024, '1.0'),
    ]);
    expect(companies).toEqual([]);
    expect(notAssessed.map(({ name, reason }) => [name, reason])).toEqual([
      [
        'Alpha',
        'A factor can be calculated for FY2024 only: 0.5366 tCO2/MWh (national average 2022).',
      ],
      ['Beta', messages['trend.gap.no_electricity']],
      ['Gamma', messages['trend.gap.no_scope2']],
    ]);
  });

  it('purchased energy is called by its name where no electricity is printed', () => {
    const energy = (year: number, value: string) => ({
      ...scope2('alpha', year, value),
      indicator: 'energy_indirect',
    });
    const { companies } = viewOf([
      energy(2023, '100.0'),
      scope2('alpha', 2023, '55.00'),
      energy(2024, '80.0'),
      scope2('alpha', 2024, '48.00'),
    ]);
    expect(companies[0]?.rows[0]?.label).toBe('Purchased energy');
    expect(companies[0]?.sentences[0]).toContain('purchased energy fell by 20%');
  });
});
