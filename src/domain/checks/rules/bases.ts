import Big from 'big.js';
import type { Indicator, Observation } from '../../dataset';
import { exceeds, percentChange } from '../../numbers/interval';
import {
  impliedBases,
  intensityKinds,
  intensityOn,
  sharedBase,
  type ImpliedBase,
  type SharedBase,
} from '../../derive/impliedBase';
import { publishedRevenue } from '../../derive/publishedRevenue';
import { wholeCompany } from '../../facts/aspects';
import { quantityOf } from '../../numbers/quantity';
import { comparison, finding, keyOfFact, yearsOfRows } from '../build';
import type { CompanyFacts } from '../../facts/companyFacts';
import { judge, type Finding, type Remark } from '../finding';

/** A base that moves by more than this factor from one year to the next is worth a look. */
const factorOfThree = new Big(3);

/**
 * All intensities on one denominator imply one and the same: each printed intensity is its
 * numerator ÷ the base that the others share.
 */
export function sameBase(company: CompanyFacts, indicator: Indicator): readonly Finding[] {
  return yearsOfRows(company, indicator.id).flatMap((year) => {
    const own = ownBase(company, year, indicator.id);
    if (!own) return [];
    const shared = sharedBase(company, year, own.kind, own.boundary);
    const others = shared && othersThan(own, shared);
    if (!others) return [];
    const expected = intensityOn(company, own, others.base);
    if (!expected) return [];
    const found = own.intensity.quantity;
    const apart = shared.against.includes(own) || shared.rival !== null;
    const verdict = apart ? 'contradicts' : judge(expected, found);
    return [
      finding({
        rule: 'same_base',
        outcome: verdict,
        messageId: verdict,
        key: keyOfFact(own.intensity),
        expected,
        found,
        rows: rowsBehind([own, ...others.from]),
        equation: [
          { quantity: own.numerator.quantity },
          { sign: '÷' },
          { range: others.base },
          { sign: '≈' },
          { range: expected },
          ...comparison(expected, found),
        ],
        values: {
          base: { base: own.kind },
          implied: { range: others.base },
          expected: { range: expected },
          found: { quantity: found },
          others: {
            indicators: others.from.map((impliedBase) => impliedBase.intensity.row.indicator),
          },
        },
      }),
    ];
  });
}

/**
 * Each intensity on revenue is its numerator ÷ the revenue that a public document of the company
 * gives. That is the whole company's: an intensity of a part of it that does not fit is no fault.
 */
export function publishedBase(company: CompanyFacts, indicator: Indicator): readonly Finding[] {
  return yearsOfRows(company, indicator.id).flatMap((year) => {
    const own = ownBase(company, year, indicator.id);
    const published =
      own?.kind === 'revenue' && publishedRevenue(company.dataset, company.company, year);
    const expected = own && published && intensityOn(company, own, published.quantity);
    if (!expected) return [];
    const found = own.intensity.quantity;
    const verdict = judge(expected, found);
    const apart = verdict === 'contradicts' && own.boundary !== wholeCompany;
    const outcome = apart ? 'cannot_be_tested' : verdict;
    const source: Remark = {
      id: 'published_revenue',
      values: {
        revenue: { quantity: quantityOf(published.row) },
        document: { document: published.row },
      },
    };
    return [
      finding({
        rule: 'published_revenue',
        outcome,
        messageId: outcome,
        key: keyOfFact(own.intensity),
        expected,
        found,
        rows: rowsBehind([own]),
        equation: [
          { quantity: own.numerator.quantity },
          { sign: '÷' },
          { quantity: published.quantity },
          { sign: '≈' },
          { range: expected },
          ...comparison(expected, found),
        ],
        values: { expected: { range: expected }, found: { quantity: found } },
        remarks: apart ? [source, { id: 'boundary_differs', values: {} }] : [source],
      }),
    ];
  });
}

/** The base the intensity of a year implies; null where it implies none. */
function ownBase(company: CompanyFacts, year: number, indicator: string): ImpliedBase | null {
  const bases = impliedBases(company, year);
  return bases.find(({ intensity }) => intensity.row.indicator === indicator) ?? null;
}

/** The base the other intensities share; null where there is no other to hold against. */
function othersThan(
  own: ImpliedBase,
  shared: SharedBase,
): Pick<SharedBase, 'base' | 'from'> | null {
  if (shared.against.includes(own)) return shared;
  // Two bases that as many share: each side is held against the other, neither is believed.
  if (shared.rival) return shared.rival;
  const from = shared.from.filter((impliedBase) => impliedBase !== own);
  return from.length > 0 ? { ...shared, from } : null;
}

/** The implied base moves believably from one year to the next. */
export function baseOverTime(company: CompanyFacts, indicator: Indicator): readonly Finding[] {
  const kind = intensityKinds.find((intensityKind) => intensityKind.indicator === indicator.id);
  if (!kind) return [];
  return yearsOfRows(company, indicator.id).flatMap((year) => {
    const now = leadOf(company, year, indicator.id);
    const before = now && sharedBase(company, year - 1, now.own.kind, now.own.boundary);
    if (!now || !before) return [];
    const [later, earlier] = [now.shared.base.interval, before.base.interval];
    const jumps = exceeds(later, earlier, factorOfThree) || exceeds(earlier, later, factorOfThree);
    const change = percentChange(now.shared.base.value, before.base.value);
    if (!change) return [];
    return [
      finding({
        rule: 'base_over_time',
        outcome: jumps ? 'unusual' : 'agrees',
        messageId: jumps ? 'base_jumps' : 'base_steady',
        key: keyOfFact(now.own.intensity),
        expected: before.base,
        found: now.shared.base,
        rows: rowsBehind([...now.shared.from, ...before.from]),
        values: {
          base: { base: now.own.kind },
          before: { range: before.base },
          implied: { range: now.shared.base },
          earlier: { year: year - 1 },
          change: { percent: change, decimals: 1, signed: true },
        },
      }),
    ];
  });
}

/** The base of a year, told once: at the first intensity in the order of the kinds. */
function leadOf(company: CompanyFacts, year: number, indicator: string) {
  const own = ownBase(company, year, indicator);
  const shared = own && sharedBase(company, year, own.kind, own.boundary);
  return own && shared?.from[0] === own ? { own, shared } : null;
}

/** The printed numbers that imply bases, each intensity before what it divides. */
function rowsBehind(bases: readonly ImpliedBase[]): readonly Observation[] {
  return bases.flatMap(({ intensity, numerator }) => [intensity.row, ...numerator.rows]);
}
