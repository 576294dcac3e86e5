import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../testing/dataset';
import { ownCompany, ownFigure } from '../../testing/ownCompany';
import { rowsOf } from './rows';

const dataset = buildDataset({
  indicators: [
    { id: 'ghg_intensity_revenue', unit: 'tCO2e/RMB million', kind: 'intensity' },
    { id: 'ghg_target', unit: 'tCO2e', kind: 'target' },
  ],
});
const aspectsOf = (indicator: string, said = {}) => {
  const rows = rowsOf(ownCompany({ aspects: said }), [ownFigure({ indicator })], dataset);
  const [row] = rows.observations;
  const ids = [row?.boundary, row?.definition];
  const told = rows.texts.filter(({ id }) => ids.includes(id));
  return Object.fromEntries(
    told.flatMap(({ aspects }) => Object.entries(aspects).filter(([, value]) => value !== null)),
  );
};

describe('what the reader does not say', () => {
  it.each([
    ['headcount', { boundary: 'not_stated' }],
    ['turnover_rate', { boundary: 'not_stated', formula: 'not_stated' }],
    ['ghg_scope1_2', { boundary: 'not_stated', scopes: 'not_stated' }],
    [
      'ghg_intensity_revenue',
      { boundary: 'not_stated', scopes: 'not_stated', denominator: 'not_stated' },
    ],
  ])('is not stated of %s', (indicator, open) => {
    expect(aspectsOf(indicator)).toEqual(open);
  });
});

describe('what the reader says', () => {
  it('is an aspect of the figures it is about', () => {
    const said = { boundary: 'group', scopes: 'scope1_2', formula: null, denominator: 'as_named' };
    expect(aspectsOf('headcount', said)).toEqual({ boundary: 'group' });
    expect(aspectsOf('ghg_scope1_2', said)).toEqual({ boundary: 'group', scopes: 'as_named' });
    expect(aspectsOf('ghg_intensity_revenue', said)).toEqual({
      boundary: 'group',
      scopes: 'scope1_2',
      denominator: 'as_named',
    });
  });

  it('that a formula is as named says nothing of turnover, which is counted in many ways', () => {
    expect(aspectsOf('turnover_rate', { formula: 'as_named' })['formula']).toBe('not_stated');
    expect(aspectsOf('pue', { formula: 'as_named' })['formula']).toBe('as_named');
    expect(aspectsOf('turnover_rate', { formula: 'leavers/year_end' })['formula']).toBe(
      'leavers/year_end',
    );
  });

  it('is told in three languages, their own words as they are', () => {
    const { texts } = rowsOf(ownCompany({ aspects: { boundary: 'Two sites' } }), [], dataset);
    expect(texts.map(({ words }) => words)).toEqual([
      {
        en: 'Boundary: Two sites.',
        'zh-Hant': '範圍：Two sites。',
        'zh-Hans': '边界：Two sites。',
      },
    ]);
  });
});

it('all numbers of a table are of the report on the latest year measured in it', () => {
  const figures = [
    ownFigure({ indicator: 'headcount' }, { year: 2023 }),
    ownFigure({ indicator: 'headcount' }, { year: 2024 }),
    ownFigure({ indicator: 'ghg_target' }, { year: 2030 }),
    ownFigure({ indicator: 'headcount' }, { year: 2022, table: 'earlier' }),
  ];
  const { reports, observations } = rowsOf(ownCompany({ yearEnd: '03-31' }), figures, dataset);
  expect(reports.map(({ id, periodEnd }) => `${id} ${periodEnd}`)).toEqual([
    'own-acme-2022 2022-03-31',
    'own-acme-2024 2024-03-31',
  ]);
  expect(observations.map(({ report, year }) => `${report} ${year}`)).toEqual([
    'own-acme-2024 2023',
    'own-acme-2024 2024',
    'own-acme-2024 2030',
    'own-acme-2022 2022',
  ]);
});

it('a number keeps how and where it is printed', () => {
  const figure = ownFigure(
    { indicator: 'headcount', dimension: 'gender', category: 'female' },
    { row: 11, printed: '1,234', value: '1234', unitPrinted: '人', section: '社會', page: '45' },
  );
  expect(rowsOf(ownCompany(), [figure], dataset).observations).toMatchObject([
    {
      company: 'own-acme',
      dimension: 'gender',
      category: 'female',
      value: '1234',
      printed: '1,234',
      unitPrinted: '人',
      section: '社會',
      line: 12,
      page: '45',
      confidence: 'printed',
      preferred: true,
    },
  ]);
});

it('the same number twice stands once, another one of the same figure is a second value', () => {
  const figures = ['10', '10', '11'].map((value, row) =>
    ownFigure({ indicator: 'headcount' }, { value, row }),
  );
  const { observations } = rowsOf(ownCompany(), figures, dataset);
  expect(observations.map(({ value, preferred }) => [value, preferred])).toEqual([
    ['10', true],
    ['11', false],
  ]);
});

it('numbers of an indicator or a group that the package does not have are told and left out', () => {
  const figures = [
    ownFigure({ indicator: 'constructor' }),
    ownFigure({ indicator: 'headcount', dimension: 'gender', category: 'other' }),
    ownFigure({ indicator: 'headcount' }),
  ];
  const rows = rowsOf(ownCompany(), figures, dataset);
  expect(rows.observations.map(({ indicator }) => indicator)).toEqual(['headcount']);
  expect(rows.gone).toEqual(figures.slice(0, 2));
});
