import { byId } from '../../byId';
import Big from 'big.js';
import type { Indicator } from '../../dataset';
import { ceilingOf, floorOf } from '../../limits';
import { exactly, liesBelow } from '../../numbers/interval';
import type { Quantity } from '../../numbers/quantity';
import { finding, keyOfFact, rowsOf, yearsOfRows } from '../build';
import type { CompanyFacts } from '../../facts/companyFacts';
import type { Finding } from '../finding';

/** Indicators one of which holds the other: the part is never larger (cumulative ≥ of the year). */
const wholes = byId<readonly string[]>({
  rnd_staff: ['headcount'],
  disabled_employees: ['headcount'],
  ethnic_minority_employees: ['headcount'],
  veteran_employees: ['headcount'],
  patents_applied_new: ['patents_applied_cumulative'],
  patents_granted_new: ['patents_granted_cumulative'],
  patents_granted_cumulative: ['patents_applied_cumulative'],
  copyrights_new: ['copyrights_cumulative'],
});

/** A part is not larger than its whole, a share not above 100, a PUE not below 1. */
export function withinLimits(company: CompanyFacts, indicator: Indicator): readonly Finding[] {
  const whole = (wholes.get(indicator.id) ?? []).flatMap((id) =>
    yearsOfRows(company, indicator.id).flatMap((year) =>
      partOfWhole(company, indicator.id, id, year),
    ),
  );
  return [...whole, ...beyondLimit(company, indicator)];
}

function partOfWhole(
  company: CompanyFacts,
  indicator: string,
  wholeId: string,
  year: number,
): readonly Finding[] {
  const part = company.fact(indicator, year);
  const whole = company.whole(wholeId, year);
  if (!part || !whole || !company.sameBoundary([part, whole])) return [];
  const exceeds = isAbove(part.quantity, whole.quantity);
  return [
    finding({
      rule: 'within_limits',
      outcome: exceeds ? 'contradicts' : 'agrees',
      messageId: exceeds ? 'exceeds_whole' : 'within_whole',
      key: company.key(indicator, year),
      by: wholeId,
      rows: rowsOf([part, whole]),
      expected: whole.quantity,
      found: part.quantity,
      equation: [
        { quantity: part.quantity },
        { sign: exceeds ? '>' : '≤' },
        { quantity: whole.quantity },
      ],
      values: {
        whole: { indicator: wholeId },
        expected: { quantity: whole.quantity },
        found: { quantity: part.quantity },
      },
    }),
  ];
}

function beyondLimit(company: CompanyFacts, indicator: Indicator): readonly Finding[] {
  const floor = floorOf(indicator);
  const bound = floor ?? ceilingOf(indicator);
  if (bound === null) return [];
  return company.rows(indicator.id).flatMap((row) => {
    const fact = company.fact(row.indicator, row.year, row.dimension, row.category);
    if (fact?.row !== row) return [];
    const limit = limitOf(bound, fact.quantity.unit);
    const [lower, upper] = floor === null ? [limit, fact.quantity] : [fact.quantity, limit];
    if (!isAbove(upper, lower)) return [];
    return [
      finding({
        rule: 'within_limits',
        outcome: 'contradicts',
        messageId: 'outside_limit',
        key: keyOfFact(fact),
        by: 'limit',
        rows: [row],
        expected: limit,
        found: fact.quantity,
        equation: [
          { quantity: fact.quantity },
          { sign: floor === null ? '>' : '<' },
          { quantity: limit },
        ],
        values: { limit: { quantity: limit }, found: { quantity: fact.quantity } },
      }),
    ];
  });
}

function isAbove(a: Quantity, b: Quantity): boolean {
  return liesBelow(b.interval, a.interval);
}

function limitOf(value: number, unit: string): Quantity {
  const limit = new Big(value);
  return { value: limit, unit, interval: exactly(limit), decimals: 0 };
}
