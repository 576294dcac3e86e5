import { describe, expect, it } from 'vitest';
import { buildDataset, type DatasetParts } from '../../testing/dataset';
import { endsOf, indicatorOf, keyOf, divisionOf } from '../../testing/figures';
import { defaultBasis, figureOn, figuresOn, switchesOf, yearsOn, type Basis } from './basis';
import {
  derivationOf,
  isPresent,
  printedBehind,
  stateOf,
  type Figure,
  type FigureKey,
} from '../figure';
import { yearsOfIndicator } from './figuresOf';
import { toFigure } from './toFigure';

const scope2 = { company: 'alpha', indicator: 'ghg_scope2', value: '58941.3' };
const electricity = {
  company: 'alpha',
  indicator: 'energy_use',
  value: '100000.0',
  dimension: 'energy_source',
  category: 'electricity',
};
const indicators = [
  { id: 'energy_use', unit: 'MWh', dimensions: ['energy_source'] },
  { id: 'turnover_rate', kind: 'rate' },
] as const;

function on(
  rows: DatasetParts['observations'],
  change: Partial<Basis>,
  key: FigureKey = keyOf('alpha', 'ghg_scope2'),
): Figure {
  const dataset = buildDataset({ indicators, ...(rows && { observations: rows }) });
  return figureOn(dataset, toFigure(dataset, key), { ...defaultBasis, ...change });
}

function presentOf(figure: Figure) {
  if (!isPresent(figure)) throw new Error(`expected a number, got ${stateOf(figure)}`);
  return figure;
}

describe('scope 2 at one published factor', () => {
  it('is the printed electricity × the factor, known as the electricity is', () => {
    // 100,000.0 MWh × 0.5366; ± 0.05 MWh is ± 0.02683 t.
    const figure = presentOf(on([scope2, electricity], { factor: 'cn-2022' }));
    expect(stateOf(figure)).toBe('derived');
    expect(figure.quantity.value.toFixed()).toBe('53660');
    expect(endsOf(figure.quantity.interval)).toEqual(['53659.97317', '53660.02683']);
    expect(derivationOf(figure)?.rule).toBe('same_factor');
    expect(printedBehind(figure).map((row) => row.indicator)).toEqual(['energy_use']);
    expect(figure.caveats).toEqual(expect.arrayContaining(['co2_only', 'derived']));
  });

  it('another factor gives another figure', () => {
    const figure = presentOf(on([scope2, electricity], { factor: 'cn-2021' }));
    expect(figure.quantity.value.toFixed()).toBe('55680');
  });

  it('takes purchased energy where electricity has no line of its own', () => {
    const energy = { company: 'alpha', indicator: 'energy_indirect', value: '10000', unit: 'kWh' };
    const figure = presentOf(on([scope2, energy], { factor: 'cn-2022' }));
    // 10 MWh.
    expect(figure.quantity.value.toFixed(4)).toBe('5.3660');
  });

  it('is a gap with its reason where the report prints no electricity', () => {
    expect(on([scope2], { factor: 'cn-2022' })).toMatchObject({
      state: 'not_on_basis',
      because: 'electricity_not_printed',
    });
  });

  it('takes no electricity of another year', () => {
    expect(on([scope2, { ...electricity, year: 2023 }], { factor: 'cn-2022' })).toMatchObject({
      because: 'electricity_not_printed',
    });
  });

  it('where neither is printed the gap stays as it is', () => {
    expect(on([], { factor: 'cn-2022' })).toMatchObject({ kind: 'report_gap', state: 'unknown' });
  });

  it('stands also for a year whose emissions are not printed', () => {
    expect(isPresent(on([electricity], { factor: 'cn-2022' }))).toBe(true);
    const dataset = buildDataset({
      indicators,
      observations: [scope2, electricity, { ...electricity, year: 2022 }],
    });
    const indicator = indicatorOf(dataset, 'ghg_scope2');
    expect(yearsOfIndicator(dataset, indicator, ['alpha'])).toEqual([2024]);
    const printed = { companies: ['alpha'], ...defaultBasis };
    expect(yearsOn(dataset, indicator, { ...printed, factor: 'cn-2022' })).toEqual([2022, 2024]);
    expect(yearsOn(dataset, indicator, printed)).toEqual([2024]);
  });

  it('concerns no other indicator', () => {
    const key = keyOf('alpha', 'ghg_scope1');
    const scope1 = { ...scope2, indicator: 'ghg_scope1' };
    const figure = presentOf(on([scope1, electricity], { factor: 'cn-2022' }, key));
    expect(stateOf(figure)).toBe('value');
  });

  it('is divided by a base too', () => {
    const figure = presentOf(
      on([scope2, electricity, { company: 'alpha', indicator: 'headcount', value: '1000' }], {
        factor: 'cn-2022',
        base: 'per_employee',
      }),
    );
    expect(figure.quantity.value.toFixed()).toBe('53.66');
    expect(divisionOf(figure).from?.rule).toBe('same_factor');
    expect(figure.quantity.unit).toBe('tCO2e/person');
  });
});

describe('figures side by side', () => {
  it('stand on one basis, each with its own reason where it cannot', () => {
    const dataset = buildDataset({
      indicators,
      observations: [scope2, electricity, { ...scope2, company: 'beta' }],
    });
    const figures = figuresOn(dataset, indicatorOf(dataset, 'ghg_scope2'), {
      companies: ['alpha', 'beta', 'gamma'],
      year: 2024,
      ...defaultBasis,
      factor: 'cn-2022',
    });
    expect(figures.map((figure) => stateOf(figure))).toEqual([
      'derived',
      'not_on_basis',
      'unknown',
    ]);
  });
});

it('a switch is offered where it can change something', () => {
  const dataset = buildDataset({ indicators });
  const offered = (id: string, data = dataset) => switchesOf(data, indicatorOf(data, id));
  expect(offered('ghg_scope2')).toEqual(['base', 'factor']);
  expect(offered('headcount')).toEqual(['base']);
  expect(offered('turnover_rate')).toEqual(['turnover']);
  const without = buildDataset({ indicators, emissionFactors: [] });
  expect(offered('ghg_scope2', without)).toEqual(['base']);
});
