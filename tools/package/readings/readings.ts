import * as v from 'valibot';
import type { Issue } from '../../../src/data/issue';
import { parseCsv } from '../../../src/data/parseCsv';

/** What identifies a number in both readings and in the published data, beside the number itself. */
const keyColumns = {
  company: v.string(),
  indicator: v.string(),
  year: v.string(),
  dimension: v.string(),
  category: v.string(),
};

/** The fields in which two readings of one number must agree; ids of texts are each reader's own. */
export const comparedFields = [
  'unit',
  'printed',
  'line',
  'label_printed',
  'qualifier',
  'preferred',
  'confidence',
  'restated',
] as const;

const readingRow = v.object({
  ...keyColumns,
  value: v.string(),
  ...v.entriesFromList(comparedFields, v.string()),
});
export type ReadingRow = v.InferOutput<typeof readingRow>;

const settlementRow = v.object({
  ...keyColumns,
  field: v.string(),
  a: v.string(),
  b: v.string(),
  settled: v.string(),
  reason: v.pipe(v.string(), v.nonEmpty()),
});
export type Settlement = v.InferOutput<typeof settlementRow>;

export interface Parsed<Row> {
  readonly rows: readonly Row[];
  readonly issues: readonly Issue[];
}

/** Rows of a reading or of observations.csv; a file that is not of that form becomes issues. */
export function parseReading(file: string, text: string): Parsed<ReadingRow> {
  const { rows, issues } = parseCsv(file, text, readingRow);
  return { rows: rows.map(({ row }) => row), issues };
}

/** Rows of settlements.csv; a row without a reason becomes an issue. */
export function parseSettlements(file: string, text: string): Parsed<Settlement> {
  const { rows, issues } = parseCsv(file, text, settlementRow);
  return { rows: rows.map(({ row }) => row), issues };
}

/** What the number is about, as one string: company, indicator, year and group. */
export function subjectOf(row: Pick<ReadingRow, keyof typeof keyColumns>): string {
  const group = [row.dimension, row.category].filter((part) => part !== '');
  return [row.company, row.indicator, row.year, ...group].join(' ');
}
