import Big from 'big.js';
import type { CompanyFacts } from '../facts/companyFacts';
import type { Fact } from '../facts/printed';
import { fullCoversOf } from '../groups/partitions';
import { type Interval, add, exactly, multiply, scale } from '../numbers/interval';
import { quotientOf, scaled, sumOf, type Quantity } from '../numbers/quantity';
import type { TurnoverFormula } from './turnoverFormulas';

/** A group's rate with the staff it is a rate of. */
export interface RatedGroup {
  readonly rate: Fact;
  readonly staff: Fact;
}

/** The groups of a rate by one dimension that leave nobody out. */
interface FullCut {
  readonly dimension: string;
  readonly rates: readonly Fact[];
  /** With the staff of each; null where one is not printed. */
  readonly rated: readonly RatedGroup[] | null;
}

/**
 * The cuts of a rate by group that make up everyone: by the meaning of the groups, or because their
 * printed staff add up to the printed total.
 */
export function fullPartitionsOf(
  company: CompanyFacts,
  indicator: string,
  year: number,
): readonly FullCut[] {
  return [...company.groups(indicator, year)].flatMap(([dimension, facts]) => {
    const byCategory = new Map(facts.map((fact) => [fact.row.category ?? '', fact]));
    const [cover] = fullCoversOf(dimension, [...byCategory.keys()]);
    const rates = cover ? cover.flatMap((category) => byCategory.get(category) ?? []) : facts;
    const rated = rates.map((rate) => ({
      rate,
      staff: company.fact('headcount', year, dimension, rate.row.category),
    }));
    const known = rated.flatMap(({ rate, staff }) => (staff ? [{ rate, staff }] : []));
    const full = cover !== undefined || staffIsEveryone(company, year, known, rates.length);
    if (!full || rates.length < 2) return [];
    return [{ dimension, rates, rated: known.length === rates.length ? known : null }];
  });
}

function staffIsEveryone(
  company: CompanyFacts,
  year: number,
  rated: readonly RatedGroup[],
  count: number,
): boolean {
  const whole = company.whole('headcount', year);
  if (!whole || rated.length !== count) return false;
  return sumOf(rated.map(({ staff }) => staff.quantity)).value.eq(whole.quantity.value);
}

/** The overall rate from those of the groups and their staff, under one formula. */
export function totalFromGroups(
  rated: readonly RatedGroup[],
  formula: TurnoverFormula,
): Quantity | null {
  const [first] = rated;
  if (!first) return null;
  const { unit } = first.rate.quantity;
  // A percentage counts as a share; hours per person stay as they are.
  const factor = unit === '%' ? new Big('0.01') : new Big(1);
  const staff = sumOf(rated.map((group) => group.staff.quantity));
  let leavers: Interval = exactly(new Big(0));
  let central = new Big(0);
  for (const { rate, staff: people } of rated) {
    const per = formula.leaversPerStaff(scale(rate.quantity.interval, factor));
    const middle = formula.leaversPerStaff(exactly(rate.quantity.value.times(factor)));
    if (!per || !middle?.low) return null;
    leavers = add(leavers, multiply(per, people.quantity.interval));
    central = central.plus(middle.low.times(people.quantity.value));
  }
  const perStaff = quotientOf({ value: central, interval: leavers }, staff, '');
  const rateOf = (share: Big | null | undefined) => share && formula.rateOf(share, new Big(1));
  const [value, low, high] = [perStaff?.value, perStaff?.interval.low, perStaff?.interval.high].map(
    rateOf,
  );
  if (!value || !low || !high) return null;
  const share = { value, interval: { low, high } };
  return scaled(share, new Big(unit === '%' ? 100 : 1), unit);
}
