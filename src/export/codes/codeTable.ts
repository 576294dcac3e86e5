import type { Company, Standard } from '../../domain/dataset';
import { cellOfCode, type CodeCell } from '../../domain/standards/codeState';
import type { StandardRow } from '../../domain/standards/standardRows';
import type { Context } from '../../wording/context';
import { companyFullName, dataText } from '../../wording/names';
import type { CodeTableRow } from '../table/columns';
import { fileStem } from '../table/fileName';
import { toDictionary, toSheet, type ExportTable } from '../table/rows';
import { sourceRowsOf, type Taken } from '../table/sourceRows';

/** What is shown of a standard. */
export interface ShownCodes {
  readonly standard: Standard;
  readonly companies: readonly Company[];
  readonly rows: readonly StandardRow[];
}

/** The answers to a standard as a table in the reader's language: one row a code and company. */
export function buildCodeTable(context: Context, shown: ShownCodes, taken: Taken): ExportTable {
  const { dataset, i18n } = context;
  const { standard, companies, rows } = shown;
  const answers = rows.flatMap((row) =>
    companies.map((company) => toCodeRow(context, standard, row, company)),
  );
  const reports = new Set(answers.flatMap((answer) => answer.report_id));
  const sources = sourceRowsOf(dataset, { reports, factors: new Set() }, taken, i18n);
  const answerSheet = toSheet('codes', answers, null, i18n);
  const sourceSheet = toSheet('sources', sources, null, i18n);
  const dictionary = [answerSheet, sourceSheet].flatMap(toDictionary);
  return {
    ...taken,
    stem: fileStem({ kind: 'standard', id: standard }, [], i18n.language, dataset.version),
    title: [i18n.t(`standard.${standard}`), i18n.t('app.name')].join(' · '),
    language: i18n.language,
    dataVersion: dataset.version,
    figures: answerSheet,
    sources: sourceSheet,
    dictionary: toSheet('columns', dictionary, null, i18n),
  };
}

function toCodeRow(
  { dataset, i18n }: Context,
  standard: Standard,
  row: StandardRow,
  company: Company,
): CodeTableRow {
  const cell = cellOfCode(dataset, company, standard, row);
  const report = 'report' in cell ? cell.report : null;
  const { line, notes } = groundsOf(cell);
  const [only] = row.indicators;
  const title = row.label ?? (row.code === null ? only?.label : null);
  return {
    standard_id: standard,
    standard: i18n.t(`standard.${standard}`),
    code: row.code,
    code_title: title?.[i18n.language] ?? null,
    company_id: company.id,
    company: companyFullName(dataset, company.id, i18n),
    answer_id: cell.state,
    answer: i18n.t(`code_state.${cell.state}`),
    code_indicator_ids: row.indicators.map(({ id }) => id),
    code_indicators: row.indicators.map(({ label }) => label[i18n.language]),
    printed_indicator_ids: cell.state === 'number' ? cell.indicators.map(({ id }) => id) : [],
    report_id: report ? [report.id] : [],
    report: report ? [report.title] : [],
    line,
    note_id: notes,
    note: notes.map((note) => dataText(note, i18n)),
  };
}

/** Where a report gives a reason or a description, and what is to be known of it. */
function groundsOf(cell: CodeCell): {
  readonly line: number | null;
  readonly notes: readonly string[];
} {
  if (!('disclosures' in cell)) return { line: null, notes: [] };
  const { answer, disclosures } = cell;
  if (answer) return { line: answer.line, notes: answer.note === null ? [] : [answer.note] };
  return {
    line: disclosures.find((row) => row.line !== null)?.line ?? null,
    notes: [...new Set(disclosures.flatMap(({ note }) => note ?? []))],
  };
}
