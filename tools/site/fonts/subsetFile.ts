import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import type { FontWeight } from '../../../src/theme/fontMetrics';
import type { FontSubset } from './subsets';
import { readSource } from './sourceFonts';

const cache = fileURLToPath(
  new URL('../../../node_modules/.cache/picture-fonts/', import.meta.url),
);

/**
 * Dropped beside characters: layout features, so that widths are sums of advances; tables
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
 * The path of a subset at one weight, TrueType for programs and PDF, WOFF2 for browsers. Subsetting takes seconds:
 * a subset of the same font and characters is cached below `node_modules/.cache`.
 */
export async function subsetFile(
  subset: FontSubset,
  weight: FontWeight,
  format: keyof typeof formats,
): Promise<string> {
  const font = readSource(subset.source, weight);
  const characters = [...subset.characters].sort().join('');
  const key = createHash('sha256')
    .update(font)
    .update(JSON.stringify([characters, options]))
    .digest('hex');
  const name = `picture-${subset.id}-${weight}.${format}`;
  return cached(path.join(cache, key.slice(0, 16), name), () =>
    subsetFont(font, characters, { ...options, targetFormat: formats[format] }),
  );
}

/** The path of a text file in the same cache, for the bundler to pack. */
export function cacheText(name: string, text: string): Promise<string> {
  const key = createHash('sha256').update(text).digest('hex');
  return cached(path.join(cache, key.slice(0, 16), name), () => Promise.resolve(text));
}

/** The file, made if it is missing; written atomically, since several processes may make it at once. */
async function cached(file: string, make: () => Promise<Buffer | string>): Promise<string> {
  if (existsSync(file)) return file;
  await mkdir(path.dirname(file), { recursive: true });
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, await make());
  await rename(unfinished, file);
  return file;
}
