import type { Dataset } from '../dataset';
import { unlikenessOf, type Unlikeness } from '../facts/unlikeness';
import { changeOf, type Change } from '../numbers/change';
import { intersect } from '../numbers/interval';
import { isOneSeries, type Scope2 } from './gridFactor';

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
  readonly electricity: Change;
  /** Change of scope 2 as reported, in %. */
  readonly emissions: Change;
  readonly outcome: TrendOutcome;
}

/** Sets two years of one company against each other, as far as they are one series. */
export function pairOf({ texts }: Dataset, from: Scope2, to: Scope2): YearPair {
  const unlike = [
    ...unlikenessOf(texts, [from.emissions.row, to.emissions.row]),
    ...unlikenessOf(texts, [from.electricity.row, to.electricity.row]),
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
  { direction: used }: Change,
  { direction: emitted }: Change,
): TrendOutcome {
  if (intersect(from.factor.interval, to.factor.interval)) return 'factor_unchanged';
  if (used === 'level') return 'factor_only';
  if (emitted === 'level') return 'offset';
  return used === emitted ? 'same_direction' : 'turned';
}
