import type { Equation, Term } from '../domain/numbers/equation';
import type { Quantity } from '../domain/numbers/quantity';
import { fullDecimals, outwardRange } from '../domain/numbers/rounding';
import type { I18n } from '../i18n/I18n';
import { unitName } from './names';
import { computedEnds, formatInFull, joinEnds, type Ends } from './numbers';
import { isWritten } from './units';

/** A number of an equation with the unit that stands behind it, or a sign. */
export type EquationPart =
  { readonly number: string; readonly unit: string | null } | { readonly sign: string };

/** How the numbers and units of an equation are written. */
interface Notation {
  readonly number: (quantity: Quantity) => string;
  /** The ends of a computed number; alike where it is written as one number. */
  readonly ends: (quantity: Quantity) => Ends;
  readonly range: (ends: Ends) => string;
  readonly percent: (number: string) => string;
  readonly unit: (unit: string) => string;
  readonly separator: string;
}

/** Signs between numbers of one unit. */
const relations: readonly string[] = ['+', '−', '=', '≈', '≠', '≤', '≥', '<', '>'];

/** An equation in the reader's language, its numbers and units written out. */
export function writeEquation(equation: Equation, i18n: I18n): readonly EquationPart[] {
  return write(equation, {
    number: (quantity) => formatInFull(quantity, i18n),
    ends: (quantity) => computedEnds(quantity, i18n),
    range: (ends) => joinEnds(ends, i18n),
    percent: (number) => i18n.t('number.percent', { number }),
    unit: (unit) => unitName(unit, i18n),
    separator: i18n.t('row.separator').trim(),
  });
}

/** An equation any program can read: plain decimals, unit ids, a range as `[low, high]`. */
export function plainEquation(equation: Equation): string {
  return equationText(
    write(equation, {
      number: (quantity) => quantity.value.toFixed(fullDecimals(quantity)),
      ends: (quantity) => outwardRange(quantity, 0),
      range: ({ low, high }) => (low === high ? (low ?? '') : `[${low ?? '−∞'}, ${high ?? '∞'}]`),
      percent: (number) => `${number}%`,
      unit: (unit) => unit,
      separator: ';',
    }),
  );
}

/** Several equations with separators between them are written each on its own. */
function write(equation: Equation, notation: Notation): readonly EquationPart[] {
  const end = equation.findIndex((term) => 'sign' in term && term.sign === ',');
  if (end < 0) return writeOne(equation, notation);
  return [
    ...writeOne(equation.slice(0, end), notation),
    { sign: notation.separator },
    ...write(equation.slice(end + 1), notation),
  ];
}

function writeOne(equation: Equation, notation: Notation): readonly EquationPart[] {
  const terms = withoutSumOfOne(equation);
  const first = terms.findIndex((term) => 'sign' in term && term.sign === '≈');
  const cancels = unitsCancel(terms);
  return terms.map((term, index): EquationPart => {
    if ('sign' in term) {
      const next = terms[index + 1];
      return { sign: index === first && next ? signBefore(next) : term.sign };
    }
    const quantity = quantityOfTerm(term);
    const { unit } = quantity;
    const number = 'range' in term ? numberOfRange(quantity, notation) : notation.number(quantity);
    if (unit === '%') return { number: notation.percent(number), unit: null };
    const bare = cancels || !isWritten(unit) || sharesUnit(terms, index, unit);
    return { number, unit: bare ? null : notation.unit(unit) };
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
export function gapBefore(parts: readonly EquationPart[], at: number): '' | ' ' {
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
  const shown = quantity.value.eq(quantity.value.round(fullDecimals(quantity)));
  return exact && shown ? '=' : '≈';
}

/** The ends of a range; of one that is open, the end there is: its sign stands before it. */
function numberOfRange(quantity: Quantity, { ends, range }: Notation): string {
  const { low, high } = ends(quantity);
  return low !== null && high !== null ? range({ low, high }) : (low ?? high ?? '…');
}

/** True for a quotient of one unit by itself, a bare number or a share: its units fall away. */
function unitsCancel(terms: readonly Term[]): boolean {
  const quantities = terms.flatMap((term) => ('sign' in term ? [] : [quantityOfTerm(term)]));
  const units = new Set(
    quantities.map((quantity) => quantity.unit).filter((unit) => !isBare(unit)),
  );
  const last = quantities[quantities.length - 1];
  return (
    units.size === 1 &&
    last !== undefined &&
    isBare(last.unit) &&
    terms.some((term) => 'sign' in term && term.sign === '÷')
  );
}

function isBare(unit: string): boolean {
  return unit === '%' || !isWritten(unit);
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
