import { describe, expect, it } from 'vitest';
import { defaultBasis } from '../../domain/figures/basis';
import { buildDataset, type DatasetParts } from '../../testing/dataset';
import { buildI18n } from '../../testing/i18n';
import { indicatorOf } from '../../testing/figures';
import { buildTimeView, buildYearTable } from './timeView';

const words = buildI18n();
const companies = ['alpha', 'beta', 'gamma'];

function timeOf(parts: DatasetParts, indicator: string, scale: 'linear' | 'log' = 'linear') {
  const dataset = buildDataset(parts);
  return buildTimeView({ dataset, i18n: words }, indicatorOf(dataset, indicator), {
    ...defaultBasis,
    companies,
    scale,
    show: 'all',
  });
}

function tableOf(parts: DatasetParts, indicator: string) {
  const dataset = buildDataset(parts);
  return buildYearTable({ dataset, i18n: words }, indicatorOf(dataset, indicator), {
    ...defaultBasis,
    companies,
    show: 'all',
  });
}

const headcount = (company: string, year: number, value: string) => ({
  company,
  indicator: 'headcount',
  value,
  year,
});
const pue = (company: string, category: string, year: number, value: string) => ({
  company,
  indicator: 'pue',
  value,
  year,
  dimension: 'site',
  category,
});

const staff = {
  observations: [
    headcount('alpha', 2022, '5098'),
    headcount('alpha', 2024, '3756'),
    headcount('beta', 2023, '962'),
  ],
};
const sites = {
  observations: [
    pue('alpha', 'north', 2023, '1.4'),
    pue('alpha', 'north', 2024, '1.3'),
    pue('alpha', 'south', 2024, '1.2'),
    pue('beta', 'north', 2023, '1.5'),
  ],
};

describe('the figures over the years', () => {
  it('are a line a company over every year any of them prints, and a year left out stays a gap', () => {
    const view = timeOf(staff, 'headcount');
    expect(view.years).toEqual([2022, 2023, 2024]);
    expect(
      view.series.map((line) => [line.name, line.points.map((point) => [point.year, point.drawn])]),
    ).toEqual([
      [
        'Alpha',
        [
          [2022, 5098],
          [2023, null],
          [2024, 3756],
        ],
      ],
      [
        'Beta',
        [
          [2022, null],
          [2023, 962],
          [2024, null],
        ],
      ],
    ]);
    expect(view.series[0]?.points[1]?.state).toBe('no_report');
  });

  it('name the companies without any, instead of an empty line', () => {
    expect(timeOf(staff, 'headcount').missing).toEqual(['Gamma']);
    expect(timeOf({}, 'headcount')).toMatchObject({
      years: [],
      series: [],
      missing: ['Alpha', 'Beta', 'Gamma'],
    });
  });

  it('say in words what a logarithmic axis has no place for, and of whom', () => {
    const none = {
      observations: [
        ...staff.observations,
        headcount('beta', 2024, '0'),
        headcount('gamma', 2023, '-5'),
        headcount('gamma', 2024, '-5'),
      ],
    };
    const view = timeOf(none, 'headcount', 'log');
    expect(view.offAxis).toEqual(['Gamma (2023 and 2024: −5)', 'Beta (2024: 0)']);
    expect(view.series.map(({ name }) => name)).toEqual(['Alpha', 'Beta']);
    expect([view.missing, view.undrawn]).toEqual([[], []]);
    expect(timeOf(none, 'headcount').offAxis).toEqual([]);
  });

  it('do not say of a company that it prints none where its unit cannot be converted', () => {
    const hours = { indicator: 'training_hours_total', value: '100' };
    const view = timeOf(
      {
        observations: [
          { ...hours, company: 'alpha' },
          { ...hours, company: 'beta', unit: 'class-hours' },
        ],
      },
      'training_hours_total',
    );
    expect(view.missing).toEqual(['Gamma']);
    expect(view.undrawn).toEqual(['Beta']);
  });

  it('are a line a site where the indicator is measured by site', () => {
    const view = timeOf(sites, 'pue');
    const name = (company: string, group: string) => words.t('row.group', { name: company, group });
    expect(
      view.series.map((line) => [
        line.name,
        line.points
          .filter((point) => point.drawn !== null)
          .map((point) => `${point.year} ${point.text}`),
      ]),
    ).toEqual([
      [name('Alpha', 'North'), ['2023 1.4', '2024 1.3']],
      [name('Beta', 'North'), ['2023 1.5']],
      [name('Alpha', 'South'), ['2024 1.2']],
    ]);
    expect(view.missing).toEqual(['Gamma']);
  });

  it('have the reader’s scale where they are amounts, and the floor of the indicator', () => {
    expect(timeOf(sites, 'pue', 'log').axis).toEqual({ scale: 'linear', baseline: 1 });
    expect(timeOf(staff, 'headcount', 'log').axis).toEqual({ scale: 'log', baseline: 0 });
  });
});

describe('what changes along a company’s own line', () => {
  const texts = { office: { aspects: { boundary: 'office' } } };
  const told = (company: string, caveat: 'boundary_differs' | 'restated') =>
    words.t('sentence.reason', { reason: company, names: words.t(`caveat.${caveat}`) });
  const [first, second] = [headcount('alpha', 2023, '5'), headcount('alpha', 2024, '6')];

  it('is told: a restated year, another boundary', () => {
    const restated = { observations: [{ ...first, restated: true }, second] };
    expect(timeOf(restated, 'headcount').breaks).toEqual([told('Alpha', 'restated')]);
    const moved = { observations: [{ ...first, boundary: 'office' }, second], texts };
    expect(timeOf(moved, 'headcount').breaks).toEqual([told('Alpha', 'boundary_differs')]);
  });

  it('is a mark: r at a restated year, a break before another boundary', () => {
    const marksOf = (parts: DatasetParts) => {
      const { series, marks } = timeOf(parts, 'headcount');
      return {
        marks,
        points: series[0]?.points.map(({ restated, changed }) => [restated, changed !== null]),
      };
    };
    expect(marksOf({ observations: [{ ...first, restated: true }, second] })).toEqual({
      marks: [words.t('figure.mark.restated')],
      points: [
        [true, false],
        [false, false],
      ],
    });
    expect(marksOf({ observations: [{ ...first, boundary: 'office' }, second], texts })).toEqual({
      marks: [words.t('figure.mark.changed')],
      points: [
        [false, false],
        [false, true],
      ],
    });
    expect(marksOf({ observations: [first, second] }).marks).toEqual([]);
  });

  it('is nothing where all years are alike, or where there is one year only', () => {
    const alike = [first, second].map((row) => ({ ...row, restated: true, boundary: 'office' }));
    expect(timeOf({ observations: alike, texts }, 'headcount').breaks).toEqual([]);
    const single = { observations: [{ ...first, restated: true }] };
    expect(timeOf(single, 'headcount').breaks).toEqual([]);
  });

  it('is nothing between two companies, or between two sites of one year', () => {
    const office = { ...headcount('beta', 2024, '7'), boundary: 'office' };
    expect(timeOf({ observations: [second, office], texts }, 'headcount').breaks).toEqual([]);
    const north = { ...pue('alpha', 'north', 2024, '1.4'), boundary: 'office' };
    const south = pue('alpha', 'south', 2024, '1.2');
    expect(timeOf({ observations: [north, south], texts }, 'pue').breaks).toEqual([]);
  });
});

describe('the table of years', () => {
  it('has the latest year first and a cell for every company and year, gaps in words', () => {
    const table = tableOf(staff, 'headcount');
    const gap = words.t('state.no_report');
    expect(table.years).toEqual([2024, 2023, 2022]);
    expect(table.rows.map((row) => [row.name, ...row.cells.map((cell) => cell.text)])).toEqual([
      ['Alpha', '3,756', gap, '5,098'],
      ['Beta', words.t('state.in_parts'), '962', gap],
      ['Gamma', words.t('state.unknown'), gap, gap],
    ]);
  });

  it('keeps each number under its year where it is printed by site', () => {
    const table = tableOf(sites, 'pue');
    expect(table.years).toEqual([2024, 2023]);
    for (const row of table.rows) {
      expect(row.cells.map((cell) => cell.key.year)).toEqual(table.years);
    }
    const north = table.rows.find(
      (row) => row.name === words.t('row.group', { name: 'Beta', group: 'North' }),
    );
    expect(north?.cells.map((cell) => cell.drawn)).toEqual([null, 1.5]);
  });

  it('loses no number of a company that gives sites in one year and the whole in another', () => {
    const whole = { company: 'alpha', indicator: 'pue', value: '1.28', year: 2023 };
    const table = tableOf({ observations: [whole, pue('alpha', 'north', 2024, '1.3')] }, 'pue');
    const numbers = table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.drawn ?? []));
    expect(numbers.sort()).toEqual([1.28, 1.3]);
  });
});
