import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cutPageFont, pageCharacters, pageFonts } from './pageFonts';

/** The `unicode-range` of each `@font-face` of the pages, by the file it is about. */
const faces = [
  ...readFileSync('src/ui/base.css', 'utf8').matchAll(
    /@font-face \{[^}]*url\('([^']+)'\)[^}]*unicode-range:([^;]*);/g,
  ),
].map(([, file = '', range = '']) => ({ file, codes: codesIn(range) }));

function codesIn(range: string): readonly number[] {
  return range.split(',').flatMap((part) => {
    const [from = 0, to = from] = part
      .trim()
      .replace('U+', '')
      .split('-')
      .map((code) => parseInt(code, 16));
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}

it.each(pageFonts)('is what npm run fonts cuts from the whole font: $path', async (font) => {
  expect(readFileSync(font.path).equals(await cutPageFont(font))).toBe(true);
});

it.each(pageFonts)(
  'is used for its own characters alone, and the whole one for none of them: $path',
  ({ path, whole }) => {
    const codesOf = (name: string) =>
      faces
        .filter(({ file }) => name.endsWith(file.replace(/^\.\//, '')))
        .flatMap(({ codes }) => codes);
    const own = pageCharacters.map((character) => character.codePointAt(0) ?? 0);
    expect(codesOf(path)).toEqual(own.sort((a, b) => a - b));
    const others = codesOf(whole);
    expect(others).toContain('é'.codePointAt(0));
    expect(others.filter((code) => own.includes(code))).toEqual([]);
  },
);
