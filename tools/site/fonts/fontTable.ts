import { readFile } from 'node:fs/promises';
import { Blob, Face, Font } from 'harfbuzzjs';
import { families } from '../../../src/export/fonts/fontFamily';
import type { FontTable, FontTables } from '../../../src/export/fonts/fontTables';
import { subsetFile } from './subsetFile';
import type { FontSubset } from './subsets';

/** The measures of the fonts of a picture, read from their TrueType files. */
export async function readFontTables(subsets: readonly FontSubset[]): Promise<FontTables> {
  const chinese = subsets.find((subset) => subset.source !== 'latin');
  if (!chinese) throw new Error('no Chinese font');
  return {
    ...squareOf(await openFont(chinese, 400)),
    fonts: await Promise.all(subsets.map(readFontTable)),
  };
}

/** Of a subset without a semibold, a renderer thickens the regular and keeps its advances. */
async function readFontTable(subset: FontSubset): Promise<FontTable> {
  const regular = await openFont(subset, 400);
  const semibold = subset.weights.includes(600) ? await openFont(subset, 600) : regular;
  const groups = new Map<string, readonly [number, number, string[]]>();
  for (const codePoint of regular.face.collectUnicodes()) {
    const [at400, at600] = [advanceOf(regular, codePoint), advanceOf(semibold, codePoint)];
    const group = groups.get(`${at400} ${at600}`) ?? [at400, at600, []];
    group[2].push(String.fromCodePoint(codePoint));
    groups.set(`${at400} ${at600}`, group);
  }
  return {
    family: families[subset.source],
    glyphs: [...groups.values()].map(([at400, at600, all]) => [at400, at600, all.join('')]),
  };
}

/**
 * How far the square of a Chinese character reaches from the baseline: the font's typographic ascent
 * and descent, https://learn.microsoft.com/typography/opentype/spec/os2#stypoascender
 */
function squareOf(font: Font): Pick<FontTables, 'ascent' | 'descent'> {
  const table = font.face.referenceTable('OS/2');
  if (!table) throw new Error('the font has no table “OS/2”');
  const numbers = new DataView(table.buffer, table.byteOffset, table.byteLength);
  return { ascent: numbers.getInt16(68), descent: -numbers.getInt16(70) };
}

async function openFont(subset: FontSubset, weight: 400 | 600): Promise<Font> {
  const face = new Face(new Blob(await readFile(await subsetFile(subset, weight, 'ttf'))));
  // The advances are handed on as thousandths of an em.
  if (face.upem !== 1000) throw new Error(`${subset.id} has ${face.upem} units per em`);
  return new Font(face);
}

function advanceOf(font: Font, codePoint: number): number {
  const glyph = font.nominalGlyph(codePoint);
  if (glyph === undefined) throw new Error(`no glyph for U+${codePoint.toString(16)}`);
  return font.glyphHAdvance(glyph);
}
