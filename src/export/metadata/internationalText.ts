import { Unzlib, zlibSync } from 'fflate';
import { concat } from './pngChunks';

/** The content of an iTXt chunk (PNG specification 11.3.3.4). */
export interface InternationalText {
  /** 1 to 79 Latin-1 characters. */
  readonly keyword: string;
  /** BCP 47 tag; empty where the text is in no language. */
  readonly language: string;
  readonly text: string;
}

/** Deflate grows at most a thousandfold, so a slice unpacks to 16 MB at most before the check. */
const sliceBytes = 16 * 1024;

export function writeInternationalText(
  { keyword, language, text }: InternationalText,
  compressed: boolean,
): Uint8Array {
  const encoder = new TextEncoder();
  const bytes = encoder.encode(text);
  return concat([
    encoder.encode(`${keyword}\0`),
    Uint8Array.of(compressed ? 1 : 0, 0),
    encoder.encode(`${language}\0\0`),
    compressed ? zlibSync(bytes, { level: 9 }) : bytes,
  ]);
}

/** The keyword alone, without a look at the text; empty where there is none. */
export function keywordOf(data: Uint8Array): string {
  return String.fromCharCode(...data.subarray(0, Math.max(0, data.subarray(0, 80).indexOf(0))));
}

/** Null where the content is not of that form, not UTF-8, or unpacks to more than `mostBytes`. */
export function parseInternationalText(
  data: Uint8Array,
  mostBytes: number,
): InternationalText | null {
  const keywordEnd = data.indexOf(0);
  const languageEnd = data.indexOf(0, keywordEnd + 3);
  const translatedEnd = data.indexOf(0, languageEnd + 1);
  if (keywordEnd < 1 || languageEnd < keywordEnd + 3 || translatedEnd <= languageEnd) return null;
  const [flag, method] = data.subarray(keywordEnd + 1);
  if (method !== 0 || (flag !== 0 && flag !== 1)) return null;
  const rest = data.subarray(translatedEnd + 1);
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return {
      keyword: decoder.decode(data.subarray(0, keywordEnd)),
      language: decoder.decode(data.subarray(keywordEnd + 3, languageEnd)),
      text: decoder.decode(flag === 1 ? unpack(rest, mostBytes) : rest),
    };
  } catch {
    return null;
  }
}

/** Throws where the bytes are not whole zlib data or unpack to too much. */
function unpack(bytes: Uint8Array, mostBytes: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Unzlib((part) => {
    length += part.length;
    if (length > mostBytes) throw new RangeError('The text unpacks to too much.');
    parts.push(part);
  });
  for (let at = 0; at < bytes.length; at += sliceBytes) {
    stream.push(bytes.subarray(at, at + sliceBytes), at + sliceBytes >= bytes.length);
  }
  return concat(parts);
}
