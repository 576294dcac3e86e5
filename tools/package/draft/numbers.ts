import type { Qualifier } from '../../../src/domain/dataset';
import type { PrintedUnit, UnitWords } from '../../../src/domain/labels/units';

/** A number that a line prints, or says in words. */
export interface FoundNumber {
  /** Where it begins on the line and where it ends, with the unit behind it. */
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  /** Plain decimal. */
  readonly value: string;
  /** The unit that follows it; null where none does. */
  readonly unit: PrintedUnit | null;
  readonly qualifier: Qualifier | null;
}

/** Compatibility form, with raised and circled digits, which are marks and never numbers, blanked. */
export function plainLine(text: string): string {
  const plain = text
    .replace(/[²³¹⁰-⁹①-⑳]/g, ' ')
    .normalize('NFKC')
    .replaceAll('╱', '/');
  // Text that is spaced out, character by character.
  return /(?:\S ){8,}\S/.test(plain) ? plain.replace(/(?<=(?:^|\s)\S) (?=\S(?:\s|$))/g, '') : plain;
}

/** Digits behind a group of three are the mark of a footnote, and left out. */
const grouped = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g;
/** What stands before digits that name something: a standard, a code, an order. */
const named =
  /(?:ISO|IEC|SAE|BS|GB\/T|GB|GRI|SDGs?|QC|OHSAS|CMMI|IPCC|SASB|TCFD|ESG|KPI|Q|A|B|C|V|scope|第|[範范][圍围疇畴]|附[錄录註注]|圖|图|表|No\.?)\s*[-/:：]?\s*$/i;

/** True where what stands before digits makes them a name, not an amount. */
export function isNamed(before: string): boolean {
  return named.test(before);
}

/** What stands behind digits that are no amount. */
const noAmount =
  /^\s*(?:月|周?[歲岁]|年|分[鐘钟]|秒|倍|[周週]|[個个]月|天[內内]|小[時时](?:[內内]|[制製])|號|号|樓|楼|級|级|屆|届|世紀|[-–—~～至]\s*\d|[.、)](?!\d)|\/\d)/;

/** Digits of a telephone or an account: reports set amounts of this length in groups of three. */
function isTooLong(digits: string): boolean {
  return /^\d{9,}$/.test(digits);
}

/** True within the address of a page or of a mailbox. */
function isInAddress(before: string): boolean {
  return /(?:https?:|www\.|@|[?&]\w+=)[\w./:?&=%#~@-]*$/i.test(before);
}

/** The amounts a line prints; years, dates, numbers of standards, chapters and notes are none. */
export function findNumbers(line: string, units: UnitWords): readonly FoundNumber[] {
  const digits = [...line.matchAll(grouped)].flatMap((match) => {
    const start = match.index;
    const before = line.slice(0, start);
    if (/\d[.,\-–~]$|[\dA-Za-z]$/.test(before) || isInAddress(before) || isTooLong(match[0])) {
      return [];
    }
    const printed = withoutMark(line, match[0], start);
    const after = line.slice(start + match[0].length);
    return isAmount(printed, before, after, units)
      ? [withUnit({ line, start, printed, length: match[0].length }, units)]
      : [];
  });
  const years = [...line.matchAll(targetYear)].map(({ 0: printed, index }): FoundNumber => ({
    start: index,
    end: index + printed.length,
    printed,
    value: printed,
    unit: { printed: '年', codes: ['year'] },
    qualifier: null,
  }));
  return [...digits, ...years, ...inCharacters(line, units), ...statedInWords(line)].sort(
    (a, b) => a.start - b.start,
  );
}

/** A year by which emissions are to peak or to be none. */
const targetYear =
  /(?<!\d)(?:202[5-9]|20[3-6]\d)(?=\s*年[^。;\d]{0,16}(?:[碳达達]|[净淨]零))|(?<=(?:carbon|peak|net.zero|neutral)[^.;,]{0,40})20[2-6]\d/gi;

function isAmount(printed: string, before: string, after: string, units: UnitWords): boolean {
  const hasUnit = units.atStart(after) !== null && !/^\s*人均/.test(after);
  const isYear = /^(?:19|20)\d\d$/.test(printed) && !/^\s*[人家件項项名]/.test(after);
  const isChapter =
    /^[1-9]\.\d{1,2}$/.test(printed) &&
    (/^\s+\p{Script=Han}/u.test(after) || (before.trim() === '' && /^\s+\p{L}/u.test(after))) &&
    !hasUnit;
  const isCode = !hasUnit && /^[A-Za-z]{2,}[-\d]/.test(after.trim());
  // The mark of a footnote behind a word.
  const isMark =
    /^(?:1?\d|20)$/.test(printed) &&
    /\p{Script=Han}$/u.test(before) &&
    /^(?:\s|$)/.test(after) &&
    !units.atEnd(before) &&
    !hasUnit;
  const isDay = /月\s*$/.test(before) && /^\s*日/.test(after);
  const isBracketed = /\(\s*$/.test(before) && /^\s*\)/.test(after);
  const isItem = /^\s*$/.test(before) && /^\s*[.、)](?!\d)/.test(after);
  const isName = isNamed(before) && !printed.includes('.');
  const isInFormula = /[*×÷]\s*$/.test(before) && /^\s*%/.test(after);
  return !(
    isInFormula ||
    /^0\d/.test(printed) ||
    isYear ||
    isChapter ||
    isCode ||
    isMark ||
    isDay ||
    isBracketed ||
    isItem ||
    isName ||
    isDuty(before) ||
    noAmount.test(after)
  );
}

/** True of how often something has to be done, which says nothing of how often it was. */
function isDuty(before: string): boolean {
  return /每(?:[個个]?[財财]?年度?|月|季度?|[周週])\s*(?:[內内]|均|都)?(?:[應应][當当]?|需|[須须])?\s*(?:至少|不少[於于]|最少)[\p{Script=Han}\s]{0,6}$/u.test(
    before,
  );
}

/** The number without the mark of a footnote that sticks to it, as the decimals of its line prove. */
function withoutMark(line: string, digits: string, start: number): string {
  const decimals = decimalsOf(digits);
  const others = [...line.matchAll(grouped)]
    .filter(({ index }) => index !== start)
    .map(([other]) => decimalsOf(other))
    .filter((length) => length > 0);
  const [usual = 0] = others;
  const isProven = others.length >= 2 && others.every((length) => length === usual);
  return isProven && decimals > usual && decimals <= usual + 2
    ? digits.slice(0, usual - decimals)
    : digits;
}

function decimalsOf(digits: string): number {
  return digits.split('.')[1]?.length ?? 0;
}

interface Printed {
  readonly line: string;
  readonly start: number;
  readonly printed: string;
  readonly length: number;
}

function withUnit({ line, start, printed, length }: Printed, units: UnitWords): FoundNumber {
  const rest = line.slice(start + length);
  const more = /^\s*(?:\+|[余餘多](?=\D)|以上)/.exec(rest)?.[0] ?? '';
  const unit = units.atStart(rest.slice(more.length));
  const unitLength = unit ? rest.slice(more.length).indexOf(unit.printed) + unit.printed.length : 0;
  const behind = rest.slice(more.length + unitLength);
  return {
    start,
    end: start + length + more.length + unitLength,
    printed: unit?.printed === '%' ? `${printed}%` : `${printed}${more.trim() === '+' ? '+' : ''}`,
    value: printed.replaceAll(',', ''),
    unit,
    qualifier: more === '' ? qualifierOf(line.slice(0, start), behind) : 'more_than',
  };
}

/** Words before a number that bound it. */
export const bound = /(?:不高於|不高于|不低於|不低于|不超[過过]|不少於|不少于|[约約]|[≤≥])/g;

const qualifierWords: readonly (readonly [RegExp, Qualifier])[] = [
  [/(?:不高於|不高于|不超[過过]|至多|最多|以[內内]|at most|up to)\s*$/i, 'at_most'],
  [/(?:不少於|不少于|不低於|不低于|至少|at least)\s*$/i, 'at_least'],
  [/(?:超[過过]?|逾|多於|多于|大於|大于|over|more than)\s*$/i, 'more_than'],
  [/(?:[約约]|近|大約|about|around|nearly)\s*$/i, 'about'],
];

function qualifierOf(before: string, behind: string): Qualifier | null {
  if (/^\s*以[內内]/.test(behind)) return 'at_most';
  if (/^\s*以上/.test(behind)) return 'at_least';
  return qualifierWords.find(([words]) => words.test(before))?.[1] ?? null;
}

const numerals = '零一二三四五六七八九十';

/** Amounts in Chinese characters: 七位, 兩次. */
function inCharacters(line: string, units: UnitWords): readonly FoundNumber[] {
  return [
    ...line.matchAll(
      /(?<![第一二兩两三四五六七八九十每])([一二兩两三四五六七八九十])(?=\s*(?:名|位|次|家|場|场|人))/g,
    ),
  ].flatMap((match) => {
    const character = match[1] ?? '';
    const start = match.index;
    const value = /[兩两]/.test(character) ? 2 : numerals.indexOf(character);
    const unit = units.atStart(line.slice(start + 1));
    const before = line.slice(0, start);
    if (!unit || isDuty(before) || /(?:每[年月季次]度?|至少)\s*$/.test(before)) return [];
    const end = start + 1 + line.slice(start + 1).indexOf(unit.printed) + unit.printed.length;
    return [
      { start, end, printed: line.slice(start, end), value: String(value), unit, qualifier: null },
    ];
  });
}

const inWords: readonly (readonly [RegExp, string, readonly string[]])[] = [
  [
    /[暫暂]?未曾?(?:[發发]生|收到|接[獲获]|[發发][現现]|出[現现])(?:任何)?|[無无]任何|[並并]?[沒没]有[發发]生|[並并均]?不(?:涉及|[產産产]生)(?:任何)?/g,
    '0',
    ['count', 'persons', '%', 'days'],
  ],
  [
    /(?:全[體体部]|所有)(?=[^，,。;、的和及與与\d]{0,8}(?:[員员]工|董事|[僱雇][員员]|人[員员]))|(?<!安)全[員员](?!工)/g,
    '100',
    ['%'],
  ],
];

/** What is said in words that begin on a line and end on the next one; it ends with the line here. */
export function brokenWords(line: string, next: string): readonly FoundNumber[] {
  const end = line.length;
  return statedInWords(line + next)
    .filter((number) => number.start < end && number.end > end)
    .map((number) => ({ ...number, end }));
}

/** A zero or a whole that is stated in words. */
function statedInWords(line: string): readonly FoundNumber[] {
  return inWords.flatMap(([words, value, codes]) =>
    [...line.matchAll(words)].map((match): FoundNumber => ({
      start: match.index,
      end: match.index + match[0].length,
      printed: match[0],
      value,
      unit: { printed: '', codes },
      qualifier: 'in_words',
    })),
  );
}
