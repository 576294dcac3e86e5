import { changeOf, directionOf } from './change';
import { unlikenessOf, type Unlikeness } from '../facts/unlikeness';
import { factsOf, type CompanyFacts } from '../facts/companyFacts';
import { inReports } from '../facts/vintage';
import type { Fact } from '../facts/printed';
import type { EmissionFactor } from '../dataset';
import {
  electricityOf,
  gridScope2,
  isOneSeries,
  quantityOfFactor,
  scope2Of,
  type Scope2,
} from '../derive/gridFactor';
import { intersect } from '../numbers/interval';
import type { Quantity } from '../numbers/quantity';

/**
 * What a changed emission factor does to the trend of scope 2 between two years:
 * `factor_unchanged`: one and the same factor fits both years within rounding;
 * `same_direction`: the factor changed, scope 2 still moves the way of the electricity;
 * `turned`: scope 2 as reported goes one way, the electricity the other;
 * `factor_only`: the electricity is level within rounding, scope 2 is not;
 * `offset`: scope 2 is level within rounding, the electricity is not.
 */
export type TrendOutcome =
  'factor_unchanged' | 'same_direction' | 'turned' | 'factor_only' | 'offset';

/** Two years of scope 2 with what they were counted from, and what may be said of them. */
export interface YearPair {
  readonly from: Scope2;
  readonly to: Scope2;
  /** Null where the two years may not be set against each other. */
  readonly trend: FactorTrend | null;
  /** In what the years are not alike; empty where they are. */
  readonly unlike: readonly Unlikeness[];
}

export interface FactorTrend {
  /** In %. At one and the same factor scope 2 would have changed by exactly this much. */
  readonly electricity: Quantity;
  /** Change of scope 2 as reported, in %. */
  readonly emissions: Quantity;
  readonly outcome: TrendOutcome;
}

/** Why nothing can be said of a company. */
export type TrendGap =
  | 'no_scope2'
  | 'market_based'
  | 'no_electricity'
  | 'no_common_year'
  | 'boundary_differs'
  | 'boundary_not_stated'
  | 'no_factor'
  | 'one_year';

export interface CompanyTrend {
  readonly company: string;
  /** Each year with a factor and the next such year, earliest first. */
  readonly pairs: readonly YearPair[];
  /** Null where there is a pair. */
  readonly gap: TrendGap | null;
  /** The only year with a factor, where there is one only. */
  readonly single: Scope2 | null;
}

/**
 * Is the trend of scope 2 a reduction or a changed factor? Scope 2 = purchased electricity × factor
 * (GHG Protocol Scope 2 Guidance), so the factor a report used follows from what it prints.
 */
export function factorTrendOf(facts: CompanyFacts): CompanyTrend {
  const years = facts.years.flatMap((year) => {
    const both = inReports(facts.dataset, facts.company, (report) =>
      scope2Of(factsOf(report, facts.company), year),
    );
    return both && isBoundaryStated(facts, [both.emissions, both.electricity]) ? [both] : [];
  });
  const pairs = years.slice(1).flatMap((to, index) => {
    const from = years[index];
    return from ? [pairOf(facts, from, to)] : [];
  });
  return {
    company: facts.company,
    pairs,
    gap: pairs.length > 0 ? null : gapOf(facts, years),
    single: (pairs.length === 0 ? years[0] : null) ?? null,
  };
}

function pairOf(facts: CompanyFacts, from: Scope2, to: Scope2): YearPair {
  const unlike = [
    ...unlikenessOf(facts.dataset.texts, [from.emissions.row, to.emissions.row]),
    ...unlikenessOf(facts.dataset.texts, [from.electricity.row, to.electricity.row]),
    ...(isOneSeries(from, to) ? [] : [{ aspect: 'definition', stated: true } as const]),
  ];
  const each = new Map(unlike.map((unlikeness) => [unlikeness.aspect, unlikeness]));
  const trend = each.size === 0 ? trendOf(from, to) : null;
  return { from, to, trend, unlike: [...each.values()] };
}

function trendOf(from: Scope2, to: Scope2): FactorTrend | null {
  const electricity = changeOf(from.electricity.quantity, to.electricity.quantity);
  const emissions = changeOf(from.emissions.quantity, to.emissions.quantity);
  if (!electricity || !emissions) return null;
  return { electricity, emissions, outcome: outcomeOf(from, to, electricity, emissions) };
}

function outcomeOf(
  from: Scope2,
  to: Scope2,
  electricity: Quantity,
  emissions: Quantity,
): TrendOutcome {
  if (intersect(from.factor.interval, to.factor.interval)) return 'factor_unchanged';
  const [used, emitted] = [directionOf(electricity), directionOf(emissions)];
  if (used === 'level') return 'factor_only';
  if (emitted === 'level') return 'offset';
  return used === emitted ? 'same_direction' : 'turned';
}

function gapOf(facts: CompanyFacts, years: readonly Scope2[]): TrendGap {
  if (years.length > 0) return 'one_year';
  const printed = facts.years.map((year) => ({
    emissions: gridScope2(facts, year),
    electricity: electricityOf(facts, year),
  }));
  if (printed.every((item) => item.emissions === null)) {
    const isPrinted = facts.years.some((year) => facts.whole('ghg_scope2', year) !== null);
    return isPrinted ? 'market_based' : 'no_scope2';
  }
  if (printed.every((item) => item.electricity === null)) return 'no_electricity';
  const both = printed.flatMap(({ emissions, electricity }) =>
    emissions && electricity ? [[emissions, electricity]] : [],
  );
  if (both.length === 0) return 'no_common_year';
  if (both.some((item) => isBoundaryStated(facts, item) && facts.sameBoundary(item))) {
    return 'no_factor';
  }
  return both.some((item) => isBoundaryStated(facts, item))
    ? 'boundary_differs'
    : 'boundary_not_stated';
}

function isBoundaryStated(facts: CompanyFacts, those: readonly Fact[]): boolean {
  const unlike = unlikenessOf(
    facts.dataset.texts,
    those.map((fact) => fact.row),
  );
  return !unlike.some(({ aspect, stated }) => aspect === 'boundary' && !stated);
}

/** The published factors an implied one may be: their rounding intervals have a value in common. */
export function publishedAs(
  factor: Quantity,
  published: readonly EmissionFactor[],
): readonly EmissionFactor[] {
  return published.filter((emissionFactor) =>
    intersect(quantityOfFactor(emissionFactor).interval, factor.interval),
  );
}
