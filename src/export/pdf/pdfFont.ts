import type { FontWeight } from '../../theme/fontMetrics';
import { ascii, hex16, pdfText, type PdfFile } from './pdfFile';
import { subsetFont } from './subsetFont';
import type { TrueType } from './trueType';

/** A font of a picture at one weight. */
export interface PdfFace {
  readonly family: string;
  readonly weight: FontWeight;
  readonly font: TrueType;
}

/** The glyphs a PDF uses of a font, each with its character. */
export type UsedGlyphs = ReadonlyMap<number, number>;

/**
 * Embeds the used glyphs of a font with the characters they stand for, so that its text can be
 * searched and copied (ISO 32000-1, 9.7.4 and 9.10.3). Gives the reference to the font.
 */
export function embedFont(pdf: PdfFile, { font, weight }: PdfFace, used: UsedGlyphs): string {
  const glyphs = [...used.keys()].sort((a, b) => a - b);
  const perMille = (value: number) => Math.round((value * 1000) / font.unitsPerEm);
  const name = `/${tagOf(glyphs)}+${font.name}`;
  const file = subsetFont(font, glyphs);
  const data = pdf.addStream(file, `/Length1 ${file.length}`);
  const ascent = perMille(font.ascent);
  const descriptor = pdf.add(
    `<< /Type /FontDescriptor /FontName ${name} /Flags 4 /ItalicAngle 0` +
      ` /FontBBox [${font.box.map(perMille).join(' ')}] /Ascent ${ascent}` +
      ` /Descent ${perMille(font.descent)} /CapHeight ${ascent}` +
      ` /StemV ${weight === 600 ? 120 : 80} /FontFile2 ${data} >>`,
  );
  const widths = glyphs.map((glyph) => `${glyph} [${perMille(font.advanceOf(glyph))}]`);
  const descendant = pdf.add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont ${name} /CIDToGIDMap /Identity` +
      ` /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>` +
      ` /FontDescriptor ${descriptor} /DW 1000 /W [${widths.join(' ')}] >>`,
  );
  const characters = pdf.addStream(ascii(toUnicode(used, glyphs)));
  return pdf.add(
    `<< /Type /Font /Subtype /Type0 /BaseFont ${name} /Encoding /Identity-H` +
      ` /DescendantFonts [${descendant}] /ToUnicode ${characters} >>`,
  );
}

/** Six letters that tell one subset of a font from another. */
function tagOf(glyphs: readonly number[]): string {
  let hash = 0;
  for (const glyph of glyphs) hash = (Math.imul(hash, 31) + glyph) >>> 0;
  return Array.from({ length: 6 }, (_, at) =>
    String.fromCharCode(65 + (Math.floor(hash / 26 ** at) % 26)),
  ).join('');
}

/** Which character a glyph stands for, in blocks of at most a hundred. */
function toUnicode(used: UsedGlyphs, glyphs: readonly number[]): string {
  const lines = glyphs.map((glyph) => {
    const character = String.fromCodePoint(used.get(glyph) ?? 0xfffd);
    return `<${hex16(glyph)}> ${pdfText(character).replace('FEFF', '')}`;
  });
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, index) => {
    const block = lines.slice(index * 100, index * 100 + 100);
    return `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`;
  });
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}
