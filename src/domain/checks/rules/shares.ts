import Big from 'big.js';
import type { Indicator } from '../../dataset';
import { exactly, intersect } from '../../numbers/interval';
import { shares } from '../../derive/shares';
import { fullCoversOf } from '../../groups/partitions';
import { sumOf, type Quantity } from '../../numbers/quantity';
import { shareOfTotal } from '../../numbers/share';
import {
  comparison,
  finding,
  groupsOf,
  judged,
  keyOfFact,
  rowsOf,
  sumEquation,
  yearsOfRows,
} from '../build';
import type { CompanyFacts } from '../../facts/companyFacts';
import type { Fact } from '../../facts/printed';
import type { FigureKey } from '../../figure';
import type { Finding } from '../finding';
import { togetherByDimension } from '../together';

/** A share equals its part ÷ its whole. */
export function shareOfParts(company: CompanyFacts, indicator: Indicator): readonly Finding[] {
  const kind = shares.get(indicator.id);
  if (!kind) return [];
  return yearsOfRows(company, indicator.id).flatMap((year) => {
    const share = company.fact(indicator.id, year);
    const part = company.fact(kind.part.indicator, year, kind.part.dimension, kind.part.category);
    const whole = company.whole(kind.whole, year);
    if (share?.quantity.unit !== '%' || !part || !whole || whole.quantity.value.eq(0)) return [];
    const expected = shareOfTotal(part.quantity, whole.quantity);
    if (!expected) return [];
    return [
      judged(company, {
        rule: 'share_of_parts',
        key: keyOfFact(share),
        by: '',
        expected,
        found: share.quantity,
        facts: [share, part, whole],
        equation: [
          { quantity: part.quantity },
          { sign: '÷' },
          { quantity: whole.quantity },
          { sign: '≈' },
          { range: expected },
          ...comparison(expected, share.quantity),
        ],
        openBase: 'unusual',
      }),
    ];
  });
}

/** What coverage and composition of training are called here: each group's share of its own, of all. */
const pair = { coverage: 'training_coverage', composition: 'training_composition' } as const;

const hundred: Quantity = {
  value: new Big(100),
  unit: '%',
  interval: exactly(new Big(100)),
  decimals: 0,
};

/**
 * Shares of a whole add to 100, rates of coverage need not: a composition that does not add up, a
 * coverage that does, and a label that is printed over both are findings.
 */
export function composition(company: CompanyFacts, indicator: Indicator): readonly Finding[] {
  if (indicator.id !== pair.composition && indicator.id !== pair.coverage) return [];
  return togetherByDimension(
    yearsOfRows(company, indicator.id).flatMap((year) =>
      [...company.groups(indicator.id, year)].flatMap(([dimension, facts]) => {
        const byCategory = new Map(facts.map((fact) => [fact.row.category ?? '', fact]));
        const [cover] = fullCoversOf(dimension, [...byCategory.keys()]);
        const parts = (cover ?? []).flatMap((category) => byCategory.get(category) ?? []);
        if (parts.length === 0) return [];
        return indicator.id === pair.composition
          ? ofComposition(company, year, dimension, parts)
          : ofCoverage(company, year, dimension, parts);
      }),
    ),
  );
}

function ofComposition(
  company: CompanyFacts,
  year: number,
  dimension: string,
  parts: readonly Fact[],
): readonly Finding[] {
  const base = baseOf(company.key(pair.composition, year), dimension, parts);
  const sum = base.found;
  const label = company
    .rows(pair.coverage)
    .find((row) =>
      parts.some(
        (part) =>
          part.row.labelPrinted === row.labelPrinted &&
          part.row.line === row.line &&
          part.row.report === row.report,
      ),
    );
  const adds = intersect(sum.interval, hundred.interval);
  const exact = sum.value.eq(100);
  const sums = finding({
    ...base,
    outcome: adds ? (exact ? 'agrees' : 'agrees_within_rounding') : 'contradicts',
    messageId: adds ? 'adds_to_100' : 'does_not_add_to_100',
  });
  if (!label || !adds) return [sums];
  return [
    sums,
    finding({
      ...base,
      by: `${dimension}_label`,
      outcome: 'unusual',
      messageId: 'label_of_coverage',
      rows: [...rowsOf(parts), label],
      values: { ...base.values, year: { year: label.year } },
    }),
  ];
}

function ofCoverage(
  company: CompanyFacts,
  year: number,
  dimension: string,
  parts: readonly Fact[],
): readonly Finding[] {
  const base = baseOf(company.key(pair.coverage, year), dimension, parts);
  if (!intersect(base.found.interval, hundred.interval)) return [];
  // Coverage of 0 and 100 adds to 100 as well, and so do groups around a total that lies between.
  const total = company.fact(pair.coverage, year);
  const isMean =
    total !== null &&
    parts.some((part) => part.quantity.value.lte(total.quantity.value)) &&
    parts.some((part) => part.quantity.value.gte(total.quantity.value));
  if (isMean) return [];
  return [
    finding({
      ...base,
      outcome: 'unusual',
      messageId: 'coverage_adds_to_100',
    }),
  ];
}

/** What every finding about the sum of a whole's shares says. */
function baseOf(key: FigureKey, dimension: string, parts: readonly Fact[]) {
  const quantities = parts.map((part) => part.quantity);
  const sum = sumOf(quantities);
  return {
    rule: 'composition' as const,
    key,
    by: dimension,
    rows: rowsOf(parts),
    expected: hundred,
    found: sum,
    equation: sumEquation(quantities, sum, null),
    values: { dimension: { dimension }, groups: groupsOf(parts), found: { range: sum } },
  };
}
