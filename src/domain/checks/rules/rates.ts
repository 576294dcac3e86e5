import { aspectOf } from '../../facts/aspects';
import type { Indicator } from '../../dataset';
import type { Term } from '../../numbers/equation';
import { exactly } from '../../numbers/interval';
import { sumOf, type Quantity } from '../../numbers/quantity';
import { fullPartitionsOf, totalFromGroups, type RatedGroup } from '../../derive/ratedGroups';
import { comparison, finding, groupsOf, judged, keyOfFact, rowsOf, yearsOfRows } from '../build';
import type { CompanyFacts } from '../../facts/companyFacts';
import type { Fact } from '../../facts/printed';
import type { Finding } from '../finding';
import { togetherByDimension } from '../together';
import { findFormula, type TurnoverFormula } from '../../derive/turnoverFormulas';

/** Rates of a whole company that are a mean of the rates of its groups. */
const meansOfGroups: readonly string[] = [
  'turnover_rate',
  'training_hours_average',
  'training_coverage',
];

/** Rates whose groups count by their staff at year end (hours per employee, share trained). */
const weightedByStaff: readonly string[] = ['training_hours_average', 'training_coverage'];

/** A total lies between its smallest and its largest group, whatever the weights. */
export function betweenGroups(company: CompanyFacts, indicator: Indicator): readonly Finding[] {
  if (!meansOfGroups.includes(indicator.id)) return [];
  return togetherByDimension(
    yearsOfRows(company, indicator.id).flatMap((year) => {
      const total = company.fact(indicator.id, year);
      if (!total) return [];
      return fullPartitionsOf(company, indicator.id, year).flatMap(({ dimension, rates }) =>
        ofSpan(company, total, dimension, rates),
      );
    }),
  );
}

function ofSpan(
  company: CompanyFacts,
  total: Fact,
  dimension: string,
  rates: readonly Fact[],
): readonly Finding[] {
  const span = spanOf(rates.map((rate) => rate.quantity));
  if (!span) return [];
  const inside = judged(company, {
    rule: 'between_groups',
    key: keyOfFact(total),
    by: dimension,
    expected: span,
    found: total.quantity,
    facts: [total, ...rates],
    equation: betweenEquation(rates, total.quantity),
    values: { dimension: { dimension } },
  });
  if (inside.outcome === 'contradicts') return [{ ...inside, messageId: 'not_between' }];
  if (inside.outcome === 'cannot_be_tested') return [inside];
  const outcome = isInside(total.quantity, rates) ? 'agrees' : 'agrees_within_rounding';
  return [{ ...inside, outcome, messageId: 'between' }];
}

/** From the lowest low end to the highest high end. */
function spanOf(quantities: readonly Quantity[]): Quantity | null {
  const [first] = quantities;
  if (!first) return null;
  const lows = quantities.map(({ interval }) => interval.low);
  const highs = quantities.map(({ interval }) => interval.high);
  const interval = {
    low: lows.reduce((least, low) => least && low && (low.lt(least) ? low : least)),
    high: highs.reduce((most, high) => most && high && (high.gt(most) ? high : most)),
  };
  return { value: first.value, unit: first.unit, interval, decimals: first.decimals };
}

function betweenEquation(rates: readonly Fact[], total: Quantity): readonly Term[] {
  const sorted = [...rates].map(({ quantity }) => quantity).sort((a, b) => a.value.cmp(b.value));
  const [low] = sorted;
  const high = sorted[sorted.length - 1];
  if (!low || !high) return [];
  const sign = (a: Quantity, b: Quantity) => (a.value.gt(b.value) ? '>' : '≤');
  return [
    { quantity: low },
    { sign: sign(low, total) },
    { quantity: total },
    { sign: sign(total, high) },
    { quantity: high },
  ];
}

function isInside(total: Quantity, rates: readonly Fact[]): boolean {
  const values = rates.map(({ quantity }) => quantity.value);
  return (
    values.some((value) => value.lte(total.value)) && values.some((value) => value.gte(total.value))
  );
}

/**
 * A total is the mean of its groups weighted by their staff, or for turnover by its own formula. One
 * that does not even lie between its groups is no mean of them by any weights, and is not told twice.
 */
export function weightedMean(company: CompanyFacts, indicator: Indicator): readonly Finding[] {
  if (!meansOfGroups.includes(indicator.id)) return [];
  return yearsOfRows(company, indicator.id).flatMap((year) => {
    const total = company.fact(indicator.id, year);
    if (!total) return [];
    const formula = weightedByStaff.includes(indicator.id)
      ? findFormula('leavers/year_end')
      : statedFormula(company, total);
    if (!formula) return [];
    return fullPartitionsOf(company, indicator.id, year).flatMap(({ dimension, rates, rated }) => {
      const [between] = ofSpan(company, total, dimension, rates);
      if (between?.outcome === 'contradicts') return [];
      if (!rated) {
        return [
          finding({
            rule: 'weighted_mean',
            outcome: 'cannot_be_tested',
            messageId: 'missing_weights',
            key: keyOfFact(total),
            by: dimension,
            found: total.quantity,
            rows: rowsOf([total, ...rates]),
            values: { dimension: { dimension } },
          }),
        ];
      }
      const mean = totalFromGroups(rated, formula);
      if (!mean) return [];
      return [
        judged(company, {
          rule: 'weighted_mean',
          key: keyOfFact(total),
          by: dimension,
          expected: mean,
          found: total.quantity,
          facts: [total, ...rated.flatMap(({ rate, staff }) => [rate, staff])],
          equation: meanEquation(rated, mean, total.quantity, formula),
          values: { dimension: { dimension }, groups: groupsOf(rates) },
          openBase: 'unusual',
        }),
      ];
    });
  });
}

/** The formula a turnover rate is stated to follow, where its leavers can be told from it. */
function statedFormula(company: CompanyFacts, rate: Fact): TurnoverFormula | null {
  return findFormula(aspectOf(company.dataset.texts, rate.row, 'formula'));
}

function meanEquation(
  rated: readonly RatedGroup[],
  mean: Quantity,
  total: Quantity,
  formula: TurnoverFormula,
): readonly Term[] {
  const end: readonly Term[] = [{ sign: '≈' }, { range: mean }, ...comparison(mean, total)];
  const staff: Term = { quantity: sumOf(rated.map((group) => group.staff.quantity)) };
  if (formula.id === 'leavers/year_end') {
    const weighted = rated.map(({ rate, staff: people }): readonly Term[] => [
      { quantity: rate.quantity },
      { sign: '×' },
      { quantity: people.quantity },
    ]);
    return [...inBrackets(added(weighted)), { sign: '÷' }, staff, ...end];
  }
  const leavers = rated.flatMap((group): readonly (readonly Term[])[] => {
    const people = leaversOf(group, formula);
    return people ? [[{ quantity: people }]] : [];
  });
  const below = inBrackets([...added(leavers), { sign: '+' }, staff]);
  return [...inBrackets(added(leavers)), { sign: '÷' }, ...below, ...end];
}

/** Leavers of a group as its rate and staff imply them, to two decimals. */
function leaversOf({ rate, staff }: RatedGroup, formula: TurnoverFormula): Quantity | null {
  const share = exactly(rate.quantity.value.times('0.01'));
  const value = formula.leaversPerStaff(share)?.low?.times(staff.quantity.value).round(2);
  return value ? { value, unit: 'persons', interval: exactly(value), decimals: 2 } : null;
}

function added(parts: readonly (readonly Term[])[]): readonly Term[] {
  return parts.flatMap((part, index): readonly Term[] =>
    index === 0 ? part : [{ sign: '+' }, ...part],
  );
}

function inBrackets(terms: readonly Term[]): readonly Term[] {
  return [{ sign: '(' }, ...terms, { sign: ')' }];
}
