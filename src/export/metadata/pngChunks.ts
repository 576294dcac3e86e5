import { crc32 } from './crc32';

const signature: readonly number[] = [137, 80, 78, 71, 13, 10, 26, 10];

export interface PngChunk {
  /** Four letters. */
  readonly type: string;
  readonly data: Uint8Array;
  /** Whether its checksum is right. */
  readonly intact: boolean;
  /** The chunk as it stands in the file: length, type, data, checksum. */
  readonly bytes: Uint8Array;
}

/** Browsers write a chunk for every few kilobytes; a stranger's file may be nothing but empty ones. */
const mostChunks = 50_000;

/** The chunks of a PNG from IHDR to IEND; null where it is no PNG, ends early or has too many. */
export function parsePng(png: Uint8Array): readonly PngChunk[] | null {
  if (!signature.every((byte, index) => png[index] === byte)) return null;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: PngChunk[] = [];
  for (let at = signature.length; at + 12 <= png.length && chunks.length < mostChunks;) {
    const end = at + 12 + view.getUint32(at);
    if (end > png.length) return null;
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    chunks.push({
      type,
      data: png.subarray(at + 8, end - 4),
      intact: crc32(png.subarray(at + 4, end - 4)) === view.getUint32(end - 4),
      bytes: png.subarray(at, end),
    });
    if (type === 'IEND') return chunks[0]?.type === 'IHDR' ? chunks : null;
    at = end;
  }
  return null;
}

/** One chunk with its length and checksum; `type` is four ASCII letters. */
export function writeChunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}

/** A PNG of whole chunks. */
export function joinPng(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return concat([Uint8Array.from(signature), ...chunks]);
}

export function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
