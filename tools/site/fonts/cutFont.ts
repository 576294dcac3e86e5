import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import type { FontWeight } from '../../../src/theme/fontMetrics';
import type { Cut } from './cuts';
import { readSource } from './sourceFonts';

const cache = fileURLToPath(
  new URL('../../../node_modules/.cache/picture-fonts/', import.meta.url),
);

/**
 * What is left out beside characters: layout features, so that widths are sums of advances; tables
 * for vertical text and variable fonts. The names and the licence stay.
 */
const options = {
  keepFeatures: [],
  noHinting: true,
  preserveNameIds: [13, 14, 16, 17],
  dropTables: ['BASE', 'DSIG', 'STAT', 'VORG', 'vhea', 'vmtx', 'gasp'],
} as const;

const formats = { ttf: 'truetype', woff2: 'woff2' } as const;

/**
 * The path of a cut at one weight, TrueType for programs, WOFF2 for browsers. Cutting takes seconds:
 * what was cut of the same font to the same characters is kept below `node_modules/.cache`.
 */
export async function cutFont(
  cut: Cut,
  weight: FontWeight,
  format: keyof typeof formats,
): Promise<string> {
  const font = readSource(cut.source, weight);
  const characters = [...cut.characters].sort().join('');
  const key = createHash('sha256')
    .update(font)
    .update(JSON.stringify([characters, options]))
    .digest('hex');
  const name = `picture-${cut.id}-${weight}.${format}`;
  return kept(path.join(cache, key.slice(0, 16), name), () =>
    subsetFont(font, characters, { ...options, targetFormat: formats[format] }),
  );
}

/** The path of a text file in the same cache, for the bundler to pack. */
export function keepText(name: string, text: string): Promise<string> {
  const key = createHash('sha256').update(text).digest('hex');
  return kept(path.join(cache, key.slice(0, 16), name), () => Promise.resolve(text));
}

/** The file, made if it is not there. Several may make it at once: it appears whole. */
async function kept(file: string, make: () => Promise<Buffer | string>): Promise<string> {
  if (existsSync(file)) return file;
  await mkdir(path.dirname(file), { recursive: true });
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, await make());
  await rename(unfinished, file);
  return file;
}
