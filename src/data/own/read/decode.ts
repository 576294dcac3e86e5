import type { Encoding } from './readResult';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Bytes that tell the encoding of a long text. */
const sampleBytes = 256 * 1024;

/**
 * The text of bytes, and how they were written; null where they are no text (`binary`) or no encoding fits.
 * Of GB18030 and Big5 the one is taken whose characters, and pairs of them, occur more often in `words`.
 */
export function decode(
  bytes: Uint8Array,
  words: readonly string[],
): Decoded | 'binary' | 'not_decodable' {
  const marked = markedEncoding(bytes);
  if (marked !== null) return decoded(bytes, marked);
  const sample = bytes.subarray(0, sampleBytes);
  const wide = wideEncoding(sample);
  if (wide !== null)
    return isTable(textOf(sample, wide).slice(0, -1)) ? decoded(bytes, wide) : 'binary';
  if (sample.includes(0)) return 'binary';
  const text = ifValid(bytes, 'utf-8');
  if (text !== null) return isBinary(text) ? 'binary' : { text, encoding: 'utf-8' };
  return likeliest(bytes, wholeCharacters(sample, bytes.length), words);
}

function markedEncoding([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark: commas, digits and line ends have a zero on one side. */
function wideEncoding(sample: Uint8Array): Encoding | null {
  const zeros: [number, number] = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1] += 1;
  });
  const [even, odd] = zeros;
  const enough = Math.max(2, sample.length / 20);
  if (odd > enough && odd > 4 * even) return 'utf-16le';
  return even > enough && even > 4 * odd ? 'utf-16be' : null;
}

function decoded(bytes: Uint8Array, encoding: Encoding): Decoded | 'binary' {
  const text = textOf(bytes, encoding);
  return isBinary(text) ? 'binary' : { text, encoding };
}

function textOf(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

function ifValid(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Cells with something between them, of characters that exist. */
function isTable(text: string): boolean {
  return /[,;\t\n]/.test(text) && !/[\ufffd\p{Cn}\p{Co}\p{Cs}]/u.test(text);
}

/** A text has next to no controls beside tabs and line ends. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, sampleBytes);
  const controls = sample.match(/[^\P{Cc}\t\n\r\f\v]/gu)?.length ?? 0;
  return controls * 50 > sample.length || sample.includes('\0');
}

/** A sample cut at a line end, so that no character is halved. */
function wholeCharacters(sample: Uint8Array, length: number): Uint8Array {
  if (sample.length === length) return sample;
  const end = sample.lastIndexOf(0x0a);
  return end > 0 ? sample.subarray(0, end) : sample;
}

/** Characters that stand for bytes without meaning, at most, in a hundred of those beyond ASCII. */
const mostInvalid = 2;

function likeliest(
  bytes: Uint8Array,
  sample: Uint8Array,
  words: readonly string[],
): Decoded | 'binary' | 'not_decodable' {
  const known = knownOf(words);
  const best = (['gb18030', 'big5'] as const)
    .map((encoding) => ({ encoding, ...scoreOf(textOf(sample, encoding), known) }))
    .reduce((one, other) => (other.score > one.score ? other : one));
  if (best.invalid * 100 <= mostInvalid * best.characters && !isWestern(sample)) {
    return decoded(bytes, best.encoding);
  }
  return isWestern(sample) ? decoded(bytes, 'windows-1252') : 'not_decodable';
}

/** Bytes beyond ASCII stand alone, as in a European text; Chinese ones come in pairs. */
function isWestern(sample: Uint8Array): boolean {
  let high = 0;
  let pairs = 0;
  sample.forEach((byte, index) => {
    if (byte < 0x80) return;
    high += 1;
    if ((sample[index + 1] ?? 0) >= 0x80) pairs += 1;
  });
  return high > 0 && pairs * 10 <= high;
}

interface Known {
  readonly characters: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

function knownOf(words: readonly string[]): Known {
  const characters = new Set<string>();
  const pairs = new Set<string>();
  for (const word of words) {
    const signs = Array.from(word);
    signs.forEach((sign, index) => {
      if (isPlain(sign)) return;
      characters.add(sign);
      const next = signs[index + 1];
      if (next !== undefined && !isPlain(next)) pairs.add(sign + next);
    });
  }
  return { characters, pairs };
}

function isPlain(sign: string): boolean {
  return sign < '\u0080';
}

function scoreOf(
  text: string,
  known: Known,
): { readonly score: number; readonly invalid: number; readonly characters: number } {
  let [score, invalid, characters, before] = [0, 0, 0, ''];
  for (const sign of text) {
    if (isPlain(sign)) {
      before = '';
      continue;
    }
    characters += 1;
    if (sign === '\ufffd' || /[\ue000-\uf8ff]/.test(sign)) {
      invalid += sign === '\ufffd' ? 1 : 0;
      score -= 2;
    } else {
      score += (known.characters.has(sign) ? 1 : 0) + (known.pairs.has(before + sign) ? 2 : 0);
    }
    before = sign;
  }
  // The same bytes are more characters in one encoding than in the other.
  return { score: characters === 0 ? 0 : score / characters, invalid, characters };
}
