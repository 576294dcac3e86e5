import { codePointOf } from './fullWidth';

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
