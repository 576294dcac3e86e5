import { describe, expect, it } from 'vitest';
import { buildDataset, type DatasetParts } from '../../testing/dataset';
import { indicatorOf, keyOf, divisionOf } from '../../testing/figures';
import { figureOn, defaultBasis, unitOn, type Base } from './basis';
import { assess } from '../compare/comparison';
import type { Indicator, Observation } from '../dataset';
import { isDivided } from './divideByBase';
import {
  derivationOf,
  isPresent,
  printedBehind,
  stateOf,
  type Figure,
  type FigureKey,
  type PresentFigure,
} from '../figure';
import { toFigure } from './toFigure';

const indicators: readonly (Pick<Indicator, 'id'> & Partial<Indicator>)[] = [
  { id: 'ghg_scope1_2', kind: 'flow' },
  { id: 'headcount', kind: 'stock' },
  { id: 'suppliers', kind: 'stock', unit: 'count' },
  { id: 'water_consumption', kind: 'flow', unit: 't' },
  { id: 'ghg_intensity_revenue', kind: 'intensity', unit: 'tCO2e/RMB million' },
  { id: 'ghg_intensity_employee', kind: 'intensity', unit: 'tCO2e/person' },
  { id: 'water_intensity_revenue', kind: 'intensity', unit: 't/RMB million' },
  { id: 'water_intensity_employee', kind: 'intensity', unit: 't/person' },
  { id: 'turnover_rate', kind: 'rate' },
  { id: 'pue_target', kind: 'target', unit: 'ratio' },
];
const texts = {
  office: { short: 'one office', aspects: { boundary: 'one_office' } },
  unclear: { aspects: { boundary: 'not_stated' } },
  fullTime: { caveats: ['full_time_only'], aspects: { staff: 'full_time' } },
} as const;

type Row = Partial<Observation> & Pick<Observation, 'indicator' | 'value'>;

function build(rows: readonly Row[], parts: DatasetParts = {}) {
  return buildDataset({
    indicators,
    texts,
    observations: rows.map((row) => ({ company: 'alpha', ...row })),
    ...parts,
  });
}

const ghg = keyOf('alpha', 'ghg_scope1_2');

function divide(rows: readonly Row[], base: Base, key: FigureKey = ghg): Figure {
  const dataset = build(rows);
  return figureOn(dataset, toFigure(dataset, key), { ...defaultBasis, base });
}

function presentOf(figure: Figure): PresentFigure {
  if (!isPresent(figure)) throw new Error(`expected a number, got ${stateOf(figure)}`);
  return figure;
}

const emissions = { indicator: 'ghg_scope1_2', value: '1000.0' };
const staff = { indicator: 'headcount', value: '400' };
const perRevenue = { indicator: 'ghg_intensity_revenue', value: '2.00' };
const water = { indicator: 'water_consumption', value: '500.0' };
const waterPerRevenue = { indicator: 'water_intensity_revenue', value: '1.00' };

describe('what is divided', () => {
  const dataset = build([]);
  it.each([
    ['ghg_scope1_2', true, true],
    ['suppliers', true, true],
    ['headcount', false, true],
    ['turnover_rate', false, false],
    ['ghg_intensity_revenue', false, false],
    ['pue_target', false, false],
  ] as const)('%s', (id, perEmployee, perRevenueToo) => {
    const indicator = indicatorOf(dataset, id);
    expect(isDivided(indicator, 'absolute')).toBe(false);
    expect(isDivided(indicator, 'per_employee')).toBe(perEmployee);
    expect(isDivided(indicator, 'per_revenue')).toBe(perRevenueToo);
  });

  it('has the base in its unit, what is not divided keeps its own', () => {
    const unit = (id: string, base: Base) =>
      unitOn(indicatorOf(dataset, id), { ...defaultBasis, base });
    expect(unit('ghg_scope1_2', 'per_employee')).toBe('tCO2e/person');
    expect(unit('ghg_scope1_2', 'per_revenue')).toBe('tCO2e/RMB million');
    expect(unit('turnover_rate', 'per_revenue')).toBe('%');
    expect(unit('ghg_scope1_2', 'absolute')).toBe('tCO2e');
  });
});

it('the default basis changes nothing', () => {
  const dataset = build([emissions, staff]);
  const figure = toFigure(dataset, ghg);
  expect(figureOn(dataset, figure, defaultBasis)).toBe(figure);
});

describe('per employee, of the whole company', () => {
  it('is the figure ÷ the headcount of the same year, rounded outwards', () => {
    // 999.95 ÷ 400 to 1000.05 ÷ 400; people are counted, not rounded.
    const figure = presentOf(divide([emissions, staff], 'per_employee'));
    expect(stateOf(figure)).toBe('derived');
    expect(figure.quantity.value.toFixed()).toBe('2.5');
    expect(figure.quantity.unit).toBe('tCO2e/person');
    expect(figure.quantity.interval.low?.toFixed()).toBe('2.499875');
    expect(figure.quantity.interval.high?.toFixed()).toBe('2.500125');
    expect(figure.caveats).toEqual(['derived']);
    expect(derivationOf(figure)?.inputs.map((row) => row.indicator)).toEqual([
      'ghg_scope1_2',
      'headcount',
    ]);
  });

  it('takes no headcount of another year', () => {
    expect(divide([emissions, { ...staff, year: 2023 }], 'per_employee')).toMatchObject({
      state: 'no_denominator',
      because: 'base_not_printed',
    });
  });

  it('takes full-time staff where no total is printed, and says so', () => {
    const fullTime = { ...staff, dimension: 'employment_type', category: 'full_time' };
    const figure = presentOf(divide([emissions, fullTime], 'per_employee'));
    expect(figure.quantity.value.toFixed()).toBe('2.5');
    expect(figure.caveats).toContain('full_time_only');
  });

  it('takes over what must be known of the headcount, but not what it counts', () => {
    const inferred = { ...staff, boundary: 'fullTime', confidence: 'inferred' } as const;
    const dataset = build([emissions, inferred]);
    const figure = presentOf(
      figureOn(dataset, toFigure(dataset, ghg), { ...defaultBasis, base: 'per_employee' }),
    );
    expect(figure.caveats).toEqual(expect.arrayContaining(['full_time_only', 'inferred']));
    expect(printedBehind(figure).map((row) => row.indicator)).toEqual(['ghg_scope1_2']);
  });

  it('is no number where the headcount is that of a part', () => {
    const part = { ...staff, boundary: 'office' };
    expect(divide([emissions, part], 'per_employee')).toMatchObject({
      because: 'boundary_differs',
    });
  });

  it('of nobody is no number', () => {
    expect(divide([emissions, { ...staff, value: '0' }], 'per_employee')).toMatchObject({
      state: 'no_denominator',
      because: 'base_may_be_zero',
    });
  });

  it('of zero is zero', () => {
    const none = { indicator: 'ghg_scope1_2', value: '0', qualifier: 'in_words' } as const;
    const figure = presentOf(divide([none, staff], 'per_employee'));
    expect(stateOf(figure)).toBe('zero');
    expect(figure.quantity.interval.low?.toFixed()).toBe('0');
    expect(figure.quantity.interval.high?.toFixed()).toBe('0');
    expect(derivationOf(figure)?.rule).toBe('per_employee');
  });

  it('of a sum we made keeps how it was made', () => {
    const figure = presentOf(
      divide(
        [
          { indicator: 'ghg_scope1', value: '200.0' },
          { indicator: 'ghg_scope2', value: '800.0' },
          staff,
        ],
        'per_employee',
      ),
    );
    expect(figure.quantity.value.toFixed()).toBe('2.5');
    expect(divisionOf(figure).from?.rule).toBe('sum_of_scopes');
    expect(divisionOf(figure).subject.map((row) => row.indicator)).toEqual([
      'ghg_scope1',
      'ghg_scope2',
    ]);
    // 199.95 + 799.95 to 200.05 + 800.05, ÷ 400.
    expect(figure.quantity.interval.low?.toFixed()).toBe('2.49975');
  });

  it.each([
    ['at_most', null, '2.500125'],
    ['at_least', '2.499875', null],
  ] as const)('keeps an open end open: %s', (qualifier, low, high) => {
    const { interval } = presentOf(
      divide([{ ...emissions, qualifier }, staff], 'per_employee'),
    ).quantity;
    expect([interval.low?.toFixed() ?? null, interval.high?.toFixed() ?? null]).toEqual([
      low,
      high,
    ]);
  });

  it('of a gap is the same gap', () => {
    const dataset = build([staff], {
      disclosures: [{ company: 'alpha', indicator: 'ghg_scope1_2', reason: 'not_applicable' }],
    });
    const gap = toFigure(dataset, ghg);
    expect(figureOn(dataset, gap, { ...defaultBasis, base: 'per_employee' })).toBe(gap);
  });

  it('keeps a unit of its own that cannot be converted', () => {
    const hours = { indicator: 'training_hours_total', value: '800', unit: 'class-hours' };
    const figure = presentOf(
      divide([hours, staff], 'per_employee', keyOf('alpha', 'training_hours_total')),
    );
    expect(figure.quantity.unit).toBe('class-hours/person');
    expect(figure.comparableUnit).toBe(false);
  });

  it('of a company that prints two contradicting numbers still says so', () => {
    const second = { ...emissions, value: '900.0', preferred: false };
    const figure = presentOf(divide([emissions, second, staff], 'per_employee'));
    expect(figure.caveats).toContain('second_value');
    expect(figure.others.map((row) => row.value)).toEqual(['900.0']);
  });
});

describe('per employee, of a part of the company', () => {
  const ofOffice = { ...emissions, boundary: 'office' };
  const perPerson = { indicator: 'ghg_intensity_employee', value: '5.00', boundary: 'office' };

  it('is divided by the people that its own figures per employee imply', () => {
    // 999.95 ÷ 5.005 = 199.79 to 1000.05 ÷ 4.995 = 200.21 people.
    const figure = presentOf(divide([ofOffice, perPerson, staff], 'per_employee'));
    expect(divisionOf(figure).by.interval.low?.toFixed(4)).toBe('199.7902');
    expect(divisionOf(figure).by.interval.high?.toFixed(4)).toBe('200.2102');
    expect(divisionOf(figure).implied).toBe(true);
    expect(figure.quantity.value.toFixed(2)).toBe('5.00');
    expect(figure.caveats).toContain('implied_base');
  });

  it('serves another figure of the same part', () => {
    const waterOfOffice = { ...water, boundary: 'office' };
    const key = keyOf('alpha', 'water_consumption');
    const figure = presentOf(divide([ofOffice, perPerson, waterOfOffice], 'per_employee', key));
    // 500 t ÷ 200 people.
    expect(figure.quantity.value.toFixed(2)).toBe('2.50');
    expect(derivationOf(figure)?.inputs.map((row) => row.indicator)).toEqual([
      'water_consumption',
      'ghg_scope1_2',
      'ghg_intensity_employee',
    ]);
  });

  it('is never divided by the staff of the whole company', () => {
    expect(divide([ofOffice, staff], 'per_employee')).toMatchObject({
      state: 'no_denominator',
      because: 'boundary_differs',
    });
  });

  it('is not divided by the people of another part', () => {
    const elsewhere = { ...perPerson, boundary: null };
    expect(divide([ofOffice, elsewhere, { ...staff, year: 2023 }], 'per_employee')).toMatchObject({
      because: 'base_not_printed',
    });
  });

  it('is no number where the part is not stated', () => {
    expect(divide([{ ...emissions, boundary: 'unclear' }, staff], 'per_employee')).toMatchObject({
      state: 'no_denominator',
      because: 'boundary_not_stated',
    });
  });

  it('is no number where its figures per employee imply bases that contradict', () => {
    // 200 people by emissions, 250 by water.
    const waterOfOffice = { ...water, boundary: 'office' };
    const waterPerPerson = {
      indicator: 'water_intensity_employee',
      value: '2.00',
      boundary: 'office',
    };
    expect(
      divide([ofOffice, perPerson, waterOfOffice, waterPerPerson], 'per_employee'),
    ).toMatchObject({ state: 'no_denominator', because: 'bases_contradict' });
  });
});

describe('per RMB million of revenue', () => {
  it('is divided by the revenue all its intensities allow, as a range', () => {
    // Emissions: 999.95 ÷ 2.005 to 1000.05 ÷ 1.995; water: 499.95 ÷ 1.005 to 500.05 ÷ 0.995.
    const figure = presentOf(
      divide([emissions, perRevenue, water, waterPerRevenue], 'per_revenue'),
    );
    expect(divisionOf(figure).by.unit).toBe('RMB million');
    expect(divisionOf(figure).by.interval.low?.toFixed(4)).toBe('498.7282');
    expect(divisionOf(figure).by.interval.high?.toFixed(4)).toBe('501.2782');
    // 999.95 ÷ 501.2782 to 1000.05 ÷ 498.7282.
    expect(figure.quantity.interval.low?.toFixed(4)).toBe('1.9948');
    expect(figure.quantity.interval.high?.toFixed(4)).toBe('2.0052');
    expect(figure.caveats).toEqual(expect.arrayContaining(['implied_base', 'derived']));
  });

  it('divides what has no intensity of its own', () => {
    const figure = presentOf(
      divide([staff, emissions, perRevenue], 'per_revenue', keyOf('alpha', 'headcount')),
    );
    // 400 people ÷ RMB 500 million.
    expect(figure.quantity.value.toFixed(3)).toBe('0.800');
    expect(figure.quantity.unit).toBe('persons/RMB million');
  });

  it('takes over how the intensities were read, not what they count', () => {
    const coarse = {
      ...perRevenue,
      note: 'coarse',
      confidence: 'inferred',
    } as const;
    const dataset = build([staff, emissions, coarse], {
      texts: { ...texts, coarse: { caveats: ['co2_only', 'estimated'] } },
    });
    const key = keyOf('alpha', 'headcount');
    const figure = presentOf(
      figureOn(dataset, toFigure(dataset, key), { ...defaultBasis, base: 'per_revenue' }),
    );
    expect(figure.caveats).toEqual(['implied_base', 'inferred', 'derived']);
  });

  it('is no number where the report prints no intensity per revenue', () => {
    expect(divide([emissions, staff], 'per_revenue')).toMatchObject({
      state: 'no_denominator',
      because: 'base_not_printed',
    });
  });

  it('is no number where the revenue is that of another part', () => {
    expect(
      divide(
        [{ ...water, boundary: 'office' }, emissions, perRevenue],
        'per_revenue',
        keyOf('alpha', 'water_consumption'),
      ),
    ).toMatchObject({ because: 'boundary_differs' });
  });

  it('is no number where the intensities contradict one another', () => {
    // RMB 500 million by emissions, 250 million by water.
    const odd = { ...waterPerRevenue, value: '2.00' };
    expect(divide([emissions, perRevenue, water, odd], 'per_revenue')).toMatchObject({
      because: 'bases_contradict',
    });
  });
});

describe('the verdict on divided figures', () => {
  const base = 'per_employee';
  const printing = (company: string, value: string, people: string, change = {}) => [
    { company, indicator: 'ghg_scope1_2', value, ...change },
    {
      company,
      indicator: 'headcount',
      value: people,
      boundary: company === 'beta' ? 'fullTime' : null,
    },
  ];

  it('rests on what the figure covers, and names what the base leaves out', () => {
    const dataset = buildDataset({
      indicators,
      texts,
      observations: [
        ...printing('alpha', '1000', '400'),
        ...printing('beta', '300', '100'),
        ...printing('gamma', '50', '10'),
      ],
    });
    const figures = ['alpha', 'beta', 'gamma'].map((company) =>
      figureOn(dataset, toFigure(dataset, keyOf(company, 'ghg_scope1_2')), {
        ...defaultBasis,
        base,
      }),
    );
    const { verdict, reasons, rankable } = assess(figures, dataset);
    expect(verdict).toBe('with_care');
    expect(rankable.size).toBe(3);
    expect(reasons).toContainEqual({ caveat: 'full_time_only', companies: ['beta'] });
  });
});
