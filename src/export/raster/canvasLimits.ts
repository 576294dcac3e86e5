/** What every desktop browser draws; beyond it a canvas stays empty without a word. */
const longestSidePx = 16_384;
const largestAreaPx = 268_435_456;

export interface PixelSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The pixels of a picture at a scale; null where no canvas holds them. */
export function canvasSize(width: number, height: number, scale: number): PixelSize | null {
  const [widthPx, heightPx] = [Math.round(width * scale), Math.round(height * scale)];
  const fits = (side: number) => side >= 1 && side <= longestSidePx;
  if (!fits(widthPx) || !fits(heightPx) || widthPx * heightPx > largestAreaPx) return null;
  return { widthPx, heightPx };
}
