import { describe, expect, it } from 'vitest';
import { buildDataset, codesWith } from '../../testing/dataset';
import { finding } from '../checks/build';
import { byLanguage } from '../dataset';
import { find, hitId } from './find';
import { indexOf, withFindings, type SearchWords } from './searchIndex';

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
      id: 'pue_target',
      label: { ...byLanguage(() => 'Target for pue'), 'zh-Hant': '目標', 'zh-Hans': '目标' },
    },
    {
      id: 'pue',
      headline: true,
      label: {
        ...byLanguage(() => 'Power usage (PUE)'),
        'zh-Hant': '電能使用效率',
        'zh-Hans': '电能利用效率',
      },
    },
  ],
  codes: ['A1.2', 'B5.4'],
  observations: [
    { company: 'alpha', indicator: 'ghg_scope1', value: '57638.74', unit: 'tCO2e' },
    { company: 'alpha', indicator: 'ghg_scope1', value: '250357.17', unit: 'kgCO2', year: 2023 },
    { company: 'beta', indicator: 'pue', value: '1.28', year: 2023 },
  ],
});

const words: SearchWords = {
  words: new Map([
    ['pue', ['power bill', '電費']],
    ['contradicts', ['矛盾']],
  ]),
  simplified: new Map([
    ['電', '电'],
    ['費', '费'],
    ['範', '范'],
    ['圍', '围'],
    ['數', '数'],
  ]),
};

const contradiction = finding({
  rule: 'printed_twice',
  outcome: 'contradicts',
  key: { company: 'alpha', indicator: 'pue', year: 2024, dimension: null, category: null },
  by: '',
  messageId: 'printed_differently',
});
const index = withFindings(
  indexOf(dataset, words),
  [{ finding: contradiction, names: ['Printed twice'], text: 'Two numbers for power usage.' }],
  words,
);

function idsOf(query: string, among = index): readonly string[] {
  return find(among, query).hits.map(hitId);
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
    [
      'a KPI, and then what the standard says',
      '港交所 A1.2',
      ['ghg_scope1', 'ghg_scope2', 'hkex A1.2'],
    ],
    ['a KPI that no indicator tells', 'B5.4', ['hkex B5.4']],
    ['an id with its words apart', 'ghg scope2', ['ghg_scope2', 'ghg_scope1_2']],
    ['scope 2 however it is written', 'SCOPE-2', ['ghg_scope2', 'ghg_scope1_2']],
    ['scope 2 in mixed scripts', '範围2', ['ghg_scope2']],
    ['scope 2 in words', 'scope two', ['ghg_scope2', 'ghg_scope1_2']],
    ['an everyday word in the other script', '电费', ['pue']],
    ['a plural', 'power bills', ['pue']],
    ['a finding by what it is called', 'printed twice', ['printed_twice.alpha.pue.2024']],
    ['a finding by an everyday word for its outcome', '矛盾', ['printed_twice.alpha.pue.2024']],
    ['findings of a company', 'alpha 矛盾', ['printed_twice.alpha.pue.2024']],
    ['a standard', 'GRI', ['gri ', 'ghg_scope1', 'ghg_scope2']],
  ])('%s', (_, query, ids) => {
    expect(idsOf(query)).toEqual(ids);
  });

  it('a company by its stock code, with its leading zeros and its exchange', () => {
    for (const query of ['00020', '0020', '20.HK', '00020.hk', 'HKEX: 00020']) {
      expect(idsOf(query).slice(0, 2), query).toEqual(['alpha', 'beta']);
    }
  });

  it('first what is meant exactly, then what begins with it or holds it', () => {
    expect(idsOf('pue').slice(0, 2)).toEqual(['pue', 'pue_target']);
    expect(idsOf('power').slice(0, 1)).toEqual(['pue']);
  });

  it('the figure of a company, for the latest year that has one', () => {
    expect(idsOf('beta pue')[0]).toBe('beta.pue.2023');
    expect(idsOf('乙数电费')[0]).toBe('beta.pue.2023');
    expect(idsOf('alpha pue 2024')[0]).toBe('alpha.pue.2024');
    expect(idsOf('alpha scope 1')[0]).toBe('alpha.ghg_scope1.2024');
    expect(idsOf('scope 1 alpha 2023')[0]).toBe('alpha.ghg_scope1.2023');
  });

  it('a number as it is printed, rounded, with its unit or in the unit it is shown in', () => {
    for (const query of ['57,638.74', '57638.74', '57,638.74 tCO2e', '57,639', '57638']) {
      expect(idsOf(query), query).toEqual(['alpha.ghg_scope1.2024']);
    }
    for (const query of ['250,357.17', '250.36', 'alpha 250,357.17']) {
      expect(idsOf(query), query).toEqual(['alpha.ghg_scope1.2023']);
    }
    for (const query of ['57,638.75', '57,638.74 kWh', 'beta 57,638.74']) {
      expect(find(index, query).fits, query).toBe(false);
    }
  });

  it('nothing by an empty query, or by what is nowhere', () => {
    // No code of another letter: scope 1 has A1.2.
    for (const query of ['', '  ', '!?', 'biodiversity', 'S1.2'])
      expect(idsOf(query), query).toEqual([]);
    expect(find(index, '').fits).toBe(true);
    expect(find(index, 'biodiversity').fits).toBe(false);
  });

  it('everyday words only where they are given', () => {
    expect(idsOf('電費', indexOf(dataset))).toEqual([]);
  });
});

describe('where nothing fits', () => {
  it.each([
    ['a letter exchanged', 'emissoins scope 1', 'ghg_scope1'],
    ['a letter too many in a company and its figure', 'betta pue', 'beta.pue.2023'],
    ['a word that nobody knows', 'alpha biodiversity', 'alpha'],
    ['a whole sentence', 'what is the power bill nowadays', 'pue'],
    ['a whole sentence in Chinese', '乙數的電費是多少', 'beta.pue.2023'],
  ])('%s leads to what comes closest', (_, query, first) => {
    const { hits, fits } = find(index, query);
    expect(fits).toBe(false);
    expect(hits.slice(0, 1).map(hitId)).toEqual([first]);
  });

  it('a number or a short word is not mended', () => {
    expect(idsOf('305-9')).toEqual([]);
    expect(idsOf('pux')).toEqual([]);
  });
});
