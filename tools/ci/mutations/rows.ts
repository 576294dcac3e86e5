import Papa from 'papaparse';
import type { DataFile, FileTexts } from '../../../src/data/dataFiles';
import type { Issue } from '../../../src/data/issue';
import type { Dataset } from '../../../src/domain/dataset';

/** The rows of each table that a data set holds. */
export function rowsTaken(dataset: Dataset): ReadonlyMap<DataFile, number> {
  return new Map<DataFile, number>([
    ['companies.csv', dataset.companies.length],
    ['reports.csv', dataset.reports.length],
    ['indicators.csv', dataset.indicators.length],
    ['codes.csv', dataset.codes.length],
    ['categories.csv', dataset.categories.length],
    ['observations.csv', dataset.allObservations.length],
    ['disclosures.csv', dataset.disclosures.length],
    ['code_answers.csv', dataset.codeAnswers.length],
    ['conversions.csv', dataset.conversions.length],
    ['emission_factors.csv', dataset.emissionFactors.length],
    ['financials.csv', dataset.financials.length],
    ['texts.csv', dataset.texts.size],
  ]);
}

/** Rows of a table behind its header that are not blank. */
export function rowsIn(files: FileTexts, file: DataFile): number {
  const text = (files.get(file) ?? '').replace(/\r\n?/g, '\n');
  // Without a quote a line is a row, whatever a parser makes of it.
  if (!text.includes('"'))
    return text
      .split('\n')
      .slice(1)
      .filter((line) => line !== '').length;
  const { data } = Papa.parse<string[]>(text, { delimiter: ',' });
  return data.slice(1).filter((cells) => cells.length > 1 || cells[0] !== '').length;
}

/** Columns of which a fault is named and the row kept. */
const notes: readonly string[] = ['boundary', 'definition', 'note', 'basis', 'hkex_kpi'];

/** A fault of the header alone is that of no row. */
const headerLine = 1;

/** Rows that the faults of a table name as left out; all of them where the table is at fault as a whole. */
export function rowsNamed(
  issues: readonly Issue[],
  { file, taken }: { readonly file: DataFile; readonly taken: number },
  files: FileTexts,
): number {
  const own = issues.filter(
    (issue) =>
      issue.file === file &&
      !(issue.rule === 'unknown_id' && notes.includes(issue.column ?? '')) &&
      (issue.line !== headerLine || ofTables.includes(issue.rule)),
  );
  if (taken === 0 && own.some(({ rule }) => ofTables.includes(rule))) return rowsIn(files, file);
  return new Set(own.flatMap(({ line, rule }) => (ofTables.includes(rule) ? [] : (line ?? []))))
    .size;
}

const ofTables: readonly Issue['rule'][] = ['missing_column', 'repeated_column', 'empty_table'];
