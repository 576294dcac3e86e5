import { fileName, type ExportFormat } from '../fileName';
import type { ExportTable } from '../rows';

/** A file to hand to the reader. */
export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const types: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
};

/**
 * The table in a format; each writer is loaded when it is first asked for. `site` is the absolute
 * address of the site's root, where the schema of the JSON is.
 */
export async function writeTable(
  table: ExportTable,
  format: ExportFormat,
  site: string,
): Promise<ExportFile> {
  const bytes = await bytesOf(table, format, site);
  return { name: fileName(table.stem, format), type: types[format], bytes };
}

async function bytesOf(
  table: ExportTable,
  format: ExportFormat,
  site: string,
): Promise<Uint8Array<ArrayBuffer>> {
  switch (format) {
    case 'csv':
      return (await import('./csv')).toCsv(table);
    case 'xlsx':
      return (await import('./xlsx')).toXlsx(table);
    case 'json':
      return (await import('./json')).toJson(table, site);
  }
}
