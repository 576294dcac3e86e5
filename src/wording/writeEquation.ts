import type { Term } from '../domain/checks/finding';
import type { Dataset } from '../domain/dataset';
import type { Quantity } from '../domain/numbers/quantity';
import type { I18n } from '../i18n/I18n';
import {
  endsTold,
  formatComputed,
  formatWritten,
  isSilent,
  unitName,
  writtenDecimals,
} from './formatFindingValue';

/** A number of an equation with the unit that stands behind it, or a sign. */
export type EquationPart =
  { readonly number: string; readonly unit: string | null } | { readonly sign: string };

/** Signs between numbers of one unit. */
const relations: readonly string[] = ['+', '−', '=', '≈', '≠', '≤', '≥', '<', '>'];

/** The arithmetic of a finding with its numbers and units written out. */
export function writeEquation(
  dataset: Dataset,
  equation: readonly Term[],
  i18n: I18n,
): readonly EquationPart[] {
  const terms = withoutSumOfOne(equation);
  const first = terms.findIndex((term) => 'sign' in term && term.sign === '≈');
  const cancels = unitsCancel(terms);
  return terms.map((term, index): EquationPart => {
    if ('sign' in term) {
      const next = terms[index + 1];
      if (term.sign === ',') return { sign: i18n.t('row.separator').trim() };
      return { sign: index === first && next ? signBefore(next) : term.sign };
    }
    const quantity = quantityOfTerm(term);
    const number = 'range' in term ? numberOfRange(quantity, i18n) : formatWritten(quantity, i18n);
    if (quantity.unit === '%') return { number: i18n.t('said.percent', { number }), unit: null };
    const bare = cancels || isSilent(quantity.unit) || sharesUnit(terms, index, quantity.unit);
    return { number, unit: bare ? null : unitName(dataset, quantity.unit, i18n) };
  });
}

/** An equation as one line of text. */
export function equationText(parts: readonly EquationPart[]): string {
  return parts
    .map((part, index) => {
      const unit = 'sign' in part || part.unit === null ? '' : ` ${part.unit}`;
      return gapBefore(parts, index) + ('sign' in part ? part.sign : part.number) + unit;
    })
    .join('');
}

/** The space before a part: none where a bracket or a separator stands close. */
export function gapBefore(parts: readonly EquationPart[], at: number): string {
  const [part, before] = [parts[at], parts[at - 1]];
  if (!part || !before) return '';
  if ('sign' in part && closing.includes(part.sign)) return '';
  return 'sign' in before && opening.includes(before.sign) ? '' : ' ';
}

const closing: readonly string[] = [')', ';', '；'];
const opening: readonly string[] = ['(', '；'];

function quantityOfTerm(term: Exclude<Term, { readonly sign: string }>): Quantity {
  return 'range' in term ? term.range : term.quantity;
}

/** A sum of one part is that part: "5 = 5 ≠ 7" is "5 ≠ 7". */
function withoutSumOfOne(terms: readonly Term[]): readonly Term[] {
  const [part, sign, sum, ...rest] = terms;
  const alone =
    rest.length > 0 &&
    part &&
    'quantity' in part &&
    sign &&
    'sign' in sign &&
    sign.sign === '=' &&
    sum &&
    'quantity' in sum &&
    part.quantity.value.eq(sum.quantity.value);
  return alone ? terms.slice(2) : terms;
}

/** The sign before a computed number: exact, known to one side only, or rounded. */
function signBefore(term: Term): string {
  if ('sign' in term) return '≈';
  const quantity = quantityOfTerm(term);
  const { low, high } = quantity.interval;
  if ('range' in term && low && !high) return '≥';
  if ('range' in term && high && !low) return '≤';
  const exact = low !== null && high?.eq(low) === true;
  const shown = quantity.value.eq(quantity.value.round(writtenDecimals(quantity)));
  return exact && shown ? '=' : '≈';
}

/** The ends of a range; of one that is open, the end there is: its sign stands before it. */
function numberOfRange(quantity: Quantity, i18n: I18n): string {
  const { low, high } = endsTold(quantity, i18n);
  return low !== null && high !== null ? formatComputed(quantity, i18n) : (low ?? high ?? '…');
}

/** True for a quotient of one unit by itself, a bare number or a share: its units fall away. */
function unitsCancel(terms: readonly Term[]): boolean {
  const quantities = terms.flatMap((term) => ('sign' in term ? [] : [quantityOfTerm(term)]));
  const units = new Set(
    quantities.map((quantity) => quantity.unit).filter((unit) => !isBare(unit)),
  );
  const last = quantities.at(-1);
  return (
    units.size === 1 &&
    last !== undefined &&
    isBare(last.unit) &&
    terms.some((term) => 'sign' in term && term.sign === '÷')
  );
}

function isBare(unit: string): boolean {
  return unit === '%' || isSilent(unit);
}

/** True where the next number has the same unit and is added or compared: one unit serves both. */
function sharesUnit(terms: readonly Term[], at: number, unit: string): boolean {
  const next = terms.findIndex((term, place) => place > at && !('sign' in term));
  const term = terms[next];
  if (!term || 'sign' in term || quantityOfTerm(term).unit !== unit) return false;
  return terms
    .slice(at + 1, next)
    .every((between) => 'sign' in between && relations.includes(between.sign));
}
