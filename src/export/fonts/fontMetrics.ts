/** Regular for text, semibold for titles and numbers: the weights of the page. */
export const fontWeights = [400, 600] as const;
export type FontWeight = (typeof fontWeights)[number];

/** The advances of one font, in thousandths of an em. */
export interface FontTable {
  readonly family: string;
  /** Characters of one advance: at weight 400, at weight 600, the characters. */
  readonly glyphs: readonly (readonly [
    advance400: number,
    advance600: number,
    characters: string,
  ])[];
}

/** The measures of a picture's fonts as the build writes them, the font to be tried first in front. */
export interface FontTables {
  readonly ascent: number;
  readonly descent: number;
  readonly fonts: readonly FontTable[];
}

/**
 * The measures of a picture's fonts, in thousandths of an em. The fonts neither kern nor join
 * letters: a text is as wide as the sum of its advances, in a browser, in resvg and here alike.
 */
export interface FontMetrics {
  readonly unitsPerEm: 1000;
  /** How far the square of a Chinese character reaches above the baseline. */
  readonly ascent: number;
  /** How far it reaches below, a positive number; some Latin letters reach a little further. */
  readonly descent: number;
  /** Whether a font, or any of them, has the character; if not, a system font will draw it. */
  has(character: string, family?: string): boolean;
  /** The width of a character; of one the fonts lack, an estimate: an em if it is East Asian. */
  advance(codePoint: number, weight: FontWeight): number;
}

type Advances = Readonly<Record<FontWeight, number>>;

/** The measures as the build wrote them; a character is that of the first font that has it. */
export function toFontMetrics({ ascent, descent, fonts }: FontTables): FontMetrics {
  const byFamily = new Map(fonts.map((table) => [table.family, advancesOf(table)]));
  const advances = new Map([...byFamily.values()].reverse().flatMap((font) => [...font]));
  return {
    unitsPerEm: 1000,
    ascent,
    descent,
    has: (character, family) =>
      (family === undefined ? advances : byFamily.get(family))?.has(character) ?? false,
    advance: (codePoint, weight) => {
      const character = String.fromCodePoint(codePoint);
      return advances.get(character)?.[weight] ?? estimatedAdvance(character);
    },
  };
}

/** The characters of a text, each once, that the fonts lack; line breaks and such draw nothing. */
export function missingGlyphs(text: string, metrics: FontMetrics): readonly string[] {
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

function estimatedAdvance(character: string): number {
  if (/[\p{M}\p{Cc}\p{Cf}]/u.test(character)) return 0;
  return character >= '\u2e80' ? 1000 : 560;
}
