/** Regular for text, semibold for titles and numbers. */
export type Weight = 400 | 600;

/** The measures of the fonts a picture is set in, in 1/1000 em. */
export interface FontMetrics {
  /** How far characters reach above the baseline, and below it as a positive number. */
  readonly ascent: number;
  readonly descent: number;
  /** The width of a character; an em for one in a full square. */
  advance(codePoint: number, weight: Weight): number;
}

/** Measures a text set in one size and weight, blanks at its ends too, in the unit of the size. */
export type Measure = (text: string) => number;

/** The measure of a font at a size. */
export function measureOf(fonts: FontMetrics, size: number, weight: Weight): Measure {
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
