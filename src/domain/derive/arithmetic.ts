import Big from 'big.js';
import type { Conversion, Observation } from '../dataset';
import { inFull, plainNumber, resultOf, type Equation, type Term } from '../numbers/equation';
import type { Derivation } from '../figure';
import { exactly } from '../numbers/interval';
import { quantityOf, toUnit, type Quantity } from '../numbers/quantity';
import { findFormula } from './turnoverFormulas';

/** The arithmetic of a derived number with its numbers, that of the number it starts from first. */
export function arithmeticOf(
  derivation: Derivation,
  result: Quantity,
  conversions: readonly Conversion[],
): readonly Equation[] {
  const { from } = derivation;
  const before = from ? arithmeticOf(from.derivation, from.quantity, conversions) : [];
  return [...before, ...ownArithmetic(derivation, result, conversions)];
}

function ownArithmetic(
  { rule, inputs, formula, equations }: Derivation,
  result: Quantity,
  conversions: readonly Conversion[],
): readonly Equation[] {
  switch (rule) {
    case 'sum_of_scopes':
    case 'sum_of_energy':
    case 'sum_of_groups': {
      const parts = inputs.map((row) => toUnit(quantityOf(row), result.unit, conversions));
      const terms = parts.flatMap((part) => (part ? [inFull(part.quantity)] : []));
      return [[...joined(terms, '+'), ...resultOf(result)]];
    }
    case 'hours_per_employee':
      return [[...joined(inputs.map(quantityOf), '÷'), ...resultOf(result)]];
    case 'rate_from_groups':
      return rateFromGroups(inputs, formula ?? '', result);
    case 'per_employee':
    case 'per_revenue':
    case 'leavers_per_year_end':
    case 'leavers_at_least':
    case 'same_factor':
      return equations;
  }
}

/** Leavers of each group from its rate and staff, then all of them by the formula of the report. */
function rateFromGroups(
  inputs: readonly Observation[],
  formula: string,
  result: Quantity,
): readonly Equation[] {
  const rule = findFormula(formula);
  const groups = inputs.flatMap((rate, index) => {
    const staff = inputs[index + 1];
    return index % 2 === 0 && staff ? [{ rate, staff: quantityOf(staff) }] : [];
  });
  const ofGroups = groups.flatMap(({ rate, staff }) => {
    const share = plainNumber(new Big(rate.value).div(100).toFixed());
    const perStaff = rule?.leaversPerStaff(exactly(share.value))?.low;
    if (!perStaff) return [];
    const leavers = computed(staff.value.times(perStaff), '', 2);
    const turned: readonly Term[] = formula === 'leavers/year_end' ? [] : dividedByRest(share);
    const terms: readonly Term[] = [{ quantity: staff }, { sign: '×' }, { quantity: share }];
    return [{ leavers, equation: [...terms, ...turned, ...resultOf(leavers)] }];
  });
  const leavers = ofGroups.map((group) => group.leavers);
  const staff = groups.reduce((sum, group) => sum.plus(group.staff.value), new Big(0));
  const below = formula === 'leavers/year_end' ? [] : leavers;
  const rate = result.value.div(100);
  return [
    ...ofGroups.map((group) => group.equation),
    [
      ...inBrackets(leavers),
      { sign: '÷' },
      ...inBrackets([...below, plainNumber(staff.toFixed())]),
      ...resultOf(computed(rate, '', 4)),
    ],
  ];
}

/** `÷ (1 − r)` behind a share r. */
export function dividedByRest(share: Quantity): readonly Term[] {
  return [
    { sign: '÷' },
    { sign: '(' },
    { quantity: plainNumber('1') },
    { sign: '−' },
    { quantity: share },
    { sign: ')' },
  ];
}

function inBrackets(terms: readonly Quantity[]): readonly Term[] {
  return terms.length === 1
    ? joined(terms, '+')
    : [{ sign: '(' }, ...joined(terms, '+'), { sign: ')' }];
}

function joined(quantities: readonly Quantity[], sign: '+' | '÷'): readonly Term[] {
  return quantities.flatMap((quantity, index) =>
    index === 0 ? [{ quantity }] : [{ sign }, { quantity }],
  );
}

/** A number in the middle of its range, shown with so many decimals. */
function computed(value: Big, unit: string, decimals: number): Quantity {
  return { value, unit, interval: exactly(value), decimals };
}
