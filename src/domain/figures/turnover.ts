import Big from 'big.js';
import { aspectOfFigure, notStated } from '../facts/aspects';
import type { Text } from '../dataset';
import { dividedByRest, plainNumber, resultOf, type Equation } from '../numbers/equation';
import { derivationOf, inputsOf, type BasisGap, type Figure, type PresentFigure } from '../figure';
import { exactly, ratioOf, scale, type Interval } from '../numbers/interval';
import { notOnBasis, turnedTo } from './onBasis';
import type { Quantity } from '../numbers/quantity';
import { findFormula } from '../derive/turnoverFormulas';

export const turnoverIndicator = 'turnover_rate';

/** The common basis: leavers of the year per employee at its end. */
const yearEnd = 'leavers/year_end';

/** r = L ÷ (L + S) is turned by r ÷ (1 − r) = L ÷ S. */
const turnable = 'leavers/(leavers+year_end)';

/**
 * Rates of voluntary leavers v ≤ L, for which L ÷ S ≥ r ÷ (1 − r): of r = v ÷ (v + S) follows
 * v ÷ S = r ÷ (1 − r) ≤ L ÷ S; of r = v ÷ (L + S) follows L ≥ v = r × (L + S).
 */
const bounding = ['voluntary/(voluntary+year_end)', 'voluntary/(leavers+year_end)'];

/** What a rate says of leavers ÷ year-end staff: the same, this much, at least this much, nothing. */
export type ConvertedTurnover =
  | { readonly kind: 'same' }
  | { readonly kind: 'turned' | 'at_least'; readonly value: Big; readonly interval: Interval }
  | { readonly kind: 'none'; readonly because: BasisGap };

/**
 * Turns a rate in percent, printed by the formula an aspect id names, into leavers ÷ year-end staff
 * in percent (rules of comparison, section 4). A rate of 100 % or more cannot be turned.
 */
export function convertTurnover(
  formula: string,
  rate: Pick<Quantity, 'value' | 'interval'>,
): ConvertedTurnover {
  if (formula === yearEnd) return { kind: 'same' };
  if (formula === notStated || formula === 'as_named') {
    return { kind: 'none', because: 'formula_not_stated' };
  }
  const rule = findFormula(turnable);
  const share = new Big('0.01');
  const central = rule?.leaversPerStaff(exactly(rate.value.times(share)))?.low;
  const ends = rule?.leaversPerStaff(scale(notBelowZero(rate.interval), share));
  if (!central || !ends || (formula !== turnable && !bounding.includes(formula))) {
    return { kind: 'none', because: 'formula_not_turnable' };
  }
  const interval = scale(ends, new Big(100));
  if (formula === turnable) return { kind: 'turned', value: central.times(100), interval };
  // The low end, not the middle: the bound must hold also where the printed rate was rounded up.
  return interval.low
    ? { kind: 'at_least', value: interval.low, interval: { low: interval.low, high: null } }
    : { kind: 'none', because: 'formula_not_turnable' };
}

/** The turnover of a figure as leavers ÷ year-end staff: turned, a lower bound, or a gap that says why. */
export function toYearEnd(texts: ReadonlyMap<string, Text>, figure: PresentFigure): Figure {
  const turned = figure.comparableUnit
    ? convertTurnover(aspectOfFigure(texts, figure, 'formula'), figure.quantity)
    : ({ kind: 'none', because: 'formula_not_turnable' } as const);
  const from = derivationOf(figure);
  switch (turned.kind) {
    case 'same':
      return figure;
    case 'none':
      return notOnBasis(figure.key, 'not_on_basis', turned.because);
    case 'turned':
    case 'at_least':
      return turnedTo(
        { value: turned.value, unit: '%', interval: turned.interval, decimals: null },
        {
          rule: turned.kind === 'turned' ? 'leavers_per_year_end' : 'leavers_at_least',
          from,
          inputs: inputsOf(figure),
          rate: figure.quantity,
          formula: yearEnd,
          equations: [...(from?.equations ?? []), equationOf(figure.quantity)],
        },
        figure,
      );
  }
}

/** True of a figure that is only known to be at least so much: it is never ranked. */
export function isLowerBound(figure: Figure): boolean {
  return derivationOf(figure)?.rule === 'leavers_at_least';
}

/** True of a turnover that has no place beside those that could be turned. */
export function isNotComparable(figure: Figure): boolean {
  if (figure.kind !== 'off_basis') return isLowerBound(figure);
  return figure.because === 'formula_not_stated' || figure.because === 'formula_not_turnable';
}

function equationOf({ value, decimals }: Quantity): Equation {
  const exact = value.times('0.01');
  const few = decimals === null ? 4 : decimals + 2;
  // A share just below one is written in full: rounded it would leave nothing to divide by.
  const share = plainNumber(exact.round(few).gte(1) ? exact.toFixed() : exact.toFixed(few));
  const turned = ratioOf(share.value, new Big(1).minus(share.value));
  const result = turned ? resultOf({ ...plainNumber('0'), value: turned, decimals: 4 }) : [];
  return [{ quantity: share }, ...dividedByRest(share), ...result];
}

/** Nobody leaves a negative number of times: what rounding lets a printed 0 % be begins at zero. */
function notBelowZero({ low, high }: Interval): Interval {
  return { low: low?.lt(0) ? new Big(0) : low, high };
}
