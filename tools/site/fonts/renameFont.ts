/** The records of a `name` table that name the font; its notices, such as the copyright, stay. */
const naming = new Set([1, 3, 4, 6, 16, 18, 20, 21, 25]);

/**
 * A TrueType font with one word of its names replaced by another of the same length. Checksums are
 * left to the subsetter, which rewrites every table. Throws if the font has no names.
 * Layout: https://learn.microsoft.com/typography/opentype/spec/name
 */
export function renameFont(ttf: Buffer, from: string, to: string): Buffer {
  if (from.length !== to.length) throw new Error(`${from} and ${to} differ in length`);
  const renamed = Buffer.from(ttf);
  const table = tableOffset(renamed, 'name');
  const strings = table + renamed.readUInt16BE(table + 4);
  for (let index = 0; index < renamed.readUInt16BE(table + 2); index += 1) {
    const record = table + 6 + index * 12;
    if (!naming.has(renamed.readUInt16BE(record + 6))) continue;
    const isMacintosh = renamed.readUInt16BE(record) === 1;
    const encode = (word: string) =>
      isMacintosh ? Buffer.from(word, 'latin1') : Buffer.from(word, 'utf16le').swap16();
    const start = strings + renamed.readUInt16BE(record + 10);
    const name = renamed.subarray(start, start + renamed.readUInt16BE(record + 8));
    for (let at = name.indexOf(encode(from)); at >= 0; at = name.indexOf(encode(from), at)) {
      encode(to).copy(name, at);
    }
  }
  return renamed;
}

function tableOffset(ttf: Buffer, tag: string): number {
  for (let index = 0; index < ttf.readUInt16BE(4); index += 1) {
    const entry = 12 + index * 16;
    if (ttf.toString('latin1', entry, entry + 4) === tag) return ttf.readUInt32BE(entry + 8);
  }
  throw new Error(`the font has no table “${tag}”`);
}
