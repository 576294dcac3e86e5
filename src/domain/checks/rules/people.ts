import Big from 'big.js';
import { aspectOf, notStated } from '../../facts/aspects';
import type { Indicator } from '../../dataset';
import { exactly, intersect, multiply, scale, type Interval } from '../../numbers/interval';
import type { Quantity } from '../../numbers/quantity';
import {
  candidateFormulas,
  findFormula,
  type TurnoverFormula,
} from '../../derive/turnoverFormulas';
import { finding, keyOfFact, rowsOf, yearsOfRows } from '../build';
import type { CompanyFacts } from '../../facts/companyFacts';
import type { Fact } from '../../facts/printed';
import type { Finding, Remark } from '../finding';
import { fullPartitionsOf, totalFromGroups, type RatedGroup } from '../../derive/ratedGroups';

const turnover = 'turnover_rate';

const knownCells = new WeakMap<CompanyFacts, Map<number, readonly RatedGroup[]>>();

/** Groups with their rate and their staff at year end, the whole company among them. */
function ratedCells(company: CompanyFacts, year: number): readonly RatedGroup[] {
  const ofCompany = knownCells.get(company) ?? new Map<number, readonly RatedGroup[]>();
  knownCells.set(company, ofCompany);
  const made = ofCompany.get(year) ?? findRatedCells(company, year);
  ofCompany.set(year, made);
  return made;
}

function findRatedCells(company: CompanyFacts, year: number): readonly RatedGroup[] {
  const groups = [...company.groups(turnover, year).values()].flat();
  const whole = company.fact(turnover, year);
  return [...(whole ? [whole] : []), ...groups].flatMap((rate) => {
    const { dimension, category } = rate.row;
    const staff =
      dimension === null
        ? company.whole('headcount', year)
        : company.fact('headcount', year, dimension, category);
    const counted = staff && !staff.quantity.value.eq(0);
    return counted && company.sameBoundary([rate, staff]) ? [{ rate, staff }] : [];
  });
}

const knownLeavers = new WeakMap<RatedGroup, Map<string, Interval | null>>();

/** Leavers of a group as the printed rate allows; null where the formula cannot give that rate. */
function leaversOf(group: RatedGroup, formula: TurnoverFormula): Interval | null {
  const ofGroup = knownLeavers.get(group) ?? new Map<string, Interval | null>();
  knownLeavers.set(group, ofGroup);
  const found = ofGroup.get(formula.id);
  if (found !== undefined) return found;
  const { rate, staff } = group;
  const per = formula.leaversPerStaff(scale(rate.quantity.interval, new Big('0.01')));
  const made = per && multiply(per, staff.quantity.interval);
  ofGroup.set(formula.id, made);
  return made;
}

/** The two whole numbers of leavers next to a printed rate, with the rates they would give. */
function nearest(group: RatedGroup, formula: TurnoverFormula) {
  const share = exactly(group.rate.quantity.value.times('0.01'));
  const central = formula.leaversPerStaff(share)?.low?.times(group.staff.quantity.value);
  if (!central) return null;
  const below = central.round(0, Big.roundDown);
  return [below, below.plus(1)].map((people) => ({
    people: people.toNumber(),
    rate: rateOf(people, group.staff.quantity.value, formula, group.rate.quantity),
  }));
}

function rateOf(people: Big, staff: Big, formula: TurnoverFormula, like: Quantity): Quantity {
  const value = formula.rateOf(people, staff).times(100);
  return { value, unit: like.unit, interval: exactly(value), decimals: (like.decimals ?? 0) + 1 };
}

function isReachable(group: RatedGroup, formula: TurnoverFormula): boolean {
  const leavers = leaversOf(group, formula);
  if (!leavers) return false;
  const people = leavers.low?.round(0, Big.roundUp) ?? new Big(0);
  return intersect(exactly(people), leavers);
}

/** True where few enough people are in the group that not every rate can be reached. */
function hasPower(group: RatedGroup, formula: TurnoverFormula): boolean {
  const leavers = leaversOf(group, formula);
  return leavers?.low != null && leavers.high != null && leavers.high.minus(leavers.low).lt(1);
}

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

/**
 * Which formula a report used that states none: the candidate must give the printed total from
 * every cut by group within rounding, and every rate from whole people. Told as an inference.
 */
export function turnoverFormula(company: CompanyFacts, indicator: Indicator): readonly Finding[] {
  if (indicator.id !== turnover) return [];
  return yearsOfRows(company, turnover).flatMap((year) => {
    const total = company.fact(turnover, year);
    const told = total && formulaOf(company, total, year);
    return told ? [told] : [];
  });
}

function formulaOf(company: CompanyFacts, total: Fact, year: number): Finding | null {
  const stated = aspectOf(company.dataset.texts, total.row, 'formula');
  const shared = {
    rule: 'turnover_formula' as const,
    key: keyOfFact(total),
    found: total.quantity,
  };
  if (stated !== notStated) {
    if (findFormula(stated)) return null;
    return finding({
      ...shared,
      outcome: 'cannot_be_tested',
      messageId: 'formula_not_turnable',
      rows: [total.row],
      values: { formula: { formula: stated } },
    });
  }
  const cuts = fullPartitionsOf(company, turnover, year).flatMap(({ dimension, rated }) =>
    rated && company.sameBoundary([total, ...rated.flatMap(factsOfGroup)])
      ? [{ dimension, rated }]
      : [],
  );
  if (cuts.length === 0) {
    return finding({
      ...shared,
      outcome: 'cannot_be_tested',
      messageId: 'missing_staff',
      rows: [total.row],
    });
  }
  const cells = ratedCells(company, year);
  const tried = candidateFormulas.map((formula) => trial(formula, total, cuts, cells));
  const fitting = tried.filter((item) => item.fits);
  const [only] = fitting;
  const outcome = fitting.length === 0 ? 'unusual' : 'agrees_within_rounding';
  return finding({
    ...shared,
    outcome: fitting.length > 1 ? 'cannot_be_tested' : outcome,
    messageId:
      fitting.length > 1
        ? 'formula_several'
        : fitting.length === 0
          ? 'formula_none'
          : 'formula_found',
    rows: rowsOf([total, ...cuts.flatMap(({ rated }) => rated.flatMap(factsOfGroup))]),
    expected: only && fitting.length === 1 ? only.total : null,
    values: only ? { formula: { formula: only.formula.id } } : {},
    remarks: tried.flatMap((item) => item.remarks),
  });
}

interface Trial {
  readonly formula: TurnoverFormula;
  readonly fits: boolean;
  /** The total it gives from the cut that fits worst. */
  readonly total: Quantity | null;
  readonly remarks: readonly Remark[];
}

/** Whether one formula gives the printed total from every cut, and each rate from whole people. */
function trial(
  formula: TurnoverFormula,
  printed: Fact,
  cuts: readonly { readonly dimension: string; readonly rated: readonly RatedGroup[] }[],
  cells: readonly RatedGroup[],
): Trial {
  const totals = cuts.map(({ dimension, rated }) => ({
    dimension,
    total: totalFromGroups(rated, formula),
  }));
  const off = totals.find(
    ({ total }) => total === null || !intersect(total.interval, printed.quantity.interval),
  );
  const unreachable = cells.find((cell) => !isReachable(cell, formula));
  const named = { formula: { formula: formula.id } };
  const [first] = totals;
  const remarks: Remark[] = [];
  if (off?.total) {
    remarks.push({
      id: 'formula_fails_total',
      values: {
        ...named,
        dimension: { dimension: off.dimension },
        expected: { range: off.total },
        found: { quantity: printed.quantity },
      },
    });
  } else if (first?.total) {
    remarks.push({
      id: 'formula_fits',
      values: { ...named, expected: { range: first.total }, found: { quantity: printed.quantity } },
    });
  }
  if (unreachable) {
    const { dimension, category } = unreachable.rate.row;
    remarks.push({
      id: 'formula_fails_people',
      values: {
        ...named,
        groups: {
          groups: dimension !== null && category !== null ? [{ dimension, category }] : [],
        },
        staff: { quantity: unreachable.staff.quantity },
        found: { quantity: unreachable.rate.quantity },
      },
    });
  }
  return {
    formula,
    fits: off === undefined && unreachable === undefined,
    total: off?.total ?? first?.total ?? null,
    remarks,
  };
}

function factsOfGroup({ rate, staff }: RatedGroup): readonly Fact[] {
  return [rate, staff];
}
