import { byId } from '../../byId';
import type { Indicator } from '../../dataset';
import { sums } from '../../derive/sums';
import { byOtherMethods, choicesFrom, methodOf } from '../../facts/methods';
import type { Term } from '../../numbers/equation';
import { intersect, liesBelow } from '../../numbers/interval';
import { sumOf } from '../../numbers/quantity';
import { finding, groupsOf, judged, keyOfFact, rowsOf, sumEquation, yearsOfRows } from '../build';
import type { CompanyFacts } from '../../facts/companyFacts';
import { toFact, type Fact } from '../../facts/printed';
import type { Finding, Remark } from '../finding';

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
      parts: form.map((part) => company.whole(part, year)),
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
  const key = keyOfFact(total);
  const missing = form.filter((_, index) => parts[index] === null);
  const { chosen, others, remarks } = byMethod(company, total, present, missing.length === 0);
  const quantities = chosen.map((part) => part.quantity);
  const sum = sumOf(quantities);
  const equation = sumEquation(quantities, sum, total.quantity);
  // Parts that exceed their total contradict it, whatever else belongs to it.
  if (missing.length === 0 || liesBelow(total.quantity.interval, sum.interval)) {
    return [
      judged(company, {
        rule: 'sum_of_indicators',
        key,
        by: '',
        expected: sum,
        found: total.quantity,
        facts: [total, ...new Set([chosen, ...others].flat())],
        equation: [
          ...equation,
          ...others.flatMap((those): readonly Term[] => {
            const amounts = those.map((part) => part.quantity);
            return [{ sign: ',' }, ...sumEquation(amounts, sumOf(amounts), total.quantity)];
          }),
        ],
        values: { parts: { indicators: form } },
        remarks,
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
      rows: rowsOf([total, ...chosen]),
      values: {
        missing: { indicators: missing },
        parts: { indicators: form.filter((item) => !missing.includes(item)) },
        found: { quantity: total.quantity },
      },
    }),
  ];
}

/** The parts a total is held against, where a report prints some of them by several methods. */
interface ByMethod {
  /** Those that fit, else those that come nearest. */
  readonly chosen: readonly Fact[];
  /** The other choices, where none fits. */
  readonly others: readonly (readonly Fact[])[];
  /** By which method a part fits, or that it fits by none. */
  readonly remarks: readonly Remark[];
}

/** A total may count a part by any of the methods it is printed by: it is wrong only by all of them. */
function byMethod(
  { dataset }: CompanyFacts,
  total: Fact,
  parts: readonly Fact[],
  isComplete: boolean,
): ByMethod {
  const choices = choicesFrom(
    parts.map((part) => [
      part,
      ...byOtherMethods(dataset, part.row).flatMap((row) => toFact(dataset, row) ?? []),
    ]),
  );
  const fitting = choices.filter((choice) => {
    const { interval } = sumOf(choice.map((part) => part.quantity));
    return isComplete
      ? intersect(interval, total.quantity.interval)
      : !liesBelow(total.quantity.interval, interval);
  });
  const fits = fitting.length > 0;
  const those = fits ? fitting : nearestFirst(choices, total);
  const [chosen = parts, ...others] = those;
  const methods = [...new Set(those.flat())].filter(({ row }) => methodOf(row) !== null);
  const isPlain = fits && chosen.every(({ row }) => methodOf(row) === null);
  const remark = {
    id: fits ? 'by_method' : 'no_method_fits',
    values: { methods: groupsOf(methods) },
  } as const;
  return {
    chosen,
    others: fits ? [] : others,
    remarks: methods.length === 0 || isPlain || !isComplete ? [] : [remark],
  };
}

function nearestFirst(
  choices: readonly (readonly Fact[])[],
  total: Fact,
): readonly (readonly Fact[])[] {
  const distance = (choice: readonly Fact[]) =>
    sumOf(choice.map((part) => part.quantity))
      .value.minus(total.quantity.value)
      .abs();
  return [...choices].sort((a, b) => distance(a).cmp(distance(b)));
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
