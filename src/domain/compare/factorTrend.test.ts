import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { buildDataset, type DatasetParts } from '../../testing/dataset';
import { endsOf } from '../../testing/figures';
import { factsOf } from '../facts/companyFacts';
import { publishedAs } from '../derive/gridFactor';
import { factorTrendOf } from './factorTrend';
import { intervalOfPrinted } from '../numbers/interval';

type Row = NonNullable<DatasetParts['observations']>[number];

const texts = {
  office: { aspects: { boundary: 'office' } },
  open: { aspects: { boundary: 'not_stated' } },
  market: { aspects: { definition: 'market_based' } },
};

const scope2 = (year: number, value: string, more: Partial<Row> = {}): Row => ({
  company: 'alpha',
  indicator: 'ghg_scope2',
  year,
  value,
  ...more,
});
const energy = (year: number, value: string, more: Partial<Row> = {}): Row => ({
  ...scope2(year, value, more),
  indicator: 'energy_indirect',
});
const electricity = (year: number, value: string, more: Partial<Row> = {}): Row => ({
  ...scope2(year, value, more),
  indicator: 'energy_use',
  dimension: 'energy_source',
  category: 'electricity',
});

function trendOf(observations: readonly Row[]) {
  const indicators = [{ id: 'energy_use', unit: 'MWh', dimensions: ['energy_source'] }];
  return factorTrendOf(factsOf(buildDataset({ observations, indicators, texts }), 'alpha'));
}

/** Two years, 2023 and 2024, of electricity and scope 2. */
function pairOf(before: readonly [string, string], after: readonly [string, string]) {
  const [pair] = trendOf([
    electricity(2023, before[0]),
    scope2(2023, before[1]),
    electricity(2024, after[0]),
    scope2(2024, after[1]),
  ]).pairs;
  return pair;
}

describe('the factor behind scope 2', () => {
  it('is unchanged where one factor fits both years within rounding', () => {
    // 50 ÷ 100 = 0.5; 60.1 ÷ 120 = 0.50083: [0.4949, 0.5051] and [0.4982, 0.5034] meet.
    const pair = pairOf(['100', '50'], ['120', '60.1']);
    expect(pair?.trend?.outcome).toBe('factor_unchanged');
    expect(pair?.trend?.electricity.value.toFixed()).toBe('20');
    expect(pair?.trend?.emissions.value.toFixed(1)).toBe('20.2');
  });

  it('is told to have changed only as finely as the figures are printed', () => {
    // With one more digit the same factors, 0.5 and 0.50083, are told apart.
    expect(pairOf(['100.00', '50.00'], ['120.00', '60.10'])?.trend?.outcome).toBe('same_direction');
  });

  it('may change while scope 2 still goes the way of the electricity, up or down', () => {
    // 0.55 → 0.53: electricity +20 %, scope 2 63.6 ÷ 55 = +15.64 %.
    const up = pairOf(['100.0', '55.00'], ['120.0', '63.60'])?.trend;
    expect(up?.outcome).toBe('same_direction');
    expect(up?.emissions.value.toFixed(2)).toBe('15.64');
    // 0.50 → 0.55: electricity −20 %, scope 2 −12 %.
    const down = pairOf(['100.0', '50.00'], ['80.0', '44.00'])?.trend;
    expect(down?.outcome).toBe('same_direction');
    expect(down?.electricity.value.toFixed()).toBe('-20');
    expect(down?.emissions.value.toFixed()).toBe('-12');
  });

  it('may turn the trend round, either way', () => {
    // 0.72 → 0.54: electricity +30 %, scope 2 70.2 ÷ 72 = −2.5 %.
    const saved = pairOf(['100.0', '72.00'], ['130.0', '70.20'])?.trend;
    expect(saved?.outcome).toBe('turned');
    expect(saved?.electricity.value.toFixed()).toBe('30');
    expect(saved?.emissions.value.toFixed()).toBe('-2.5');
    expect(pairOf(['130.0', '70.20'], ['100.0', '72.00'])?.trend?.outcome).toBe('turned');
  });

  it('may be all there is to a change, or hide one', () => {
    expect(pairOf(['100.0', '60.00'], ['100.0', '50.00'])?.trend?.outcome).toBe('factor_only');
    expect(pairOf(['100.0', '60.00'], ['120.0', '60.00'])?.trend?.outcome).toBe('offset');
  });

  it('gives no percentage where scope 2 was zero', () => {
    const pair = pairOf(['100.0', '0.00'], ['120.0', '60.00']);
    expect(pair).toMatchObject({ trend: null, unlike: [] });
  });
});

describe('the years set against each other', () => {
  it('are each with the next that has both numbers, earliest first', () => {
    const years = [2021, 2022, 2024];
    const { pairs, gap, single } = trendOf([
      ...years.map((year) => electricity(year, '100.0')),
      ...[2021, 2022, 2023, 2024].map((year) => scope2(year, '50.00')),
    ]);
    expect(pairs.map(({ from, to }) => [from.year, to.year])).toEqual([
      [2021, 2022],
      [2022, 2024],
    ]);
    expect([gap, single]).toEqual([null, null]);
  });

  it('take purchased energy where electricity has no line of its own', () => {
    const { pairs } = trendOf([
      ...[2023, 2024].map((year) => energy(year, '100.0')),
      ...[2023, 2024].map((year) => scope2(year, '50.00')),
    ]);
    expect(pairs[0]?.trend?.outcome).toBe('factor_unchanged');
  });

  it('are not compared where one has electricity and the other all purchased energy', () => {
    const { pairs } = trendOf([
      electricity(2023, '100.0'),
      energy(2024, '100.0'),
      ...[2023, 2024].map((year) => scope2(year, '50.00')),
    ]);
    expect(pairs[0]?.trend).toBeNull();
    expect(pairs[0]?.unlike).toEqual([{ aspect: 'definition', stated: true }]);
  });

  it('are not compared where boundary or method changed', () => {
    const office = { boundary: 'office' };
    const moved = trendOf([
      electricity(2023, '100.0'),
      scope2(2023, '50.00'),
      electricity(2024, '90.0', office),
      scope2(2024, '40.00', office),
    ]);
    expect(moved.pairs[0]).toMatchObject({
      trend: null,
      unlike: [{ aspect: 'boundary', stated: true }],
    });
    const method = trendOf([
      ...[2023, 2024].map((year) => electricity(year, '100.0')),
      scope2(2023, '50.00'),
      scope2(2024, '40.00', { definition: 'market' }),
    ]);
    expect(method.pairs[0]?.unlike).toEqual([{ aspect: 'definition', stated: true }]);
  });
});

describe('where nothing can be said', () => {
  const open = { boundary: 'open' };

  it.each([
    ['no_scope2', [electricity(2023, '100.0'), electricity(2024, '100.0')]],
    ['no_electricity', [scope2(2023, '50.00'), scope2(2024, '50.00')]],
    ['no_common_year', [scope2(2023, '50.00'), electricity(2024, '100.0')]],
    ['boundary_differs', [scope2(2024, '50.00'), electricity(2024, '9.0', { boundary: 'office' })]],
    ['boundary_not_stated', [scope2(2024, '50.00', open), electricity(2024, '100.0', open)]],
    ['boundary_not_stated', [scope2(2024, '50.00', open), electricity(2024, '100.0')]],
    ['no_factor', [scope2(2024, '50.00'), electricity(2024, '0.0')]],
    ['one_year', [scope2(2023, '50.00'), scope2(2024, '50.00'), electricity(2024, '100.0')]],
  ] as const)('%s is the reason', (reason, rows) => {
    expect(trendOf(rows)).toMatchObject({ pairs: [], gap: reason });
  });

  it('a single year keeps its factor: 50.00 ÷ 100.0', () => {
    const { single } = trendOf([scope2(2024, '50.00'), electricity(2024, '100.0')]);
    const [low, high] = single ? endsOf(single.factor.interval) : [];
    // 49.995 ÷ 100.05 and 50.005 ÷ 99.95.
    expect(Number(low)).toBeCloseTo(0.4997, 4);
    expect(Number(high)).toBeCloseTo(0.5003, 4);
    expect(trendOf([]).single).toBeNull();
  });
});

describe('a published factor', () => {
  const { emissionFactors } = buildDataset();
  const named = (low: string, high: string) =>
    publishedAs(
      {
        value: new Big(low),
        unit: 'tCO2/MWh',
        interval: { low: new Big(low), high: new Big(high) },
        decimals: null,
      },
      emissionFactors,
    ).map(({ id }) => id);

  it('is named where the rounding of both lets them be one number', () => {
    // 0.5366 stands for 0.53655 to 0.53665; 57,638.74 ÷ 107,415.86 for 0.5365942 to 0.5365944.
    expect(named('0.5365942', '0.5365944')).toEqual(['cn-2022']);
    expect(named('0.53', '0.56')).toEqual(['cn-2021', 'cn-2022']);
  });

  it('is not where the two only come near: 0.5368 and 0.7186 are neither', () => {
    expect(named('0.536823', '0.536825')).toEqual([]);
    expect(named('0.7186494', '0.7186497')).toEqual([]);
    expect(intervalOfPrinted('0.5366', null).high?.toFixed()).toBe('0.53665');
  });
});
