import type { Qualifier } from '../dataset';
import { longestDecimal } from '../numbers/quantity';
import { readDigits, type DecimalStyle, type ReadDigits } from './digits';
import type { CellQuestion, CellReason } from './ownCompany';
import { plainText } from './plainText';
import { withoutQualifier } from './qualifiers';
import { readScale, timesTen } from './scales';

export type Amount =
  | {
      readonly kind: 'number';
      /** Plain decimal with the printed decimals, times the scale that stands behind it. */
      readonly value: string;
      /** Whether a percent sign stands in the cell. */
      readonly percent: boolean;
      /** The rest of the cell, as a unit; empty where nothing else stands there. */
      readonly unit: string;
      readonly qualifier: Qualifier | null;
      /** The word of a scale, such as 萬 or million, and the number before it; null where there is none. */
      readonly scaled: { readonly word: string; readonly value: string } | null;
      /** The mark of a footnote that was taken off; empty where there is none. */
      readonly mark: string;
      /** What it tells of how the table writes decimals. */
      readonly tells: ReadDigits['tells'];
    }
  /** `readings` are the plain decimals it may be, in one order for one `why`; none where they cannot be listed. */
  | {
      readonly kind: 'asked';
      readonly why: CellQuestion;
      readonly readings: readonly string[];
      readonly unit: string;
    }
  | { readonly kind: 'none'; readonly why: CellReason };

/** Longer than any number with its unit and what qualifies it. */
const longestCell = 80;

const dash = /^[-‐-―−─－./\\…·～~\s]+%?$/;
const notAvailable =
  /^(?:#?n\.?\s?[/.]?\s?[ad]\.?|n\.?[mr]\.?|nil|none|null|nan|not (?:applicable|available|disclosed|reported|material|collected)|t\.?b\.?[cda]\.?|no data|-?\s*不[適适]用\s*-?|[無无]|[無无][數数][據据]|[沒没]有|未[披揭][露]|未[統统][計计]|未能提供|[暫暂][無无]|[暫暂]未[統统披][計计露]|不[詳详]|空白)$/i;
/** Code, links and markup: what a program could run is text. */
const noText = /^[=@]|^[+-]\s*[a-z]+\s*\(|<[a-z!/]|[a-z]+:\/\/|javascript:/i;
const currency = /^(?:rmb|cny|hkd|usd|eur|gbp|hk\$|us\$|[$¥€£]|人民[幣币]|港[幣币元]|美元)\s*/i;

/**
 * Reads the number of a cell as a report prints it. Nothing is guessed: what may be several numbers is
 * `asked`, what is none has a reason. `style` is how the rest of the table writes decimals.
 */
export function readAmount(cell: string, style: DecimalStyle = 'unknown'): Amount {
  // Few cells of a large table need more than this.
  const plain = cell.length > longestDecimal ? null : /^(\d[\d.,]*)(%?)$/.exec(cell);
  if (plain) return ofDigits(plain[1] ?? '', plain[2] ?? '', style);
  if (cell.length > 4 * longestCell) return tooLong(cell);
  const { text, mark } = withoutMark(cell);
  if (text === '' || noText.test(text)) return none('no_number');
  if (dash.test(text)) return none('dash');
  if (notAvailable.test(text)) return none('not_available');
  if (!/\d/.test(text)) return none('no_number');
  if (text.length > longestCell) return tooLong(text);
  return ofText(text, mark, style);
}

function ofText(text: string, mark: string, style: DecimalStyle): Amount {
  if (/^\d[\d.,]*\s*(?:e\s*[+-]?\d|[×x*]\s*10\b)/i.test(text)) return none('out_of_bounds');
  const inBrackets = /^\(\s*([^()]*)\s*\)\s*(%?)$/.exec(text);
  if (inBrackets) return ofBrackets(`${inBrackets[1] ?? ''}${inBrackets[2] ?? ''}`, style);
  const { text: bare, qualifier } = withoutQualifier(text);
  const money = currency.exec(bare)?.[0] ?? '';
  const found = /^([+\-−–]?)\s*(\d[\d.,' ’]*\d|\d|\.\d+)(.*)$/.exec(bare.slice(money.length));
  if (!found) return amongWords(bare, style);
  const [, sign = '', digits = '', rest = ''] = found;
  return withRest(digits, rest.trim(), {
    isNegative: sign !== '' && sign !== '+',
    money: money.trim(),
    qualifier,
    mark,
    style,
  });
}

interface Around {
  readonly isNegative: boolean;
  readonly money: string;
  readonly qualifier: Qualifier | null;
  readonly mark: string;
  readonly style: DecimalStyle;
}

const nothingAround = { isNegative: false, money: '', qualifier: null, mark: '' } as const;

/** Digits alone, or with a percent sign. */
function ofDigits(digits: string, sign: string, style: DecimalStyle): Amount {
  const { readings, tells } = readDigits(digits, style);
  const [value = ''] = readings;
  if (readings.length !== 1) return withRest(digits, sign, { ...nothingAround, style });
  const percent = sign !== '';
  return {
    kind: 'number',
    value,
    percent,
    unit: '',
    qualifier: null,
    scaled: null,
    mark: '',
    tells,
  };
}

function withRest(digits: string, rest: string, around: Around): Amount {
  const { isNegative, money, qualifier, mark, style } = around;
  const { readings, tells } = readDigits(digits, style);
  const percent = /^(?:%|percent\b|per cent\b|pct\b)/i.exec(rest)?.[0];
  const scale = percent === undefined ? readScale(rest) : null;
  const after = rest.slice(percent?.length ?? scale?.word.length ?? 0).trim();
  const unit = [money, after].filter((part) => part !== '').join(' ');
  if (hasDigits(after)) return several(`${digits} ${rest}`, style);
  const signed = readings.map((reading) => withSign(reading, isNegative));
  const [only, other] = signed;
  if (readings.length === 0 && / /.test(digits)) return several(digits, style);
  const scaledBy = scale?.zeros ?? 0;
  if (only === undefined || other !== undefined) {
    const times = signed.map((one) => timesTen(one, scaledBy));
    return { ...asked('thousands_or_decimals'), readings: times, unit };
  }
  const value = timesTen(only, scaledBy);
  if (value.length > longestDecimal) return none('out_of_bounds');
  return number({
    value,
    percent: percent !== undefined,
    unit,
    qualifier,
    scaled: scale && { word: scale.word, value: only },
    mark,
    tells,
  });
}

/** A number in brackets is less than zero in accounts, and only in brackets elsewhere. */
function ofBrackets(inner: string, style: DecimalStyle): Amount {
  const amount = readAmount(inner, style);
  if (amount.kind === 'none') return amount;
  const readings = amount.kind === 'number' ? [amount.value] : amount.readings;
  if (readings.some((one) => one.startsWith('-'))) return { ...asked('brackets'), readings };
  return {
    ...asked('brackets'),
    readings: readings.flatMap((one) => [withSign(one, true), one]),
    unit: amount.unit,
  };
}

/** A number behind words that are neither a currency nor a qualifier. */
function amongWords(text: string, style: DecimalStyle): Amount {
  const numbers = text.match(numberInText) ?? [];
  if (numbers.length > 1) return several(text, style);
  const [digits = ''] = numbers;
  if (text.length > 40 || /[\p{L}.]$/u.test(text.split(digits)[0] ?? '')) return none('no_number');
  const { readings } = readDigits(digits, style);
  return { ...asked('unit_of_cell'), readings, unit: text.replace(digits, ' ').trim() };
}

const numberInText = /\d(?:[\d.,]*\d)?/g;
/** A cell with more numbers is text. */
const mostNumbers = 4;

/** Several numbers in one cell: it may be each of them. */
function several(text: string, style: DecimalStyle): Amount {
  const numbers = text.match(numberInText) ?? [];
  const readings = numbers.flatMap((digits) => readDigits(digits, style).readings);
  return { ...asked('several_numbers'), readings: numbers.length > mostNumbers ? [] : readings };
}

const raisedMark = /([\d０-９％%）)*])\s*([¹²³⁰⁴-⁹ⁱ①-⑳ᵃᵇᶜ⁽⁾]+)/g;
const leadingMark = /^[*#†‡§^]+\s*(?=[\d<>~(.])/;
const trailingMark =
  /(\d%?|%)((?:\s*[*†‡§#]|\^\d?|\s*\[[\da-z]{1,2}\]|\([\da-z]\)|\s*\((?:notes?|附?[註注])\s*\d{0,2}\))+)(?![\w])/i;

/** The cell without marks of footnotes: `123*`, `123¹`, `123[1]`, `123(1)`. */
function withoutMark(cell: string): { readonly text: string; readonly mark: string } {
  const marks: string[] = [];
  const take = (mark: string) => {
    marks.push(mark.trim());
    return '';
  };
  const raised = cell.replace(
    raisedMark,
    (_, before: string, mark: string) => `${before}${take(mark)}`,
  );
  const text = plainText(raised)
    .replace(leadingMark, take)
    .replace(trailingMark, (_, before: string, mark: string) => `${before}${take(mark)}`);
  return { text, mark: marks.join(' ') };
}

/** Digits that are neither of a chemical formula nor of a square or cubic unit. */
function hasDigits(unit: string): boolean {
  return /\d/.test(
    unit.replace(/co2|so2|no2|n2o|ch4|h2s|sf6|nf3|pm2\.5|pm10|[a-z]m?[23](?!\d)/gi, ''),
  );
}

function tooLong(text: string): Amount {
  return none(/^[-+]?[\d.,\s]+%?$/.test(text) ? 'out_of_bounds' : 'no_number');
}

function withSign(value: string, isNegative: boolean): string {
  return isNegative && /[1-9]/.test(value) ? `-${value}` : value;
}

function number(
  of: { readonly value: string } & Partial<Extract<Amount, { kind: 'number' }>>,
): Amount {
  return {
    percent: false,
    unit: '',
    qualifier: null,
    scaled: null,
    mark: '',
    tells: null,
    ...of,
    kind: 'number',
  };
}

function asked(why: CellQuestion): Extract<Amount, { kind: 'asked' }> {
  return { kind: 'asked', why, readings: [], unit: '' };
}

function none(why: CellReason): Amount {
  return { kind: 'none', why };
}
