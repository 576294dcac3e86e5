import * as v from 'valibot';
import { parseInternationalText, writeInternationalText } from './internationalText';
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
    (chunk) => !textOf(chunk) && chunk.type !== 'IEND' && !(chunk.type === 'pHYs' && dpi !== null),
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
  for (const chunk of parsePng(bytes) ?? []) {
    const text = textOf(chunk);
    if (text === null) continue;
    if (!chunk.intact) return null;
    texts.set(text.keyword, text.text);
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

/** One of our texts, or null for any other chunk. */
function textOf(chunk: PngChunk): { readonly keyword: Keyword; readonly text: string } | null {
  const found = chunk.type === 'iTXt' ? parseInternationalText(chunk.data) : null;
  const keyword = keywords.find((item) => item === found?.keyword);
  return found && keyword ? { keyword, text: found.text } : null;
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
