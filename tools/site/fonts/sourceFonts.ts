import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Face } from 'harfbuzzjs';
import type { families } from '../../../src/export/fonts/fontFamily';
import type { FontWeight } from '../../../src/theme/fontMetrics';
import { renameFont } from './renameFont';

/** The full fonts that the subsets are made from. */
export type SourceFont = keyof typeof families;

const packages = {
  latin: ['source-sans-3', 'SourceSans3'],
  tc: ['noto-sans-tc', 'NotoSansTC'],
  sc: ['noto-sans-sc', 'NotoSansSC'],
} as const;
const instances = { 400: '400Regular', 600: '600SemiBold' } as const;
const { resolve } = createRequire(import.meta.url);

/** The TrueType file of a whole font, renamed where its licence reserves the name. */
export function readSource(font: SourceFont, weight: FontWeight): Buffer {
  const [name, file] = packages[font];
  const instance = instances[weight];
  const bytes = readFileSync(
    resolve(`@expo-google-fonts/${name}/${instance}/${file}_${instance}.ttf`),
  );
  return font === 'latin' ? renameFont(bytes, 'Source', 'Ledger') : bytes;
}

/** The characters a whole font can draw. */
export function coverage(font: SourceFont): ReadonlySet<string> {
  const face = new Face(new Blob(readSource(font, 400)));
  return new Set(Array.from(face.collectUnicodes(), (code) => String.fromCodePoint(code)));
}
