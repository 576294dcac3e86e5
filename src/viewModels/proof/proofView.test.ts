import { describe, expect, it } from 'vitest';
import { buildDataset, type DatasetParts } from '../../testing/dataset';
import { buildI18n } from '../../testing/i18n';
import type { Dataset } from '../../domain/dataset';
import { defaultBasis, type Basis } from '../../domain/figures/basis';
import { keyOf } from '../../testing/figures';
import { alphaRevenue } from '../../testing/findings';
import { buildProofView } from './proofView';

const words = buildI18n();

function prove(parts: DatasetParts, key: ReturnType<typeof keyOf>) {
  return buildProofView(buildDataset(parts), key, buildI18n('en', parts.texts));
}

const scope2 = {
  company: 'alpha',
  indicator: 'ghg_scope2',
  value: '250357.17',
  printed: '250,357.17',
  unit: 'kgCO2',
  unitPrinted: '千克',
  labelPrinted: '範圍二',
  section: '綠色運營',
  line: 1756,
};
const scope1 = {
  company: 'alpha',
  indicator: 'ghg_scope1',
  value: '0',
  printed: '不涉及範圍一排放',
  unit: 'kgCO2',
  qualifier: 'in_words',
} as const;

describe('a printed number', () => {
  const proof = prove(
    {
      observations: [{ ...scope2, confidence: 'inferred', note: 'tie', boundary: 'office' }],
      texts: { tie: { text: 'Tied by order' }, office: { text: 'One office' } },
    },
    keyOf('alpha', 'ghg_scope2'),
  );

  it('is shown as printed, with all one needs to find it in the report', () => {
    expect(proof.items).toEqual([
      {
        role: 'main',
        heading: null,
        printed: '250,357.17',
        unitPrinted: '千克',
        labelPrinted: '範圍二',
        section: '綠色運營',
        line: 1756,
        own: false,
        language: 'zh-Hant',
        report: 'alpha report 2024',
        source: 'https://example.com/report',
        qualifier: null,
        confidence: words.t('confidence.inferred'),
        restated: false,
        boundary: 'One office',
        definition: null,
        note: 'Tied by order',
      },
    ]);
  });

  it('is converted in an equation that can be checked, with the basis of the factor', () => {
    expect(proof.value).toBe('250.36');
    expect(proof.unit).toBe('tCO2e');
    expect(proof.conversions).toEqual([
      { equation: '250,357.17 kgCO2 × 0.001 = 250.35717 tCO2e', basis: 'CO2 only' },
    ]);
  });

  it('tells what to bear in mind', () => {
    expect(proof.caveats.map((caveat) => caveat.id)).toEqual(['inferred', 'co2_only']);
    expect(proof.caveats[0]).toMatchObject({
      label: words.t('caveat.inferred'),
      sentence: words.t('reason.inferred'),
    });
  });

  it('shows every factor of a chain and every basis', () => {
    const { conversions } = prove(
      {
        observations: [
          { company: 'alpha', indicator: 'energy_direct', value: '1000', unit: 'L_gasoline' },
        ],
      },
      keyOf('alpha', 'energy_direct'),
    );
    expect(conversions).toEqual([
      {
        equation: '1000 L_gasoline × 0.001066765 × 8.1367 ≈ 8.68 MWh',
        basis: 'A standard factor A standard factor',
      },
    ]);
  });

  it('has no equation where nothing is converted, nor where it stands in words', () => {
    const plain = { ...scope2, unit: 'tCO2e' };
    expect(prove({ observations: [plain] }, keyOf('alpha', 'ghg_scope2')).conversions).toEqual([]);
    const zero = prove({ observations: [scope1] }, keyOf('alpha', 'ghg_scope1'));
    expect(zero.conversions).toEqual([]);
    expect(zero.items[0]).toMatchObject({
      printed: '不涉及範圍一排放',
      qualifier: words.t('qualifier.in_words.name'),
    });
  });

  it('stands beside the second one the report prints', () => {
    const second = { ...scope2, value: '251000', printed: '251,000', preferred: false };
    const proofOfTwo = prove({ observations: [second, scope2] }, keyOf('alpha', 'ghg_scope2'));
    expect(proofOfTwo.state).toBe(words.t('state.second_value'));
    expect(proofOfTwo.items.map(({ role, printed }) => [role, printed])).toEqual([
      ['main', '250,357.17'],
      ['second', '251,000'],
    ]);
  });

  it('of a group is named with its group', () => {
    const men = {
      company: 'alpha',
      indicator: 'headcount',
      value: '223',
      dimension: 'gender',
      category: 'male',
    };
    const key = keyOf('alpha', 'headcount', { dimension: 'gender', category: 'male' });
    expect(prove({ observations: [men] }, key)).toMatchObject({
      company: 'Alpha',
      position: 1,
      indicator: 'headcount',
      group: 'Men',
      year: 2024,
      value: '223',
    });
  });
});

describe('a derived number', () => {
  const proof = prove({ observations: [scope1, scope2] }, keyOf('alpha', 'ghg_scope1_2'));

  it('shows every printed number it rests on, by name, and none of its own', () => {
    expect(proof.state).toBe(words.t('state.derived'));
    expect(proof.items.map(({ role, heading, printed }) => [role, heading, printed])).toEqual([
      ['input', 'ghg_scope1', '不涉及範圍一排放'],
      ['input', 'ghg_scope2', '250,357.17'],
    ]);
  });

  it('tells its arithmetic in words and numbers, and the range that rounding allows', () => {
    const { derivation, equations, range } = prove(
      {
        observations: [
          { company: 'alpha', indicator: 'ghg_scope1', value: '222.4' },
          { company: 'alpha', indicator: 'ghg_scope2', value: '83660.4' },
        ],
      },
      keyOf('alpha', 'ghg_scope1_2'),
    );
    expect(derivation).toBe(words.t('derivation.sum_of_scopes.long'));
    expect(equations).toEqual(['222.4 + 83,660.4 = 83,882.8 tCO2e']);
    expect(range).toBe(words.t('proof.range', { low: '83,882.70', high: '83,882.90' }));
  });

  it('says what it is at most where rounding bounds it on one side only', () => {
    const { value, range } = prove(
      {
        observations: [
          { company: 'alpha', indicator: 'ghg_scope1', value: '2.0', qualifier: 'at_most' },
          { company: 'alpha', indicator: 'ghg_scope2', value: '10.0' },
        ],
      },
      keyOf('alpha', 'ghg_scope1_2'),
    );
    expect(value).toBe(words.t('qualifier.at_most', { number: '12.0' }));
    expect(range).toBe(words.t('proof.range.at_most', { high: '12.10' }));
  });

  it('tells the two ends of its range apart, however close they are', () => {
    // 250,357.17 kg is 250.357165 to 250.357175 t.
    expect(proof.range).toBe(words.t('proof.range', { low: '250.357165', high: '250.357175' }));
  });

  it('converts its parts where they need it', () => {
    expect(proof.conversions.map(({ equation }) => equation)).toEqual([
      '250,357.17 kgCO2 × 0.001 = 250.35717 tCO2e',
    ]);
  });

  it('names the groups a rate was worked out from', () => {
    const group = (indicator: string, category: string, value: string) => ({
      company: 'alpha',
      indicator,
      value,
      dimension: 'gender',
      category,
      definition: indicator === 'turnover_rate' ? 'formula' : null,
    });
    const rate = prove(
      {
        observations: [
          { company: 'alpha', indicator: 'headcount', value: '100' },
          group('headcount', 'male', '60'),
          group('headcount', 'female', '40'),
          group('turnover_rate', 'male', '25.0'),
          group('turnover_rate', 'female', '20.0'),
        ],
        texts: {
          formula: { aspects: { formula: 'leavers/year_end' } },
          'dimension.gender': { text: 'Gender' },
        },
      },
      keyOf('alpha', 'turnover_rate'),
    );
    expect(rate.items.map(({ heading }) => heading)).toEqual(
      [
        ['turnover_rate', 'Men'],
        ['headcount', 'Men'],
        ['turnover_rate', 'Women'],
        ['headcount', 'Women'],
      ].map(([name = '', group = '']) => words.t('row.group', { name, group })),
    );
    expect(rate.derivation).toContain('by group (gender)');
    expect(rate.equations).toEqual([
      '60 persons × 0.25 = 15.00',
      '40 persons × 0.2 = 8.00',
      '(15.00 + 8.00) ÷ 100 = 0.2300',
    ]);
    expect(rate.range).toBe(words.t('proof.range', { low: '22.95', high: '23.05' }));
  });
});

describe('a gap', () => {
  it('shows the reason in the words of the package, and the line that shows it', () => {
    const proof = prove(
      {
        disclosures: [{ company: 'alpha', indicator: 'pue', line: 1339, note: 'criterion' }],
        texts: { criterion: { text: 'PUE is a criterion only' } },
      },
      keyOf('alpha', 'pue'),
    );
    expect(proof).toMatchObject({
      value: words.t('state.not_disclosed'),
      unit: null,
      items: [],
      conversions: [],
      derivation: null,
      gap: { note: 'PUE is a criterion only', line: 1339, report: 'alpha report 2024' },
    });
  });

  it.each([
    [
      'the report year',
      { disclosures: [{ company: 'alpha', indicator: 'pue' }] },
      2024,
      'gap.not_disclosed',
    ],
    ['another year', {}, 2022, 'gap.no_report'],
    ['a cell the package knows nothing of', {}, 2024, 'gap.unknown'],
  ] as const)('without a note says what is known of %s', (_, parts, year, key) => {
    expect(prove(parts, keyOf('alpha', 'pue', { year })).gap?.note).toBe(words.t(key, { year }));
  });
});

describe('published revenue', () => {
  const intensity = { company: 'alpha', indicator: 'ghg_intensity_revenue', value: '10.00' };
  const dataset = (observations: DatasetParts['observations']) =>
    buildDataset({
      indicators: [{ id: 'ghg_intensity_revenue', unit: 'tCO2e/RMB million', kind: 'intensity' }],
      observations: [
        { company: 'alpha', indicator: 'ghg_scope1_2', value: '1000' },
        { company: 'alpha', indicator: 'energy_total', value: '200' },
        { company: 'alpha', indicator: 'headcount', value: '50' },
        ...(observations ?? []),
      ],
      financials: [alphaRevenue('99.9'), alphaRevenue('80', 'RMB million', 2023)],
    });
  const revenueOf = (data: Dataset, indicator: string, base: Basis['base'] = 'absolute') =>
    buildProofView(data, keyOf('alpha', indicator), words, { ...defaultBasis, base }).revenue;

  it('stands beside the implied one that a figure is divided by, and changes nothing of it', () => {
    const data = dataset([intensity]);
    const proof = buildProofView(data, keyOf('alpha', 'energy_total'), words, {
      ...defaultBasis,
      base: 'per_revenue',
    });
    expect(proof.revenue).toMatchObject({
      year: 2024,
      document: 'Annual Report',
      section: 'p. 12',
      address: 'https://example.com/annual-report',
    });
    expect(proof.revenue?.value).toMatch(/^99\.9 /);
    const without = buildProofView(
      { ...data, financials: [] },
      keyOf('alpha', 'energy_total'),
      words,
      { ...defaultBasis, base: 'per_revenue' },
    );
    expect({ ...proof, revenue: null }).toEqual(without);
  });

  it('stands beside a printed intensity on revenue, and where nothing implies a base', () => {
    expect(revenueOf(dataset([intensity]), 'ghg_intensity_revenue')?.year).toBe(2024);
    const gap = buildProofView(dataset([]), keyOf('alpha', 'energy_total'), words, {
      ...defaultBasis,
      base: 'per_revenue',
    });
    expect(gap.state).toBe(words.t('state.no_denominator'));
    expect(gap.revenue?.year).toBe(2024);
  });

  it('is not shown of figures that have nothing to do with it', () => {
    const data = dataset([intensity]);
    expect(revenueOf(data, 'energy_total')).toBeNull();
    expect(revenueOf(data, 'energy_total', 'per_employee')).toBeNull();
    expect(revenueOf(data, 'ghg_scope2', 'per_revenue')).toBeNull();
    const ofBeta = keyOf('beta', 'energy_total');
    expect(buildProofView(data, ofBeta, words).revenue).toBeNull();
  });
});

describe('a number that several reports print', () => {
  const row = { company: 'alpha', indicator: 'ghg_scope1', year: 2022 };
  const parts = {
    reports: [2022, 2023, 2024].map((year) => ({ company: 'alpha', year })),
    observations: [
      { ...row, report: 'alpha-2022', value: '1000', printed: '1,000' },
      { ...row, report: 'alpha-2023', value: '1000', printed: '1,000' },
      { ...row, report: 'alpha-2024', value: '1200', printed: '1,200', restated: true },
    ],
  };
  const key = keyOf('alpha', 'ghg_scope1', { year: 2022 });

  it('is told from report to report, with what has changed and which is shown', () => {
    const proof = prove(parts, key);
    expect(proof.ribbon).toEqual([
      { report: 'FY2022 report', value: '1,000 tCO2e', change: null, shown: false },
      { report: 'FY2023 report', value: '1,000 tCO2e', change: null, shown: false },
      { report: 'FY2024 report', value: '1,200 tCO2e', change: '+20%', shown: true },
    ]);
    expect(proof.items.map(({ role, report }) => [role, report])).toEqual([
      ['main', 'alpha report 2024'],
      ['reprint', 'alpha report 2022'],
      ['reprint', 'alpha report 2023'],
    ]);
    expect(proof.caveats.map(({ id }) => id)).toEqual(['restated', 'other_report']);
  });

  it('has no ribbon where one report alone prints it', () => {
    expect(prove({ observations: [{ ...row, value: '1000' }] }, key).ribbon).toEqual([]);
  });
});
