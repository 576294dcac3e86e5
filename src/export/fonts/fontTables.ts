import * as v from 'valibot';
import type { FontMetrics, FontWeight } from '../../theme/fontMetrics';
import { isFullWidth } from '../../theme/fullWidth';

const fontTableSchema = v.object({
  family: v.string(),
  /** Characters of one advance: at weight 400, at weight 600, the characters. */
  glyphs: v.array(v.tuple([v.number(), v.number(), v.string()])),
});

export const fontTablesSchema = v.object({
  ascent: v.number(),
  descent: v.number(),
  fonts: v.array(fontTableSchema),
});

/** The advances of one font, in thousandths of an em. */
export type FontTable = v.InferOutput<typeof fontTableSchema>;

/** The measures of a picture's fonts as the build writes them, the font to be tried first in front. */
export type FontTables = v.InferOutput<typeof fontTablesSchema>;

/** The measures of the fonts a picture carries. */
export interface PictureFontMetrics extends FontMetrics {
  /** Whether a font, or any of them, has the character; if not, a system font will draw it. */
  has(character: string, family?: string): boolean;
}

type Advances = Readonly<Record<FontWeight, number>>;

/** The measures as the build wrote them; a character is that of the first font that has it. */
export function toFontMetrics({ ascent, descent, fonts }: FontTables): PictureFontMetrics {
  const byFamily = new Map(fonts.map((table) => [table.family, advancesOf(table)]));
  const advances = new Map([...byFamily.values()].reverse().flatMap((font) => [...font]));
  return {
    ascent,
    descent,
    has: (character, family) =>
      (family === undefined ? advances : byFamily.get(family))?.has(character) ?? false,
    advance: (codePoint, weight) => {
      const character = String.fromCodePoint(codePoint);
      return advances.get(character)?.[weight] ?? estimatedAdvance(codePoint);
    },
  };
}

/** The characters of a text, each once, that the fonts lack; line breaks and such draw nothing. */
export function missingGlyphs(text: string, metrics: PictureFontMetrics): readonly string[] {
  return [...new Set(text)].filter(
    (character) => !/[\p{Cc}\p{Cf}]/u.test(character) && !metrics.has(character),
  );
}

function advancesOf({ glyphs }: FontTable): ReadonlyMap<string, Advances> {
  return new Map(
    glyphs.flatMap(([regular, semibold, characters]) => {
      const advances = { 400: regular, 600: semibold };
      return Array.from(characters, (character) => [character, advances] as const);
    }),
  );
}

/** Of a character the fonts lack. */
function estimatedAdvance(codePoint: number): number {
  if (/[\p{M}\p{Cc}\p{Cf}]/u.test(String.fromCodePoint(codePoint))) return 0;
  return isFullWidth(codePoint) ? 1000 : 560;
}
