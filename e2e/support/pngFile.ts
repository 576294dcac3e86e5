import { crc32, inflateSync } from 'node:zlib';
import { expect } from './test';

/* A PNG, read by its specification and without the site's own code. */

interface PngFile {
  readonly width: number;
  readonly height: number;
  /** The international texts by keyword, unpacked. */
  readonly texts: ReadonlyMap<string, PngText>;
}

interface PngText {
  readonly language: string;
  readonly text: string;
}

/** Reads a PNG; fails if a checksum is wrong or the end is missing. */
export function readPng(bytes: Buffer): PngFile {
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  const texts = new Map<string, PngText>();
  let type = '';
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    type = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + length);
    const checksum = bytes.readUInt32BE(at + 8 + length);
    expect(crc32(bytes.subarray(at + 4, at + 8 + length)), type).toBe(checksum);
    if (type === 'iTXt') {
      const { keyword, ...text } = readText(data);
      expect([...texts.keys()]).not.toContain(keyword);
      texts.set(keyword, text);
    }
    at += 12 + length;
  }
  expect(type).toBe('IEND');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), texts };
}

/** keyword 0 compressed? method language 0 translated-keyword 0 text */
function readText(data: Buffer): PngText & { readonly keyword: string } {
  const keywordEnd = data.indexOf(0);
  const languageEnd = data.indexOf(0, keywordEnd + 3);
  const text = data.subarray(data.indexOf(0, languageEnd + 1) + 1);
  return {
    keyword: data.toString('latin1', 0, keywordEnd),
    language: data.toString('latin1', keywordEnd + 3, languageEnd),
    text: (data[keywordEnd + 1] === 1 ? inflateSync(text) : text).toString('utf8'),
  };
}
