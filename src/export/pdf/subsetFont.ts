import { tableOf, type TrueType } from './trueType';

/** What a renderer of PDF needs of a font; outlines are cut, the rest stays as it is. */
const kept = ['head', 'hhea', 'hmtx', 'maxp', 'cvt ', 'fpgm', 'prep'] as const;

/**
 * A TrueType file with the outlines of some glyphs and of their parts alone. Glyphs keep their
 * numbers; the others are empty, which costs nothing once the file is packed.
 */
export function subsetFont(font: TrueType, wanted: Iterable<number>): Uint8Array {
  const glyf = font.file.get('glyf') ?? new Uint8Array();
  const used = withParts(font, glyf, wanted);
  const outlines: Uint8Array[] = [];
  const loca = new DataView(new ArrayBuffer((font.glyphCount + 1) * 4));
  let length = 0;
  for (let glyph = 0; glyph < font.glyphCount; glyph += 1) {
    loca.setUint32(glyph * 4, length);
    if (!used.has(glyph)) continue;
    const outline = glyf.subarray(...font.outlineOf(glyph));
    outlines.push(outline);
    length += outline.length;
  }
  loca.setUint32(font.glyphCount * 4, length);
  const head = Uint8Array.from(font.file.get('head') ?? []);
  // Long offsets in `loca`.
  new DataView(head.buffer).setInt16(50, 1);
  const tables = new Map<string, Uint8Array>();
  for (const tag of kept) {
    const table = font.file.get(tag);
    if (table) tables.set(tag, tag === 'head' ? head : table);
  }
  tables.set('loca', new Uint8Array(loca.buffer));
  tables.set('glyf', joined(outlines));
  return toSfnt(tables);
}

/** The glyphs, that of a missing character, and those that composite ones are made of. */
function withParts(
  font: TrueType,
  glyf: Uint8Array,
  wanted: Iterable<number>,
): ReadonlySet<number> {
  const used = new Set<number>([0]);
  const open = [...wanted];
  for (let glyph = open.pop(); glyph !== undefined; glyph = open.pop()) {
    if (used.has(glyph)) continue;
    used.add(glyph);
    const [start, end] = font.outlineOf(glyph);
    if (end > start) open.push(...partsOf(tableOf(font.file, 'glyf'), start));
  }
  return glyf.length === 0 ? new Set() : used;
}

/** https://learn.microsoft.com/typography/opentype/spec/glyf#composite-glyph-description */
function partsOf(glyf: DataView, start: number): readonly number[] {
  if (glyf.getInt16(start) >= 0) return [];
  const parts: number[] = [];
  let at = start + 10;
  for (;;) {
    const flags = glyf.getUint16(at);
    parts.push(glyf.getUint16(at + 2));
    at += 4 + (flags & 0x1 ? 4 : 2);
    at += flags & 0x8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0;
    if (!(flags & 0x20)) return parts;
  }
}

function toSfnt(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const ordered = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const directory = new Uint8Array(12 + ordered.length * 16);
  const view = new DataView(directory.buffer);
  const power = Math.floor(Math.log2(ordered.length));
  [ordered.length, 2 ** power * 16, power, (ordered.length - 2 ** power) * 16].forEach(
    (value, index) => view.setUint16(4 + index * 2, value),
  );
  view.setUint32(0, 0x00010000);
  let offset = directory.length;
  const padded = ordered.map(([tag, table], index) => {
    const whole = new Uint8Array(Math.ceil(table.length / 4) * 4);
    whole.set(table);
    const entry = 12 + index * 16;
    for (let at = 0; at < 4; at += 1) directory[entry + at] = tag.charCodeAt(at);
    view.setUint32(entry + 4, sumOf(whole));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, table.length);
    offset += whole.length;
    return whole;
  });
  return joined([directory, ...padded]);
}

function sumOf(table: Uint8Array): number {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
