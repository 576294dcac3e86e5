import { describe, expect, it } from 'vitest';
import { defaultBasis, type Basis } from '../../domain/figures/basis';
import { defaultSelection, type Selection } from '../../state/selection';
import { buildDataset, type DatasetParts } from '../../testing/dataset';
import { buildI18n } from '../../testing/i18n';
import { indicatorOf, keyOf } from '../../testing/figures';
import { buildFigureView, type Inference } from './figureView';
import { buildProofView } from '../proof/proofView';
import { buildTimeView, buildYearTable } from '../time/timeView';
import { unitName } from '../../wording/names';

const superlatives = /highest|lowest|is above/;
const companies = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'];
const texts = {
  office: { short: 'one office', aspects: { boundary: 'one_office' } },
  fullTime: { caveats: ['full_time_only'], aspects: { staff: 'full_time' } },
  both: { aspects: { formula: 'leavers/(leavers+year_end)' } },
  simple: { aspects: { formula: 'leavers/year_end' } },
  voluntary: { short: 'voluntary only', aspects: { formula: 'voluntary/(leavers+year_end)' } },
  unsaid: { caveats: ['formula_not_disclosed'], aspects: { formula: 'not_stated' } },
} as const;
const words = buildI18n('en', texts);
const { t } = words;
const indicators = [
  { id: 'turnover_rate', kind: 'rate', dimensions: [] },
  { id: 'headcount', kind: 'stock' },
  { id: 'energy_use', unit: 'MWh', dimensions: ['energy_source'] },
  { id: 'ghg_intensity_revenue', kind: 'intensity', unit: 'tCO2e/RMB million' },
] as const;

function build(observations: DatasetParts['observations'], parts: DatasetParts = {}) {
  return buildDataset({
    companies,
    indicators,
    texts,
    ...(observations && { observations }),
    ...parts,
  });
}

function view(
  observations: DatasetParts['observations'],
  indicator: string,
  selection: Partial<Selection>,
  inference?: Inference,
) {
  const dataset = build(observations);
  return buildFigureView(
    { dataset, i18n: words },
    indicatorOf(dataset, indicator),
    { ...defaultSelection, ...selection, companies, year: 2024 },
    inference,
  );
}

const printing = (company: string, value: string, people: string | null, change = {}) => [
  { company, indicator: 'ghg_scope1_2', value, ...change },
  ...(people === null ? [] : [{ company, indicator: 'headcount', value: people }]),
];

describe('a figure per employee', () => {
  const rows = [
    ...printing('alpha', '1000.0', '400'),
    ...printing('beta', '3000.0', '200'),
    ...printing('gamma', '90.0', '100'),
    ...printing('delta', '7.0', '10', { boundary: 'office' }),
    ...printing('epsilon', '5.0', null),
  ];
  const figure = view(rows, 'ghg_scope1_2', { base: 'per_employee' });

  it('shows the quotients in the order of the companies, with the base in the unit', () => {
    expect(figure.unit).toBe('tCO2e per person');
    expect(figure.rows.map(({ state, drawn, text }) => [state, drawn, text])).toEqual([
      ['derived', 2.5, '2.50'],
      ['derived', 15, '15.00'],
      ['derived', 0.9, '0.900'],
      ['no_denominator', null, t('off_basis.boundary_differs')],
      ['no_denominator', null, t('off_basis.base_not_printed')],
    ]);
    expect(figure.rows[0]).toMatchObject({ hatched: true, aside: '÷ 400 persons' });
    expect(figure.rows[0]?.label).toContain('tCO2e per person');
  });

  it('says on what base it speaks, who is highest on it, and who has none', () => {
    expect(figure.sentence).toBe(
      t('sentence.on_basis', {
        basis: t('basis.per_employee'),
        sentence: [
          t('sentence.ranked', {
            high: 'Beta',
            highValue: '15.00',
            low: 'Gamma',
            lowValue: '0.900',
          }),
          t('sentence.because', { names: 'Delta', reason: t('off_basis.boundary_differs') }),
          t('sentence.because', { names: 'Epsilon', reason: t('off_basis.base_not_printed') }),
        ].join(' '),
      }),
    );
  });

  it('sorts by the quotient, not by the number it starts from', () => {
    const sorted = view(rows, 'ghg_scope1_2', { base: 'per_employee', sort: 'value' });
    expect(sorted.rows.map((row) => row.company).slice(0, 3)).toEqual(['beta', 'alpha', 'gamma']);
  });

  it('names the staff a headcount leaves out beside the bar and in the verdict', () => {
    const fullTime = rows.map((row) =>
      row.company === 'beta' && row.indicator === 'headcount'
        ? { ...row, boundary: 'fullTime' }
        : row,
    );
    const { rows: shown, verdict } = view(fullTime, 'ghg_scope1_2', { base: 'per_employee' });
    expect(shown[1]?.aside).toBe(`÷ 200 persons · ${t('caveat.full_time_only')}`);
    expect(verdict?.reasons.find((reason) => reason.id === 'full_time_only')?.companies).toBe(
      'Beta',
    );
  });

  it('names no highest where no order may be given', () => {
    const apart = rows.map((row) =>
      row.company === 'beta' && row.indicator === 'ghg_scope1_2'
        ? { ...row, definition: 'other' }
        : row,
    );
    const dataset = build(
      apart.filter((row) => row.company === 'alpha' || row.company === 'beta'),
      {
        texts: { ...texts, other: { aspects: { scopes: 'scope2_only' } } },
      },
    );
    const { sentence } = buildFigureView(
      { dataset, i18n: words },
      indicatorOf(dataset, 'ghg_scope1_2'),
      { ...defaultSelection, base: 'per_employee', companies: ['alpha', 'beta'], year: 2024 },
    );
    expect(sentence).not.toMatch(superlatives);
    expect(sentence).toContain(t('caveat.scopes_differ'));
  });

  it('a rate is left as it is and says so; the headcount is the base itself', () => {
    const rates = [{ company: 'alpha', indicator: 'turnover_rate', value: '12.0' }];
    const rate = view(rates, 'turnover_rate', { base: 'per_employee' });
    expect(rate.note).toBe(t('basis.not_divided'));
    expect(rate.rows[0]).toMatchObject({ state: 'value', text: '12.0' });
    const staff = view(rows, 'headcount', { base: 'per_employee' });
    expect(staff.note).toBe(t('basis.is_base'));
    expect(staff.unit).toBe('persons');
    expect(figure.note).toBeNull();
    expect(view(rates, 'turnover_rate', {}).note).toBeNull();
  });

  it('says that nobody has a figure on it, where nobody has', () => {
    const { sentence } = view(printing('alpha', '5.0', null), 'ghg_scope1_2', {
      base: 'per_revenue',
    });
    expect(sentence).toContain(
      t('sentence.because', { names: 'Alpha', reason: t('off_basis.base_not_printed') }),
    );
    expect(sentence).not.toContain(t('sentence.none', { year: 2024 }));
  });

  it('keeps "at most" and "about" of the number it starts from', () => {
    const text = (change: object) =>
      view(printing('alpha', '1000.0', '400', change), 'ghg_scope1_2', { base: 'per_employee' })
        .rows[0]?.text;
    expect(text({ qualifier: 'at_most' })).toBe(t('qualifier.at_most', { number: '2.5' }));
    expect(text({ qualifier: 'at_least' })).toBe(t('qualifier.at_least', { number: '2.5' }));
    expect(text({ qualifier: 'about' })).toBe(t('qualifier.about', { number: '2.50' }));
  });
});

describe('a figure per RMB million of revenue', () => {
  const rows = [
    ...printing('alpha', '1000.0', null),
    { company: 'alpha', indicator: 'ghg_intensity_revenue', value: '2.00' },
    ...printing('beta', '300.0', null),
    { company: 'beta', indicator: 'ghg_intensity_revenue', value: '1.00' },
  ];

  it('says that the base is implied, beside the bar, in the verdict and in the sentence', () => {
    const figure = view(rows, 'ghg_scope1_2', { base: 'per_revenue' });
    expect(figure.rows[0]?.text).toBe('2.0');
    expect(figure.rows[0]?.aside).toBe('÷ about RMB 500 million');
    expect(figure.verdict?.reasons.map((reason) => reason.id)).toContain('implied_base');
    expect(figure.sentence).toContain(t('basis.per_revenue'));
    expect(figure.sentence).toContain(t('caveat.implied_base'));
  });

  it('proves how the base is implied, with numbers and the range', () => {
    const dataset = build(rows);
    const proof = buildProofView(dataset, keyOf('alpha', 'ghg_scope1_2'), words, {
      ...defaultBasis,
      base: 'per_revenue',
    });
    expect(proof.value).toBe('2.0');
    expect(proof.unit).toBe('tCO2e per RMB million');
    expect(proof.equations).toEqual([
      '1,000.0 tCO2e ÷ 2.00 tCO2e per RMB million ≈ 498–502 RMB million',
      '1,000.0 tCO2e ÷ 498–502 RMB million ≈ 2.0 tCO2e per RMB million',
    ]);
    // 999.95 ÷ 501.278 and 1,000.05 ÷ 498.728.
    expect(proof.range).toBe(t('proof.range', { low: '1.994', high: '2.006' }));
    expect(proof.derivation).toBe(t('derivation.per_revenue.long'));
    expect(proof.items.map(({ role, heading }) => [role, heading])).toEqual([
      ['input', 'ghg_scope1_2'],
      ['input', 'ghg_intensity_revenue'],
    ]);
  });
});

describe('turnover as leavers ÷ year-end staff', () => {
  const rate = (company: string, value: string, definition: string) => ({
    company,
    indicator: 'turnover_rate',
    value,
    definition,
  });
  const rows = [
    rate('alpha', '20.0', 'both'),
    rate('beta', '30.0', 'simple'),
    rate('gamma', '12.6', 'voluntary'),
    rate('delta', '27.89', 'unsaid'),
  ];
  const figure = view(rows, 'turnover_rate', { turnover: 'year_end' });

  it('sets side by side what is turned and what stands so already, and ranks only them', () => {
    expect(figure.rows.map(({ company, text }) => [company, text])).toEqual([
      ['alpha', '25'],
      ['beta', '30.0'],
      ['epsilon', t('state.unknown')],
      ['gamma', t('qualifier.at_least', { number: '14.35' })],
    ]);
    expect(figure.dividerAt).toBe(3);
    expect(figure.verdict?.level).toBe('with_care');
    expect(figure.basis).toBe(t('basis.year_end'));
    expect(figure.sentence).toContain(
      t('sentence.pair', { high: 'Beta', highValue: '30.0', low: 'Alpha', lowValue: '25' }),
    );
  });

  it('draws what is at least so much as an open outline, and says what it is of', () => {
    const gamma = figure.rows.find(({ company }) => company === 'gamma');
    expect(gamma?.drawn).toBeCloseTo((12.55 / 87.45) * 100, 9);
    expect(gamma).toMatchObject({
      openEnd: 'at_least',
      outlined: true,
      rankable: false,
      aside: ['voluntary only', t('derivation.leavers_at_least.short', { value: '12.6' })].join(
        ' · ',
      ),
    });
  });

  it('lists apart what cannot be turned: as printed, and why', () => {
    expect(
      figure.notComparable.map(({ row, printed, reason }) => [row.name, printed, reason]),
    ).toEqual([
      [
        'Delta',
        t('not_comparable.printed', { value: '27.89%' }),
        t('off_basis.formula_not_stated.long'),
      ],
    ]);
    expect(figure.notComparable.map(({ row }) => [row.position, row.drawn, row.rankable])).toEqual([
      [4, null, false],
    ]);
  });

  it('tells a bound without an order and names who cannot be turned', () => {
    expect(figure.sentence).toContain(
      t('sentence.bounds', { bounds: t('sentence.bound', { name: 'Gamma', value: '14.35' }) }),
    );
    expect(figure.sentence).toContain(
      t('sentence.because', { names: 'Delta', reason: t('off_basis.formula_not_stated') }),
    );
  });

  it('keeps a bound out of the ranking however high it is', () => {
    const high = [...rows.slice(0, 2), rate('gamma', '80.0', 'voluntary')];
    const { sentence, rows: shown } = view(high, 'turnover_rate', {
      turnover: 'year_end',
      sort: 'value',
    });
    expect(sentence).toContain(
      t('sentence.pair', { high: 'Beta', highValue: '30.0', low: 'Alpha', lowValue: '25' }),
    );
    expect(shown.map((row) => row.company).at(-1)).toBe('gamma');
  });

  it('has room for what the checks infer of it', () => {
    const inferred = view(rows, 'turnover_rate', { turnover: 'year_end' }, (key) =>
      key.company === 'delta' ? 'One formula fits.' : null,
    );
    expect(inferred.notComparable.map((apartRow) => apartRow.inference)).toEqual([
      'One formula fits.',
    ]);
    expect(figure.notComparable.map((apartRow) => apartRow.inference)).toEqual([null]);
  });

  it('hides what stands apart, and counts it, where only what may be ranked is asked for', () => {
    const comparable = view(rows, 'turnover_rate', { turnover: 'year_end', show: 'comparable' });
    expect(comparable.notComparable).toEqual([]);
    expect(comparable.hidden).toBe(2);
  });

  it('says nothing of a figure where nothing can be turned', () => {
    const none = view([rate('alpha', '20', 'unsaid')], 'turnover_rate', { turnover: 'year_end' });
    expect(none.sentence).toContain(
      t('sentence.because', { names: 'Alpha', reason: t('off_basis.formula_not_stated') }),
    );
    expect(none.sentence).not.toMatch(/20/);
  });

  it('as printed stays as it was', () => {
    const printed = view(rows, 'turnover_rate', {});
    expect(printed.notComparable).toEqual([]);
    expect(printed.basis).toBeNull();
    expect(printed.rows.map((row) => row.text).slice(0, 4)).toEqual([
      '20.0',
      '30.0',
      '12.6',
      '27.89',
    ]);
  });

  const proofOf = (company: string) =>
    buildProofView(build(rows), keyOf(company, 'turnover_rate'), words, {
      ...defaultBasis,
      turnover: 'year_end',
    });

  it('is proved by its equation', () => {
    const proof = proofOf('alpha');
    expect(proof.value).toBe('25');
    expect(proof.equations).toEqual(['0.200 ÷ (1 − 0.200) = 0.2500']);
    expect(proof.range).toBe(t('proof.range', { low: '24.92', high: '25.08' }));
  });

  it('that is a bound is proved as one', () => {
    const proof = proofOf('gamma');
    expect(proof.value).toBe(t('qualifier.at_least', { number: '14.35' }));
    expect(proof.equations).toEqual(['0.126 ÷ (1 − 0.126) ≈ 0.1442']);
    expect(proof.range).toBe(t('proof.range.at_least', { low: '14.35' }));
    expect(proof.derivation).toBe(t('derivation.leavers_at_least.long'));
  });

  it('that cannot be turned says why and still shows what is printed', () => {
    const proof = proofOf('delta');
    expect(proof.gap?.note).toBe(t('off_basis.formula_not_stated.long'));
    expect(proof.items.map(({ role, printed }) => [role, printed])).toEqual([['main', '27.89']]);
  });
});

describe('scope 2 at one factor', () => {
  const electricity = (year: number, value: string) => ({
    company: 'alpha',
    indicator: 'energy_use',
    value,
    year,
    dimension: 'energy_source',
    category: 'electricity',
  });
  const scope2 = (company: string, year: number, value: string) => ({
    company,
    indicator: 'ghg_scope2',
    value,
    year,
  });
  const rows = [
    scope2('alpha', 2023, '59000.0'),
    scope2('alpha', 2024, '58000.0'),
    electricity(2023, '82000.0'),
    electricity(2024, '107000.0'),
    scope2('beta', 2023, '10.0'),
    scope2('beta', 2024, '12.0'),
  ];
  const basis: Basis = { ...defaultBasis, factor: 'cn-2022' };
  const reports = companies.map((company) => ({ company }));
  const dataset = build(rows, { reports: [...reports, { company: 'alpha', year: 2023 }] });
  const indicator = indicatorOf(dataset, 'ghg_scope2');
  const context = { dataset, i18n: words };
  const chosen = { ...basis, companies, scale: 'linear', show: 'all' } as const;

  it('turns a fall that only the factor made into the rise of the electricity', () => {
    const drawn = (item: Basis) =>
      buildTimeView(context, indicator, { ...chosen, ...item }).series.map((line) =>
        line.points.map((point) => point.drawn),
      );
    expect(drawn(defaultBasis)).toEqual([
      [59000, 58000],
      [10, 12],
    ]);
    // 82,000 and 107,000 MWh × 0.5366.
    expect(drawn(basis)).toEqual([[44001.2, 57416.2]]);
  });

  it('names the factor, and the years that lack the electricity', () => {
    const time = buildTimeView(context, indicator, chosen);
    expect(time.basis).toContain('0.5366');
    expect(time.basis).toContain('national average 2022');
    expect(time.offBasis).toEqual([
      `Beta (2023 and 2024: ${t('off_basis.electricity_not_printed')})`,
    ]);
    expect(time.missing).toEqual(['Gamma', 'Delta', 'Epsilon']);
  });

  it('stands in the table with its gaps', () => {
    const table = buildYearTable(context, indicator, { ...chosen, companies: ['alpha', 'beta'] });
    expect(table.unit).toContain('0.5366');
    expect(table.rows.map((row) => row.cells.map((cell) => cell.text))).toEqual([
      ['57,416.2', '44,001.2'],
      [t('off_basis.electricity_not_printed'), t('off_basis.electricity_not_printed')],
    ]);
  });

  it('is proved by its equation and the basis of the factor', () => {
    const proof = buildProofView(dataset, keyOf('alpha', 'ghg_scope2'), words, basis);
    expect(proof.equations).toEqual(['107,000.0 MWh × 0.5366 tCO2/MWh = 57,416.20 tCO2e']);
    expect(proof.derivation).toContain('Grid 2022');
    expect(proof.items.map((item) => item.printed)).toEqual(['107000.0']);
  });
});

describe('a table per employee', () => {
  it('has the base in its unit and says what is not divided', () => {
    const dataset = build([
      ...printing('alpha', '1000.0', '400'),
      { company: 'alpha', indicator: 'turnover_rate', value: '12.0' },
    ]);
    const table = (id: string) =>
      buildYearTable({ dataset, i18n: words }, indicatorOf(dataset, id), {
        ...defaultBasis,
        companies: ['alpha'],
        show: 'all',
        base: 'per_employee',
      });
    expect(table('ghg_scope1_2')).toMatchObject({ unit: 'tCO2e per person', note: null });
    expect(table('ghg_scope1_2').rows[0]?.cells[0]?.text).toBe('2.50');
    expect(table('turnover_rate').note).toBe(t('basis.not_divided'));
  });
});

describe('a line over time', () => {
  it('has bounds as open points', () => {
    const dataset = build(
      [2023, 2024].map((year) => ({
        company: 'alpha',
        indicator: 'turnover_rate',
        value: '12.6',
        definition: 'voluntary',
        year,
      })),
    );
    const time = buildTimeView({ dataset, i18n: words }, indicatorOf(dataset, 'turnover_rate'), {
      ...defaultBasis,
      turnover: 'year_end',
      companies: ['alpha'],
      scale: 'linear',
      show: 'all',
    });
    expect(
      time.series.flatMap(({ points }) => points.map(({ text, openEnd }) => [text, openEnd])),
    ).toEqual([2023, 2024].map(() => [t('qualifier.at_least', { number: '14.35' }), 'at_least']));
    expect(time.offBasis).toEqual([]);
    expect([...time.missing, ...time.undrawn]).toEqual([]);
  });
});

describe.each([
  ['en', 'number', 'number per person', 'number per RMB million'],
  ['zh-Hant', '個', '個/人', '個/人民幣百萬元'],
  ['zh-Hans', '个', '个/人', '个/百万元'],
] as const)('a unit the package lacks, in %s', (language, count, perPerson, perRevenue) => {
  it('is composed of its parts', () => {
    const own = {
      ...buildI18n(language),
      texts: new Map([['unit.count', { text: count, short: null }]]),
    };
    expect(unitName('count/person', own)).toBe(perPerson);
    expect(unitName('count/RMB million', own)).toBe(perRevenue);
    expect(unitName('unheard-of', own)).toBe('unheard-of');
  });
});
