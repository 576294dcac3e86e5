import type Big from 'big.js';
import type { Aspect, Financial, Observation } from '../dataset';
import type { Term } from '../numbers/equation';
export type { Term } from '../numbers/equation';
import type { FigureKey } from '../figure';
import type { BaseKind } from '../derive/impliedBase';
import { intersect } from '../numbers/interval';
import type { Quantity } from '../numbers/quantity';

/** What a check came to (rules of comparison, section 6). Gravest first. */
export const outcomes = [
  'contradicts',
  'unusual',
  'cannot_be_tested',
  'agrees_within_rounding',
  'agrees',
] as const;
export type Outcome = (typeof outcomes)[number];

/** The kinds of check; `rule.<id>` names each in the texts. */
export const rules = [
  'parts_total',
  'sum_of_indicators',
  'between_groups',
  'weighted_mean',
  'whole_people',
  'turnover_formula',
  'average_times_staff',
  'same_base',
  'base_over_time',
  'published_revenue',
  'emission_factor',
  'factor_change',
  'printed_twice',
  'share_of_parts',
  'composition',
  'target_met',
  'target_tightened',
  'repeated_year',
  'jump',
  'within_limits',
  'restated',
  'target_kept',
  'no_longer_disclosed',
] as const;
export type Rule = (typeof rules)[number];

/** A value a sentence names; words and number formats are chosen where the reader's language is known. */
export type FindingValue =
  | { readonly quantity: Quantity }
  | { readonly range: Quantity }
  | { readonly percent: Big; readonly decimals: number; readonly signed: boolean }
  | { readonly count: number }
  | { readonly indicator: string }
  | { readonly indicators: readonly string[] }
  | { readonly dimension: string }
  | { readonly dimensions: readonly string[] }
  | { readonly groups: readonly { readonly dimension: string; readonly category: string }[] }
  | { readonly year: number }
  | { readonly formula: string }
  | { readonly base: BaseKind }
  | { readonly report: string }
  | { readonly aspects: readonly Aspect[] }
  | { readonly document: Financial }
  | { readonly factor: string };

/** Further things a finding says, each a sentence: `remark.<id>`. */
export type RemarkId =
  | 'boundary_differs'
  | 'denominator_differs'
  | 'formula_differs'
  | 'standard_factor'
  | 'by_method'
  | 'no_method_fits'
  | 'base_not_stated'
  | 'second_reference'
  | 'implied_people'
  | 'formula_fits'
  | 'formula_fails_total'
  | 'formula_fails_people'
  | 'nearest_people'
  | 'published_revenue';

export interface Remark {
  readonly id: RemarkId;
  readonly values: Readonly<Record<string, FindingValue>>;
}

/** What a report says of itself when its numbers are held against each other. */
export interface Finding {
  readonly rule: Rule;
  readonly outcome: Outcome;
  /** The report whose numbers are held against each other; null across the reports of a company. */
  readonly report: string | null;
  /** The figure the finding is about. */
  readonly key: FigureKey;
  /** Tells apart several tests of one figure by one rule: a dimension, an indicator, a year. */
  readonly by: string;
  /** The sentence that tells the result: `finding.<id>`, with its values. */
  readonly messageId: FindingMessageId;
  readonly values: Readonly<Record<string, FindingValue>>;
  readonly remarks: readonly Remark[];
  readonly equation: readonly Term[];
  /** The printed numbers it rests on, the figure's own first. */
  readonly rows: readonly Observation[];
  /** What the other numbers lead one to expect, and what stands there; null where nothing was worked out. */
  readonly expected: Quantity | null;
  readonly found: Quantity | null;
  /** Where several findings are one fact: what it is of each of them; else empty. */
  readonly parts: readonly Finding[];
}

/** The sentences of results; most rules share the first five. */
export type FindingMessageId =
  | 'agrees'
  | 'agrees_within_rounding'
  | 'contradicts'
  | 'unusual'
  | 'cannot_be_tested'
  | 'missing_total'
  | 'missing_parts'
  | 'groups_incomplete'
  | 'total_is_one_part'
  | 'missing_weights'
  | 'missing_unit'
  | 'between'
  | 'not_between'
  | 'alike_by_dimensions'
  | 'people_reachable'
  | 'people_unreachable'
  | 'formula_found'
  | 'formula_none'
  | 'formula_several'
  | 'formula_not_turnable'
  | 'missing_staff'
  | 'implied_base_differs'
  | 'base_steady'
  | 'base_jumps'
  | 'factor_published'
  | 'factor_not_published'
  | 'factor_far'
  | 'factor_same'
  | 'factor_changed'
  | 'factor_turns_trend'
  | 'adds_to_100'
  | 'does_not_add_to_100'
  | 'coverage_adds_to_100'
  | 'label_of_coverage'
  | 'target_met'
  | 'target_within_rounding'
  | 'target_missed'
  | 'target_not_measured'
  | 'target_tighter'
  | 'target_same'
  | 'target_looser'
  | 'year_repeated'
  | 'jumped_up'
  | 'jumped_down'
  | 'jumped_together'
  | 'printed_alike'
  | 'printed_differently'
  | 'printed_exchanged'
  | 'within_whole'
  | 'exceeds_whole'
  | 'outside_limit'
  | 'restated_as_said'
  | 'changed_in_silence'
  | 'basis_changed'
  | 'restated_unit'
  | 'restated_alike'
  | 'target_moved'
  | 'target_year_moved'
  | 'target_dropped'
  | 'no_longer_disclosed'
  | 'mixed_files';

/** The finding as far as it stands where its numbers may come from files of different versions. */
export function untested(finding: Finding): Finding {
  return {
    ...finding,
    outcome: 'cannot_be_tested',
    messageId: 'mixed_files',
    values: {},
    remarks: [],
    equation: [],
    expected: null,
    found: null,
    parts: [],
  };
}

/** What a finding says of each of its figures: its parts, or itself. */
export function partsOf(finding: Finding): readonly Finding[] {
  return finding.parts.length > 0 ? finding.parts : [finding];
}

/**
 * The name of a finding in links, exports and element keys. It is made of what the finding is about,
 * so that it stays the same from one version of the data to the next.
 */
export function findingId(finding: Finding): string {
  return [nameInReport(finding), finding.report].filter((part) => part !== null).join('.');
}

function nameInReport({ rule, key, by }: Finding): string {
  const { company, indicator, year, dimension, category } = key;
  return [rule, company, indicator, year, dimension, category, by]
    .filter((part) => part !== null && part !== '')
    .join('.');
}

/**
 * The names of a finding and of its parts: it answers to each, should they become one fact or several,
 * and to those without a report.
 */
export function namesOf(finding: Finding): readonly string[] {
  return [finding, ...finding.parts].flatMap((part) => [findingId(part), nameInReport(part)]);
}

/**
 * Do the two agree? They contradict only if no value inside the one interval lies inside the other;
 * they agree outright where the expected number, rounded as the found one is, gives the same digits.
 */
export function judge(
  expected: Quantity,
  found: Quantity,
): 'agrees' | 'agrees_within_rounding' | 'contradicts' {
  if (!intersect(expected.interval, found.interval)) return 'contradicts';
  const same =
    found.decimals === null
      ? expected.value.eq(found.value)
      : expected.value.round(found.decimals).eq(found.value);
  return same ? 'agrees' : 'agrees_within_rounding';
}
