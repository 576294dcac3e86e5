import { describe, expect, it } from 'vitest';
import { buildDataset, codesWith } from '../testing/dataset';
import { byLanguage } from './dataset';
import { search, type SearchOptions } from './search';

const dataset = buildDataset({
  companies: ['alpha', 'beta'],
  indicators: [
    {
      id: 'ghg_scope1',
      codes: codesWith({ hkex: ['A1.2'], gri: ['305-1'] }),
      label: {
        ...byLanguage(() => 'Emissions, scope 1'),
        'zh-Hant': '排放（範圍一）',
        'zh-Hans': '排放（范围一）',
      },
    },
    {
      id: 'ghg_scope2',
      codes: codesWith({ hkex: ['A1.2'], gri: ['305-2'] }),
      label: {
        ...byLanguage(() => 'Emissions, scope 2'),
        'zh-Hant': '排放（範圍二）',
        'zh-Hans': '排放（范围二）',
      },
    },
    {
      id: 'pue',
      label: {
        ...byLanguage(() => 'Power usage (PUE)'),
        'zh-Hant': '電能使用效率',
        'zh-Hans': '电能利用效率',
      },
    },
    {
      id: 'pue_target',
      label: { ...byLanguage(() => 'Target for pue'), 'zh-Hant': '目標', 'zh-Hans': '目标' },
    },
  ],
});

function find(query: string, options?: SearchOptions): readonly string[] {
  return search(dataset, query, options).map((hit) => hit.id);
}

describe('a reader finds', () => {
  it.each([
    ['a company by its English name', 'Alpha', ['alpha']],
    ['a company by its Traditional Chinese name', '甲雲', ['alpha']],
    ['a company by its Simplified Chinese name', '甲云', ['alpha']],
    ['an indicator by words in any order', 'scope emissions', ['ghg_scope1', 'ghg_scope2']],
    ['only what holds every word', 'emissions 305-2', ['ghg_scope2']],
    ['an indicator by words of two languages', 'scope 範圍一', ['ghg_scope1']],
    ['a code in full-width characters', 'ＧＲＩ　３０５－１', ['ghg_scope1']],
    ['a KPI as the Chinese page writes it', '港交所 A1.2', ['ghg_scope1', 'ghg_scope2']],
    ['an id with its words apart', 'ghg scope2', ['ghg_scope2']],
  ])('%s', (_, query, ids) => {
    expect(find(query)).toEqual(ids);
  });

  it('a company by its stock code, with its leading zeros', () => {
    expect(find('00020')).toEqual(['alpha', 'beta']);
    expect(search(dataset, '00020')[0]?.codes).toEqual(['00020']);
  });

  it('first what is meant exactly, then what begins with it', () => {
    expect(find('pue')).toEqual(['pue', 'pue_target']);
  });

  it('nothing by an empty query, or by what is nowhere', () => {
    expect(find('')).toEqual([]);
    expect(find('  ')).toEqual([]);
    expect(find('biodiversity')).toEqual([]);
    expect(find('alpha biodiversity')).toEqual([]);
  });

  it('by everyday words in any language, where they are given', () => {
    const otherWords = new Map([['pue', ['power bill', '電費', '电费']]]);
    expect(find('power bill')).toEqual([]);
    expect(find('power bill', { otherWords })).toEqual(['pue']);
    expect(find('電費', { otherWords })).toEqual(['pue']);
  });

  it('no more than asked for', () => {
    expect(find('e').length).toBeGreaterThan(2);
    expect(find('e', { most: 2 })).toHaveLength(2);
  });
});
