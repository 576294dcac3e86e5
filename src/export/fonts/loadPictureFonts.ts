import { pictureFonts } from 'virtual:picture-fonts';
import * as v from 'valibot';
import type { Language } from '../../domain/dataset';
import type { LoadBytes } from '../../viewModels/page';
import {
  fontTablesSchema,
  toFontMetrics,
  type FontTables,
  type PictureFontMetrics,
} from './fontTables';

export interface PictureFonts {
  readonly metrics: PictureFontMetrics;
  /** `@font-face` rules that carry the fonts: an SVG inside an `<img>` can fetch nothing. */
  readonly css: string;
}

/**
 * The fonts of a picture in one language: of its script both weights, of the other Chinese script
 * what reports print, in regular. Rejects, naming the font, if one cannot be had; the picture is then
 * to be drawn in the system's fonts and say so.
 */
export async function loadPictureFonts(
  language: Language,
  loadBytes: LoadBytes,
): Promise<PictureFonts> {
  const { faces, tables: address } = pictureFonts[language];
  const [tables, ...rules] = await Promise.all([
    loadTables(address, loadBytes),
    ...faces.map(async ({ family, weight, url }) => {
      const source = `url(data:font/woff2;base64,${toBase64(await loadFont(url, loadBytes))})`;
      return `@font-face { font-family: '${family}'; font-weight: ${weight}; src: ${source} format('woff2'); }`;
    }),
  ]);
  return { metrics: toFontMetrics(tables), css: rules.join('\n') };
}

async function loadTables(url: string, loadBytes: LoadBytes): Promise<FontTables> {
  const text = new TextDecoder().decode(await load(url, loadBytes));
  const tables = v.safeParse(v.pipe(v.string(), v.parseJson(), fontTablesSchema), text);
  if (!tables.success) throw new Error(`${url} is no table of fonts`);
  return tables.output;
}

async function load(url: string, loadBytes: LoadBytes): Promise<Uint8Array> {
  try {
    return await loadBytes(url);
  } catch (cause) {
    throw new Error(`The font ${url} cannot be had`, { cause });
  }
}

async function loadFont(url: string, loadBytes: LoadBytes): Promise<Uint8Array> {
  const bytes = await load(url, loadBytes);
  // A host may answer with a page of its own, a proxy with half of it.
  if (!isWholeWoff2(bytes)) throw new Error(`${url} is no font`);
  return bytes;
}

/** True where the header says so, and that the file is as long as it is (WOFF2, section 4.1). */
function isWholeWoff2(bytes: Uint8Array): boolean {
  if (bytes.length < 12 || String.fromCharCode(...bytes.subarray(0, 4)) !== 'wOF2') return false;
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(8) === bytes.length;
}

function toBase64(bytes: Uint8Array): string {
  // An argument list has a limit: far fewer than the bytes of a font.
  const stepBytes = 0x8000;
  let binary = '';
  for (let at = 0; at < bytes.length; at += stepBytes) {
    binary += String.fromCharCode(...bytes.subarray(at, at + stepBytes));
  }
  return btoa(binary);
}
