import Papa from 'papaparse';
import { lastingColumns } from '../tables';

/** A row by column. */
export type Cells = Readonly<Record<string, string>>;

/** Rows of a table as CSV, with the columns of every package; a cell that nobody knows is empty. */
export function tableCsv(
  table: Parameters<typeof lastingColumns>[0],
  rows: readonly Cells[],
): string {
  const columns = lastingColumns(table);
  const lines = rows.map((cells) => columns.map((column) => cells[column] ?? ''));
  return `${Papa.unparse([[...columns], ...lines], { newline: '\n' })}\n`;
}
