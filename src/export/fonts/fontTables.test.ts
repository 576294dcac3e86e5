import { expect, it } from 'vitest';
import { missingGlyphs, toFontMetrics } from './fontTables';

const metrics = toFontMetrics({
  ascent: 880,
  descent: 120,
  fonts: [
    { family: 'Latin', glyphs: [[497, 513, '0123']] },
    {
      family: 'Chinese',
      glyphs: [
        [1000, 1000, '金山𠮷'],
        [555, 580, '0123'],
      ],
    },
  ],
});

it('a character has the advance of the first font that has it, at each weight', () => {
  expect(metrics.advance(0x30, 400)).toBe(497);
  expect(metrics.advance(0x30, 600)).toBe(513);
  expect(metrics.advance(0x91d1, 600)).toBe(1000);
});

it('knows which font has a character', () => {
  expect(metrics.has('金')).toBe(true);
  expect(metrics.has('金', 'Latin')).toBe(false);
  expect(metrics.has('金', 'Chinese')).toBe(true);
  expect(metrics.has('金', 'Another')).toBe(false);
});

it('a character no font has gets an estimate, and none for a mark on another', () => {
  expect(metrics.advance(0x9f98, 400)).toBe(1000);
  expect(metrics.advance(0x416, 400)).toBe(560);
  expect(metrics.advance(0x301, 400)).toBe(0);
});

it('names each character the fonts lack once, whole, and no line break', () => {
  expect(missingGlyphs('金山\n龘𠮷𠀋龘', metrics)).toEqual(['龘', '𠀋']);
});
