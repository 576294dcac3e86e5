import Big from 'big.js';
import type { Indicator } from '../../dataset';
import { divide, exceeds, ratioOf, scale } from '../../numbers/interval';
import {
  impliedBases,
  intensityKinds,
  sharedBase,
  type ImpliedBase,
  type SharedBase,
} from '../../derive/impliedBase';
import type { Quantity } from '../../numbers/quantity';
import { comparison, finding, keyOfFact, yearsOfRows } from '../build';
import type { CompanyFacts } from '../../facts/companyFacts';
import { judge, type Finding } from '../finding';

/** A base that moves by more than this factor from one year to the next is worth a look. */
const factorOfThree = new Big(3);

/**
 * All intensities on one denominator imply one and the same: each printed intensity is its
 * numerator ÷ the base that the others share.
 */
export function sameBase(company: CompanyFacts, indicator: Indicator): readonly Finding[] {
  return yearsOfRows(company, indicator.id).flatMap((year) => {
    const own = impliedBases(company, year).find(
      ({ intensity }) => intensity.row.indicator === indicator.id,
    );
    if (!own) return [];
    const shared = sharedBase(company, year, own.kind, own.boundary);
    const others = shared && othersThan(own, shared);
    if (!others) return [];
    const expected = intensityOn(own, others.base);
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
        rows: [
          own.intensity.row,
          ...own.numerator.rows,
          ...others.from.flatMap((impliedBase) => [
            impliedBase.intensity.row,
            ...impliedBase.numerator.rows,
          ]),
        ],
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

/** What an intensity is on a given base, in its own unit. */
function intensityOn({ numerator, intensity, kind }: ImpliedBase, base: Quantity): Quantity | null {
  const interval = divide(numerator.quantity.interval, base.interval);
  if (!interval || base.value.eq(0)) return null;
  const { unit } = intensity.quantity;
  // A share is a percentage; packaging is printed in kilograms per million.
  const factor = new Big(
    unit === '%' ? 100 : unit.startsWith('kg/') && kind === 'revenue' ? 1000 : 1,
  );
  return {
    value: ratioOf(numerator.quantity.value, base.value).times(factor),
    unit,
    interval: scale(interval, factor),
    decimals: null,
  };
}

/** The implied base moves believably from one year to the next. */
export function baseOverTime(company: CompanyFacts, indicator: Indicator): readonly Finding[] {
  const kind = intensityKinds.find((intensityKind) => intensityKind.indicator === indicator.id);
  if (!kind) return [];
  return yearsOfRows(company, indicator.id).flatMap((year) => {
    const now = leadOf(company, year, indicator.id);
    const before = now && sharedBase(company, year - 1, now.own.kind, now.own.boundary);
    if (!now || !before) return [];
    if (before.base.value.eq(0)) return [];
    const [later, earlier] = [now.shared.base.interval, before.base.interval];
    const jumps = exceeds(later, earlier, factorOfThree) || exceeds(earlier, later, factorOfThree);
    const change = ratioOf(now.shared.base.value, before.base.value).minus(1).times(100);
    return [
      finding({
        rule: 'base_over_time',
        outcome: jumps ? 'unusual' : 'agrees',
        messageId: jumps ? 'base_jumps' : 'base_steady',
        key: keyOfFact(now.own.intensity),
        expected: before.base,
        found: now.shared.base,
        rows: [...rowsOfBase(now.shared), ...rowsOfBase(before)],
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
  const own = impliedBases(company, year).find(
    ({ intensity }) => intensity.row.indicator === indicator,
  );
  const shared = own && sharedBase(company, year, own.kind, own.boundary);
  return own && shared?.from[0] === own ? { own, shared } : null;
}

function rowsOfBase(shared: SharedBase) {
  return shared.from.flatMap((impliedBase) => [
    impliedBase.intensity.row,
    ...impliedBase.numerator.rows,
  ]);
}
