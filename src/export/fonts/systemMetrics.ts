import type { Language } from '../../domain/dataset';
import type { FontMetrics } from '../../theme/fontMetrics';
import { fontFamily } from './fontFamily';

/** Fine enough that rounding inside the browser does not tell. */
const measuredAtPx = 100;

/**
 * The measures of the fonts this device has for a picture's text, for a picture whose own fonts
 * cannot be had; null in a browser that measures no text.
 */
export function measureSystemFonts(language: Language): FontMetrics | null {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return null;
  const known = new Map<string, number>();
  return {
    // The square of a Chinese character, the same in nearly all fonts.
    ascent: 880,
    descent: 120,
    advance: (codePoint, weight) => {
      const character = String.fromCodePoint(codePoint);
      const id = `${weight}${character}`;
      const advance = known.get(id) ?? measure(context, character, weight, fontFamily(language));
      known.set(id, advance);
      return advance;
    },
  };
}

function measure(
  context: CanvasRenderingContext2D,
  character: string,
  weight: number,
  family: string,
): number {
  context.font = `${weight} ${measuredAtPx}px ${family}`;
  return (context.measureText(character).width * 1000) / measuredAtPx;
}
