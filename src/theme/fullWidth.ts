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
