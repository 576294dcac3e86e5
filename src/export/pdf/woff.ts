import { unzlibSync } from 'fflate';

/** The tables of a font by their tags. */
export type FontFile = ReadonlyMap<string, Uint8Array>;

const signature = 0x774f4646;
const headerBytes = 44;
const entryBytes = 20;

/** The tables of a WOFF file, https://www.w3.org/TR/WOFF/. Throws a `TypeError` where it is none. */
export function readWoff(bytes: Uint8Array): FontFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headerBytes || view.getUint32(0) !== signature) {
    throw new TypeError('The file is no WOFF font.');
  }
  const count = view.getUint16(12);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const entry = headerBytes + index * entryBytes;
      const [start, packed, whole] = [4, 8, 12].map((at) => view.getUint32(entry + at));
      const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
      const data = bytes.subarray(start, (start ?? 0) + (packed ?? 0));
      return [tag, packed === whole ? data : unzlibSync(data)] as const;
    }),
  );
}
