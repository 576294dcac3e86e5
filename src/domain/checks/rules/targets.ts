import type { Indicator } from '../../dataset';
import { intersect, liesBelow } from '../../numbers/interval';
import { reportOf } from '../../facts/lookup';
import { finding, keyOfFact } from '../build';
import type { CompanyFacts } from '../../facts/companyFacts';
import type { Fact } from '../../facts/printed';
import type { Finding } from '../finding';

interface Goal {
  /** The indicator that measures it. */
  readonly measuredBy: string;
  /** On which side of the target a measured figure meets it. */
  readonly bound: 'ceiling' | 'floor';
}

/** The targets whose result is an indicator of its own. */
const goals: ReadonlyMap<string, Goal> = new Map([
  ['pue_target', { measuredBy: 'pue', bound: 'ceiling' }],
  ['pue_requirement', { measuredBy: 'pue', bound: 'ceiling' }],
  ['wue_target', { measuredBy: 'wue', bound: 'ceiling' }],
  ['customer_satisfaction_target', { measuredBy: 'customer_satisfaction_rate', bound: 'floor' }],
  [
    'customer_satisfaction_score_target',
    { measuredBy: 'customer_satisfaction_score', bound: 'floor' },
  ],
  ['women_in_promotions_target', { measuredBy: 'women_in_promotions', bound: 'floor' }],
]);

/**
 * How a target stands: `met` as the report prints both; `within_rounding` where the measured figure
 * is printed on the wrong side, and rounding alone may have put it there; `due` where its year is after that of the report; `not_measured` where the figure of its
 * year is not printed; `no_measure` where no indicator measures it.
 */
export type TargetOutcome =
  'met' | 'within_rounding' | 'missed' | 'due' | 'not_measured' | 'no_measure';

/** A target and the figure it is held against. */
export interface TargetResult {
  readonly target: Fact;
  /** The year in which it is to be met. */
  readonly dueYear: number;
  /** What measures it. */
  readonly measuredBy: string | null;
  /** The figure of its year. */
  readonly measured: Fact | null;
  readonly outcome: TargetOutcome;
}

/** Every target an indicator has at a company, each site with its own. */
export function targetResults(
  company: CompanyFacts,
  indicator: Indicator,
): readonly TargetResult[] {
  const reported = reportOf(company.dataset, company.company)?.year ?? null;
  return targetsOf(company, indicator.id)
    .flat()
    .map((target) => {
      const { year, dimension, category } = target.row;
      const goal = goals.get(indicator.id);
      const dueYear = indicator.unit === 'year' ? target.quantity.value.toNumber() : year;
      const measured = goal ? company.fact(goal.measuredBy, dueYear, dimension, category) : null;
      return {
        target,
        dueYear,
        measuredBy: goal?.measuredBy ?? null,
        measured,
        outcome:
          reported !== null && dueYear > reported
            ? 'due'
            : goal && measured
              ? outcomeOf(measured, target, goal)
              : goal && reported !== null
                ? 'not_measured'
                : 'no_measure',
      };
    });
}

function outcomeOf(measured: Fact, target: Fact, { bound }: Goal): TargetOutcome {
  const [of, limit] = [measured.quantity, withoutQualifier(target)];
  const floor = bound === 'floor';
  if (floor ? of.value.gte(limit.value) : of.value.lte(limit.value)) return 'met';
  const [lower, upper] = floor ? [of, limit] : [limit, of];
  return liesBelow(lower.interval, upper.interval) ? 'missed' : 'within_rounding';
}

/** The targets of one site, or of the company, earliest first. */
function targetsOf(company: CompanyFacts, indicator: string): readonly (readonly Fact[])[] {
  const cells = new Map<string, Fact[]>();
  for (const row of company.rows(indicator)) {
    const fact = company.fact(indicator, row.year, row.dimension, row.category);
    if (fact?.row !== row) continue;
    const id = `${row.dimension ?? ''} ${row.category ?? ''}`;
    cells.set(id, [...(cells.get(id) ?? []), fact]);
  }
  return [...cells.values()].map((facts) => facts.sort((a, b) => a.row.year - b.row.year));
}

/** The measured figure against the target set for its year: met or missed. */
export function targetMet(company: CompanyFacts, indicator: Indicator): readonly Finding[] {
  return targetResults(company, indicator).flatMap(
    ({ target, measuredBy, measured, outcome }): readonly Finding[] => {
      const key = keyOfFact(target);
      const limit = withoutQualifier(target);
      const common = { rule: 'target_met', key, expected: limit } as const;
      if (outcome === 'due' || measuredBy === null) return [];
      if (!measured) {
        return [
          finding({
            ...common,
            outcome: 'cannot_be_tested',
            messageId: 'target_not_measured',
            rows: [target.row],
            values: { measured: { indicator: measuredBy }, target: { quantity: limit } },
          }),
        ];
      }
      const { quantity, row } = measured;
      const missed = outcome === 'missed';
      const [kept, broken] =
        goals.get(indicator.id)?.bound === 'floor' ? (['≥', '<'] as const) : (['≤', '>'] as const);
      return [
        finding({
          ...common,
          outcome: missed
            ? 'unusual'
            : intersect(quantity.interval, limit.interval)
              ? 'agrees_within_rounding'
              : 'agrees',
          messageId: missed
            ? 'target_missed'
            : outcome === 'met'
              ? 'target_met'
              : 'target_within_rounding',
          rows: [target.row, row],
          found: quantity,
          equation: [
            { quantity },
            { sign: missed ? broken : outcome === 'met' ? kept : '≈' },
            { quantity: limit },
          ],
          values: { measured: { quantity }, target: { quantity: limit } },
        }),
      ];
    },
  );
}

/** A later ceiling is not looser than the one before it. */
export function targetTightened(company: CompanyFacts, indicator: Indicator): readonly Finding[] {
  if (goals.get(indicator.id)?.bound !== 'ceiling') return [];
  return targetsOf(company, indicator.id).flatMap((series) =>
    series.flatMap((target, index) => {
      const earlier = series[index - 1];
      if (!earlier) return [];
      const [now, before] = [withoutQualifier(target), withoutQualifier(earlier)];
      const looser = liesBelow(before.interval, now.interval);
      const tighter = liesBelow(now.interval, before.interval);
      const equal = now.value.eq(before.value);
      return [
        finding({
          rule: 'target_tightened',
          outcome: looser ? 'unusual' : tighter || equal ? 'agrees' : 'agrees_within_rounding',
          messageId: looser ? 'target_looser' : tighter ? 'target_tighter' : 'target_same',
          key: keyOfFact(target),
          rows: [target.row, earlier.row],
          expected: before,
          found: now,
          equation: [
            { quantity: now },
            { sign: looser ? '>' : tighter ? '<' : equal ? '=' : '≈' },
            { quantity: before },
          ],
          values: {
            earlier: { year: earlier.row.year },
            before: { quantity: before },
            found: { quantity: now },
          },
        }),
      ];
    }),
  );
}

/** The target itself: "at most 1.355" is a limit at 1.355, known to its last digit. */
function withoutQualifier({ quantity, row }: Fact): Fact['quantity'] {
  const { value, interval } = quantity;
  const half = interval.high?.minus(value) ?? (interval.low && value.minus(interval.low));
  if (row.qualifier === null || !half) return quantity;
  const isOpen = !interval.low || !interval.high;
  return {
    ...quantity,
    interval: { low: value.minus(half), high: value.plus(half) },
    qualifier: isOpen ? null : row.qualifier,
  };
}
