import Papa from 'papaparse';
import { readData, type Row } from './data';

/** The rows of a data file, changed, as CSV. */
export function withRows(file: string, change: (rows: readonly Row[]) => readonly Row[]): string {
  const { data, meta } = Papa.parse<Row>(readData(file), { header: true, skipEmptyLines: true });
  return `${Papa.unparse([...change(data)], { columns: meta.fields, newline: '\n' })}\n`;
}
