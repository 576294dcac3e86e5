import { describe, expect, it } from 'vitest';
import {
  findNumber,
  hasFootnote,
  hasLabel,
  hasWords,
  isOnlyMark,
  toReportText,
} from './reportText';

function on(text: string) {
  return toReportText(text);
}

describe('findNumber', () => {
  it.each([
    ['250', '共250人'],
    ['250', '（250）'],
    ['250', '250、357'],
    ['250', '至250.'],
    ['12.6%', '佔 12.6 %。'],
    ['９０', '员工总数 90'],
    ['90', '员工总数９０'],
    ['3,348', '3,348名'],
    ['0.02%', '範圍 1，0.02%'],
    ['1.374', '1.374¹⁷'],
    ['1.374', '1.374⑰'],
    ['-5', '同比 −5%'.replace('−', '-')],
  ])('finds %s whole in: %s', (printed, line) => {
    expect(findNumber(on(line), 1, printed).map(({ mark }) => mark)).toEqual([null]);
  });

  it.each([
    ['250', '1250'],
    ['250', '2,250'],
    ['250', '1.250'],
    ['250', '250.5'],
    ['250', '250,357.17'],
    ['57.17', '250,357.17'],
    ['357.17', '250,357.17'],
    ['25', '250'],
    ['25', '25357'],
    ['1234', '12 34'],
    ['12.5', '12.512.5'],
  ])('does not take %s for a number of: %s', (printed, line) => {
    expect(findNumber(on(line), 1, printed)).toEqual([]);
  });

  it('tells one or two digits stuck behind as a possible mark', () => {
    expect(findNumber(on('不高於 1.355 1.37417 不高於'), 1, '1.374')).toEqual([
      { start: 10, mark: '17' },
    ]);
  });

  it('finds nothing on another line', () => {
    expect(findNumber(on('250\n240'), 2, '250')).toEqual([]);
  });
});

describe('isOnlyMark', () => {
  it.each([
    ['1.374', '17', '不高於 1.355 1.37417 不高於'],
    ['3,348', '5', '共3,3485名'],
  ])('believes that %s has the mark %s in: %s', (printed, mark, line) => {
    expect(isOnlyMark(on(line), 1, printed, mark)).toBe(true);
  });

  it.each([
    ['22.2', '4', '強度 7.84 21.54 22.24'],
    ['67,207.2', '4', '排放為67,207.24噸'],
    ['36', '3', '總數 363 377 310'],
  ])('does not believe that %s has the mark %s in: %s', (printed, mark, line) => {
    expect(isOnlyMark(on(line), 1, printed, mark)).toBe(false);
  });
});

describe('hasFootnote', () => {
  it('wants a line nearby that opens with the mark and words', () => {
    expect(hasFootnote(on('1.37417\n\n17 因業務調整'), 1, '17')).toBe(true);
    expect(hasFootnote(on('1.37417\n\n17.5 12'), 1, '17')).toBe(false);
    expect(hasFootnote(on('1.37417\n\n171 因業務調整'), 1, '17')).toBe(false);
    expect(hasFootnote(on(`1.37417${'\n'.repeat(91)}17 因業務調整`), 1, '17')).toBe(false);
  });
});

describe('hasWords', () => {
  it('reads on into the next line and no further', () => {
    expect(hasWords(on('公司不涉及範\n圍一排放。'), 1, '不涉及範圍一排放')).toBe(true);
    expect(hasWords(on('公司不涉及範\n\n圍一排放。'), 1, '不涉及範圍一排放')).toBe(false);
  });
});

describe('hasLabel', () => {
  it('finds a label with one character a line, within 90 lines', () => {
    expect(hasLabel(on('總\n流\n失\n率\n12%'), 5, '總流失率')).toBe(true);
    expect(hasLabel(on(`總流失率${'\n'.repeat(90)}12%`), 91, '總流失率')).toBe(true);
    expect(hasLabel(on(`總流失率${'\n'.repeat(91)}12%`), 92, '總流失率')).toBe(false);
  });
});
