import type { Company, Dataset, Indicator, Standard } from '../domain/dataset';
import { isNumber } from '../domain/figure';
import { answerOf } from '../domain/figures/figuresOf';
import { cellOfCode } from '../domain/standards/codeState';
import { rowsOfStandard, type StandardRow } from '../domain/standards/standardRows';
import { lastReportsOf } from '../domain/facts/vintage';
import { groupBy } from '../domain/groupBy';
import type { I18n } from '../i18n/I18n';
import { formatYearSpan } from '../wording/years';

/** What a company's report gives for one indicator or code. */
export interface Answer {
  readonly id: string;
  readonly title: string;
  /** The indicator it is about; null for a code. */
  readonly indicator: string | null;
  /** In words. */
  readonly state: string;
  /** True of a number; null where nothing is known of it. */
  readonly given: boolean | null;
}

/** Answers that changed in one way from one report to the next. */
export interface StateChange {
  readonly kind: 'appeared' | 'gone' | 'other';
  readonly from: string;
  readonly to: string;
  readonly answers: readonly Answer[];
}

export interface CompanyStateChanges {
  readonly company: Company;
  /** "FY2024 to FY2025". */
  readonly years: string;
  readonly changes: readonly StateChange[];
}

/** What a company's latest report in a package gives for each indicator or code. */
export type AnswersOf = (dataset: Dataset, company: Company) => readonly Answer[];

/** The answers of the disclosure map: a number, or the reason why there is none. */
export function answersByIndicator(indicators: readonly Indicator[], i18n: I18n): AnswersOf {
  return (dataset, company) =>
    indicators.map((indicator) => {
      const { state } = answerOf(dataset, indicator, company.id);
      return {
        id: indicator.id,
        title: indicator.label[i18n.language],
        indicator: indicator.id,
        state: i18n.t(`state.${state}`),
        given: state === 'unknown' ? null : isNumber(state) || state === 'in_parts',
      };
    });
}

/** The answers to the codes of a standard. */
export function answersByCode(standard: Standard, i18n: I18n): AnswersOf {
  return (dataset, company) =>
    rowsOfStandard(dataset, standard).map((row) => {
      const { state } = cellOfCode(dataset, company, standard, row);
      const title = titleOfRow(row, i18n);
      return {
        id: row.id,
        title: row.code === null ? title : `${row.code} ${title}`,
        indicator: row.code === null ? row.id : null,
        state: i18n.t(`code_state.${state}`),
        given: state === 'unknown' || state === 'not_asked' ? null : state === 'number',
      };
    });
}

/** The title of a code, else the names of what answers it. */
export function titleOfRow({ label, indicators }: StandardRow, { language, format }: I18n): string {
  return label?.[language] ?? format.list(indicators.map((item) => item.label[language]));
}

/**
 * What the last report of each company answers otherwise than the one before it; companies with a single
 * report are left out.
 */
export function buildStateChanges(
  dataset: Dataset,
  companies: readonly Company[],
  answersOf: AnswersOf,
  i18n: I18n,
): readonly CompanyStateChanges[] {
  return companies.flatMap((company) => {
    const last = lastReportsOf(dataset, company.id);
    if (!last) return [];
    const { report, before, earlier } = last;
    const changes = changesOf(answersOf(earlier, company), answersOf(dataset, company));
    return [{ company, years: formatYearSpan(before.year, report.year, i18n), changes }];
  });
}

const kinds = ['appeared', 'gone', 'other'] as const;

function changesOf(before: readonly Answer[], after: readonly Answer[]): readonly StateChange[] {
  const earlier = new Map(before.map((answer) => [answer.id, answer]));
  const changed = after.flatMap((answer) => {
    const old = earlier.get(answer.id);
    if (!old || old.given === null || answer.given === null) return [];
    if (old.given && answer.given) return [];
    if (old.state === answer.state) return [];
    const kind: StateChange['kind'] = answer.given ? 'appeared' : old.given ? 'gone' : 'other';
    return [{ kind, from: old.state, to: answer.state, answer }];
  });
  const alike = groupBy(changed, ({ from, to }) => `${from}\n${to}`);
  return [...alike.values()]
    .flatMap((those) => {
      const [first] = those;
      return first ? [{ ...first, answers: those.map(({ answer }) => answer) }] : [];
    })
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}
