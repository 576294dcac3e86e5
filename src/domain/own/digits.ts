/** How a table writes decimals: with a point, with a comma, now this and now that, or nothing tells. */
export type DecimalStyle = 'point' | 'comma' | 'mixed' | 'unknown';

/** What digits with signs between them may be. */
export interface ReadDigits {
  /** Plain decimals, without a sign, one a way to read them, decimals before thousands; none where they are no number. */
  readonly readings: readonly string[];
  /** What they tell of how the table writes decimals. */
  readonly tells: 'point' | 'comma' | null;
}

const none: ReadDigits = { readings: [], tells: null };

/**
 * Digits with points, commas, spaces or apostrophes between them as plain decimals with the decimals that
 * stand there. `1.234` has two readings where nothing tells how the table writes decimals; `1,234` where
 * it writes them now with a point and now with a comma.
 */
export function readDigits(text: string, style: DecimalStyle): ReadDigits {
  if (/^\d+$/.test(text)) return { readings: [joined(text)], tells: null };
  const spaced = /^(\d{1,3}(?:[ '’]\d{3})+)(?:([.,])(\d+))?$/.exec(text);
  if (spaced) return withSign(joined(spaced[1]), spaced[2], spaced[3]);
  if (/^\.\d+$/.test(text)) return withSign('0', '.', text.slice(1));
  const groups =
    /^(\d{1,3}(?:,\d{3})+)\.(\d+)$/.exec(text) ?? /^(\d{1,3}(?:,\d{3}){2,})$/.exec(text);
  if (groups) return { readings: [plain(joined(groups[1]), groups[2])], tells: 'point' };
  const points =
    /^(\d{1,3}(?:\.\d{3})+),(\d+)$/.exec(text) ?? /^(\d{1,3}(?:\.\d{3}){2,})$/.exec(text);
  if (points) return { readings: [plain(joined(points[1]), points[2])], tells: 'comma' };
  const single = /^(\d+)([.,])(\d+)$/.exec(text);
  return single ? ofOneSign(single, style) : none;
}

function ofOneSign(
  [, whole = '', sign = '', rest = '']: RegExpExecArray,
  style: DecimalStyle,
): ReadDigits {
  const asDecimals = plain(joined(whole), rest);
  if (rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) {
    const asThousands = `${whole}${rest}`;
    const decimalSign = style === 'point' ? '.' : style === 'comma' ? ',' : null;
    if (decimalSign !== null) {
      return { readings: [sign === decimalSign ? asDecimals : asThousands], tells: null };
    }
    // A comma is one of thousands in all languages of the page, unless the table speaks against it.
    if (sign === ',' && style === 'unknown') return { readings: [asThousands], tells: null };
    return { readings: [asDecimals, asThousands], tells: null };
  }
  const isOdd = rest.length > 3 ? style !== 'comma' : style === 'point' || style === 'mixed';
  if (sign === ',' && isOdd) {
    // It may be a slip, or two numbers.
    return { readings: [asDecimals, `${joined(whole)}${rest}`], tells: null };
  }
  return withSign(joined(whole), sign, rest);
}

function withSign(whole: string, sign: string | undefined, decimals?: string): ReadDigits {
  return {
    readings: [plain(whole, decimals)],
    tells: sign === '.' ? 'point' : sign === ',' ? 'comma' : null,
  };
}

function joined(digits: string | undefined): string {
  const all = digits ?? '';
  return (/^\d*$/.test(all) ? all : all.replace(/\D/g, '')).replace(/^0+(?=\d)/, '');
}

function plain(whole: string, decimals: string | undefined): string {
  return decimals === undefined ? whole : `${whole}.${decimals}`;
}
