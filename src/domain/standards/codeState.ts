import type {
  CodeAnswer,
  Company,
  Dataset,
  Disclosure,
  Indicator,
  Report,
  Standard,
} from '../dataset';
import { disclosureOf, observationsOfCompany, reportOf, wasReadForTheme } from '../facts/lookup';
import type { CodeState } from './codeStates';
import { isAsked } from './rules';
import { rowsOfStandard, type StandardRow } from './standardRows';

/**
 * The answer of a company's latest report to one row of a standard. `not_asked`: the issuer's regime
 * does not ask for it; `unknown` is ours alone: there is no report, or it was not read for this.
 */
export type CodeCell =
  | { readonly state: 'not_asked' }
  | { readonly state: 'unknown' }
  | {
      readonly state: 'number';
      readonly report: Report;
      /** Those with a printed number. */
      readonly indicators: readonly Indicator[];
    }
  | {
      readonly state: Exclude<CodeState, 'number'>;
      readonly report: Report;
      /** What the package says of the code itself; null where its disclosures decide. */
      readonly answer: CodeAnswer | null;
      readonly disclosures: readonly Disclosure[];
    };

/**
 * A number settles a code: any figure that the report prints for its own year, the whole or a group,
 * and a target of any year. Else the answer recorded for the code; else what the disclosures say of its
 * indicators, explained before described; else nothing, where the whole report was read.
 */
export function cellOfCode(
  dataset: Dataset,
  company: Company,
  standard: Standard,
  row: StandardRow,
): CodeCell {
  if (!isAsked(company, standard, row.id)) return { state: 'not_asked' };
  const report = reportOf(dataset, company.id);
  if (!report) return { state: 'unknown' };
  const indicators = row.indicators.filter((indicator) => isPrinted(dataset, report, indicator));
  if (indicators.length > 0) return { state: 'number', report, indicators };
  const disclosures = row.indicators.flatMap(
    ({ id }) => disclosureOf(dataset, report.id, id) ?? [],
  );
  const answer =
    dataset.codeAnswers.find(
      (item) => item.report === report.id && item.standard === standard && item.code === row.code,
    ) ?? null;
  if (answer) return { state: answer.answer, report, answer, disclosures };
  const state = stateByReasons(disclosures);
  if (state === 'nothing' && disclosures.length === 0 && !wasRead(report, row)) {
    return { state: 'unknown' };
  }
  return { state, report, answer, disclosures };
}

function stateByReasons(disclosures: readonly Disclosure[]): Exclude<CodeState, 'number'> {
  if (disclosures.some(({ reason }) => reason === 'not_applicable')) return 'explained';
  if (disclosures.some(({ reason }) => reason === 'not_quantified')) return 'described';
  return 'nothing';
}

function isPrinted(dataset: Dataset, report: Report, { id, kind }: Indicator): boolean {
  return observationsOfCompany(dataset, report.company, id).some(
    (row) => row.report === report.id && (row.year === report.year || kind === 'target'),
  );
}

/** True where the report was read for every theme of a row; of one without indicators, for all. */
function wasRead(report: Report, { indicators }: StandardRow): boolean {
  const themes = indicators.length > 0 ? indicators.map(({ theme }) => theme) : [undefined];
  return themes.every((theme) => wasReadForTheme(report, theme));
}

/** How many rows of a standard a company is asked for, and how many of them are in each state. */
export interface CodeCounts extends Readonly<Record<CodeState | 'unknown', number>> {
  readonly asked: number;
}

/** Counts the codes of a standard by what a company's report gives under them. */
export function countCodes(dataset: Dataset, company: Company, standard: Standard): CodeCounts {
  const states = rowsOfStandard(dataset, standard)
    .map((row) => cellOfCode(dataset, company, standard, row).state)
    .filter((state) => state !== 'not_asked');
  const count = (wanted: keyof CodeCounts) => states.filter((state) => state === wanted).length;
  return {
    asked: states.length,
    number: count('number'),
    explained: count('explained'),
    described: count('described'),
    nothing: count('nothing'),
    unknown: count('unknown'),
  };
}
