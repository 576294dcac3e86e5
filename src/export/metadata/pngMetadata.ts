import * as v from 'valibot';
import { keywordOf, parseInternationalText, writeInternationalText } from './internationalText';
import {
  mark,
  readPictureData,
  traceSchema,
  type PictureData,
  type ReadPictureData,
} from './pictureData';
import { joinPng, parsePng, writeChunk, type PngChunk } from './pngChunks';

const keywords = ['Title', 'Source', 'Citation', mark, 'Data'] as const;
type Keyword = (typeof keywords)[number];

/** Of all texts together: ours come nowhere near it; a stranger's may unpack to gigabytes. */
const mostUnpackedBytes = 32 * 1024 * 1024;

/**
 * The picture with its data in it: iTXt chunks Title, Source (the link), Citation, `esg-peer-ledger`
 * (JSON of link, version and language) and Data (the CSV, compressed), in place of any it had.
 * `dpi` sets the printed size (pHYs); null leaves what the picture says. Throws a `TypeError` where
 * the bytes are no whole PNG.
 */
export function writePngMetadata(
  png: Uint8Array,
  data: PictureData,
  dpi: number | null = null,
): Uint8Array<ArrayBuffer> {
  const chunks = parsePng(png);
  const [header, ...rest] = chunks ?? [];
  if (!header) throw new TypeError('The picture is no whole PNG.');
  const kept = rest.filter(
    (chunk) =>
      ownKeyword(chunk) === null &&
      chunk.type !== 'IEND' &&
      !(chunk.type === 'pHYs' && dpi !== null),
  );
  return joinPng([
    header.bytes,
    ...(dpi === null ? [] : [density(dpi)]),
    ...kept.map((chunk) => chunk.bytes),
    ...textChunks(data),
    writeChunk('IEND', new Uint8Array()),
  ]);
}

/**
 * The data a picture of ours carries; `site` is the absolute address of the site's root, to which
 * the link is held. Null for anything else: no PNG, cut short, damaged, or of another maker.
 */
export function readPngMetadata(bytes: Uint8Array, site: string): ReadPictureData | null {
  const texts = new Map<Keyword, string>();
  let roomBytes = mostUnpackedBytes;
  for (const chunk of parsePng(bytes) ?? []) {
    const keyword = ownKeyword(chunk);
    if (keyword === null) continue;
    const found = chunk.intact ? parseInternationalText(chunk.data, roomBytes) : null;
    // We write each once, so that none is unpacked for nothing.
    if (!found || texts.has(keyword)) return null;
    texts.set(keyword, found.text);
    roomBytes -= found.text.length;
  }
  const trace = v.safeParse(traceSchema, texts.get(mark));
  const [title, citation, csv] = [texts.get('Title'), texts.get('Citation'), texts.get('Data')];
  if (!trace.success || title === undefined || citation === undefined || csv === undefined) {
    return null;
  }
  return readPictureData({ title, citation, csv, ...trace.output }, site);
}

function textChunks({ title, link, citation, csv, version, language }: PictureData) {
  const chunk = (keyword: Keyword, text: string, of: string, compressed = false) =>
    writeChunk('iTXt', writeInternationalText({ keyword, language: of, text }, compressed));
  return [
    chunk('Title', title, language),
    chunk('Source', link, ''),
    chunk('Citation', citation, language),
    chunk(mark, JSON.stringify({ link, version, language }), ''),
    chunk('Data', csv, language, true),
  ];
}

/** The keyword of one of our texts, or null for any other chunk. */
function ownKeyword({ type, data }: PngChunk): Keyword | null {
  const found = type === 'iTXt' ? keywordOf(data) : null;
  return keywords.find((keyword) => keyword === found) ?? null;
}

const inchMetres = 0.0254;

function density(dpi: number): Uint8Array {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(dpi / inchMetres);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  data[8] = 1; // unit: metre
  return writeChunk('pHYs', data);
}
