import type { Dataset } from '../domain/dataset';
import type { Equation, Term } from '../domain/equation';
import type { Quantity } from '../domain/quantity';
import { shownRange } from '../domain/shownDecimals';
import type { Words } from '../i18n/Words';
import { formatNumber, formatUnit } from './formatFigure';

/** Arithmetic in one line: numbers as the reader's language writes them, each with its unit. */
export function formatEquation(dataset: Dataset, equation: Equation, words: Words): string {
  return equation
    .map((term) => formatTerm(dataset, term, words))
    .join(' ')
    .replaceAll('( ', '(')
    .replaceAll(' )', ')');
}

function formatTerm(dataset: Dataset, term: Term, words: Words): string {
  if ('sign' in term) return term.sign;
  if ('quantity' in term) {
    return withUnit(dataset, formatNumber(term.quantity, words), term.quantity.unit, words);
  }
  return withUnit(dataset, formatRange(term.range, words), term.range.unit, words);
}

function withUnit(dataset: Dataset, number: string, unit: string, words: Words): string {
  return unit === '' ? number : `${number} ${formatUnit(dataset, unit, words)}`;
}

/** The range of a computed number in brackets; the number itself where nothing is open. */
function formatRange(range: Quantity, words: Words): string {
  const ends = rangeEnds(range, 0, words);
  return ends ? words.t(`equation.${ends.kind}`, ends) : formatNumber(range, words);
}

/** Both ends of a range, rounded outwards; null where the number is exact or nothing bounds it. */
export function rangeEnds(quantity: Quantity, least: number, words: Words) {
  const { low, high, decimals } = shownRange(quantity, least);
  if (low === high) return null;
  const end = (bound: string | null) =>
    bound === null ? '' : words.format.number(bound, decimals);
  const kind = low === null ? 'at_most' : high === null ? 'at_least' : 'range';
  return { kind, low: end(low), high: end(high) } as const;
}
