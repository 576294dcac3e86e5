import { describe, expect, it } from 'vitest';
import { buildDataset, type DatasetParts } from '../../testing/dataset';
import { endsOf, keyOf, presentFigure } from '../../testing/figures';
import { createRandom, pickInteger } from '../../testing/random';
import { toFigure } from '../figures/toFigure';
import { stateOf, derivationOf, observationOf, inputsOf } from '../figure';

type Observations = NonNullable<DatasetParts['observations']>;

describe('scope 1 + 2', () => {
  const key = keyOf('alpha', 'ghg_scope1_2');
  const scope1 = {
    company: 'alpha',
    indicator: 'ghg_scope1',
    value: '0',
    unit: 'kgCO2',
    qualifier: 'in_words',
  } as const;
  const scope2 = {
    company: 'alpha',
    indicator: 'ghg_scope2',
    value: '250357.17',
    unit: 'kgCO2',
  } as const;
  const office = { office: { aspects: { boundary: 'office' } } };

  it('of nothing and nothing is a zero, like a printed one', () => {
    const nothing = { ...scope2, value: '0' };
    const figure = presentFigure(buildDataset({ observations: [scope1, nothing] }), key);
    expect(stateOf(figure)).toBe('zero');
    expect(figure.caveats).toContain('derived');
  });

  it('is the sum of the two scopes the report prints, in the canonical unit', () => {
    const figure = presentFigure(buildDataset({ observations: [scope1, scope2] }), key);
    expect(stateOf(figure)).toBe('derived');
    expect(observationOf(figure)).toBeNull();
    expect(figure.comparableUnit).toBe(true);
    expect(figure.quantity.unit).toBe('tCO2e');
    expect(figure.quantity.value.toFixed()).toBe('250.35717');
    expect(endsOf(figure.quantity.interval)).toEqual(['250.357165', '250.357175']);
    expect(derivationOf(figure)?.inputs.map((row) => row.indicator)).toEqual([
      'ghg_scope1',
      'ghg_scope2',
    ]);
    expect(figure.caveats).toContain('derived');
  });

  it('is not worked out where the report prints it', () => {
    const total = { company: 'alpha', indicator: 'ghg_scope1_2', value: '251', unit: 'tCO2e' };
    const figure = presentFigure(buildDataset({ observations: [scope1, scope2, total] }), key);
    expect(stateOf(figure)).toBe('value');
    expect(figure.quantity.value.toFixed()).toBe('251');
  });

  it('is a gap where one of the scopes is missing', () => {
    expect(stateOf(toFigure(buildDataset({ observations: [scope2] }), key))).toBe('unknown');
  });

  it('is added for one boundary only', () => {
    const inOffice = { ...scope2, boundary: 'office' };
    const apart = buildDataset({ observations: [scope1, inOffice], texts: office });
    expect(stateOf(toFigure(apart, key))).toBe('unknown');
    const together = buildDataset({
      observations: [{ ...scope1, boundary: 'office' }, inOffice],
      texts: office,
    });
    expect(stateOf(toFigure(together, key))).toBe('derived');
  });

  it('is not added across years, and not from a part that cannot be converted', () => {
    const earlier = buildDataset({ observations: [{ ...scope1, year: 2023 }, scope2] });
    expect(stateOf(toFigure(earlier, key))).toBe('unknown');
    const litres = buildDataset({ observations: [scope1, { ...scope2, unit: 'L' }] });
    expect(stateOf(toFigure(litres, key))).toBe('unknown');
  });

  it('carries what is to be said of its parts', () => {
    const inferred = { ...scope2, confidence: 'inferred', restated: true } as const;
    const { caveats } = presentFigure(buildDataset({ observations: [scope1, inferred] }), key);
    expect(caveats).toEqual(expect.arrayContaining(['derived', 'inferred', 'restated']));
  });

  it('carries what is to be said of the conversions of its parts', () => {
    const { caveats } = presentFigure(buildDataset({ observations: [scope1, scope2] }), key);
    expect(caveats).toContain('co2_only');
  });
});

it('total energy is direct + indirect energy, each converted by its own factor', () => {
  const dataset = buildDataset({
    observations: [
      { company: 'alpha', indicator: 'energy_direct', value: '10', unit: 'tce' },
      { company: 'alpha', indicator: 'energy_indirect', value: '2000', unit: 'kWh' },
    ],
  });
  const figure = presentFigure(dataset, keyOf('alpha', 'energy_total'));
  expect(derivationOf(figure)?.rule).toBe('sum_of_energy');
  expect(figure.quantity.value.toFixed()).toBe('83.367');
  expect(endsOf(figure.quantity.interval)).toEqual(['79.29815', '87.43585']);
});

describe('training hours per employee', () => {
  const key = keyOf('alpha', 'training_hours_average');
  const hours = { company: 'alpha', indicator: 'training_hours_total', value: '2444' };
  const staff = { company: 'alpha', indicator: 'headcount', value: '325' };

  it('are total hours ÷ staff, within the rounding of the hours: people are counted', () => {
    const figure = presentFigure(buildDataset({ observations: [hours, staff] }), key);
    expect(stateOf(figure)).toBe('derived');
    expect(figure.quantity.unit).toBe('h/person');
    expect(figure.quantity.value.toFixed(6)).toBe('7.520000');
    const [low, high] = endsOf(figure.quantity.interval).map(Number);
    expect(low).toBeCloseTo(2443.5 / 325, 9);
    expect(high).toBeCloseTo(2444.5 / 325, 9);
  });

  it.each<[string, Observations]>([
    ['the hours are in another unit', [{ ...hours, unit: 'class-hours' }, staff]],
    ['the hours cover another part of the company', [{ ...hours, boundary: 'platform' }, staff]],
    ['the staff is full-time only and the hours are not', [hours, { ...staff, note: 'full-time' }]],
    ['there may be no staff at all', [hours, { ...staff, value: '0' }]],
    ['the staff is not printed', [hours]],
  ])('are a gap where %s', (_, observations) => {
    const texts = {
      platform: { aspects: { boundary: 'online_platform' } },
      'full-time': { aspects: { staff: 'full_time' } },
    };
    expect(stateOf(toFigure(buildDataset({ observations, texts }), key))).toBe('unknown');
  });
});

describe('an overall turnover rate from the rates of groups', () => {
  const key = keyOf('alpha', 'turnover_rate');
  const texts = {
    simple: { aspects: { formula: 'leavers/year_end' } },
    inclusive: { aspects: { formula: 'leavers/(leavers+year_end)' } },
    voluntary: { aspects: { formula: 'voluntary/(leavers+year_end)' } },
    office: { aspects: { boundary: 'office' } },
  };
  interface Group {
    readonly category: string;
    readonly rate: string;
    readonly staff: string;
  }
  const men = { category: 'male', rate: '25.0', staff: '60' };
  const women = { category: 'female', rate: '20.0', staff: '40' };
  const groupsOf = (groups: readonly Group[], definition: string | null, dimension = 'gender') =>
    groups.flatMap(({ category, rate, staff }) => [
      {
        company: 'alpha',
        indicator: 'turnover_rate',
        dimension,
        category,
        value: rate,
        definition,
      },
      { company: 'alpha', indicator: 'headcount', dimension, category, value: staff },
    ]);
  const total = { company: 'alpha', indicator: 'headcount', value: '100' };
  const build = (observations: Observations) => buildDataset({ observations, texts });

  it('is the mean weighted by staff, where leavers are divided by staff', () => {
    const figure = presentFigure(build([total, ...groupsOf([men, women], 'simple')]), key);
    expect(derivationOf(figure)).toMatchObject({
      rule: 'rate_from_groups',
      dimension: 'gender',
    });
    expect(figure.quantity.value.toFixed(4)).toBe('23.0000');
    expect(endsOf(figure.quantity.interval)).toEqual(['22.95', '23.05']);
  });

  it('goes by way of the leavers, where they are divided by leavers and staff', () => {
    // 60 staff at 25 % is 20 leavers, 40 at 20 % is 10: 30 of 130.
    const figure = presentFigure(build([total, ...groupsOf([men, women], 'inclusive')]), key);
    expect(figure.quantity.value.toFixed(4)).toBe(((30 / 130) * 100).toFixed(4));
    const [low, high] = endsOf(figure.quantity.interval).map(Number);
    expect(low).toBeLessThan((30 / 130) * 100);
    expect(high).toBeGreaterThan((30 / 130) * 100);
  });

  it('tells every rate and every headcount it rests on', () => {
    const figure = presentFigure(build([total, ...groupsOf([men, women], 'simple')]), key);
    expect(inputsOf(figure).map((row) => `${row.indicator} ${row.value}`)).toEqual([
      'turnover_rate 25.0',
      'headcount 60',
      'turnover_rate 20.0',
      'headcount 40',
    ]);
  });

  it('rests on the groups whose printed digits fix it most closely', () => {
    const coarse = [
      { ...men, rate: '25' },
      { ...women, rate: '20' },
    ];
    const fine = [
      { category: 'lt30', rate: '30.00', staff: '50' },
      { category: '30to50', rate: '16.00', staff: '50' },
    ];
    const figure = presentFigure(
      build([total, ...groupsOf(coarse, 'simple'), ...groupsOf(fine, 'simple', 'age')]),
      key,
    );
    expect(derivationOf(figure)).toMatchObject({ dimension: 'age' });
    expect(figure.quantity.value.toFixed(2)).toBe('23.00');
  });

  it('takes no fewer than no leavers from a group that prints 0 %', () => {
    const nobody = { ...women, rate: '0' };
    const figure = presentFigure(build([total, ...groupsOf([men, nobody], 'simple')]), key);
    expect(endsOf(figure.quantity.interval)[0]).toBe('14.97');
  });

  it.each<[string, Observations]>([
    ['no formula is stated', [total, ...groupsOf([men, women], null)]],
    ['only voluntary leavers count', [total, ...groupsOf([men, women], 'voluntary')]],
    [
      'the groups do not add to the headcount',
      [{ ...total, value: '101' }, ...groupsOf([men, women], 'simple')],
    ],
    ['no headcount is printed', groupsOf([men, women], 'simple')],
    ['a group lacks its headcount', [total, ...groupsOf([men, women], 'simple').slice(0, 3)]],
    [
      'a group may have lost everybody',
      [total, ...groupsOf([{ ...men, rate: '100.0' }, women], 'inclusive')],
    ],
    [
      'rates and headcounts cover different parts of the company',
      [
        total,
        ...groupsOf([men, women], 'simple').map((row) =>
          row.indicator === 'headcount' ? { ...row, boundary: 'office' } : row,
        ),
      ],
    ],
  ])('is a gap where %s', (_, observations) => {
    expect(stateOf(toFigure(build(observations), key))).toBe('in_parts');
  });

  it.each([
    ['simple', (leavers: number, staff: number) => leavers / staff],
    ['inclusive', (leavers: number, staff: number) => leavers / (leavers + staff)],
  ] as const)('holds the true rate for any leavers and staff (%s)', (definition, rateOf) => {
    const random = createRandom(definition.length);
    for (let round = 0; round < 60; round += 1) {
      const groups = ['male', 'female'].map((category) => {
        const staff = pickInteger(random, 1, 400);
        return { category, staff, leavers: pickInteger(random, 0, staff) };
      });
      const staff = groups.reduce((sum, group) => sum + group.staff, 0);
      const leavers = groups.reduce((sum, group) => sum + group.leavers, 0);
      const printed = groups.map((group) => ({
        category: group.category,
        staff: String(group.staff),
        rate: (rateOf(group.leavers, group.staff) * 100).toFixed(1),
      }));
      const observations = [{ ...total, value: String(staff) }, ...groupsOf(printed, definition)];
      const { interval } = presentFigure(build(observations), key).quantity;
      const rate = rateOf(leavers, staff) * 100;
      expect(Number(interval.low?.toFixed())).toBeLessThanOrEqual(rate + 1e-9);
      expect(Number(interval.high?.toFixed())).toBeGreaterThanOrEqual(rate - 1e-9);
    }
  });
});

it('nothing is worked out for a group, or for an indicator without a rule', () => {
  const dataset = buildDataset({
    observations: [
      { company: 'alpha', indicator: 'ghg_scope1', value: '1' },
      { company: 'alpha', indicator: 'ghg_scope2', value: '2' },
    ],
  });
  const group = { dimension: 'site', category: 'north' };
  expect(stateOf(toFigure(dataset, keyOf('alpha', 'ghg_scope1_2', group)))).toBe('unknown');
  expect(stateOf(toFigure(dataset, keyOf('alpha', 'headcount')))).toBe('unknown');
});
