import { codePointOf, isFullWidth } from '../fullWidth';

/** Never at the start of a line: closing brackets, stops and what hangs on the word before. */
const notFirst = new Set(
  '，。、；：？！）」』】》〉〕］｝〗〙〛”’…‥—–－～〜·・•／‐％‰℃々〻ー' +
    ',.;:?!)]}%‰°»›·+×÷=' +
    '﹐﹑﹒﹔﹕﹖﹗﹚﹜﹞',
);

/** Never at the end of a line: opening brackets, currencies and signs that belong to what follows. */
const notLast = new Set('（「『【《〈〔［｛〖〘〚“‘￥＄￡＃＠' + '([{«‹$¥£€#@' + '﹙﹛﹝≤≥≈±');

/** Spaces and joiners that hold both sides together. */
const holds = new Set('\u00a0\u202f\u2060');

const hyphens = new Set('-‐');

/** Chinese units of more than one character; of others the first holds on to the number. */
const unit =
  '(?:[千萬万百億亿兆]*(?:[噸吨](?:二氧化碳[當当]量|[標标]準煤|标准煤)?|瓦[時时]|克|升|立方米|平方米|平方呎|人民[幣币]|元|港元|美元)|公斤|小[時时]|人次|百分[點点]|[個个]百分[點点]|工作日|年度|年底)';
const numberWithUnit = new RegExp(`\\d[+＋]?[ \\u00a0]?${unit}`, 'gu');

/** Money before its number, and the scopes of emissions, which go by theirs. */
const namesNumber = /(?:^|[\s(（])(?:RMB|CNY|HKD|USD|HK\$|US\$|[Ss]cope)$/u;

/** The text with every run of blanks as one; no-break spaces stay. */
export function normalise(text: string): string {
  return text.replace(/[ \t\r\n\u2028\u2029]+/gu, ' ').trim();
}

/**
 * The pieces of a text that a line may not tear apart, each with the blanks that follow it.
 * Latin breaks at spaces and after hyphens, Chinese between any two characters but before closing
 * and after opening punctuation (after JLREQ and CLREQ, basic rules); a number keeps its unit.
 */
export function piecesOf(text: string): readonly string[] {
  const bound = new Set<number>();
  for (const match of text.matchAll(numberWithUnit)) {
    for (let at = match.index + 1; at < match.index + match[0].length; at += 1) bound.add(at);
  }
  const pieces: string[] = [];
  let start = 0;
  let at = 0;
  let before = '';
  for (const character of text) {
    if (before !== '' && !bound.has(at) && mayBreak(text, at, before, character)) {
      pieces.push(text.slice(start, at));
      start = at;
    }
    at += character.length;
    before = character;
  }
  if (start < text.length) pieces.push(text.slice(start));
  return pieces;
}

/** Whether a line may end before the character at `at`. */
function mayBreak(text: string, at: number, before: string, after: string): boolean {
  if (isWordPart(before) && isWordPart(after)) return false;
  if (after === ' ' || notFirst.has(after) || holds.has(before) || holds.has(after)) return false;
  // More than the longest number need not be looked at.
  if (before === ' ') return !holdsAcrossSpace(text.slice(Math.max(0, at - 24), at - 1), after);
  if (notLast.has(before)) return false;
  const wideAfter = isWide(after);
  if (wideAfter || isWide(before)) return !(wideAfter && /[\d+]/u.test(before));
  // "year-end", not "−5" or "2020-2024".
  return hyphens.has(before) && /\p{L}\p{L}.$/u.test(text.slice(0, at)) && /\p{L}/u.test(after);
}

function isWordPart(character: string): boolean {
  return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
}

/** A number and the word behind it, a currency and its number, an opening bracket and its word. */
function holdsAcrossSpace(left: string, after: string): boolean {
  if (notLast.has(left.slice(-1))) return true;
  // "1 + 2", "RMB 5", "scope 3"
  if (/\d/u.test(after)) return /[+×÷=]$/u.test(left) || namesNumber.test(left);
  const number = /(?:^|[\s(（≤≥<>~≈=約约近逾])[+−-]?\d(?:[\d.,]*\d)?$/u.test(left);
  return number && /[\p{L}%‰°]/u.test(after);
}

function isWide(character: string): boolean {
  return isFullWidth(codePointOf(character));
}
