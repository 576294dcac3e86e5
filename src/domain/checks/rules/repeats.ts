import { quotientOf } from '../../numbers/quantity';
import Big from 'big.js';
import { unlikenessOf } from '../../facts/unlikeness';
import { mayBeAdded } from '../../derive/derivation';
import type { Indicator, Observation } from '../../dataset';
import { figureId } from '../../figure';
import { groupBy } from '../../groupBy';
import { exceeds } from '../../numbers/interval';
import { finding, keyOfFact, relationOf } from '../build';
import type { CompanyFacts } from '../../facts/companyFacts';
import { toFact, type Fact } from '../../facts/printed';
import { findIndicator } from '../../facts/lookup';
import { intensityKinds, numeratorOf } from '../../derive/impliedBase';
import { judge, type Finding } from '../finding';
import { together } from '../together';

/** A change by more than this factor from one year to the next is worth a look. */
const factorOfThree = new Big(3);

/** Fewer digits than these repeat by chance; rates move in a narrow range and need one more. */
const tellingDigits = { amount: 3, rate: 4 };

/**
 * The same fact printed twice in one report agrees. Where it does not, and the second numbers of
 * several cells are their first ones in another order, the labels of their rows have been exchanged
 * in one of the two places: one fact.
 */
export function printedTwice(company: CompanyFacts, indicator: Indicator): readonly Finding[] {
  const ofYear = groupBy(company.rows(indicator.id), (row) => `${row.report} ${row.year}`);
  return [...ofYear.values()].flatMap((rows) => {
    const all = [...groupBy(rows, figureId).values()].flatMap((cell) => ofCell(company, cell));
    const exchanged = exchangedAmong(all.filter(({ outcome }) => outcome === 'contradicts'));
    return [
      ...together(exchanged, {
        messageId: 'printed_exchanged',
        values: { count: { count: exchanged.length } },
      }),
      ...all.filter((item) => !exchanged.includes(item)),
    ];
  });
}

/** Those whose second numbers are the first ones of them all, each as often; none where one is left over. */
function exchangedAmong(all: readonly Finding[]): readonly Finding[] {
  const first = ({ expected }: Finding) => String(expected?.value);
  const second = ({ found }: Finding) => String(found?.value);
  const [firsts, seconds] = [all.map(first), all.map(second)];
  const left = all.filter((item) => seconds.includes(first(item)) && firsts.includes(second(item)));
  if (left.length < all.length) return exchangedAmong(left);
  return firsts.sort().join(' ') === seconds.sort().join(' ') ? all : [];
}

/** Each further number of a cell against the preferred one. */
function ofCell(company: CompanyFacts, rows: readonly Observation[]): readonly Finding[] {
  const [first, ...others] = [...rows]
    .sort((a, b) => Number(b.preferred) - Number(a.preferred))
    .map((row) => toFact(company.dataset, row))
    .filter((fact) => fact !== null);
  if (!first) return [];
  return others.map((other) => {
    const judgement = judge(first.quantity, other.quantity);
    const apart = judgement === 'contradicts' && !company.sameBoundary([first, other]);
    return finding({
      rule: 'printed_twice',
      outcome: apart ? 'cannot_be_tested' : judgement,
      messageId: judgement === 'contradicts' ? 'printed_differently' : 'printed_alike',
      remarks: apart ? [{ id: 'boundary_differs', values: {} }] : [],
      key: keyOfFact(first),
      by: other.row.value,
      rows: [first.row, other.row],
      expected: first.quantity,
      found: other.quantity,
      equation: [
        { quantity: first.quantity },
        { sign: relationOf(first.quantity, other.quantity) },
        { quantity: other.quantity },
      ],
      values: {
        expected: { quantity: first.quantity },
        found: { quantity: other.quantity },
      },
    });
  });
}

/** Preferred numbers of one cell over the years, earliest first. */
function seriesOf(company: CompanyFacts, indicator: Indicator): readonly (readonly Fact[])[] {
  if (indicator.kind === 'target') return [];
  const cells = groupBy(
    company.rows(indicator.id).filter((row) => row.preferred),
    (row) => `${row.dimension ?? ''} ${row.category ?? ''}`,
  );
  return [...cells.values()].map((rows) =>
    rows
      .flatMap((row) => {
        const fact = company.fact(indicator.id, row.year, row.dimension, row.category);
        return fact?.row === row ? [fact] : [];
      })
      .sort((a, b) => a.row.year - b.row.year),
  );
}

/** A year that repeats another year's figure to the last digit. */
export function repeatedYear(company: CompanyFacts, indicator: Indicator): readonly Finding[] {
  const telling = mayBeAdded(indicator) ? tellingDigits.amount : tellingDigits.rate;
  return seriesOf(company, indicator).flatMap((series) =>
    series.flatMap((fact, index) => {
      const earlier = series
        .slice(0, index)
        .find(({ row }) => row.value === fact.row.value && row.unit === fact.row.unit);
      if (!earlier || digitsOf(fact.row) < telling) return [];
      return [
        finding({
          rule: 'repeated_year',
          outcome: 'unusual',
          messageId: 'year_repeated',
          key: keyOfFact(fact),
          by: String(earlier.row.year),
          rows: [fact.row, earlier.row],
          expected: earlier.quantity,
          found: fact.quantity,
          equation: [{ quantity: earlier.quantity }, { sign: '=' }, { quantity: fact.quantity }],
          values: {
            earlier: { year: earlier.row.year },
            found: { quantity: fact.quantity },
          },
        }),
      ];
    }),
  );
}

/** Digits that carry information: 646.8 has four, 100.0 and 0.05 have one. */
function digitsOf({ value, qualifier }: Observation): number {
  if (qualifier !== null) return 0;
  return value.replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '').length;
}

/**
 * A jump by more than a factor of three from one year to the next. What jumps the same way at once
 * is one break: the groups of an indicator, and an intensity with the amount it divides.
 */
export function jump(company: CompanyFacts, indicator: Indicator): readonly Finding[] {
  const own = jumpsOf(company, indicator).filter((jumped) => !ofNumerator(company, jumped));
  if (own.length === 0) return [];
  const intensities = company.dataset.indicators
    .filter(({ id }) => intensityKinds.some((kind) => kind.indicator === id))
    .flatMap((intensity) => jumpsOf(company, intensity));
  const isBreak = ({ key, messageId }: Finding) => `${key.year} ${messageId}`;
  return [...groupBy(own, isBreak).values()].flatMap((jumps) => {
    const divided = intensities.filter((jumped) => {
      const numerator = ofNumerator(company, jumped);
      return numerator !== null && jumps.some(({ rows }) => rows[0] === numerator.rows[0]);
    });
    const all = [...jumps, ...divided];
    const [{ values } = { values: {} }] = all;
    return together(all, {
      messageId: 'jumped_together',
      values: { ...values, count: { count: all.length } },
    });
  });
}

/** The jump the same way of the printed number that an intensity divides; null where there is none. */
function ofNumerator(company: CompanyFacts, { key, messageId }: Finding): Finding | null {
  const intensity = key.dimension === null ? company.fact(key.indicator, key.year) : null;
  const numerator = intensity && numeratorOf(company, key.year, intensity);
  const [row, ...others] = numerator?.rows ?? [];
  const divided = row && findIndicator(company.dataset, row.indicator);
  if (!divided || others.length > 0) return null;
  return (
    jumpsOf(company, divided).find(
      (jumped) => jumped.rows[0] === row && jumped.messageId === messageId,
    ) ?? null
  );
}

function jumpsOf(company: CompanyFacts, indicator: Indicator): readonly Finding[] {
  return seriesOf(company, indicator).flatMap((series) =>
    series.flatMap((fact, index) => {
      const earlier = series[index - 1];
      return earlier?.row.year === fact.row.year - 1 ? ofJump(company, fact, earlier) : [];
    }),
  );
}

function ofJump(company: CompanyFacts, fact: Fact, earlier: Fact): readonly Finding[] {
  if (unlikenessOf(company.dataset.texts, [fact.row, earlier.row]).length > 0) return [];
  const [now, before] = [fact.quantity.interval, earlier.quantity.interval];
  const rises = exceeds(now, before, factorOfThree);
  if (!rises && !exceeds(before, now, factorOfThree)) return [];
  const [larger, smaller] = rises ? [fact, earlier] : [earlier, fact];
  const times = quotientOf(larger.quantity, smaller.quantity, 'ratio');
  if (!times) return [];
  return [
    finding({
      rule: 'jump',
      outcome: 'unusual',
      messageId: rises ? 'jumped_up' : 'jumped_down',
      key: keyOfFact(fact),
      rows: [fact.row, earlier.row],
      expected: earlier.quantity,
      found: fact.quantity,
      equation: [
        { quantity: larger.quantity },
        { sign: '÷' },
        { quantity: smaller.quantity },
        { sign: '≈' },
        { range: times },
      ],
      values: {
        earlier: { year: earlier.row.year },
        before: { quantity: earlier.quantity },
        found: { quantity: fact.quantity },
        times: { range: times },
      },
    }),
  ];
}
