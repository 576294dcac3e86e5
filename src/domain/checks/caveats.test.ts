import { describe, expect, it } from 'vitest';
import { stateOf } from '../figure';
import { buildDataset, type DatasetParts } from '../../testing/dataset';
import { keyOf, presentFigure } from '../../testing/figures';
import { alphaDataset, alphaRevenue, row, warningsOf } from '../../testing/findings';
import { checkCompany } from './checkCompany';

type Observations = NonNullable<DatasetParts['observations']>;

function isContradicted(observations: Observations, indicator: string, texts = {}): boolean {
  const figure = presentFigure(buildDataset({ observations, texts }), keyOf('alpha', indicator));
  return figure.caveats.includes('contradicts_itself');
}

describe('an average of training hours', () => {
  const average = (value: string) => ({
    company: 'alpha',
    indicator: 'training_hours_average',
    value,
  });
  const hours = { company: 'alpha', indicator: 'training_hours_total', value: '2414429.74' };
  const staff = { company: 'alpha', indicator: 'headcount', value: '90759' };
  const isAverageContradicted = (observations: Observations, texts = {}) =>
    isContradicted(observations, 'training_hours_average', texts);

  it('contradicts itself where it is not total ÷ staff', () => {
    expect(isAverageContradicted([average('37.2'), hours, staff])).toBe(true);
  });

  it('does not where rounding alone lies between them', () => {
    expect(isAverageContradicted([average('26.60'), hours, staff])).toBe(false);
    expect(isAverageContradicted([average('26.61'), hours, staff])).toBe(true);
    expect(isAverageContradicted([average('27'), hours, staff])).toBe(false);
  });

  it('tells of another base, not of a contradiction, where the report does not state its base', () => {
    const texts = { open: { caveats: ['base_not_stated' as const] } };
    const stated = { ...average('37.2'), definition: 'open' };
    const { caveats } = presentFigure(
      buildDataset({ observations: [stated, hours, staff], texts }),
      keyOf('alpha', 'training_hours_average'),
    );
    expect(caveats).toContain('other_base');
    expect(caveats).not.toContain('contradicts_itself');
  });

  it('is tested against the preferred total', () => {
    const second = { ...hours, value: '3376235', preferred: false };
    expect(isAverageContradicted([average('37.2'), second, hours, staff])).toBe(true);
    expect(isAverageContradicted([average('26.6'), second, hours, staff])).toBe(false);
  });

  it('is not tested where a part is missing or is another measure', () => {
    expect(isAverageContradicted([average('37.2'), hours])).toBe(false);
    expect(isAverageContradicted([average('37.2'), { ...hours, unit: 'class-hours' }, staff])).toBe(
      false,
    );
  });

  it('is not held against a total of another part of the company', () => {
    const platform = { ...hours, boundary: 'platform' };
    const texts = { platform: { aspects: { boundary: 'online_platform' } } };
    expect(isAverageContradicted([average('37.2'), platform, staff], texts)).toBe(false);
  });
});

describe('a rate of all employees', () => {
  const rate = (value: string, category: string | null = null) => ({
    company: 'alpha',
    indicator: 'training_coverage',
    value,
    dimension: category === null ? null : 'gender',
    category,
  });
  const isRateContradicted = (observations: Observations) =>
    isContradicted(observations, 'training_coverage');

  it('contradicts itself where it lies outside those of its two genders', () => {
    expect(isRateContradicted([rate('89'), rate('87', 'male'), rate('75', 'female')])).toBe(true);
    expect(isRateContradicted([rate('73'), rate('87', 'male'), rate('75', 'female')])).toBe(true);
  });

  it('does so by two dimensions too, which are one finding', () => {
    const level = (value: string, category: string) => ({
      ...rate(value, category),
      dimension: 'level',
    });
    const levels = [level('86', 'management'), level('84', 'non_management')];
    const genders = [rate('87', 'male'), rate('75', 'female')];
    expect(isRateContradicted([rate('89'), ...genders, ...levels])).toBe(true);
  });

  it('keeps each figure at two values where labels have been exchanged', () => {
    const twice = (category: string, values: readonly string[]) =>
      values.map((value, index) => ({ ...rate(value, category), preferred: index === 0 }));
    const dataset = buildDataset({
      observations: [...twice('male', ['87', '75']), ...twice('female', ['75', '87'])],
    });
    for (const category of ['male', 'female']) {
      const key = keyOf('alpha', 'training_coverage', { dimension: 'gender', category });
      expect(stateOf(presentFigure(dataset, key))).toBe('second_value');
    }
  });

  it('does not where rounding allows it, or between them; what rounds to 88 is never below 87.5', () => {
    expect(isRateContradicted([rate('87.4'), rate('87', 'male'), rate('75', 'female')])).toBe(
      false,
    );
    expect(isRateContradicted([rate('88'), rate('87', 'male'), rate('75', 'female')])).toBe(true);
    expect(isRateContradicted([rate('87.5'), rate('87', 'male'), rate('75', 'female')])).toBe(
      false,
    );
    expect(isRateContradicted([rate('80'), rate('75', 'male'), rate('87', 'female')])).toBe(false);
  });

  it('is not tested against a gender of which only a bound is printed', () => {
    const bound = { ...rate('75', 'male'), qualifier: 'at_least' } as const;
    expect(isRateContradicted([rate('89'), bound, rate('75', 'female')])).toBe(false);
    const ceiling = { ...rate('95', 'female'), qualifier: 'at_most' } as const;
    expect(isRateContradicted([rate('89'), rate('95', 'male'), ceiling])).toBe(false);
  });

  it('is not tested by one gender alone, nor a number that is no rate', () => {
    expect(isRateContradicted([rate('89'), rate('75', 'male')])).toBe(false);
    const people = [rate('100'), rate('60', 'male'), rate('40', 'female')].map((row) => ({
      ...row,
      indicator: 'headcount',
    }));
    expect(isContradicted(people, 'headcount')).toBe(false);
  });

  it('leaves the rate of a group alone', () => {
    const dataset = buildDataset({
      observations: [rate('89'), rate('87', 'male'), rate('75', 'female')],
    });
    const men = keyOf('alpha', 'training_coverage', { dimension: 'gender', category: 'male' });
    expect(presentFigure(dataset, men).caveats).toEqual([]);
  });
});

it('an intensity that does not fit published revenue does not contradict its own report', () => {
  const rows = [row('ghg_scope1_2', '1000'), row('ghg_intensity_revenue', '10.00')];
  const dataset = alphaDataset(rows, {}, [alphaRevenue('90.0')]);
  expect(warningsOf(checkCompany(dataset, 'alpha'))).toEqual([
    'published_revenue ghg_intensity_revenue 2024 contradicts',
  ]);
  const figure = presentFigure(dataset, keyOf('alpha', 'ghg_intensity_revenue'));
  expect(figure.caveats).not.toContain('contradicts_itself');
});
