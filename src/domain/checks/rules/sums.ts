import { byId } from '../../byId';
import type { Indicator } from '../../dataset';
import { sums } from '../../derive/sums';
import { liesBelow } from '../../numbers/interval';
import { sumOf } from '../../numbers/quantity';
import { finding, groupsOf, judged, keyOfFact, rowsOf, sumEquation, yearsOfRows } from '../build';
import type { CompanyFacts } from '../../facts/companyFacts';
import type { Fact } from '../../facts/printed';
import type { Finding } from '../finding';

/** Totals that hold at least the energy sources printed; a report may count further ones. */
const sources = byId<readonly string[] | null>({
  energy_total: null,
  energy_direct: ['gasoline', 'diesel', 'natural_gas'],
  energy_indirect: ['electricity'],
});

/** Scope 1 + scope 2 (GHG Protocol), direct + indirect energy (HKEX A2.1), energy by source. */
export function sumOfIndicators(company: CompanyFacts, indicator: Indicator): readonly Finding[] {
  // The first form that can be tested counts.
  const forms = sums.get(indicator.id) ?? [];
  const ofSources = sources.get(indicator.id);
  return yearsOfRows(company, indicator.id).flatMap((year) => {
    const total = company.fact(indicator.id, year);
    if (!total) return [];
    const byForm = forms.map((form) => ({
      form,
      parts: form.map((part) => company.fact(part, year)),
    }));
    const tested = byForm.find(({ parts }) => parts.every((part) => part !== null)) ?? byForm[0];
    return [
      ...(tested ? fromForm(company, total, tested.form, tested.parts) : []),
      ...(ofSources === undefined ? [] : fromSources(company, total, ofSources)),
    ];
  });
}

function fromForm(
  company: CompanyFacts,
  total: Fact,
  form: readonly string[],
  parts: readonly (Fact | null)[],
): readonly Finding[] {
  const present = parts.filter((part) => part !== null);
  if (present.length === 0) return [];
  const quantities = present.map((part) => part.quantity);
  const sum = sumOf(quantities);
  const key = keyOfFact(total);
  const equation = sumEquation(quantities, sum, total.quantity);
  const missing = form.filter((_, index) => parts[index] === null);
  // Parts that exceed their total contradict it, whatever else belongs to it.
  if (missing.length === 0 || liesBelow(total.quantity.interval, sum.interval)) {
    return [
      judged(company, {
        rule: 'sum_of_indicators',
        key,
        by: '',
        expected: sum,
        found: total.quantity,
        facts: [total, ...present],
        equation,
        values: { parts: { indicators: form } },
      }),
    ];
  }
  const equal = sum.value.eq(total.quantity.value) && !sum.value.eq(0);
  return [
    finding({
      rule: 'sum_of_indicators',
      outcome: equal ? 'unusual' : 'cannot_be_tested',
      messageId: equal ? 'total_is_one_part' : 'missing_parts',
      key,
      expected: sum,
      found: total.quantity,
      equation: equal
        ? equation
        : [...sumEquation(quantities, sum, null), { sign: '<' }, { quantity: total.quantity }],
      rows: rowsOf([total, ...present]),
      values: {
        missing: { indicators: missing },
        parts: { indicators: form.filter((item) => !missing.includes(item)) },
        found: { quantity: total.quantity },
      },
    }),
  ];
}

function fromSources(
  company: CompanyFacts,
  total: Fact,
  categories: readonly string[] | null,
): readonly Finding[] {
  const { year } = total.row;
  const printed = company.groups('energy_use', year).get('energy_source') ?? [];
  const parts = printed.filter(
    ({ row, quantity }) =>
      quantity.unit === total.quantity.unit &&
      (categories === null || categories.includes(row.category ?? '')),
  );
  const left = printed.length - parts.length;
  if (parts.length === 0 || (categories === null && (left > 0 || parts.length < 2))) return [];
  // One source may be the very number of the total, printed once for both.
  if (parts.length === 1 && parts[0]?.row.line === total.row.line) return [];
  const quantities = parts.map((part) => part.quantity);
  const sum = sumOf(quantities);
  const short = liesBelow(sum.interval, total.quantity.interval);
  const shared = {
    key: keyOfFact(total),
    by: 'energy_source',
    expected: sum,
    found: total.quantity,
    equation: short
      ? [
          ...sumEquation(quantities, sum, null),
          { sign: '<' as const },
          { quantity: total.quantity },
        ]
      : sumEquation(quantities, sum, total.quantity),
    values: { parts: groupsOf(parts), dimension: { dimension: 'energy_source' } },
  };
  return [
    short
      ? finding({
          rule: 'sum_of_indicators',
          outcome: 'cannot_be_tested',
          messageId: 'groups_incomplete',
          ...shared,
          rows: rowsOf([total, ...parts]),
          values: {
            ...shared.values,
            groups: groupsOf(parts),
            expected: { range: sum },
            found: { quantity: total.quantity },
          },
        })
      : judged(company, { rule: 'sum_of_indicators', ...shared, facts: [total, ...parts] }),
  ];
}
