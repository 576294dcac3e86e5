import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { renameFont } from './renameFont';

const { resolve } = createRequire(import.meta.url);

/**
 * The characters that pages are written in: ASCII, and the signs of their words and numbers. Those of a name
 * such as é come from the whole font, which is loaded where one stands on a page (src/ui/base.css).
 */
export const pageCharacters: readonly string[] = [
  ...Array.from({ length: 0x5f }, (_, index) => String.fromCodePoint(0x20 + index)),
  ...'\u00a0§©°²³·×÷–—‘’“”…−'.split(''),
];

/** A font of every page, cut from a whole one to `pageCharacters`. */
interface PageFont {
  /** Where it is kept, from the project's root, as the build's manifest names it. */
  readonly path: string;
  readonly whole: string;
  readonly axes: { readonly wght?: { readonly min: number; readonly max: number } };
}

export const pageFonts: readonly PageFont[] = [
  {
    path: 'src/ui/fonts/ledger-sans-3.woff2',
    whole: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    path: 'src/ui/fonts/ledger-serif-4-600.woff2',
    whole: '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
    axes: {},
  },
];

/** The file of a font, WOFF2, renamed since its licence reserves the name; digits keep their tabular forms. */
export async function cutPageFont({ whole, axes }: PageFont): Promise<Buffer> {
  const characters = pageCharacters.join('');
  const options = {
    keepFeatures: ['kern', 'liga', 'tnum', 'lnum'],
    noHinting: true,
    preserveNameIds: [13, 14, 16, 17],
    dropTables: ['DSIG', 'gasp'],
    variationAxes: axes,
  } as const;
  const cut = await subsetFont(readFileSync(resolve(whole)), characters, {
    ...options,
    targetFormat: 'truetype',
  });
  const renamed = renameFont(cut, 'Source', 'Ledger');
  return subsetFont(renamed, characters, { ...options, variationAxes: {}, targetFormat: 'woff2' });
}
