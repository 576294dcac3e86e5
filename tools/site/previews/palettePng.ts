import { deflateSync } from 'node:zlib';
import { joinPng, writeChunk } from '../../../src/export/metadata/pngChunks';

/** Opaque pixels, four bytes each: red, green, blue, alpha. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/**
 * A PNG with a palette, a byte a pixel and every colour kept: a third of the size. Null where there
 * are more than 256 colours or one is not opaque. https://www.w3.org/TR/png-3/#11PLTE
 */
export function palettePng({ width, height, pixels }: Pixels): Uint8Array | null {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const places = new Map<number, number>();
  // Each row begins with its filter: 0, none.
  const rows = new Uint8Array((width + 1) * height);
  let colour = -1;
  let place = -1;
  for (let at = 0; at < width * height; at++) {
    const next = view.getUint32(at * 4);
    // Most pixels are as the one before: looking up each would take longer than all the rest.
    if (next !== colour) {
      colour = next;
      place = places.get(colour) ?? places.size;
      if (place > 255 || (colour & 255) !== 255) return null;
      places.set(colour, place);
    }
    rows[at + Math.floor(at / width) + 1] = place;
  }
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  // Eight bits a pixel, of a palette; compression, filter and interlace have one usual value.
  header.setUint32(8, 0x08_03_00_00);
  const palette = [...places.keys()].flatMap((colour) =>
    [24, 16, 8].map((by) => (colour >>> by) & 255),
  );
  return joinPng([
    writeChunk('IHDR', new Uint8Array(header.buffer)),
    writeChunk('PLTE', Uint8Array.from(palette)),
    writeChunk('IDAT', deflateSync(rows)),
    writeChunk('IEND', new Uint8Array()),
  ]);
}
