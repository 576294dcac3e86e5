import { describe, expect, it } from 'vitest';
import { byLanguage } from '../../domain/dataset';
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

function find(query: string): readonly string[] {
  return buildIndicatorList(context, { companies, year: 2024 }, { query }).flatMap((theme) =>
    theme.indicators.map((indicator) => indicator.id),
  );
}

describe('the list of indicators', () => {
  it('holds those with numbers and the headline ones, by theme in the order of the table', () => {
    const list = buildIndicatorList(context, { companies, year: 2024 }, { query: '' });
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
      buildIndicatorList(context, { companies, year }, { query: '' })
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
});

describe('an indicator is found', () => {
  it.each([
    ['its name', 'scope 1', ['ghg_scope1']],
    ['its name in capitals', 'POWER USAGE', ['pue']],
    ['a part of its name', 'effective', ['pue']],
    ['its Traditional Chinese name', '溫室氣體', ['ghg_scope1']],
    ['its Simplified Chinese name', '温室气体', ['ghg_scope1']],
    ['its id', 'turnover_rate', ['turnover_rate']],
    ['its HKEX code', 'b1.1', ['headcount']],
    ['a GRI code', '405-1', ['headcount']],
    ['full-width letters', 'ＰＵＥ', ['pue']],
    ['full-width digits and marks', '３０５－１', ['ghg_scope1']],
    ['white space around it', '  pue ', ['pue']],
    ['its code as the page writes it', 'GRI 305-1', ['ghg_scope1']],
    ['its KPI as the page writes it', 'HKEX A1.2', ['ghg_scope1']],
  ])('by %s', (_, query, ids) => {
    expect(find(query)).toEqual(ids);
  });

  it('by nothing that is not there, and all of them by an empty query', () => {
    expect(find('biodiversity')).toEqual([]);
    expect(find('   ')).toHaveLength(4);
  });
});
