import {
  findingId,
  namesOf,
  type Finding,
  type Outcome,
  type Rule,
  type FindingMessageId,
} from '../../domain/checks/finding';
import type { Dataset, Language, Observation } from '../../domain/dataset';
import { figureId } from '../../domain/figure';
import type { Quantity } from '../../domain/numbers/quantity';
import type { I18n } from '../../i18n/I18n';
import { companyPosition } from '../../domain/facts/lookup';
import { type EquationPart, equationText, writeEquation } from '../../wording/equation';
import { formatFindingValue, formatInFullWithUnit } from '../../wording/findingValue';
import { companyName, figureName, groupName } from '../../wording/names';
import { formatComputed, formatInFull } from '../../wording/numbers';
import { withUnit } from '../../wording/units';
import { decimalsIn } from '../../domain/numbers/decimals';

/** One printed number a finding rests on, with its place in the report. */
export interface PrintedNumber {
  /** The figure whose proof it opens. */
  readonly figure: string;
  /** What it is, in the reader's language. */
  readonly name: string;
  readonly year: number;
  readonly printed: string;
  /** Empty where none is printed, or where the number already ends with it. */
  readonly unitPrinted: string;
  readonly label: string;
  readonly section: string;
  readonly line: number;
  readonly report: string;
  /** Language of the printed words. */
  readonly language: Language;
}

/** What a report says of itself, in the reader's words. */
export interface FindingView {
  readonly id: string;
  /** Every name by which a link may call it, its id first. */
  readonly names: readonly string[];
  readonly rule: Rule;
  readonly ruleName: string;
  /** What the rule asserts. */
  readonly statement: string;
  readonly outcome: Outcome;
  readonly outcomeName: string;
  readonly company: string;
  readonly companyName: string;
  readonly position: number;
  /** The figure it is about. */
  readonly figure: {
    readonly id: string;
    readonly indicator: string;
    /** Indicator, with its group in brackets. */
    readonly name: string;
    readonly year: number;
  };
  /** What the test came to. */
  readonly result: string;
  readonly remarks: readonly string[];
  readonly equation: readonly EquationPart[];
  readonly equationText: string;
  /** With their units; null where nothing was worked out. */
  readonly expected: string | null;
  readonly found: string | null;
  readonly printed: readonly PrintedNumber[];
}

/** A finding in the reader's language; all numbers of its sentences and arithmetic formatted. */
export function buildFindingView(dataset: Dataset, finding: Finding, i18n: I18n): FindingView {
  const { t } = i18n;
  const { rule, outcome, key } = finding;
  const values = formatValues(dataset, finding.values, i18n);
  const expected =
    rule === 'between_groups'
      ? betweenEnds(finding, i18n)
      : worked(finding, finding.expected, values['expected'], i18n);
  const found = worked(finding, finding.found, values['found'], i18n);
  const equation = writeEquation(finding.equation, i18n);
  return {
    id: findingId(finding),
    names: namesOf(finding),
    rule,
    ruleName: t(`rule.${rule}`),
    statement: t(`rule.${rule}.statement`),
    outcome,
    outcomeName: t(`outcome.${outcome}`),
    company: key.company,
    companyName: companyName(dataset, key.company, i18n),
    position: companyPosition(dataset, key.company),
    figure: {
      id: figureId(key),
      indicator: key.indicator,
      name: figureName(dataset, key, i18n),
      year: key.year,
    },
    result: tight(
      t(`finding.${finding.messageId}`, {
        ...values,
        expected: expected ?? '',
        found: found ?? '',
      }),
    ),
    remarks: [
      ...finding.parts.map((part) => partSentence(dataset, finding, part, i18n)),
      ...gapRemark(finding, i18n),
      ...finding.remarks.map((remark) =>
        tight(t(`remark.${remark.id}`, formatValues(dataset, remark.values, i18n))),
      ),
    ],
    equation,
    equationText: equationText(equation),
    expected,
    found,
    printed: [...new Set(finding.rows)].map((row) => toPrinted(dataset, row, i18n)),
  };
}

/** What a fact of several figures is of one of them, which is named where it is not that of all. */
function partSentence(dataset: Dataset, whole: Finding, part: Finding, i18n: I18n): string {
  const { result, remarks } = buildFindingView(dataset, part, i18n);
  const value = [result, ...remarks].join(i18n.t('sentence.separator'));
  if (whole.parts.every(({ key }) => figureId(key) === figureId(part.key))) return value;
  const group =
    part.key.indicator === whole.key.indicator ? groupName(dataset, part.key, i18n) : null;
  return i18n.t('row.label', { name: group ?? figureName(dataset, part.key, i18n), value });
}

function formatValues(dataset: Dataset, values: Finding['values'], i18n: I18n) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, formatFindingValue(dataset, value, i18n)]),
  );
}

/** Chinese sets a space beside a number, but none where a unit in characters ends it. */
function tight(sentence: string): string {
  return sentence.replace(/(\p{Script=Han}) (?=\p{Script=Han})/gu, '$1');
}

/** Rule, result, remarks and arithmetic as one text. */
export function explain(view: FindingView, i18n: I18n): string {
  const sentences = [view.statement, view.result, ...view.remarks];
  if (view.equationText !== '') sentences.push(view.equationText);
  return sentences.join(i18n.t('sentence.separator'));
}

/** A number of a finding as its sentence names it; a sum is written in full, as in the equation. */
function worked(
  { equation }: Finding,
  quantity: Quantity | null,
  said: string | undefined,
  i18n: I18n,
): string | null {
  if (!quantity) return null;
  const isSum =
    quantity.decimals === null &&
    equation.some((term) => 'quantity' in term && term.quantity === quantity);
  if (said !== undefined && !isSum) return said;
  return quantity.decimals === null && !isSum
    ? withUnit(formatComputed(quantity, i18n), quantity.unit, i18n)
    : formatInFullWithUnit(quantity, i18n);
}

/** The printed figures of the lowest and the highest group, between which the overall one should lie. */
function betweenEnds({ equation }: Finding, i18n: I18n): string | null {
  const [low, high] = [equation[0], equation[equation.length - 1]].map((term) =>
    term && 'quantity' in term ? term.quantity : null,
  );
  if (!low || !high) return null;
  const number = i18n.t('number.range', {
    low: formatInFull(low, i18n),
    high: formatInFull(high, i18n),
  });
  return withUnit(number, high.unit, i18n);
}

/** Results that set one number against another and find that they do not meet. */
const apart: readonly FindingMessageId[] = [
  'contradicts',
  'unusual',
  'not_between',
  'printed_differently',
  'implied_base_differs',
  'exceeds_whole',
];

/** By how much two numbers miss each other at least. */
function gapRemark({ messageId, expected, found }: Finding, i18n: I18n): readonly string[] {
  if (!apart.includes(messageId) || !expected || !found) return [];
  const [lower, upper] = expected.value.lt(found.value) ? [expected, found] : [found, expected];
  const gap = lower.interval.high && upper.interval.low?.minus(lower.interval.high);
  if (!gap || gap.lt(0)) return [];
  if (gap.eq(0)) return [i18n.t('remark.no_gap')];
  const exact = [lower, upper].every(
    ({ interval }) => interval.low && interval.high?.eq(interval.low),
  );
  const remark = exact ? 'remark.gap_exact' : 'remark.gap';
  // Rounded down to three digits, so that "at least" holds.
  const own = decimalsIn(gap.toFixed());
  const decimals = Math.min(own, Math.max(0, 2 - gap.e));
  const number = i18n.format.number(gap.round(decimals, 0).toFixed(decimals), decimals);
  const text =
    found.unit === '%'
      ? i18n.t('finding_value.points', { number, count: gap.round(decimals, 0).toNumber() })
      : withUnit(number, found.unit, i18n);
  return [
    tight(i18n.t(messageId === 'not_between' ? 'remark.gap_between' : remark, { gap: text })),
  ];
}

function toPrinted(dataset: Dataset, row: Observation, i18n: I18n): PrintedNumber {
  const report = dataset.reports.find((item) => item.id === row.report);
  return {
    figure: figureId(row),
    name: figureName(dataset, row, i18n),
    year: row.year,
    printed: row.printed,
    unitPrinted: row.printed.endsWith(row.unitPrinted) ? '' : row.unitPrinted,
    label: row.labelPrinted,
    section: row.section,
    line: row.line,
    report: report?.title ?? row.report,
    language: report?.language ?? 'zh-Hant',
  };
}
