import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsOf } from '../../testing/figures';
import {
  add,
  divide,
  exactly,
  exceeds,
  intersect,
  intersection,
  intervalOfPrinted,
  multiply,
  percentChange,
  ratioOf,
  scale,
  type Interval,
} from './interval';

/*
 * What must hold for any numbers. A report rounds half up; nothing here assumes that it cuts digits
 * off or rounds halves to even.
 */

const runs = { numRuns: 300 };
const zero = new Big(0);

function decimals(low: bigint, high: bigint, most: number): fc.Arbitrary<Big> {
  return fc
    .tuple(fc.bigInt({ min: low, max: high }), fc.nat(most))
    .map(([digits, places]) => new Big(`${digits}e-${places}`));
}

const anyDecimal = decimals(-(10n ** 12n), 10n ** 12n, 8);
const amount = decimals(0n, 10n ** 12n, 8);
const positive = decimals(1n, 10n ** 12n, 8);

/** The number to so many decimals; fewer than none are tens, hundreds, thousands … */
function roundHalfUp(value: Big, places: number): Big {
  const raised = value.plus(new Big(`5e${-places - 1}`));
  const cut = raised.round(places, Big.roundDown);
  return cut.gt(raised) ? cut.minus(`1e${-places}`) : cut;
}

function print(value: Big, places: number): string {
  return roundHalfUp(value, places).toFixed(places);
}

/** A true value, and what a report that knows it says. */
interface Statement {
  readonly truth: Big;
  readonly said: string;
  readonly interval: Interval;
}

function plain(value: fc.Arbitrary<Big>): fc.Arbitrary<Statement> {
  return fc.tuple(value, fc.nat(4)).map(([truth, places]) => {
    const said = print(truth, places);
    return { truth, said, interval: intervalOfPrinted(said, null) };
  });
}

/** A bound beyond the true value, itself rounded. */
function bounded(value: fc.Arbitrary<Big>): fc.Arbitrary<Statement> {
  return fc
    .tuple(value, positive, fc.nat(4), fc.constantFrom('at_most', 'at_least', 'more_than'))
    .map(([truth, slack, places, qualifier]) => {
      const bound = qualifier === 'at_most' ? truth.plus(slack) : truth.minus(slack);
      const said = print(bound, places);
      return { truth, said: `${qualifier} ${said}`, interval: intervalOfPrinted(said, qualifier) };
    });
}

/** The true value to full tens, hundreds, thousands …; what would become a zero is printed in full. */
function rough(value: fc.Arbitrary<Big>): fc.Arbitrary<Statement> {
  return fc.tuple(value, fc.nat(5)).map(([truth, zeros]) => {
    const round = roundHalfUp(truth, -zeros);
    const said = round.eq(0) ? print(truth, 0) : round.toFixed(0);
    return { truth, said: `about ${said}`, interval: intervalOfPrinted(said, 'about') };
  });
}

function rounded(value: fc.Arbitrary<Big>): fc.Arbitrary<Statement> {
  return fc.oneof(plain(value), bounded(value), rough(value));
}

function exact(value: fc.Arbitrary<Big>): fc.Arbitrary<Statement> {
  return value.map((truth) => ({ truth, said: truth.toFixed(), interval: exactly(truth) }));
}

function statement(value: fc.Arbitrary<Big>): fc.Arbitrary<Statement> {
  return fc.oneof(rounded(value), exact(value));
}

/** Ends that are the same in two intervals at times. */
const end = fc.oneof(
  fc.integer({ min: -4, max: 4 }).map((item) => new Big(item)),
  anyDecimal,
);
const width = fc.oneof(
  fc.nat(4).map((item) => new Big(item)),
  amount,
);

/** Any interval, each end open at times, a single number at times. */
const interval: fc.Arbitrary<Interval> = fc
  .tuple(end, width, fc.constantFrom('closed', 'no low', 'no high', 'neither'))
  .map(([low, wide, ends]) => ({
    low: ends === 'no low' || ends === 'neither' ? null : low,
    high: ends === 'no high' || ends === 'neither' ? null : low.plus(wide),
  }));

/** Amounts as reports print them, between two ends. */
function between(low: fc.Arbitrary<Big>) {
  return fc
    .tuple(low, decimals(0n, 10n ** 7n, 3))
    .map(([from, wide]) => ({ low: from, high: from.plus(wide) }));
}
const amounts = between(decimals(0n, 10n ** 7n, 3));
const positives = between(decimals(1n, 10n ** 7n, 3));

/** How far each end moves outwards; null opens it. */
const widening = fc.tuple(
  fc.option(decimals(0n, 10n ** 7n, 3)),
  fc.option(decimals(1n, 10n ** 7n, 3)),
);

function widen({ low, high }: Interval, [below, above]: readonly [Big | null, Big | null]) {
  return {
    low: low && below && low.minus(below),
    high: high && above && high.plus(above),
  };
}

function isPoint({ low, high }: Interval): boolean {
  return low !== null && high !== null && low.eq(high);
}

function holds(of: Interval, value: Big): boolean {
  if (isPoint(of)) return of.low?.eq(value) === true;
  return (of.low === null || of.low.lte(value)) && (of.high === null || of.high.gt(value));
}

/** True where every value of the inner interval lies in the outer one. */
function contains(outer: Interval, inner: Interval): boolean {
  if (isPoint(inner)) return inner.low !== null && holds(outer, inner.low);
  const below = outer.low === null || (inner.low !== null && outer.low.lte(inner.low));
  const above = outer.high === null || (inner.high !== null && outer.high.gte(inner.high));
  return below && above;
}

describe('the interval of a printed number', () => {
  it('holds the true value, to whatever decimals it was rounded', () => {
    fc.assert(
      fc.property(plain(anyDecimal), (item) => holds(item.interval, item.truth)),
      runs,
    );
  });

  it('holds a true value that lies half way between two numbers', () => {
    const halfWay = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.nat(4));
    fc.assert(
      fc.property(halfWay, ([digits, places]) => {
        const truth = new Big(`${digits}.5e-${places}`);
        const said = truth.toFixed(places, Big.roundHalfUp);
        expect(holds(intervalOfPrinted(said, null), truth), said).toBe(true);
      }),
      runs,
    );
  });

  it('holds exactly what rounds half up to it, so it makes up for no other way to round', () => {
    const thousandths = fc.integer({ min: -2000, max: 2000 });
    fc.assert(
      fc.property(anyDecimal, fc.nat(4), thousandths, (truth, places, offset) => {
        const said = print(truth, places);
        const value = new Big(said).plus(`${offset}e-${places + 3}`);
        expect(holds(intervalOfPrinted(said, null), value)).toBe(print(value, places) === said);
      }),
      runs,
    );
    expect(holds(intervalOfPrinted('22.24', null), new Big('22.249'))).toBe(false);
  });

  it('leaves no gap to the next number, and shares nothing with it', () => {
    fc.assert(
      fc.property(anyDecimal, fc.nat(4), (truth, places) => {
        const said = print(truth, places);
        const next = new Big(said).plus(`1e-${places}`).toFixed(places);
        const [lower, upper] = [intervalOfPrinted(said, null), intervalOfPrinted(next, null)];
        expect(endsOf(lower)[1]).toBe(endsOf(upper)[0]);
        expect(intersect(lower, upper)).toBe(false);
      }),
      runs,
    );
  });

  it('holds the true value behind "at most", "at least" and "more than"', () => {
    fc.assert(
      fc.property(bounded(anyDecimal), ({ truth, said, interval: of }) => {
        expect(said.startsWith('at_most') ? of.low : of.high).toBeNull();
        expect(holds(of, truth)).toBe(true);
      }),
      runs,
    );
  });

  it('holds the true value behind an "about" in full tens, hundreds, thousands …', () => {
    fc.assert(
      fc.property(rough(anyDecimal), (item) => holds(item.interval, item.truth)),
      runs,
    );
  });

  it('is widened by an "about" to its zeros at the end, and never narrowed', () => {
    const digits = fc.bigInt({ min: 1n, max: 10n ** 6n }).filter((item) => item % 10n !== 0n);
    fc.assert(
      fc.property(digits, fc.nat(6), (first, zeros) => {
        const said = `${first}${'0'.repeat(zeros)}`;
        const about = intervalOfPrinted(said, 'about');
        const half = new Big(`5e${zeros - 1}`);
        expect(endsOf(about)).toEqual([
          new Big(said).minus(half).toFixed(),
          new Big(said).plus(half).toFixed(),
        ]);
        expect(contains(about, intervalOfPrinted(said, null))).toBe(true);
      }),
      runs,
    );
  });

  it('of a zero in words holds nothing else', () => {
    fc.assert(
      fc.property(end, (value) => holds(intervalOfPrinted('0', 'in_words'), value) === value.eq(0)),
      runs,
    );
  });
});

describe('a sum', () => {
  it('holds the sum of the true values, also of open statements', () => {
    fc.assert(
      fc.property(statement(anyDecimal), statement(anyDecimal), (a, b) =>
        holds(add(a.interval, b.interval), a.truth.plus(b.truth)),
      ),
      runs,
    );
  });

  it('of many parts holds the sum of all true values', () => {
    fc.assert(
      fc.property(fc.array(statement(amount), { maxLength: 12 }), (parts) => {
        const total = parts.reduce((sum, { truth }) => sum.plus(truth), zero);
        return holds(parts.map((part) => part.interval).reduce(add, exactly(zero)), total);
      }),
      runs,
    );
  });

  it('reaches no further than its parts: each end is the sum of two ends, or open with one', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const { low, high } = add(a, b);
        expect(low?.toFixed()).toBe(a.low && b.low ? a.low.plus(b.low).toFixed() : undefined);
        expect(high?.toFixed()).toBe(a.high && b.high ? a.high.plus(b.high).toFixed() : undefined);
      }),
      runs,
    );
  });

  it('is the same in any order and grouping', () => {
    fc.assert(
      fc.property(interval, interval, interval, (a, b, c) => {
        expect(endsOf(add(a, b))).toEqual(endsOf(add(b, a)));
        expect(endsOf(add(add(a, b), c))).toEqual(endsOf(add(a, add(b, c))));
        expect(endsOf(add(a, exactly(zero)))).toEqual(endsOf(a));
      }),
      runs,
    );
  });

  it('carries no binary drift: cents add up as whole numbers do', () => {
    const cents = fc.array(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), { maxLength: 30 });
    fc.assert(
      fc.property(cents, (parts) => {
        const sum = parts.map((part) => exactly(new Big(`${part}e-2`))).reduce(add, exactly(zero));
        const whole = new Big(`${parts.reduce((total, part) => total + part, 0)}e-2`).toFixed();
        expect(endsOf(sum)).toEqual([whole, whole]);
      }),
      runs,
    );
    expect(endsOf(add(exactly(new Big('0.1')), exactly(new Big('0.2'))))).toEqual(['0.3', '0.3']);
  });
});

describe('a multiple', () => {
  it('holds the multiple of the true value, also of an open statement', () => {
    fc.assert(
      fc.property(statement(anyDecimal), positive, (item, factor) =>
        holds(scale(item.interval, factor), item.truth.times(factor)),
      ),
      runs,
    );
  });

  it('by zero is exactly zero, where neither end is open', () => {
    fc.assert(
      fc.property(amounts, (item) => {
        expect(endsOf(scale(item, zero))).toEqual(['0', '0']);
      }),
      runs,
    );
  });

  it('of a multiple is the multiple by both factors, and of a sum the sum of multiples', () => {
    fc.assert(
      fc.property(interval, interval, amount, amount, (a, b, factor, other) => {
        expect(endsOf(scale(scale(a, factor), other))).toEqual(
          endsOf(scale(a, factor.times(other))),
        );
        expect(endsOf(scale(add(a, b), factor))).toEqual(
          endsOf(add(scale(a, factor), scale(b, factor))),
        );
      }),
      runs,
    );
  });
});

describe('a product of amounts', () => {
  it('holds the product of the true values, also of open statements', () => {
    const part = fc.oneof(rounded(amount), exact(positive));
    fc.assert(
      fc.property(part, part, (a, b) =>
        holds(multiply(a.interval, b.interval), a.truth.times(b.truth)),
      ),
      runs,
    );
  });

  it('with zero is exactly zero, where neither end is open', () => {
    fc.assert(
      fc.property(amounts, (item) => {
        expect(endsOf(multiply(item, exactly(zero)))).toEqual(['0', '0']);
      }),
      runs,
    );
  });

  it('reaches from the product of the low ends to that of the high ones', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        expect(endsOf(multiply(a, b))).toEqual([
          a.low.times(b.low).toFixed(),
          a.high.times(b.high).toFixed(),
        ]);
      }),
      runs,
    );
  });
});

describe('a quotient of amounts', () => {
  // A quotient may have no last digit; times the divisor it has.
  it('holds the quotient of the true values, also of open statements', () => {
    fc.assert(
      fc.property(rounded(amount), statement(positive), (a, b) => {
        const quotient = divide(a.interval, b.interval);
        fc.pre(quotient !== null);
        const { low, high } = quotient;
        return (
          (low === null || low.times(b.truth).lte(a.truth)) &&
          (high === null || high.times(b.truth).gt(a.truth))
        );
      }),
      runs,
    );
  });

  it('of an exact number lies between its ends', () => {
    fc.assert(
      fc.property(exact(amount), statement(positive), (a, b) => {
        const quotient = divide(a.interval, b.interval);
        fc.pre(quotient !== null);
        const { low, high } = quotient;
        return (
          (low === null || low.times(b.truth).lte(a.truth)) &&
          (high === null || high.times(b.truth).gte(a.truth))
        );
      }),
      runs,
    );
  });

  it('is refused exactly where the divisor may be zero or less', () => {
    fc.assert(
      fc.property(amounts, interval, (a, b) => {
        const mayBeZero = b.low === null || b.low.lte(0);
        expect(divide(a, b) === null).toBe(mayBeZero);
      }),
      runs,
    );
  });

  it('is rounded outwards, by less than any report could print', () => {
    const less = new Big(1).minus('1e-12');
    const more = new Big(1).plus('1e-12');
    fc.assert(
      fc.property(positive, amount, positive, amount, (x, xWidth, y, yWidth) => {
        const a = { low: x, high: x.plus(xWidth) };
        const b = { low: y, high: y.plus(yWidth) };
        const { low, high } = divide(a, b) ?? exactly(zero);
        expect(low?.times(b.high).lte(a.low)).toBe(true);
        expect(low?.times(b.high).gt(a.low.times(less))).toBe(true);
        expect(high?.times(b.low).gte(a.high)).toBe(true);
        expect(high?.times(b.low).lt(a.high.times(more))).toBe(true);
      }),
      runs,
    );
  });

  it('holds the quotient of any value of both, below zero as well', () => {
    fc.assert(
      fc.property(statement(anyDecimal), statement(positive), (a, b) => {
        const held = divide(a.interval, b.interval);
        if (!held) return;
        expect(held.low?.times(b.truth).lte(a.truth) ?? true).toBe(true);
        expect(held.high?.times(b.truth).gte(a.truth) ?? true).toBe(true);
      }),
      runs,
    );
  });

  it('by zero is none', () => {
    fc.assert(
      fc.property(anyDecimal, (a) => {
        expect(ratioOf(a, zero)).toBeNull();
        expect(percentChange(a, zero)).toBeNull();
      }),
      runs,
    );
  });

  it('of two single numbers encloses their ratio, which is the nearest there is', () => {
    fc.assert(
      fc.property(amount, positive, (a, b) => {
        const { low, high } = divide(exactly(a), exactly(b)) ?? exactly(zero);
        const ratio = ratioOf(a, b);
        expect(ratio && low?.lte(ratio) && high?.gte(ratio)).toBe(true);
        const off = (value: Big) => value.times(b).minus(a).abs();
        expect(low && ratio && off(ratio).lte(off(low))).toBe(true);
        expect(high && ratio && off(ratio).lte(off(high))).toBe(true);
      }),
      runs,
    );
  });

  it('takes a product apart again without a remainder', () => {
    const short = decimals(1n, 10n ** 6n, 4);
    fc.assert(
      fc.property(short, short, (value, factor) => {
        const quotient = divide(exactly(value.times(factor)), exactly(factor));
        expect(quotient && endsOf(quotient)).toEqual([value.toFixed(), value.toFixed()]);
      }),
      runs,
    );
  });
});

describe('two statements', () => {
  it('meet whenever both are true of one value, however each is printed', () => {
    const twoOfOne = anyDecimal.chain((truth) =>
      fc.tuple(statement(fc.constant(truth)), statement(fc.constant(truth))),
    );
    fc.assert(
      fc.property(twoOfOne, ([a, b]) => intersect(a.interval, b.interval)),
      runs,
    );
  });

  it('do not meet where a gap lies between them, however small', () => {
    fc.assert(
      fc.property(end, widening, positive, (big, [below, above], gap) => {
        const start = big.plus(gap);
        const lower = { low: below && big.minus(below), high: big };
        const upper = { low: start, high: above && start.plus(above) };
        expect(intersect(lower, upper)).toBe(false);
        expect(intersect(upper, lower)).toBe(false);
        expect(intersection(lower, upper)).toBeNull();
      }),
      runs,
    );
  });

  it('meet exactly where some value lies in both, whichever comes first', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        // Where two intervals share a value, they share the higher of their lower ends.
        const lows = [a.low, b.low].filter((low) => low !== null);
        const highs = [a.high, b.high].filter((high) => high !== null);
        const far = highs.reduce((least, high) => (high.lt(least) ? high : least), zero).minus(1);
        const shared = (lows.length > 0 ? lows : [far]).some(
          (value) => holds(a, value) && holds(b, value),
        );
        expect(intersect(a, b)).toBe(shared);
        expect(intersect(b, a)).toBe(shared);
        expect(intersection(a, b) !== null).toBe(shared);
      }),
      runs,
    );
  });

  it('share exactly the values that both hold', () => {
    fc.assert(
      fc.property(interval, interval, end, (a, b, value) => {
        const shared = intersection(a, b);
        for (const one of [value, a.low, a.high, b.low, b.high].filter((any) => any !== null)) {
          expect(shared !== null && holds(shared, one)).toBe(holds(a, one) && holds(b, one));
        }
      }),
      runs,
    );
  });

  it('that meet still meet when one of them says less', () => {
    fc.assert(
      fc.property(interval, interval, widening, (a, b, by) => {
        fc.pre(intersect(a, b));
        expect(intersect(widen(a, by), b)).toBe(true);
        expect(intersect(b, widen(a, by))).toBe(true);
      }),
      runs,
    );
  });

  it('that meet still meet after the same sum, and after the same multiple', () => {
    fc.assert(
      fc.property(interval, interval, interval, positive, (a, b, c, factor) => {
        fc.pre(intersect(a, b));
        expect(intersect(add(a, c), add(b, c))).toBe(true);
        expect(intersect(scale(a, factor), scale(b, factor))).toBe(true);
      }),
      runs,
    );
  });
});

describe('one statement exceeds so many times another', () => {
  it('only where the true values do, and never where the end that counts is open', () => {
    const times = decimals(0n, 100n, 1);
    fc.assert(
      fc.property(statement(amount), statement(amount), times, (a, b, factor) => {
        const exceeding = exceeds(a.interval, b.interval, factor);
        const open = a.interval.low === null || b.interval.high === null;
        expect(exceeding && (open || a.truth.lte(b.truth.times(factor)))).toBe(false);
      }),
      runs,
    );
  });

  it('wherever the whole of one lies beyond the multiple of the other', () => {
    const times = decimals(0n, 100n, 1);
    fc.assert(
      fc.property(amounts, times, positive, amount, (b, factor, gap, wide) => {
        const low = b.high.times(factor).plus(gap);
        return exceeds({ low, high: low.plus(wide) }, b, factor);
      }),
      runs,
    );
  });
});

describe('what follows from a wider interval', () => {
  it('is never narrower, be it a sum, a multiple or what two share', () => {
    fc.assert(
      fc.property(interval, interval, widening, positive, (a, b, by, factor) => {
        const wide = widen(a, by);
        expect(contains(add(wide, b), add(a, b))).toBe(true);
        expect(contains(scale(wide, factor), scale(a, factor))).toBe(true);
        const shared = intersection(a, b);
        const sharedWide = intersection(wide, b);
        expect(!shared || (sharedWide && contains(sharedWide, shared))).toBe(true);
      }),
      runs,
    );
  });

  it('is never narrower, be it a product or a quotient of amounts', () => {
    fc.assert(
      fc.property(amounts, positives, widening, widening, (a, b, byA, byB) => {
        const [wideA, wideB] = [widen(a, byA), widen(b, byB)];
        expect(contains(multiply(wideA, wideB), multiply(a, b))).toBe(true);
        const quotient = divide(a, b);
        const wideQuotient = divide(wideA, wideB);
        expect(!wideQuotient || (quotient && contains(wideQuotient, quotient))).toBe(true);
      }),
      runs,
    );
  });
});
