/** The text of a report, by line, in the forms the proof searches. */
export interface ReportText {
  /** Lines as drawn from the PDF. */
  readonly lines: readonly string[];
  /** Lines in compatibility form (NFKC) without any white space. */
  readonly dense: readonly string[];
}

/** How far from its number a label or a footnote may stand, in lines. */
const reach = 90;

export function toReportText(text: string): ReportText {
  const lines = text.split(/\r?\n/);
  return { lines, dense: lines.map(toDense) };
}

/** A place on a line where a printed number stands on its own. */
export interface Place {
  readonly start: number;
  /** Digits stuck behind the number, which may be the mark of a footnote; null where there are none. */
  readonly mark: string | null;
}

/**
 * Every place on `line` where the printed characters stand and are not a part of a longer number.
 * White space is ignored, but never between two digits: `12 34` is not 1234.
 */
export function findNumber(report: ReportText, line: number, printed: string): readonly Place[] {
  const text = toPlain(report.lines[line - 1] ?? '');
  const wanted = toPlain(printed).trim();
  return [...text.matchAll(toPattern(wanted))].flatMap((match): readonly Place[] => {
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    if (/^\d/.test(wanted) && continues(before, wanted)) return [];
    if (!/\d$/.test(wanted)) return [{ start: match.index, mark: null }];
    if (/^(?:\.\d|,\d{3}(?!\d))/.test(after)) return [];
    if (!/^\d/.test(after)) return [{ start: match.index, mark: null }];
    const mark = /^[1-9]\d?(?!\d|[.,]\d)/.exec(after)?.[0];
    return mark === undefined ? [] : [{ start: match.index, mark }];
  });
}

/**
 * True where the digits behind a number can only be a mark: with them its groups of three break, or
 * its decimals are no longer those of another number on the line.
 */
export function isOnlyMark(
  report: ReportText,
  line: number,
  printed: string,
  mark: string,
): boolean {
  const stuck = `${toPlain(printed).trim()}${mark}`;
  if (/,\d{4,}$/.test(stuck)) return true;
  const numbers = toPlain(report.lines[line - 1] ?? '').match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  const others = numbers.filter((number) => number !== stuck).map(decimalsOf);
  return others.includes(decimalsOf(printed)) && !others.includes(decimalsOf(stuck));
}

/** True where a line near `line` opens with the mark and words after it, as a footnote does. */
export function hasFootnote(report: ReportText, line: number, mark: string): boolean {
  return near(report.lines, line).some((text) => {
    const plain = toPlain(text).trim();
    return plain.startsWith(mark) && /^[\s.)、:]*[^\d\s.,%)、:]/.test(plain.slice(mark.length));
  });
}

/** True where the words stand on `line`, or run on into the next. */
export function hasWords(report: ReportText, line: number, words: string): boolean {
  return report.dense
    .slice(line - 1, line + 1)
    .join('')
    .includes(toDense(words));
}

/** True where the label stands near `line`, also broken over lines. */
export function hasLabel(report: ReportText, line: number, label: string): boolean {
  return near(report.dense, line).join('').includes(toDense(label));
}

function near(lines: readonly string[], line: number): readonly string[] {
  return lines.slice(Math.max(0, line - 1 - reach), line + reach);
}

/** True where `wanted` would only be the tail of a longer number. */
function continues(before: string, wanted: string): boolean {
  return /\d\.?$/.test(before) || (/\d,$/.test(before) && /^\d{3}(?!\d)/.test(wanted));
}

function decimalsOf(number: string): number {
  return number.split('.')[1]?.length ?? 0;
}

function toPattern(wanted: string): RegExp {
  const characters = Array.from(wanted).filter((character) => character.trim() !== '');
  const pattern = characters.map((character, index) => {
    const literal = character.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
    const digitsMeet = /\d/.test(character) && /\d/.test(characters[index - 1] ?? '');
    return index === 0 || digitsMeet ? literal : `\\s*${literal}`;
  });
  return new RegExp(pattern.join(''), 'g');
}

/** Compatibility form with raised and circled digits, which are marks and never numbers, blanked. */
function toPlain(text: string): string {
  return text.replace(/[²³¹⁰-⁹①-⑳]/g, ' ').normalize('NFKC');
}

function toDense(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}
