import Papa from 'papaparse';
import { observationRow } from '../../../src/data/tables';
import type { Candidate } from '../../../src/domain/labels/match';
import { safeText } from '../../../src/export/table/formats/csv';
import type { ReportPlace } from './place';

/** What a draft has beside the columns of observations.csv. */
const draftColumns = ['confirmed', 'score', 'words'] as const;

const columns = [...draftColumns, ...Object.keys(observationRow.entries)];

/**
 * Proposals as CSV: in front whether a person has confirmed the row (nobody yet), its score, and the
 * words it rests on; then the columns of `observations.csv`, with what only a reader can say left empty.
 */
export function draftFile(
  proposals: readonly Candidate<ReportPlace>[],
  { company, report }: { readonly company: string; readonly report: string },
): string {
  const lines = proposals.map((proposal) => {
    const { place, indicator, dimension, category, unit } = proposal;
    const cells = new Map<string, string>([
      ['score', Math.min(proposal.score, 1).toFixed(2)],
      ['words', proposal.words],
      ['company', company],
      ['report', report],
      ['indicator', indicator],
      ['year', String(place.year)],
      ['dimension', dimension],
      ['category', category],
      ['value', place.number.value],
      ['unit', unit],
      ['printed', place.number.printed],
      ['unit_printed', place.unit?.printed ?? ''],
      ['label_printed', proposal.label],
      ['section', place.above[0] ?? ''],
      ['line', String(place.line)],
      ['qualifier', place.number.qualifier ?? ''],
      ['page', place.page === null ? '' : String(place.page)],
    ]);
    // Words of a report that a spreadsheet would take for a formula stay text.
    return columns.map((column) => safeText(cells.get(column) ?? ''));
  });
  return `${Papa.unparse([columns, ...lines], { newline: '\n' })}\n`;
}

/** True where a table is a draft, whatever its file is called: a program's guess, and no reading. */
export function isDraft(text: string): boolean {
  const [header = ''] = text.split('\n', 1);
  const found = header
    .replace(/^\uFEFF/, '')
    .split(/[,;\t]/)
    .map((column) => column.trim());
  return draftColumns.some((column) => found.includes(column));
}
