import { describe, expect, it } from 'vitest';
import { textWidthPx, wrapText } from './textWidth';

it('a Chinese character is as wide as the font is high, a Latin one narrower', () => {
  expect(textWidthPx('七牛智能', 14)).toBe(56);
  expect(textWidthPx('Qiniu', 14)).toBeLessThan(5 * 14 * 0.7);
  expect(textWidthPx('', 14)).toBe(0);
});

describe('a text that is broken into lines', () => {
  const texts = [
    'Upstream leased assets and what belongs to them',
    '上游租賃資產及其他間接排放',
    '軟通動力 iSoftStone（2024 年）的 ESG 報告',
  ];

  it.each(texts)('loses none of its characters: %s', (text) => {
    for (const roomPx of [40, 90, 200, 2000]) {
      const rejoined = wrapText(text, roomPx, 14).join('');
      expect(rejoined.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }
  });

  it.each(texts)('has no line wider than the room, where its words allow it: %s', (text) => {
    for (const line of wrapText(text, 120, 14)) {
      expect(textWidthPx(line, 14)).toBeLessThanOrEqual(120);
    }
  });

  it('is one line where there is room, and breaks between words, not inside them', () => {
    expect(wrapText('two words', 500, 14)).toEqual(['two words']);
    expect(wrapText('two words', 40, 14)).toEqual(['two', 'words']);
  });

  it('keeps a word together that is wider than the room', () => {
    expect(wrapText('incomprehensibilities', 20, 14)).toEqual(['incomprehensibilities']);
  });

  it('is no line where it is empty', () => {
    expect(wrapText('', 100, 14)).toEqual([]);
  });
});
