import Big from 'big.js';
import { aspectOf, notStated } from '../../facts/aspects';
import type { Indicator } from '../../dataset';
import { exactly } from '../../numbers/interval';
import type { Quantity } from '../../numbers/quantity';
import {
  candidateFormulas,
  findFormula,
  type TurnoverFormula,
} from '../../derive/turnoverFormulas';
import { finding, keyOfFact, rowsOf, yearsOfRows } from '../build';
import type { CompanyFacts } from '../../facts/companyFacts';
import type { RatedGroup } from '../../derive/ratedGroups';
import type { Finding, Remark } from '../finding';
import { isReachable, leaversOf, ratedCells, turnover } from './leavers';

/**
 * A group's rate is reachable by whole people: with n staff, some whole number of leavers gives the
 * printed rate under the report's formula, or under one of the candidates where none is stated.
 */
export function wholePeople(company: CompanyFacts, indicator: Indicator): readonly Finding[] {
  if (indicator.id !== turnover) return [];
  return yearsOfRows(company, turnover).flatMap((year) =>
    ratedCells(company, year).flatMap((group) => {
      const stated = aspectOf(company.dataset.texts, group.rate.row, 'formula');
      const formulas =
        stated === notStated ? candidateFormulas : [findFormula(stated)].filter((item) => !!item);
      const [formula] = formulas;
      if (!formula || !formulas.some((item) => hasPower(group, item))) return [];
      const fits = formulas.find((item) => isReachable(group, item));
      // That some formula would do says nothing where the report states none.
      if (fits && stated === notStated) return [];
      const remarks = fits ? [] : formulas.flatMap((item) => nearestRemark(group, item));
      const outcome = fits ? 'agrees' : stated === notStated ? 'unusual' : 'contradicts';
      return [
        finding({
          rule: 'whole_people',
          outcome,
          messageId: fits ? 'people_reachable' : 'people_unreachable',
          key: keyOfFact(group.rate),
          rows: rowsOf([group.rate, group.staff]),
          found: group.rate.quantity,
          expected: fits ? reachedRate(group, fits) : null,
          equation: fits ? reachedEquation(group, fits) : [],
          values: {
            staff: { quantity: group.staff.quantity },
            found: { quantity: group.rate.quantity },
            formula: { formula: (fits ?? formula).id },
          },
          remarks,
        }),
      ];
    }),
  );
}

function reachedRate(group: RatedGroup, formula: TurnoverFormula): Quantity | null {
  const people = leaversOf(group, formula)?.low?.round(0, Big.roundUp);
  return people ? rateOf(people, group.staff.quantity.value, formula, group.rate.quantity) : null;
}

function reachedEquation(group: RatedGroup, formula: TurnoverFormula): Finding['equation'] {
  const people = leaversOf(group, formula)?.low?.round(0, Big.roundUp);
  const rate = reachedRate(group, formula);
  if (!people || !rate) return [];
  const count = { value: people, unit: 'persons', interval: exactly(people), decimals: 0 };
  const staff = group.staff.quantity;
  const below: Finding['equation'] =
    formula.id === 'leavers/year_end'
      ? [{ quantity: staff }]
      : [{ sign: '(' }, { quantity: count }, { sign: '+' }, { quantity: staff }, { sign: ')' }];
  return [
    { quantity: count },
    { sign: '÷' },
    ...below,
    { sign: '≈' },
    { quantity: rate },
    { sign: '≈' },
    { quantity: group.rate.quantity },
  ];
}

function nearestRemark(group: RatedGroup, formula: TurnoverFormula): readonly Remark[] {
  const [below, above] = nearest(group, formula) ?? [];
  if (!below || !above) return [];
  return [
    {
      id: 'nearest_people',
      values: {
        formula: { formula: formula.id },
        below: { count: below.people },
        belowRate: { quantity: below.rate },
        above: { count: above.people },
        aboveRate: { quantity: above.rate },
      },
    },
  ];
}

/** True where few enough people are in the group that not every rate can be reached. */
function hasPower(group: RatedGroup, formula: TurnoverFormula): boolean {
  const leavers = leaversOf(group, formula);
  return leavers?.low != null && leavers.high != null && leavers.high.minus(leavers.low).lt(1);
}

/** The two whole numbers of leavers next to a printed rate, with the rates they would give. */
function nearest(group: RatedGroup, formula: TurnoverFormula) {
  const share = exactly(group.rate.quantity.value.times('0.01'));
  const central = formula.leaversPerStaff(share)?.low?.times(group.staff.quantity.value);
  if (!central) return null;
  const below = central.round(0, Big.roundDown);
  return [below, below.plus(1)].flatMap((people) => {
    const rate = rateOf(people, group.staff.quantity.value, formula, group.rate.quantity);
    return rate ? [{ people: people.toNumber(), rate }] : [];
  });
}

function rateOf(
  people: Big,
  staff: Big,
  formula: TurnoverFormula,
  like: Quantity,
): Quantity | null {
  const value = formula.rateOf(people, staff)?.times(100);
  return value
    ? { value, unit: like.unit, interval: exactly(value), decimals: (like.decimals ?? 0) + 1 }
    : null;
}
