import { describe, expect, it } from 'vitest';
import { unitWords } from '../../../src/domain/labels/units';
import { findNumbers, plainLine } from './numbers';

const units = unitWords(
  [['班', 'count']],
  new Map([
    ['時', '时'],
    ['萬', '万'],
    ['員', '员'],
  ]),
);

function found(line: string) {
  return findNumbers(plainLine(line), units).map(
    ({ value, unit, qualifier }) =>
      `${value} ${unit?.codes[0] ?? '-'}${qualifier === null ? '' : ` ${qualifier}`}`,
  );
}

describe('amounts', () => {
  it.each([
    ['separators of thousands', '250,357.17 千克', ['250357.17 kg']],
    ['per cent', '流失率為12.6%', ['12.6 %']],
    ['full width', '員工１，２００人', ['1200 persons']],
    ['a unit of either script', '30 万千瓦时，30 萬千瓦時', ['30 10k kWh', '30 10k kWh']],
    ['a quotient as unit', '22.24 tCO2e╱百萬元收入', ['22.24 tCO2e/RMB million']],
    ['a unit learnt from rows', '開辦 3 班', ['3 count']],
    [
      'bounds',
      '超過3,348名，不高於 1.355，約 12 噸',
      ['3348 persons more_than', '1.355 - at_most', '12 t about'],
    ],
    [
      'bounds behind',
      '50+ 個，95% 以上，1.285以內',
      ['50 count more_than', '95 % at_least', '1.285 - at_most'],
    ],
    ['Chinese numerals', '兩位執行董事和三位獨立董事', ['2 persons', '3 persons']],
    ['zero in words', '未發生貪污案件', ['0 count in_words']],
    ['all in words', '全體員工簽署', ['100 % in_words']],
    ['all of some in words', '全部测试人员及安全員參加', ['100 % in_words']],
    ['none in words', '不涉及範圍一排放，暫未發生事故', ['0 count in_words', '0 count in_words']],
    ['the year of a target', '2030年實現碳中和', ['2030 year']],
    ['text that is spaced out', '參 加 人 次 超 3 0 0 人', ['300 persons more_than']],
  ])('reads %s', (_, line, expected) => {
    expect(found(line)).toEqual(expected);
  });

  it.each([
    ['years and dates', '截至2024年12月31日'],
    ['standards', '通過 ISO 9001、GB/T 29490 認證'],
    ['ages', '30-50歲及50歲以上'],
    ['chapters', '1.2 ESG治理'],
    ['scopes', '範圍 1 及 scope 3'],
    ['items of a list', '3. 我們的目標'],
    ['codes', 'A1.2 及 GRI 305-1'],
    ['page numbers with a zero ahead', '07'],
    ['lengths of time', '30 分鐘內，90 秒'],
    ['an event that recurs', '每年至少一次'],
    ['a duty', '董事會每年至少召開2次會議，每季度不少於 1 次'],
    ['addresses', 'https://example.com/a?id=41133455 及 a@b.com/384560'],
    ['a telephone', '電話：18012345678'],
    ['factors of a formula', '離職人數/總人數*100%'],
    ['the mark of a footnote ahead of an average', '受訓百分比1 人均培訓小時數2'],
  ])('takes no %s for one', (_, line) => {
    expect(found(line)).toEqual([]);
  });
});

describe('marks of footnotes', () => {
  it.each([
    ['in brackets', '總量 107,636.81(2)', ['107636.81 -']],
    ['raised', '總量 84³', ['84 -']],
    [
      'stuck to decimals that two others lack',
      '1.355 1.37417 1.362',
      ['1.355 -', '1.374 -', '1.362 -'],
    ],
    ['stuck to thousands', '3,75614', ['3756 -']],
    ['behind a word', '人均小時數2', []],
  ])('are left out %s', (_, line, expected) => {
    expect(found(line)).toEqual(expected);
  });

  it('leave more decimals than one other number has', () => {
    expect(found('0.049 3.27')).toEqual(['0.049 -', '3.27 -']);
  });
});
