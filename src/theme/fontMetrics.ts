/** Regular for text, semibold for titles and numbers. */
export const fontWeights = [400, 600] as const;
export type FontWeight = (typeof fontWeights)[number];

/**
 * The measures of the fonts a text is set in, in 1/1000 em. The fonts neither kern nor join letters:
 * a text is as wide as the sum of its advances, in a browser, in resvg and here alike.
 */
export interface FontMetrics {
  /** How far the square of a Chinese character reaches above the baseline. */
  readonly ascent: number;
  /** How far it reaches below, a positive number; some Latin letters reach a little further. */
  readonly descent: number;
  /** The width of a character. */
  advance(codePoint: number, weight: FontWeight): number;
}

/** Measures a text set in one size and weight, blanks at its ends too, in the unit of the size. */
export type Measure = (text: string) => number;

/** The measure of a font at a size. */
export function measureOf(fonts: FontMetrics, size: number, weight: FontWeight): Measure {
  return (text) => {
    let width = 0;
    for (const character of text) {
      width += fonts.advance(codePointOf(character), weight);
    }
    return (width * size) / 1000;
  };
}

/** The code point of a text's first character; NaN of no text, which no font has. */
export function codePointOf(character: string): number {
  return character.codePointAt(0) ?? NaN;
}

/** Blocks of characters that take a full square, first and last code point of each. */
const fullWidth = [
  [0x1100, 0x115f],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x20000, 0x3fffd],
] as const;

/** True for a character that East Asian writing sets in a full square. */
export function isFullWidth(codePoint: number): boolean {
  return fullWidth.some(([first, last]) => codePoint >= first && codePoint <= last);
}
