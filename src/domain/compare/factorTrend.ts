import { unlikenessOf } from '../facts/unlikeness';
import { factsOf, type CompanyFacts } from '../facts/companyFacts';
import { inReports } from '../facts/vintage';
import type { Fact } from '../facts/printed';
import { electricityOf, gridScope2, scope2Of, type Scope2 } from '../derive/gridFactor';
import { pairOf, type YearPair } from '../derive/scope2Change';

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
    return from ? [pairOf(facts.dataset, from, to)] : [];
  });
  return {
    company: facts.company,
    pairs,
    gap: pairs.length > 0 ? null : gapOf(facts, years),
    single: (pairs.length === 0 ? years[0] : null) ?? null,
  };
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
