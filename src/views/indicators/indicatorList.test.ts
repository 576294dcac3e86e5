import { describe, expect, it } from 'vitest';
import { byLanguage } from '../../domain/dataset';
import { find } from '../../domain/search/find';
import { indexOf } from '../../domain/search/searchIndex';
import { buildDataset, codesWith } from '../../testing/dataset';
import { buildI18n } from '../../testing/i18n';
import { buildIndicatorList } from './indicatorList';

const texts = { 'theme.workforce': { text: 'Workforce' } };
const words = buildI18n('en', texts);

const dataset = buildDataset({
  indicators: [
    {
      id: 'ghg_scope1',
      theme: 'emissions',
      codes: codesWith({ hkex: ['A1.2'], gri: ['305-1'] }),
      label: {
        ...byLanguage(() => 'Emissions, scope 1'),
        'zh-Hant': '溫室氣體排放（範圍一）',
        'zh-Hans': '温室气体排放（范围一）',
      },
    },
    {
      id: 'pue',
      theme: 'data_centres',
      headline: true,
      label: {
        ...byLanguage(() => 'Power usage effectiveness (PUE)'),
        'zh-Hant': '電能使用效率',
        'zh-Hans': '电能利用效率',
      },
    },
    {
      id: 'headcount',
      theme: 'workforce',
      codes: codesWith({ hkex: ['B1.1'], gri: ['2-7', '405-1'] }),
    },
    { id: 'turnover_rate', theme: 'workforce', headline: true },
  ],
  observations: [
    { company: 'alpha', indicator: 'ghg_scope1', value: '1' },
    { company: 'alpha', indicator: 'headcount', value: '325' },
    { company: 'gamma', indicator: 'headcount', value: '12' },
    { company: 'gamma', indicator: 'headcount', value: '11', year: 2023 },
    { company: 'alpha', indicator: 'pue', value: '1.4', dimension: 'site', category: 'north' },
    { company: 'alpha', indicator: 'pue', value: '1.3', dimension: 'site', category: 'south' },
  ],
  texts,
});

const context = { dataset, i18n: words };
const companies = ['alpha', 'beta', 'gamma'];

describe('the list of indicators', () => {
  it('holds those with numbers and the headline ones, by theme in the order of the table', () => {
    const list = buildIndicatorList(context, { companies, year: 2024 }, null);
    expect(
      list.map((theme) => [theme.id, theme.indicators.map((indicator) => indicator.id)]),
    ).toEqual([
      ['emissions', ['ghg_scope1']],
      ['workforce', ['headcount', 'turnover_rate']],
      ['data_centres', ['pue']],
    ]);
    expect(list.map((theme) => theme.label)).toEqual(['emissions', 'Workforce', 'data_centres']);
  });

  it('counts companies with a figure for the year, not sites and not other years', () => {
    const count = (year: number) =>
      buildIndicatorList(context, { companies, year }, null)
        .flatMap((theme) => theme.indicators)
        .map(({ id, disclosed, total }) => [id, disclosed, total]);
    expect(count(2024)).toEqual([
      ['ghg_scope1', 1, 3],
      ['headcount', 2, 3],
      ['turnover_rate', 0, 3],
      ['pue', 1, 3],
    ]);
    expect(count(2023).map(([, disclosed]) => disclosed)).toEqual([0, 1, 0, 0]);
  });

  it.each([
    ['it is', 'pue', ['pue']],
    ['it is, by its KPI', 'HKEX A1.2', ['ghg_scope1']],
    ['a figure of which is found', 'alpha pue', ['pue']],
    ['a number of which is found', '325', ['headcount']],
    ['that is not there', 'biodiversity', []],
    ['that a company is not', 'alpha', []],
  ])('holds of the hits of a search the indicator %s', (_, query, ids) => {
    const { hits } = find(indexOf(dataset), query);
    const list = buildIndicatorList(context, { companies, year: 2024 }, hits);
    expect(list.flatMap(({ indicators }) => indicators.map(({ id }) => id))).toEqual(ids);
  });
});
