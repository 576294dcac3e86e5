import { describe, expect, it } from 'vitest';
import { piecesOf } from './lineBreaks';
import { measureOf } from '../fontMetrics';
import { sampleFonts } from '../../export/picture/samplePicture';
import { wrapEvenly, wrapName, wrapSentence, wrapText } from './wrapText';

/** Ten units for a full square. */
const measure = measureOf(sampleFonts, 10, 400);
const lines = (text: string, room: number) =>
  wrapText(text, room, measure).map((item) => item.trim());

describe('where a line may break', () => {
  it('English breaks at spaces and after hyphens, not inside words', () => {
    expect(piecesOf('year-end staff of iSoftStone')).toEqual([
      'year-',
      'end ',
      'staff ',
      'of ',
      'iSoftStone',
    ]);
    expect(piecesOf('2020-2024 −5 kg/person')).toEqual(['2020-2024 ', '−5 kg/person']);
  });

  it('Chinese breaks between characters, never before closing or after opening punctuation', () => {
    expect(piecesOf('商湯（集團）最高。')).toEqual(['商', '湯', '（集', '團）', '最', '高。']);
    expect(piecesOf('《报告》“环境”，见第')).toEqual(['《报', '告》', '“环', '境”，', '见', '第']);
    expect(piecesOf('是——不')).toEqual(['是——', '不']);
  });

  it.each([
    ['57,695.89 tCO₂e in all', '57,695.89 tCO₂e '],
    ['83,882.8 噸二氧化碳當量及', '83,882.8 噸二氧化碳當量'],
    ['37.2小时的', '37.2小时'],
    ['RMB 3 million', 'RMB 3 million'],
    ['scope 3, shown', 'scope 3, '],
    ['41 % as printed', '41 % '],
    ['≥ 14.35 % on', '≥ 14.35 % '],
    ['2024年及', '2024年'],
    ['1 + 2, shown', '1 + 2, '],
    ['tCO₂e · FY2024', 'tCO₂e · '],
  ])('%s keeps its number and unit together', (text, first) => {
    expect(piecesOf(text)[0]).toBe(first);
  });

  it('a no-break space holds', () => {
    expect(piecesOf('a\u00a0b c')).toEqual(['a\u00a0b ', 'c']);
  });
});

describe('lines', () => {
  it.each([
    'Of the 3 figures that can be ranked, SenseTime is highest (83,882.8) and iSoftStone lowest.',
    '在可排名的 3 個數字中，商湯最高（83,882.8），軟通動力最低（28,669.7）。注意：統計邊界不同。',
    '在可排名的 3 个数字中，商汤最高（83,882.8），软通动力最低（28,669.7）。“留意”：统计边界不同。',
  ])('%s is kept whole, within the room, in every width', (text) => {
    for (let room = 60; room < 700; room += 7) {
      for (const wrap of [wrapText, wrapEvenly, wrapSentence]) {
        const set = wrap(text, room, measure);
        expect(set.join('')).toBe(text);
        expect(Math.max(...set.map((line) => measure(line.trimEnd())))).toBeLessThanOrEqual(
          room + 1e-9,
        );
        for (const line of set.slice(1)) expect(line).not.toMatch(/^[，。、：；）》」”!?,.;:)]/);
        for (const line of set.slice(0, -1)) expect(line.trim()).not.toMatch(/[（《「“(]$/);
      }
    }
  });

  it('a word wider than the room is cut, a link behind its joints', () => {
    expect(lines('https://example.org/en/indicators/', 70)).toEqual([
      'https://',
      'example.org/',
      'en/indicators/',
    ]);
    expect(lines('Aaaaaaaaaaaaaaaaaaaaaaaa', 60).join('')).toBe('Aaaaaaaaaaaaaaaaaaaaaaaa');
    expect(lines('宽', 2)).toEqual(['宽']);
  });

  it('blanks and line breaks become one space, at the ends none', () => {
    expect(wrapText('  a\n\t b ', 100, measure)).toEqual(['a b']);
    expect(wrapText('', 100, measure)).toEqual([]);
  });

  it('headings get lines of about one length', () => {
    const set = wrapEvenly('Greenhouse gas emissions, scope 1 + 2', 180, measure);
    expect(set).toEqual(['Greenhouse gas ', 'emissions, scope 1 + 2']);
  });

  it('sentences end lines at stops where that costs no line', () => {
    const text = '商湯最高，軟通動力最低。注意：統計邊界不同。';
    expect(wrapSentence(text, 160, measure)).toEqual([
      '商湯最高，軟通動力最低。',
      '注意：統計邊界不同。',
    ]);
  });

  it('sentences leave no word alone where another width helps', () => {
    const text = 'Only carbon dioxide is counted, other greenhouse gases are not counted at all';
    const room = measure(text) - 1;
    expect(wrapText(text, room, measure).at(-1)).toBe('all');
    expect(wrapSentence(text, room, measure).at(-1)).toMatch(/ all$/);
  });
});

describe('names', () => {
  it('stay on one line in the very room they were measured to take', () => {
    for (const name of ['Kingsoft Cloud', 'Tianjin Yixianyuan', 'a b c d e f g h']) {
      for (const size of [13.6, 14.4, 17.1, 20]) {
        const own = (text: string) => measureOf(sampleFonts, size, 400)(text) * 1.01;
        expect(wrapText(name, own(name), own)).toEqual([name]);
      }
    }
  });

  it('are torn at their brackets if that costs no line more', () => {
    const named = (name: string, room: number) =>
      wrapName(name, room, measure).map((item) => item.trim());
    expect(named('商汤（男性）', 50)).toEqual(['商汤', '（男性）']);
    expect(named('AInnovation (Women)', 100)).toEqual(['AInnovation', '(Women)']);
    expect(named('商汤（男性）', 60)).toEqual(['商汤（男性）']);
    expect(named('金山雲（北京亦莊）', 50)).toEqual(['金山雲（北', '京亦莊）']);
  });

  it('of a report and its section part between them', () => {
    const text = 'SenseTime: 2024年可持續發展報告, 5.3 踐行低碳運營';
    expect(wrapSentence(text, 220, measure).map((item) => item.trim())).toEqual([
      'SenseTime: 2024年可持續發展報告,',
      '5.3 踐行低碳運營',
    ]);
  });
});
