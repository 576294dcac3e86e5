import { byId } from '../../byId';
import type { Indicator } from '../../dataset';
import type { Term } from '../../numbers/equation';
import { intersect, multiply, type Interval } from '../../numbers/interval';
import { sumOf, type Quantity, quotientOf } from '../../numbers/quantity';
import { comparison, finding, judged, keyOfFact, yearsOfRows } from '../build';
import type { CompanyFacts } from '../../facts/companyFacts';
import type { Fact } from '../../facts/printed';
import type { Finding, Remark } from '../finding';
import { togetherByDimension } from '../together';
import { fullPartitionsOf, type RatedGroup } from '../../derive/ratedGroups';

/** Totals, what they are averaged over, and the average printed beside them. */
const averages = byId<{ readonly total: string; readonly over: string }>({
  training_hours_average: { total: 'training_hours_total', over: 'headcount' },
});

/** Average × headcount = total, for everyone and group by group (HKEX B3.2: hours per employee). */
export function averageTimesStaff(company: CompanyFacts, indicator: Indicator): readonly Finding[] {
  const kind = averages.get(indicator.id);
  if (!kind) return [];
  return yearsOfRows(company, indicator.id).flatMap((year) => {
    const average = company.fact(indicator.id, year);
    const printed = company.rows(kind.total).find((row) => row.year === year && row.preferred);
    const total = company.fact(kind.total, year);
    if (average && printed && !total) {
      return [
        finding({
          rule: 'average_times_staff',
          outcome: 'cannot_be_tested',
          messageId: 'missing_unit',
          key: keyOfFact(average),
          found: average.quantity,
          rows: [average.row, printed],
          values: { total: { indicator: kind.total } },
        }),
      ];
    }
    if (!total) return [];
    const staff = company.whole(kind.over, year);
    const everyone = average && staff ? ofEveryone(company, average, total, staff) : [];
    const byDimension = fullPartitionsOf(company, indicator.id, year).flatMap(
      ({ dimension, rated }) => (rated ? [ofGroups(company, total, dimension, rated)] : []),
    );
    const product =
      average && staff ? multiply(average.quantity.interval, staff.quantity.interval) : null;
    return [
      ...everyone,
      ...togetherByDimension(byDimension.filter((groups) => !repeats(everyone, groups, product))),
    ];
  });
}

/** True where the base is open, and the groups come to the same hours as average × headcount: one fact. */
function repeats(everyone: readonly Finding[], groups: Finding, product: Interval | null): boolean {
  const [same] = everyone;
  return (
    same?.outcome === 'unusual' &&
    groups.outcome === 'unusual' &&
    product !== null &&
    groups.expected !== null &&
    intersect(groups.expected.interval, product)
  );
}

function ofEveryone(
  company: CompanyFacts,
  average: Fact,
  total: Fact,
  staff: Fact,
): readonly Finding[] {
  const expected = quotientOf(total.quantity, staff.quantity, average.quantity.unit);
  if (!expected) return [];
  return [
    judged(company, {
      rule: 'average_times_staff',
      key: keyOfFact(average),
      by: '',
      expected,
      found: average.quantity,
      facts: [average, total, staff],
      equation: [
        { quantity: total.quantity },
        { sign: '÷' },
        { quantity: staff.quantity },
        { sign: '≈' },
        { range: expected },
        ...comparison(expected, average.quantity),
      ],
      remarks: impliedPeople(total.quantity, average.quantity, staff.quantity),
      openBase: 'implied_base_differs',
    }),
  ];
}

/** Σ average × staff of the groups against the printed total. */
function ofGroups(
  company: CompanyFacts,
  total: Fact,
  dimension: string,
  rated: readonly RatedGroup[],
): Finding {
  const products = rated.map(({ rate, staff }): Quantity => ({
    value: rate.quantity.value.times(staff.quantity.value),
    unit: total.quantity.unit,
    interval: multiply(rate.quantity.interval, staff.quantity.interval),
    decimals: null,
  }));
  const sum = sumOf(products);
  return judged(company, {
    rule: 'average_times_staff',
    key: keyOfFact(total),
    by: dimension,
    expected: sum,
    found: total.quantity,
    facts: [total, ...rated.flatMap(({ rate, staff }) => [rate, staff])],
    equation: [
      ...rated.flatMap(({ rate, staff }, index): Term[] => [
        ...(index === 0 ? [] : [{ sign: '+' } as const]),
        { quantity: rate.quantity },
        { sign: '×' },
        { quantity: staff.quantity },
      ]),
      { sign: '≈' },
      { range: sum },
      ...comparison(sum, total.quantity),
    ],
    values: { dimension: { dimension } },
    openBase: 'unusual',
  });
}

/** The number of people over whom the total would give the printed average. */
function impliedPeople(total: Quantity, average: Quantity, staff: Quantity): readonly Remark[] {
  const people = quotientOf(total, average, 'persons');
  if (!people) return [];
  return [
    {
      id: 'implied_people',
      values: {
        people: { range: people },
        staff: { quantity: staff },
      },
    },
  ];
}
