import Papa from 'papaparse';
import type { DataFile, FileTexts } from '../../src/data/dataFiles';

/** A CSV file, each cell as it stands. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table of a package; without header and rows where it has none. */
export function tableIn(texts: FileTexts, file: DataFile): Table {
  const csv = (texts.get(file) ?? '').trimEnd();
  const [header = [], ...rows] = Papa.parse<string[]>(csv, { delimiter: ',' }).data;
  return { header, rows };
}
