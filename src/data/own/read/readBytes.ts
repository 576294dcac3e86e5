import { decode } from './decode';
import { readDelimited } from './delimited';
import { readJson } from './json';
import { limits, problem, type Encoding, type ReadResult } from './readResult';
import { readWorkbook } from './workbook';

export interface BytesToRead {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Texts in Traditional and Simplified Chinese, which tell Big5 from GB18030. */
  readonly words: readonly string[];
}

/** Told from time to time how much has been read, from 0 to 1. */
export type OnProgress = (share: number) => void;

/** What was read; HTML is left to where there is a parser for it. */
export type BytesResult =
  ReadResult | { readonly kind: 'html'; readonly text: string; readonly encoding: Encoding };

/** The sheets of a file, whatever it is: by its bytes, not by its name. Never rejects. */
export async function readBytes(file: BytesToRead, onProgress?: OnProgress): Promise<BytesResult> {
  try {
    return await read(file, onProgress);
  } catch {
    return problem('damaged');
  }
}

async function read(
  { name, bytes, words }: BytesToRead,
  onProgress?: OnProgress,
): Promise<BytesResult> {
  if (bytes.length > limits.bytes) return problem('too_large', { most: limits.bytes });
  if (bytes.length === 0) return problem('empty');
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return readWorkbook(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return problem(isEncrypted(bytes) ? 'password' : 'old_workbook');
  }
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return problem('binary');
  const found = decode(bytes, words);
  if (typeof found === 'string') return problem(found);
  const { text, encoding } = found;
  if (text.trim() === '') return problem('empty');
  if (/\.json$/i.test(name) || looksLikeJson(text)) return readJson(titleOf(name), text, encoding);
  if (/^\s*<(?:!doctype|html|table|meta|\?xml)/i.test(text) && /<table\b/i.test(text)) {
    return { kind: 'html', text, encoding };
  }
  const delimiter = /\.(?:tsv|tab)$/i.test(name) ? '\t' : undefined;
  return readDelimited({
    name: titleOf(name),
    text,
    encoding,
    format: 'delimited',
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** A workbook with a password is a stream of this name in a container like that of old workbooks. */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
}

function looksLikeJson(text: string): boolean {
  return /^\ufeff?\s*(?:\{\s*["}]|\[\s*[{["\]\d])/.test(text) && /[}\]]\s*$/.test(text);
}

/** The name of a file without its ending. */
function titleOf(name: string): string {
  return name.replace(/\.[a-z\d]{1,5}$/i, '');
}
