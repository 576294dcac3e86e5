import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../testing/dataset';
import { indicatorOf } from '../../testing/figures';
import { figureId, stateOf } from '../figure';
import { dimensionsOf, figuresByCategory, figuresOf, yearsOfIndicator } from './figuresOf';

const companies = ['alpha', 'beta', 'gamma'];

describe('the figures side by side', () => {
  it('are one a company in the order asked for, gaps in their places', () => {
    const dataset = buildDataset({
      observations: [{ company: 'alpha', indicator: 'headcount', value: '5' }],
      disclosures: [{ company: 'beta', indicator: 'headcount', reason: 'not_applicable' }],
    });
    const figures = figuresOf(
      dataset,
      indicatorOf(dataset, 'headcount'),
      ['gamma', 'beta', 'alpha'],
      2024,
    );
    expect(figures.map((figure) => `${figure.key.company} ${stateOf(figure)}`)).toEqual([
      'gamma unknown',
      'beta not_applicable',
      'alpha value',
    ]);
  });

  const pue = (company: string, category: string, value: string, year = 2024) => ({
    company,
    indicator: 'pue',
    dimension: 'site',
    category,
    value,
    year,
  });
  const sites = buildDataset({
    observations: [
      pue('alpha', 'south', '1.4'),
      pue('alpha', 'north', '1.2'),
      pue('gamma', 'south', '1.3'),
    ],
    disclosures: [{ company: 'beta', indicator: 'pue', line: 7 }],
  });

  it('are one a site where the indicator is measured by site, and a company without one keeps its place', () => {
    const figures = figuresOf(sites, indicatorOf(sites, 'pue'), companies, 2024);
    expect(figures.map((figure) => `${figureId(figure.key)} ${stateOf(figure)}`)).toEqual([
      'alpha.pue.2024.site.north value',
      'alpha.pue.2024.site.south value',
      'beta.pue.2024 not_disclosed',
      'gamma.pue.2024.site.south value',
    ]);
  });

  it('are one a group where every report prints the indicator by group only', () => {
    const rows = [
      ['alpha', 'female', '31'],
      ['alpha', 'male', '69'],
      ['gamma', 'male', '75'],
    ] as const;
    const dataset = buildDataset({
      indicators: [{ id: 'training_composition' }],
      observations: rows.map(([company, category, value]) => ({
        company,
        indicator: 'training_composition',
        dimension: 'gender',
        category,
        value,
      })),
    });
    const indicator = indicatorOf(dataset, 'training_composition');
    const figures = figuresOf(dataset, indicator, companies, 2024);
    expect(figures.map((figure) => `${figureId(figure.key)} ${stateOf(figure)}`)).toEqual([
      'alpha.training_composition.2024.gender.male value',
      'alpha.training_composition.2024.gender.female value',
      'beta.training_composition.2024 unknown',
      'gamma.training_composition.2024.gender.male value',
    ]);
  });

  it('are the whole company where a report prints groups that fix it, or full-time staff', () => {
    const groups = (indicator: string, men: string, women: string) =>
      [
        ['male', men],
        ['female', women],
      ].map(([category = '', value = '']) => ({
        company: 'alpha',
        indicator,
        dimension: 'gender',
        category,
        value,
        definition: indicator === 'turnover_rate' ? 'formula' : null,
      }));
    const rates = buildDataset({
      observations: [
        ...groups('turnover_rate', '10', '20'),
        ...groups('headcount', '60', '40'),
        { company: 'alpha', indicator: 'headcount', value: '100' },
      ],
      texts: { formula: { aspects: { formula: 'leavers/year_end' } } },
    });
    const rate = figuresOf(rates, indicatorOf(rates, 'turnover_rate'), ['alpha'], 2024);
    expect(rate.map((figure) => `${figureId(figure.key)} ${stateOf(figure)}`)).toEqual([
      'alpha.turnover_rate.2024 derived',
    ]);

    const fullTime = { dimension: 'employment_type', category: 'full_time', value: '100' };
    const staff = buildDataset({
      observations: [
        ...groups('headcount', '60', '40'),
        { company: 'alpha', indicator: 'headcount', ...fullTime },
      ],
    });
    const people = figuresOf(staff, indicatorOf(staff, 'headcount'), ['alpha'], 2024);
    expect(people.map((figure) => figureId(figure.key))).toEqual(['alpha.headcount.2024']);
  });

  it('are none where no company is chosen', () => {
    expect(figuresOf(sites, indicatorOf(sites, 'pue'), [], 2024)).toEqual([]);
  });
});

describe('the groups of a company', () => {
  const group = (dimension: string, category: string, company = 'alpha', year = 2024) => ({
    company,
    indicator: 'headcount',
    value: '1',
    dimension,
    category,
    year,
  });
  const dataset = buildDataset({
    observations: [
      group('gender', 'male'),
      group('age', 'lt35', 'alpha'),
      group('age', 'gt50', 'alpha'),
      group('age', '30to50', 'beta'),
      group('age', 'lt30', 'alpha', 2023),
      { company: 'gamma', indicator: 'headcount', value: '3' },
    ],
  });

  it('are those its report prints, in the order of the table, and no one else’s', () => {
    const figures = figuresByCategory(dataset, {
      company: 'alpha',
      indicator: 'headcount',
      year: 2024,
      dimension: 'age',
    });
    expect(figures.map((figure) => figure.key.category)).toEqual(['gt50', 'lt35']);
  });

  it('are offered by the dimension most companies print first', () => {
    expect(dimensionsOf(dataset, 'headcount')).toEqual(['age', 'gender']);
    expect(dimensionsOf(dataset, 'pue')).toEqual([]);
  });
});

it('a year of which only a derived figure is there is a year of the indicator', () => {
  const part = (indicator: string) => ({ company: 'alpha', indicator, value: '1', year: 2021 });
  const dataset = buildDataset({ observations: [part('ghg_scope1'), part('ghg_scope2')] });
  const indicator = indicatorOf(dataset, 'ghg_scope1_2');
  expect(yearsOfIndicator(dataset, indicator, companies)).toEqual([2021]);
});

it('the years of an indicator are those with a whole-company figure, earliest first', () => {
  const headcount = (year: number, company = 'alpha') => ({
    company,
    indicator: 'headcount',
    value: '1',
    year,
  });
  const dataset = buildDataset({
    observations: [
      headcount(2024),
      headcount(2022),
      headcount(2019, 'beta'),
      { ...headcount(2023), dimension: 'gender', category: 'male' },
    ],
  });
  const indicator = indicatorOf(dataset, 'headcount');
  expect(yearsOfIndicator(dataset, indicator, ['alpha'])).toEqual([2022, 2024]);
  expect(yearsOfIndicator(dataset, indicator, companies)).toEqual([2019, 2022, 2024]);
});

it('the years of a target are those it is set for, also those after the latest report', () => {
  const target = (year: number) => ({
    company: 'alpha',
    indicator: 'pue_target',
    value: '1.2',
    year,
  });
  const dataset = buildDataset({
    indicators: [{ id: 'pue_target', kind: 'target', dimensions: ['site'] }],
    observations: [
      target(2030),
      { ...target(2025), dimension: 'site', category: 'north' },
      { company: 'alpha', indicator: 'headcount', value: '1' },
    ],
  });
  const years = (indicator: string) =>
    yearsOfIndicator(dataset, indicatorOf(dataset, indicator), companies);
  expect(years('pue_target')).toEqual([2025, 2030]);
  expect(years('headcount')).toEqual([2024]);
});
