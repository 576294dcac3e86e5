import type { Dataset } from '../domain/dataset';
import type { Equation, Term } from '../domain/numbers/equation';
import type { Quantity } from '../domain/numbers/quantity';
import { shownRange } from '../domain/numbers/shownDecimals';
import type { I18n } from '../i18n/I18n';
import { formatNumber, formatUnit } from './formatFigure';

/** Arithmetic in one line: numbers as the reader's language writes them, each with its unit. */
export function formatEquation(dataset: Dataset, equation: Equation, i18n: I18n): string {
  return equation
    .map((term) => formatTerm(dataset, term, i18n))
    .join(' ')
    .replaceAll('( ', '(')
    .replaceAll(' )', ')');
}

function formatTerm(dataset: Dataset, term: Term, i18n: I18n): string {
  if ('sign' in term) return term.sign;
  if ('quantity' in term) {
    return withUnit(dataset, formatNumber(term.quantity, i18n), term.quantity.unit, i18n);
  }
  return withUnit(dataset, formatRange(term.range, i18n), term.range.unit, i18n);
}

function withUnit(dataset: Dataset, number: string, unit: string, i18n: I18n): string {
  return unit === '' ? number : `${number} ${formatUnit(dataset, unit, i18n)}`;
}

/** The range of a computed number in brackets; the number itself where nothing is open. */
function formatRange(range: Quantity, i18n: I18n): string {
  const ends = rangeEnds(range, 0, i18n);
  return ends ? i18n.t(`equation.${ends.kind}`, ends) : formatNumber(range, i18n);
}

/** Both ends of a range, rounded outwards; null where the number is exact or nothing bounds it. */
export function rangeEnds(quantity: Quantity, least: number, i18n: I18n) {
  const { low, high, decimals } = shownRange(quantity, least);
  if (low === high) return null;
  const end = (bound: string | null) => (bound === null ? '' : i18n.format.number(bound, decimals));
  const kind = low === null ? 'at_most' : high === null ? 'at_least' : 'range';
  return { kind, low: end(low), high: end(high) } as const;
}
