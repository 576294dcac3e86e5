import Big from 'big.js';
import { aspectOf, sameBoundary } from '../facts/aspects';
import { factsOf, type CompanyFacts } from '../facts/companyFacts';
import type { Dataset } from '../dataset';
import type { FigureKey } from '../figure';
import {
  dividedByRest,
  plainNumber,
  resultOf,
  sumInBrackets,
  type Equation,
  type Term,
} from '../numbers/equation';
import { exactly } from '../numbers/interval';
import { sumOf, type Quantity } from '../numbers/quantity';
import type { Derived } from './derived';
import { fullPartitionsOf, totalFromGroups, type RatedGroup } from './ratedGroups';
import { findFormula, type TurnoverFormula } from './turnoverFormulas';

/**
 * The overall turnover from the printed group rates and group headcounts under the report's own
 * formula, by the dimension that fixes it most closely; null where the formula is not stated,
 * cannot be turned, or a group lacks its headcount.
 */
export function rateFromGroups(dataset: Dataset, key: FigureKey): Derived | null {
  const facts = factsOf(dataset, key.company);
  const candidates = fullPartitionsOf(facts, key.indicator, key.year)
    .map(({ dimension, rated }) => rated && rateFromCut(facts, key, dimension, rated))
    .filter((candidate) => candidate !== null);
  const [best] = candidates.sort((a, b) => width(a.quantity).cmp(width(b.quantity)));
  return best ?? null;
}

function rateFromCut(
  facts: CompanyFacts,
  key: FigureKey,
  dimension: string,
  rated: readonly RatedGroup[],
): Derived | null {
  const { texts } = facts.dataset;
  const inputs = rated.flatMap(({ rate, staff }) => [rate.row, staff.row]);
  const formulas = new Set(rated.map(({ rate }) => aspectOf(texts, rate.row, 'formula')));
  const [stated = ''] = formulas;
  const formula = formulas.size === 1 ? findFormula(stated) : null;
  const whole = facts.fact('headcount', key.year);
  const staffed = rated.reduce((sum, { staff }) => sum.plus(staff.quantity.value), new Big(0));
  if (!formula || !whole?.quantity.value.eq(staffed) || !sameBoundary(texts, inputs)) return null;
  const quantity = totalFromGroups(rated, formula);
  if (!quantity) return null;
  return {
    quantity,
    derivation: {
      rule: 'rate_from_groups',
      inputs,
      dimension,
      equations: equationsOf(rated, formula, quantity),
    },
    steps: [],
  };
}

function width(quantity: Quantity): Big {
  const { low, high } = quantity.interval;
  return low && high ? high.minus(low) : new Big(Number.MAX_SAFE_INTEGER);
}

/** Leavers of each group from its rate and staff, then all of them by the formula of the report. */
function equationsOf(
  rated: readonly RatedGroup[],
  formula: TurnoverFormula,
  result: Quantity,
): readonly Equation[] {
  const perStaffAlone = formula.id === 'leavers/year_end';
  const ofGroups = rated.flatMap(({ rate, staff }) => {
    const share = plainNumber(rate.quantity.value.times('0.01').toFixed());
    const perStaff = formula.leaversPerStaff(exactly(share.value))?.low;
    if (!perStaff) return [];
    const leavers = computed(staff.quantity.value.times(perStaff), 2);
    const equation: readonly Term[] = [
      { quantity: staff.quantity },
      { sign: '×' },
      { quantity: share },
      ...(perStaffAlone ? [] : dividedByRest(share)),
      ...resultOf(leavers),
    ];
    return [{ leavers, equation }];
  });
  const leavers = ofGroups.map((group) => group.leavers);
  const staff = plainNumber(sumOf(rated.map((group) => group.staff.quantity)).value.toFixed());
  return [
    ...ofGroups.map((group) => group.equation),
    [
      ...sumInBrackets(leavers),
      { sign: '÷' },
      ...sumInBrackets(perStaffAlone ? [staff] : [...leavers, staff]),
      ...resultOf(computed(result.value.times('0.01'), 4)),
    ],
  ];
}

/** A plain number in the middle of its range, shown with so many decimals. */
function computed(value: Big, decimals: number): Quantity {
  return { value, unit: '', interval: exactly(value), decimals };
}
