import type { Language } from '../../domain/dataset';
import { codePointOf } from '../../theme/fullWidth';
import { pictureStacks } from '../fonts/fontFamily';
import { round, type TextMark } from '../picture/marks';
import { squeezedBy, squeezedParts } from '../picture/text/squeeze';
import { hex16 } from './pdfFile';
import type { PdfFace, UsedGlyphs } from './pdfFont';

/** A character of a picture that none of its fonts has. */
export class NoGlyphError extends Error {
  constructor(character: string) {
    super(`No font of the picture has ${character}`);
    this.name = 'NoGlyphError';
  }
}

/** The fonts of a PDF, and which of their glyphs it uses so far. */
export interface FontUse {
  readonly faces: readonly PdfFace[];
  readonly used: ReadonlyMap<PdfFace, Map<number, number>>;
}

export function openFonts(faces: readonly PdfFace[]): FontUse {
  return { faces, used: new Map(faces.map((face) => [face, new Map<number, number>()])) };
}

/** The fonts that are used, each with its name in the content. */
export function usedFonts({
  faces,
  used,
}: FontUse): readonly (readonly [string, PdfFace, UsedGlyphs])[] {
  return faces.flatMap((face) => {
    const glyphs = used.get(face);
    return glyphs && glyphs.size > 0 ? [[nameOf(faces, face), face, glyphs] as const] : [];
  });
}

function nameOf(faces: readonly PdfFace[], face: PdfFace): string {
  return `F${faces.indexOf(face) + 1}`;
}

interface Run {
  readonly face: PdfFace;
  /** In hexadecimal; between them how far the text is pulled together. */
  glyphs: string;
  width: number;
}

/** A text in runs of one font each. Throws a `NoGlyphError` for a character that no font has. */
function runsOf(text: string, mark: TextMark, language: Language, use: FontUse): readonly Run[] {
  const runs: Run[] = [];
  for (const [index, part] of squeezedParts(text).entries()) {
    const before = runs[runs.length - 1];
    if (index > 0 && before) {
      before.glyphs += `> ${squeezedBy * 1000} <`;
      before.width -= squeezedBy * mark.size;
    }
    for (const character of part) addGlyph(runs, character, mark, { language, use });
  }
  return runs;
}

interface Setting {
  readonly language: Language;
  readonly use: FontUse;
}

function addGlyph(
  runs: Run[],
  character: string,
  mark: TextMark,
  { language, use }: Setting,
): void {
  const code = codePointOf(character);
  const face = faceOf(code, mark, language, use.faces);
  if (!face) throw new NoGlyphError(character);
  const glyph = face.font.glyphOf(code);
  use.used.get(face)?.set(glyph, code);
  const width = (face.font.advanceOf(glyph) * mark.size) / face.font.unitsPerEm;
  const last = runs[runs.length - 1];
  if (last?.face === face) {
    last.glyphs += hex16(glyph);
    last.width += width;
  } else runs.push({ face, glyphs: hex16(glyph), width });
}

/** The first font of the language that has the character, at the weight if it can be had. */
function faceOf(
  code: number,
  { weight }: TextMark,
  language: Language,
  faces: readonly PdfFace[],
): PdfFace | undefined {
  const having = pictureStacks[language].flatMap((family) =>
    faces.filter((face) => face.family === family && face.font.glyphOf(code) !== 0),
  );
  const [first] = having;
  return having.find((face) => face.family === first?.family && face.weight === weight) ?? first;
}

/** The operators that set a text, its lines below each other; `y` runs down the page. */
export function drawText(mark: TextMark, language: Language, use: FontUse): readonly string[] {
  const own = mark.language ?? language;
  return mark.lines.flatMap((line, down) => {
    const runs = runsOf(line.trimEnd(), mark, own, use);
    const width = runs.reduce((sum, run) => sum + run.width, 0);
    const back = mark.anchor === 'end' ? width : mark.anchor === 'middle' ? width / 2 : 0;
    const [x, y] = [round(mark.x - back), round(mark.y + down * mark.leading)];
    return [
      'BT',
      `1 0 0 -1 ${x} ${y} Tm`,
      ...runs.flatMap(({ face, glyphs }) => [
        // A font without the weight is drawn with its outline.
        face.weight === mark.weight ? '0 Tr' : `2 Tr ${round(mark.size / 30)} w`,
        `/${nameOf(use.faces, face)} ${round(mark.size)} Tf`,
        `[<${glyphs}>] TJ`,
      ]),
      'ET',
    ];
  });
}
