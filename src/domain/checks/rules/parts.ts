import type { Indicator } from '../../dataset';
import { mayBeAdded } from '../../derive/derivation';
import { liesBelow } from '../../numbers/interval';
import { sumOf } from '../../numbers/quantity';
import { areDisjoint, coversOf, fullCoversOf } from '../../groups/partitions';
import { finding, groupsOf, judged, keyOfFact, rowsOf, sumEquation, yearsOfRows } from '../build';
import type { CompanyFacts } from '../../facts/companyFacts';
import type { Fact } from '../../facts/printed';
import type { Finding, FindingValue } from '../finding';

/** Dimensions whose groups are whatever the report counts: its total is their sum by definition. */
const countedAsDisclosed: readonly string[] = ['scope3_category'];

/** What a report prints of an indicator by one dimension. */
interface Cut {
  readonly dimension: string;
  readonly facts: readonly Fact[];
}

/**
 * Parts and total by group: the groups of an amount add up to the whole, and to any wider group
 * the report prints as well (HKEX B1.1, B5.1; GHG Protocol scope 3).
 */
export function partsTotal(company: CompanyFacts, indicator: Indicator): readonly Finding[] {
  if (!mayBeAdded(indicator)) return [];
  return yearsOfRows(company, indicator.id).flatMap((year) => {
    const total = company.whole(indicator.id, year);
    let reference: Cut | null = null;
    return [...company.groups(indicator.id, year)].flatMap(([dimension, facts]) => {
      const cut = { dimension, facts };
      const findings = ofCut(company, cut, total, reference);
      const [whole] = completeSets(cut);
      reference ??= whole ?? null;
      return findings;
    });
  });
}

/** `reference` is an earlier cut that makes up everyone. */
function ofCut(
  company: CompanyFacts,
  cut: Cut,
  total: Fact | null,
  reference: Cut | null,
): readonly Finding[] {
  const { dimension, facts } = cut;
  const nested = facts.flatMap((target) =>
    setsOf(cut, target.row.category).map((parts) => againstTotal(company, target, parts, true)),
  );
  if (facts.length < 2) return nested;
  const complete = completeSets(cut);
  if (!total) {
    const [whole] = complete;
    return whole ? [...nested, ...withoutTotal(company, whole, reference)] : nested;
  }
  if (total.row.dimension === dimension) return nested;
  if (complete.length > 0) {
    return [...nested, ...complete.map((parts) => againstTotal(company, total, parts, true))];
  }
  const disjoint = areDisjoint(
    dimension,
    facts.map(({ row }) => row.category ?? ''),
  );
  return disjoint
    ? [...nested, againstTotal(company, total, cut, countedAsDisclosed.includes(dimension))]
    : nested;
}

/** Groups that are known to make up everyone; usually one set, more where wider groups stand beside. */
function completeSets(cut: Cut): readonly Cut[] {
  return setsOf(cut, null);
}

/** The groups that make up one group of the cut, or everyone (null). */
function setsOf({ dimension, facts }: Cut, target: string | null): readonly Cut[] {
  const byCategory = new Map(facts.map((fact) => [fact.row.category ?? '', fact]));
  const categories = [...byCategory.keys()];
  const covers =
    target === null ? fullCoversOf(dimension, categories) : coversOf(dimension, categories, target);
  return covers.map((cover) => ({
    dimension,
    facts: cover.flatMap((category) => byCategory.get(category) ?? []),
  }));
}

function againstTotal(
  company: CompanyFacts,
  total: Fact,
  { dimension, facts: parts }: Cut,
  complete: boolean,
): Finding {
  const quantities = parts.map((part) => part.quantity);
  const sum = sumOf(quantities);
  const key = keyOfFact(total);
  const values: Record<string, FindingValue> = {
    dimension: { dimension },
    groups: groupsOf(parts),
  };
  const equation = sumEquation(quantities, sum, total.quantity);
  if (!complete && liesBelow(sum.interval, total.quantity.interval)) {
    return finding({
      rule: 'parts_total',
      outcome: 'cannot_be_tested',
      messageId: 'groups_incomplete',
      key,
      by: dimension,
      expected: sum,
      found: total.quantity,
      equation: [
        ...sumEquation(quantities, sum, null),
        { sign: '<' },
        { quantity: total.quantity },
      ],
      rows: rowsOf([total, ...parts]),
      values: { ...values, expected: { range: sum }, found: { quantity: total.quantity } },
    });
  }
  return judged(company, {
    rule: 'parts_total',
    key,
    by: [dimension, ...parts.map((part) => part.row.category ?? '').sort()].join('_'),
    expected: sum,
    found: total.quantity,
    facts: [total, ...parts],
    equation,
    values,
  });
}

/** Two cuts of the same people add up alike, even where no total is printed. */
function withoutTotal(
  company: CompanyFacts,
  { dimension, facts: parts }: Cut,
  reference: Cut | null,
): readonly Finding[] {
  const [first] = parts;
  if (!first) return [];
  const quantities = parts.map((part) => part.quantity);
  const sum = sumOf(quantities);
  const { row } = first;
  const key = company.key(row.indicator, row.year);
  const values = { dimension: { dimension }, groups: groupsOf(parts) };
  if (!reference) {
    return [
      finding({
        rule: 'parts_total',
        outcome: 'cannot_be_tested',
        messageId: 'missing_total',
        key,
        by: dimension,
        equation: sumEquation(quantities, sum, null),
        rows: rowsOf(parts),
        values,
      }),
    ];
  }
  const other = sumOf(reference.facts.map((part) => part.quantity));
  return [
    judged(company, {
      rule: 'parts_total',
      key,
      by: dimension,
      expected: sum,
      found: other,
      facts: [...parts, ...reference.facts],
      equation: sumEquation(quantities, sum, other),
      values,
      remarks: [
        { id: 'second_reference', values: { dimension: { dimension: reference.dimension } } },
      ],
    }),
  ];
}
