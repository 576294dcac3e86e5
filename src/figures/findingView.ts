import {
  findingId,
  type Finding,
  type Outcome,
  type Rule,
  type SaysId,
} from '../domain/checks/finding';
import type { Dataset, Language, Observation } from '../domain/dataset';
import { figureId } from '../domain/figure';
import { findIndicator } from '../domain/lookup';
import type { Quantity } from '../domain/quantity';
import type { Words } from '../i18n/Words';
import { categoryLabel, companyName, companyPosition } from './formatFigure';
import { formatComputed, formatSaid, formatWritten, withUnit } from './formatSaid';
import { equationText, writeEquation, type EquationPart } from './writeEquation';

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
export function buildFindingView(dataset: Dataset, finding: Finding, words: Words): FindingView {
  const { t } = words;
  const { rule, outcome, key } = finding;
  const values = Object.fromEntries(
    Object.entries(finding.values).map(([name, said]) => [name, formatSaid(dataset, said, words)]),
  );
  const expected =
    rule === 'between_groups'
      ? betweenEnds(dataset, finding, words)
      : worked(dataset, finding, finding.expected, values['expected'], words);
  const found = worked(dataset, finding, finding.found, values['found'], words);
  const equation = writeEquation(dataset, finding.equation, words);
  return {
    id: findingId(finding),
    rule,
    ruleName: t(`rule.${rule}`),
    statement: t(`rule.${rule}.statement`),
    outcome,
    outcomeName: t(`outcome.${outcome}`),
    company: key.company,
    companyName: companyName(dataset, key.company, words),
    position: companyPosition(dataset, key.company),
    figure: {
      id: figureId(key),
      indicator: key.indicator,
      name: figureName(dataset, key, words),
      year: key.year,
    },
    result: tight(
      t(`says.${finding.says}`, { ...values, expected: expected ?? '', found: found ?? '' }),
    ),
    remarks: [
      ...gapRemark(dataset, finding, words),
      ...finding.remarks.map((remark) =>
        tight(
          t(
            `remark.${remark.id}`,
            Object.fromEntries(
              Object.entries(remark.values).map(([name, said]) => [
                name,
                formatSaid(dataset, said, words),
              ]),
            ),
          ),
        ),
      ),
    ],
    equation,
    equationText: equationText(equation),
    expected,
    found,
    printed: [...new Set(finding.rows)].map((row) => toPrinted(dataset, row, words)),
  };
}

/** Chinese sets a space beside a number, but none where a unit in characters ends it. */
function tight(sentence: string): string {
  return sentence.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}

/** Rule, result, remarks and arithmetic as one text. */
export function explain(view: FindingView, words: Words): string {
  const sentences = [view.statement, view.result, ...view.remarks];
  if (view.equationText !== '') sentences.push(view.equationText);
  return sentences.join(words.t('sentence.separator'));
}

function figureName(
  dataset: Dataset,
  key: Pick<Observation, 'indicator' | 'dimension' | 'category'>,
  words: Words,
): string {
  const name = findIndicator(dataset, key.indicator)?.label[words.language] ?? key.indicator;
  const group = categoryLabel(dataset, key.dimension, key.category, words);
  return group === null ? name : words.t('row.group', { name, group });
}

/** A number of a finding as its sentence names it; a sum is written in full, as in the equation. */
function worked(
  dataset: Dataset,
  { equation }: Finding,
  quantity: Quantity | null,
  said: string | undefined,
  words: Words,
): string | null {
  if (!quantity) return null;
  const isSum =
    quantity.decimals === null &&
    equation.some((term) => 'quantity' in term && term.quantity === quantity);
  if (said !== undefined && !isSum) return said;
  const number =
    quantity.decimals === null && !isSum
      ? formatComputed(quantity, words)
      : formatWritten(quantity, words);
  return withUnit(dataset, number, quantity.unit, words);
}

/** The printed figures of the lowest and the highest group, between which the overall one should lie. */
function betweenEnds(dataset: Dataset, { equation }: Finding, words: Words): string | null {
  const [low, high] = [equation[0], equation.at(-1)].map((term) =>
    term && 'quantity' in term ? term.quantity : null,
  );
  if (!low || !high) return null;
  const number = words.t('said.range', {
    low: formatWritten(low, words),
    high: formatWritten(high, words),
  });
  return withUnit(dataset, number, high.unit, words);
}

/** Results that set one number against another and find that they do not meet. */
const apart: readonly SaysId[] = [
  'contradicts',
  'unusual',
  'not_between',
  'printed_differently',
  'implied_base_differs',
  'exceeds_whole',
];

/** By how much two numbers miss each other at least. */
function gapRemark(
  dataset: Dataset,
  { says, expected, found }: Finding,
  words: Words,
): readonly string[] {
  if (!apart.includes(says) || !expected || !found) return [];
  const [lower, upper] = expected.value.lt(found.value) ? [expected, found] : [found, expected];
  const gap = lower.interval.high && upper.interval.low?.minus(lower.interval.high);
  if (!gap || gap.lt(0)) return [];
  if (gap.eq(0)) return [words.t('remark.no_gap')];
  const exact = [lower, upper].every(
    ({ interval }) => interval.low && interval.high?.eq(interval.low),
  );
  const remark = exact ? 'remark.gap_exact' : 'remark.gap';
  // Rounded down to three digits, so that "at least" holds.
  const own = gap.toFixed().split('.')[1]?.length ?? 0;
  const decimals = Math.min(own, Math.max(0, 2 - gap.e));
  const number = words.format.number(gap.round(decimals, 0).toFixed(decimals), decimals);
  const text =
    found.unit === '%'
      ? words.t('said.points', { number, count: gap.round(decimals, 0).toNumber() })
      : withUnit(dataset, number, found.unit, words);
  return [tight(words.t(says === 'not_between' ? 'remark.gap_between' : remark, { gap: text }))];
}

function toPrinted(dataset: Dataset, row: Observation, words: Words): PrintedNumber {
  const report = dataset.reports.find((one) => one.id === row.report);
  return {
    figure: figureId(row),
    name: figureName(dataset, row, words),
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
