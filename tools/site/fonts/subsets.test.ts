import { readFileSync, statSync } from 'node:fs';
import { Blob, Face, Font } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { describe, expect, it, vi } from 'vitest';
import { languages } from '../../../src/domain/dataset';
import { missingGlyphs } from '../../../src/export/fonts/fontTables';
import { fontWeights, type FontWeight } from '../../../src/theme/fontMetrics';
import { subsetFile } from './subsetFile';
import { subsetsFor, type FontSubset } from './subsets';
import { nodeFonts } from './nodeFonts';
import { readSource } from './sourceFonts';
import { readVocabulary } from './vocabulary';

// The first run subsets and compresses; later ones find the files in the cache.
vi.setConfig({ testTimeout: 120_000 });
const vocabulary = readVocabulary();
const subsets = subsetsFor(vocabulary);

function open(bytes: Uint8Array): Font {
  return new Font(new Face(new Blob(bytes)));
}

async function openSubset(subset: FontSubset | undefined, weight: FontWeight): Promise<Font> {
  if (!subset) throw new Error('no such subset');
  return open(readFileSync(await subsetFile(subset, weight, 'ttf')));
}

function glyphOf(font: Font, character: string): number {
  const glyph = font.nominalGlyph(character.codePointAt(0) ?? 0);
  if (glyph === undefined) throw new Error(`no ${character}`);
  return glyph;
}

const outline = (font: Font, character: string) => font.glyphToPath(glyphOf(font, character));

describe.each(languages)('the fonts of a picture in %s', (language) => {
  it('have every character of the words, and of what is quoted in any language', async () => {
    const { metrics } = await nodeFonts(language);
    const drawn = [vocabulary.words[language], ...Object.values(vocabulary.quoted)];
    expect(drawn.flatMap((set) => missingGlyphs([...set].join(''), metrics))).toEqual([]);
  });

  it('have the signs of numbers and quotations, and say what they lack', async () => {
    const { metrics } = await nodeFonts(language);
    const signs = '0123456789 %÷×≈≠≤≥−–—·“”‘’…²₂→（）《》、。：tCO₂e';
    const wide = language === 'en' ? '（）《》、。：' : '';
    expect(missingGlyphs(signs, metrics).filter((sign) => !wide.includes(sign))).toEqual([]);
    expect(missingGlyphs('龘', metrics)).toEqual(['龘']);
  });

  it('weigh at most 480 kB', async () => {
    const sizes = subsets[language].flatMap((subset) =>
      subset.weights.map(
        async (weight) => statSync(await subsetFile(subset, weight, 'woff2')).size,
      ),
    );
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(total).toBeLessThanOrEqual(480_000);
  });

  it('have the advances the metrics tell, as the browser’s files have them', async () => {
    const { metrics } = await nodeFonts(language);
    const [latin, chinese] = subsets[language];
    for (const [subset, characters] of [
      [latin, 'AMij19%÷₂'],
      [chinese, '七牛智能：'],
    ] as const) {
      if (!subset) throw new Error('no such subset');
      for (const weight of subset.weights) {
        const woff2 = readFileSync(await subsetFile(subset, weight, 'woff2'));
        const font = open(await toTrueType(woff2, characters));
        for (const character of characters) {
          const advance = metrics.advance(character.codePointAt(0) ?? 0, weight);
          expect([character, advance]).toEqual([
            character,
            font.glyphHAdvance(glyphOf(font, character)),
          ]);
        }
      }
    }
  });
});

it('the Chinese marks fill an em in Chinese, and are narrow in English', async () => {
  const advance = async (language: (typeof languages)[number]) =>
    (await nodeFonts(language)).metrics.advance(0x201c, 400);
  expect(await advance('zh-Hans')).toBe(1000);
  expect(await advance('zh-Hant')).toBe(1000);
  expect(await advance('en')).toBeLessThan(500);
});

it('a Chinese character stands in its square: 880 above the baseline, 120 below', async () => {
  const { ascent, descent } = (await nodeFonts('zh-Hant')).metrics;
  expect([ascent, descent]).toEqual([880, 120]);
});

it('all digits are of one width at each weight', async () => {
  const { metrics } = await nodeFonts('en');
  for (const weight of fontWeights) {
    expect(
      new Set(Array.from('0123456789', (digit) => metrics.advance(digit.charCodeAt(0), weight)))
        .size,
    ).toBe(1);
  }
});

it('a character of both scripts has the shape of its own in each', async () => {
  const fonts = {
    latin: open(readSource('latin', 400)),
    tc: open(readSource('tc', 400)),
    sc: open(readSource('sc', 400)),
  };
  expect(outline(fonts.tc, '骨')).not.toBe(outline(fonts.sc, '骨'));
  for (const language of ['zh-Hant', 'zh-Hans'] as const) {
    const [, own, other] = subsets[language];
    if (!own || !other) throw new Error('a Chinese picture has two Chinese fonts');
    const [ownFont, otherFont] = [await openSubset(own, 400), await openSubset(other, 400)];
    const has = (font: Font, character: string) =>
      font.nominalGlyph(character.codePointAt(0) ?? 0) !== undefined;
    const shared = [...own.characters].filter(
      (character) => has(ownFont, character) && has(otherFont, character),
    );
    const differing = shared.filter((character) => {
      expect(outline(ownFont, character)).toBe(outline(fonts[own.source], character));
      expect(outline(otherFont, character)).toBe(outline(fonts[other.source], character));
      return outline(ownFont, character) !== outline(otherFont, character);
    });
    expect(differing.length).toBeGreaterThan(20);
  }
});

it('a subset bears no reserved name, but keeps notice and licence', async () => {
  for (const subset of new Set(languages.flatMap((language) => subsets[language]))) {
    for (const weight of subset.weights) {
      const { face } = await openSubset(subset, weight);
      const name = (id: number) => face.getName(id, 'en');
      expect([1, 3, 4, 6, 16].map(name).join()).not.toMatch(/source/i);
      expect(name(16) || name(1)).toBe(
        { latin: 'Ledger Sans 3', tc: 'Noto Sans TC', sc: 'Noto Sans SC' }[subset.source],
      );
      expect(name(0)).toContain('Source');
      expect(name(13)).toContain('SIL Open Font License');
    }
  }
});

function toTrueType(woff2: Buffer, text: string): Promise<Buffer> {
  return subsetFont(woff2, text, {
    targetFormat: 'truetype',
    keepFeatures: [],
    noHinting: true,
    preserveNameIds: [],
    dropTables: [],
  });
}
