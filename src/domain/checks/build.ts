import { aspectOf, caveatsOf } from '../facts/aspects';
import type { Aspect, Observation } from '../dataset';
import { joined, type Term } from '../numbers/equation';
import type { FigureKey } from '../figure';
import { groupBy } from '../groupBy';
import type { Quantity } from '../numbers/quantity';
import type { CompanyFacts } from '../facts/companyFacts';
import type { Fact } from '../facts/printed';
import { judge, type Finding, type Remark, type RemarkId, type FindingValue } from './finding';

/** What a rule says of a figure; what it leaves out is empty. */
type FindingParts = Pick<Finding, 'rule' | 'outcome' | 'key' | 'messageId'> & Partial<Finding>;

export function finding(parts: FindingParts): Finding {
  return {
    report: null,
    by: '',
    values: {},
    remarks: [],
    equation: [],
    rows: [],
    expected: null,
    found: null,
    parts: [],
    ...parts,
  };
}

/** Σ of terms written out, then how it stands to the printed one. */
export function sumEquation(
  parts: readonly Quantity[],
  sum: Quantity,
  printed: Quantity | null,
): readonly Term[] {
  if (parts.length === 0) return [];
  return [...joined(parts, '+'), { sign: '=' }, { quantity: sum }, ...comparison(sum, printed)];
}

/** How a worked-out number stands to the printed one: same, not told apart by rounding, another. */
export function comparison(expected: Quantity, printed: Quantity | null): readonly Term[] {
  if (!printed) return [];
  const sign = relationOf(expected, printed);
  return sign === '=' ? [] : [{ sign }, { quantity: printed }];
}

/** The same number, one not told apart by rounding, or another. */
export function relationOf(expected: Quantity, printed: Quantity): '=' | '≈' | '≠' {
  if (judge(expected, printed) === 'contradicts') return '≠';
  return expected.value.eq(printed.value) ? '=' : '≈';
}

interface Judged {
  readonly rule: Finding['rule'];
  readonly key: FigureKey;
  readonly by: string;
  readonly expected: Quantity;
  readonly found: Quantity;
  readonly facts: readonly Fact[];
  readonly equation: readonly Term[];
  readonly values?: Readonly<Record<string, FindingValue>>;
  readonly remarks?: readonly Remark[];
  /** What the rule comes to where the two do not meet and the report leaves the base open. */
  readonly openBase?: Finding['messageId'];
}

/**
 * The finding of an expected number against a printed one. Numbers that cover different parts of
 * the company cannot contradict each other; where a report does not say what an average is divided
 * by, a mismatch tells of another base, not of a fault.
 */
export function judged(company: CompanyFacts, parts: Judged): Finding {
  const { rule, key, by, expected, found, facts, equation, values = {}, remarks = [] } = parts;
  const verdict = judge(expected, found);
  const base = {
    rule,
    key,
    by,
    equation,
    expected,
    found,
    rows: facts.map((fact) => fact.row),
    values: {
      expected: { range: expected },
      found: { quantity: found },
      ...values,
    },
  };
  if (verdict !== 'contradicts')
    return finding({ ...base, outcome: verdict, messageId: verdict, remarks });
  const apart = whyApart(company, facts);
  if (apart) {
    return finding({
      ...base,
      outcome: 'cannot_be_tested',
      messageId: 'cannot_be_tested',
      remarks: [...remarks, { id: apart, values: {} }],
    });
  }
  if (parts.openBase !== undefined && leavesBaseOpen(company, facts)) {
    const open: Remark = { id: 'base_not_stated', values: {} };
    return finding({
      ...base,
      outcome: 'unusual',
      messageId: parts.openBase,
      remarks: [...remarks, open],
    });
  }
  return finding({ ...base, outcome: 'contradicts', messageId: 'contradicts', remarks });
}

/** What keeps numbers from being held against each other; null where nothing does. */
function whyApart(company: CompanyFacts, facts: readonly Fact[]): RemarkId | null {
  const { texts } = company.dataset;
  const rows = facts.map((fact) => fact.row);
  const kindsOf = (aspect: Aspect, item: readonly Observation[]) =>
    new Set(item.map((row) => aspectOf(texts, row, aspect)));
  if (!company.sameBoundary(facts)) return 'boundary_differs';
  if ([...kindsOf('denominator', rows)].some((kind) => kind !== 'as_named')) {
    return 'denominator_differs';
  }
  for (const ofIndicator of groupBy(rows, (row) => row.indicator).values()) {
    if (kindsOf('formula', ofIndicator).size > 1) return 'formula_differs';
  }
  const byStandard = (id: string) =>
    texts.get(id)?.caveats.includes('converted_by_standard_factor') ?? false;
  if (facts.some(({ steps }) => steps.some(({ basis }) => byStandard(basis))))
    return 'standard_factor';
  return null;
}

function leavesBaseOpen(company: CompanyFacts, facts: readonly Fact[]): boolean {
  return facts.some(({ row }) => caveatsOf(company.dataset, row).includes('base_not_stated'));
}

/** The printed rows of facts, each once. */
export function rowsOf(facts: readonly (Fact | null)[]): readonly Observation[] {
  return [...new Set(facts.flatMap((fact) => (fact ? [fact.row] : [])))];
}

/** The years an indicator is printed for, whole or by group. */
export function yearsOfRows(company: CompanyFacts, indicator: string): readonly number[] {
  return [...new Set(company.rows(indicator).map((row) => row.year))].sort((a, b) => a - b);
}

/** The groups of facts, as a sentence names them. */
export function groupsOf(facts: readonly Fact[]): FindingValue {
  return {
    groups: facts.flatMap(({ row: { dimension, category } }) =>
      dimension === null || category === null ? [] : [{ dimension, category }],
    ),
  };
}

/** The figure a printed number is. */
export function keyOfFact({ row }: Fact): FigureKey {
  const { company, indicator, year, dimension, category } = row;
  return { company, indicator, year, dimension, category };
}
