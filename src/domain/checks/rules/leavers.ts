import Big from 'big.js';
import type { CompanyFacts } from '../../facts/companyFacts';
import { exactly, intersect, multiply, scale, type Interval } from '../../numbers/interval';
import type { RatedGroup } from '../../derive/ratedGroups';
import type { TurnoverFormula } from '../../derive/turnoverFormulas';

export const turnover = 'turnover_rate';

const knownCells = new WeakMap<CompanyFacts, Map<number, readonly RatedGroup[]>>();

/** Groups with their rate and their staff at year end, the whole company among them. */
export function ratedCells(company: CompanyFacts, year: number): readonly RatedGroup[] {
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
export function leaversOf(group: RatedGroup, formula: TurnoverFormula): Interval | null {
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

/** True where some whole number of leavers gives the printed rate under the formula. */
export function isReachable(group: RatedGroup, formula: TurnoverFormula): boolean {
  const leavers = leaversOf(group, formula);
  if (!leavers) return false;
  const people = leavers.low?.round(0, Big.roundUp) ?? new Big(0);
  return intersect(exactly(people), leavers);
}
