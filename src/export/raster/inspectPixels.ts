/** What tells one draw from another: of RGBA bytes, one 32-bit number a pixel. */
export interface PixelTrace {
  /** FNV-1a over all pixels so far. */
  readonly hash: number;
  /** The first pixel; null before any. */
  readonly first: number | null;
  readonly blank: boolean;
}

export const noPixels: PixelTrace = { hash: 0x811c9dc5, first: null, blank: true };

/** The trace of all pixels so far and these, so that a large picture can be read strip by strip. */
export function addPixels(before: PixelTrace, pixels: Uint8ClampedArray): PixelTrace {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, Math.floor(pixels.length / 4));
  const first = before.first ?? words[0] ?? null;
  let { hash, blank } = before;
  // By index: over the ten million numbers of a picture for print, `for…of` takes four times as long.
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    hash = Math.imul(hash ^ word, 0x01000193);
    blank = blank && word === first;
  }
  return { hash: hash >>> 0, first, blank };
}

/** True where all pixels, given as RGBA bytes, are of one colour, or there are none. */
export function isBlank(pixels: Uint8ClampedArray): boolean {
  return addPixels(noPixels, pixels).blank;
}

/** True where two draws gave the same pixels, and more than one colour. */
export function isSettled(before: PixelTrace | null, now: PixelTrace): boolean {
  return before !== null && !now.blank && before.hash === now.hash && before.first === now.first;
}
