import type { FontFile } from './woff';

/** What is read of a TrueType font: https://learn.microsoft.com/typography/opentype/spec/otff */
export interface TrueType {
  readonly file: FontFile;
  /** The name that programs know the font by: "NotoSansTC-Regular". */
  readonly name: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  /** Left, bottom, right, top of all glyphs. */
  readonly box: readonly number[];
  /** 0 for a character the font lacks. */
  readonly glyphOf: (codePoint: number) => number;
  /** In units of the em. */
  readonly advanceOf: (glyph: number) => number;
  /** Where the outline of a glyph stands in the table `glyf`. */
  readonly outlineOf: (glyph: number) => readonly [start: number, end: number];
  readonly glyphCount: number;
}

/** Reads a font. Throws a `TypeError` where a table is missing. */
export function openTrueType(file: FontFile): TrueType {
  const head = tableOf(file, 'head');
  const hhea = tableOf(file, 'hhea');
  const hmtx = tableOf(file, 'hmtx');
  const loca = tableOf(file, 'loca');
  const metrics = hhea.getUint16(34);
  const long = head.getInt16(50) === 1;
  const offset = (glyph: number) =>
    long ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2;
  const glyphs = readCmap(tableOf(file, 'cmap'));
  return {
    file,
    name: readName(tableOf(file, 'name')),
    unitsPerEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    box: [36, 38, 40, 42].map((at) => head.getInt16(at)),
    glyphOf: (codePoint) => glyphs.get(codePoint) ?? 0,
    // Glyphs after the last metric all have that.
    advanceOf: (glyph) => hmtx.getUint16(Math.min(glyph, metrics - 1) * 4),
    outlineOf: (glyph) => [offset(glyph), offset(glyph + 1)],
    glyphCount: tableOf(file, 'maxp').getUint16(4),
  };
}

export function tableOf(file: FontFile, tag: string): DataView {
  const table = file.get(tag);
  if (!table) throw new TypeError(`The font has no table “${tag}”.`);
  return new DataView(table.buffer, table.byteOffset, table.byteLength);
}

/** The glyph of each character, of the subtable that has the most: format 12, else 4. */
function readCmap(cmap: DataView): ReadonlyMap<number, number> {
  const starts = Array.from({ length: cmap.getUint16(2) }, (_, index) =>
    cmap.getUint32(4 + index * 8 + 4),
  );
  const of = (format: number) => starts.find((start) => cmap.getUint16(start) === format);
  const [whole, plane] = [of(12), of(4)];
  if (whole !== undefined) return new Map(readGroups(cmap, whole));
  if (plane !== undefined) return new Map(readSegments(cmap, plane));
  throw new TypeError('The font has no table of characters.');
}

function* readGroups(cmap: DataView, start: number): Generator<readonly [number, number]> {
  const count = cmap.getUint32(start + 12);
  for (let group = 0; group < count; group += 1) {
    const at = start + 16 + group * 12;
    const [first, last] = [cmap.getUint32(at), cmap.getUint32(at + 4)];
    for (let code = first; code <= last; code += 1) {
      yield [code, cmap.getUint32(at + 8) + code - first];
    }
  }
}

function* readSegments(cmap: DataView, start: number): Generator<readonly [number, number]> {
  const bytes = cmap.getUint16(start + 6);
  for (let segment = 0; segment < bytes; segment += 2) {
    const at = start + 14 + segment;
    const last = cmap.getUint16(at);
    const first = cmap.getUint16(at + bytes + 2);
    const delta = cmap.getUint16(at + 2 * bytes + 2);
    const range = at + 3 * bytes + 2;
    const shift = cmap.getUint16(range);
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const glyph = shift === 0 ? code : cmap.getUint16(range + shift + (code - first) * 2);
      if (glyph !== 0) yield [code, (glyph + delta) & 0xffff];
    }
  }
}

/** The PostScript name, of either platform. */
function readName(name: DataView): string {
  const strings = name.getUint16(4);
  for (let record = 6; record < strings; record += 12) {
    if (name.getUint16(record + 6) !== 6) continue;
    const step = name.getUint16(record) === 1 ? 1 : 2;
    const length = name.getUint16(record + 8);
    const start = strings + name.getUint16(record + 10);
    const codes = Array.from({ length: Math.floor(length / step) }, (_, at) =>
      name.getUint8(start + at * step + step - 1),
    );
    return String.fromCharCode(...codes).replace(/[^A-Za-z0-9-]/g, '');
  }
  return 'Font';
}
