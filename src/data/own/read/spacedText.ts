import { readAmount } from '../../../domain/own/amount';
import { headRole, looksLikeUnit, yearHead } from '../../../domain/own/headers';

/** Words that a unit may be made of, at most. */
const mostUnitWords = 5;

/**
 * The cells of a table that was copied from a PDF, with one space between words and cells alike: a line that ends
 * in years heads it, and each line below that ends in as many numbers or gaps is one of it. Null where there is
 * none. A name that ends in a number may have lost it to the cells, or the other way round: such a line stays whole.
 */
export function rowsOfSpacedText(lines: readonly string[]): readonly (readonly string[])[] | null {
  let years = 0;
  let found = 0;
  const rows = lines.map((line): readonly string[] => {
    const words = line.trim().split(/\s+/);
    const ofHead = trailing(words, (word) => yearHead(word) !== null);
    if (ofHead > 0 && isHead(words.slice(0, -ofHead), ofHead)) {
      years = ofHead;
      const names = words.slice(0, -ofHead);
      const unit = headRole(names[names.length - 1] ?? '') === 'unit' ? names.pop() : undefined;
      return [names.join(' '), unit ?? '', ...words.slice(-ofHead)];
    }
    const cells = years > 0 ? cellsOf(words, years) : null;
    if (!cells) return [line.trim()];
    found += 1;
    return cells;
  });
  return found > 0 ? rows : null;
}

/** How many words at the end pass. */
function trailing(words: readonly string[], test: (word: string) => boolean): number {
  let count = 0;
  while (count < words.length && test(words[words.length - 1 - count] ?? '')) count += 1;
  return count;
}

/** Whether years with these words before them head a table, and end no sentence. */
function isHead(names: readonly string[], years: number): boolean {
  return names.some((name) => headRole(name) !== null) || (years > 1 && names.length <= 4);
}

function cellsOf(words: readonly string[], years: number): readonly string[] | null {
  const names = words.slice(0, -years);
  const cells = words.slice(-years);
  if (names.length === 0 || cells.length < years || !cells.every(isCell)) return null;
  const unit = Array.from({ length: Math.min(mostUnitWords, names.length - 1) }, (_, index) =>
    names.slice(index - Math.min(mostUnitWords, names.length - 1)).join(' '),
  ).find(looksLikeUnit);
  const label = names.slice(0, unit === undefined ? undefined : -unit.split(' ').length);
  const isClear = unit !== undefined || !isCell(label[label.length - 1] ?? '');
  return isClear ? [label.join(' '), unit ?? '', ...cells] : null;
}

/** A number, or what stands where there is none. */
function isCell(word: string): boolean {
  const amount = readAmount(word);
  if (amount.kind === 'none') return amount.why === 'dash' || amount.why === 'not_available';
  return amount.kind === 'asked'
    ? /^[(\d]/.test(word)
    : amount.unit === '' || looksLikeUnit(amount.unit);
}
