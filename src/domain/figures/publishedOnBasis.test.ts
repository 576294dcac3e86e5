import { describe, expect, it } from 'vitest';
import { bases, figureOn, defaultBasis, type Basis } from './basis';
import { derivationOf, isPresent, stateOf, type PresentFigure } from '../figure';
import { toFigure } from './toFigure';
import { keyOf, divisionOf } from '../../testing/figures';
import { readPublished } from '../../testing/published';

/*
 * The published figures on each basis, worked out by hand from observations.csv with exact
 * fractions; ends are cut, not rounded.
 */

const dataset = readPublished();

function on(company: string, indicator: string, change: Partial<Basis>, year = 2024) {
  const figure = toFigure(dataset, keyOf(company, indicator, { year }));
  return figureOn(dataset, figure, { ...defaultBasis, ...change });
}

function presentOn(...which: Parameters<typeof on>): PresentFigure {
  const figure = on(...which);
  if (!isPresent(figure)) throw new Error(`expected a number, got ${stateOf(figure)}`);
  return figure;
}

function endsTo(decimals: number, { quantity: { interval } }: PresentFigure) {
  return [interval.low?.round(decimals, 0).toFixed(), interval.high?.round(decimals, 0).toFixed()];
}

describe('scope 1 + 2 per employee', () => {
  it.each([
    ['kingsoft_cloud', '4.677413'], // 57,695.89 ÷ 12,335
    ['sensetime', '22.333014'], // 83,882.8 ÷ 3,756
    ['ainnovation', '0.439563'], // 422.86 ÷ 962
  ])('of %s is divided by its printed staff: %s', (company, value) => {
    const figure = presentOn(company, 'ghg_scope1_2', { base: 'per_employee' });
    expect(figure.quantity.value.toFixed(6)).toBe(value);
    expect(divisionOf(figure).implied).toBe(false);
  });

  it('of iSoftStone is not divided: its inventory holds 16 subsidiaries, its staff is the group’s', () => {
    // isoftstone-ghg-boundary against the 90,759 employees of the group.
    expect(on('isoftstone', 'ghg_scope1_2', { base: 'per_employee' })).toMatchObject({
      state: 'no_denominator',
      because: 'boundary_differs',
    });
    expect(on('isoftstone', 'energy_total', { base: 'per_employee' })).toMatchObject({
      state: 'no_denominator',
      because: 'boundary_not_stated',
    });
  });

  it('of Qiniu is divided by the 236 people its own intensities imply, not by its 325 staff', () => {
    // 250,357.17 ÷ 1,060.84, 466,562 ÷ 1,976.96 and 1,415 ÷ 6 meet between 235.99886 and 236.00011.
    const figure = presentOn('qiniu', 'ghg_scope1_2', { base: 'per_employee' });
    const people = divisionOf(figure).by.interval;
    expect([people.low?.toFixed(5), people.high?.toFixed(5)]).toEqual(['235.99887', '236.00011']);
    expect(endsTo(7, figure)).toEqual(['1.0608349', '1.0608405']);
    expect(figure.caveats).toContain('implied_base');
  });

  it('counts the full-time staff of Kingsoft Cloud and SenseTime, and says so', () => {
    for (const company of ['kingsoft_cloud', 'sensetime']) {
      const { caveats } = presentOn(company, 'ghg_scope1_2', { base: 'per_employee' });
      expect(caveats).toContain('full_time_only');
    }
  });
});

describe('per RMB million of revenue', () => {
  it.each([
    // Base from water (low end) and energy (high end): 7,782.76 to 7,785.66.
    ['kingsoft_cloud', '7.41052', '7.41329'],
    // Base from water (low end) and wastewater (high end): 3,771.85 to 3,772.31.
    ['sensetime', '22.23638', '22.23914'],
    // Base from the intensity of the same inventory, 0.0102 t per RMB 10,000; that of R&D
    // spending is the whole group's.
    ['isoftstone', '0.91121', '0.92019'],
  ])('%s emits between %s and %s t', (company, low, high) => {
    const figure = presentOn(company, 'ghg_scope1_2', { base: 'per_revenue' });
    expect(endsTo(5, figure)).toEqual([low, high]);
    expect(figure.caveats).toContain('implied_base');
  });

  it.each(['qiniu', 'ainnovation'])('%s prints nothing that would tell its revenue', (company) => {
    expect(on(company, 'ghg_scope1_2', { base: 'per_revenue' })).toMatchObject({
      state: 'no_denominator',
      because: 'base_not_printed',
    });
  });

  it('no base of any report and year contradicts itself', () => {
    const reasons = dataset.companies.flatMap(({ id }) =>
      [2022, 2023, 2024].map((year) => {
        const figure = on(id, 'energy_total', { base: 'per_revenue' }, year);
        return figure.kind === 'off_basis' ? figure.because : null;
      }),
    );
    expect(reasons).not.toContain('bases_contradict');
  });
});

it('a part of iSoftStone is not divided by the staff of the whole', () => {
  expect(on('isoftstone', 'waste_nonhazardous', { base: 'per_employee' })).toMatchObject({
    state: 'no_denominator',
    because: 'boundary_differs',
  });
});

describe('turnover as leavers ÷ year-end staff', () => {
  const basis = { turnover: 'year_end' } as const;

  it('AInnovation’s rate from its groups is turned: 466.2 to 487.7 leavers ÷ 962', () => {
    // 678 × 0.335 ÷ 0.665 + 284 × 0.305 ÷ 0.695, and with 0.345 and 0.315.
    const figure = presentOn('ainnovation', 'turnover_rate', basis);
    expect(endsTo(2, figure)).toEqual(['48.45', '50.69']);
    expect(figure.quantity.value.toFixed(2)).toBe('49.57');
  });

  it.each([
    ['kingsoft_cloud', '36.7147'], // 26.855 ÷ 73.145
    ['sensetime', '14.351'], // 12.55 ÷ 87.45
  ])('%s has at least %s %%, whatever its rate was rounded from', (company, least) => {
    const figure = presentOn(company, 'turnover_rate', basis);
    expect(endsTo(4, figure)).toEqual([least, undefined]);
  });

  it.each(['qiniu', 'isoftstone'])('%s states no formula', (company) => {
    expect(on(company, 'turnover_rate', basis)).toMatchObject({
      state: 'not_on_basis',
      because: 'formula_not_stated',
    });
  });
});

describe('scope 2 of Kingsoft Cloud', () => {
  it('falls as reported, and rises at one factor as its electricity does', () => {
    const values = (change: Partial<Basis>) =>
      [2023, 2024].map((year) =>
        presentOn('kingsoft_cloud', 'ghg_scope2', change, year).quantity.value.toFixed(2),
      );
    expect(values({})).toEqual(['58941.32', '57638.74']);
    // 82,016.78 and 107,415.86 MWh × 0.5366.
    expect(values({ factor: 'cn-2022' })).toEqual(['44010.20', '57639.35']);
  });
});

describe('the arithmetic of a derived figure', () => {
  const derived = dataset.companies.flatMap(({ id }) =>
    dataset.indicators.flatMap(({ id: indicator }) =>
      bases.flatMap((base) => {
        const figure = on(id, indicator, { base, turnover: 'year_end', factor: 'cn-2022' });
        const derivation = derivationOf(figure);
        return derivation && isPresent(figure) ? [{ figure, derivation }] : [];
      }),
    ),
  );

  it('ends in the figure', () => {
    expect(derived.length).toBeGreaterThan(150);
    for (const { figure, derivation } of derived) {
      // The arithmetic of a lower bound is that of the printed rate, not of its low end.
      if (derivation.rule === 'leavers_at_least') continue;
      const last = derivation.equations.at(-1)?.at(-1);
      if (!last || !('quantity' in last)) throw new Error(`${derivation.rule} has no result`);
      // A share of leavers is counted as a plain number and shown in percent.
      const times = last.quantity.unit === figure.quantity.unit ? 1 : 100;
      expect(
        last.quantity.value.times(times).minus(figure.quantity.value).abs().toNumber(),
      ).toBeLessThan(0.01);
    }
  });

  it('tells that of the number it starts from first', () => {
    const chained = derived.filter(({ derivation }) => 'from' in derivation && derivation.from);
    expect(chained.length).toBeGreaterThan(0);
    for (const { derivation } of chained) {
      const before = 'from' in derivation ? (derivation.from?.equations ?? []) : [];
      expect(derivation.equations.slice(0, before.length)).toEqual(before);
      expect(derivation.equations.length).toBeGreaterThan(before.length);
    }
  });
});
