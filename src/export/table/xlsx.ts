import writeXlsxFile, { type Cell as XlsxCell } from 'write-excel-file/universal';
import { cellText, type Cell, type ColumnType, type Sheet } from './columns';
import { significantDigits } from './plainDecimal';
import type { ExportTable } from './rows';

const widthOfColumn = { least: 8, most: 48 } as const;

/** Many times what the largest table here takes. */
const patienceMs = 30_000;

/**
 * The table as a workbook: figures, sources, meaning of the columns. Numbers are numbers with the
 * decimals they have, everything else is a string that is never calculated. Rejects where the zip
 * does not come: large sheets are packed in a worker made from a blob, and where a policy of the
 * host forbids those, nobody is told (write-excel-file, issue 18).
 */
export async function toXlsx(table: ExportTable): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [table.figures, table.sources, table.dictionary].map((sheet) => ({
    sheet: sheet.name,
    data: [header(sheet), ...sheet.rows.map((row) => toCells(sheet, row))],
    columns: sheet.columns.map((_, at) => ({ width: widthOf(sheet, at) })),
    stickyRowsCount: 1,
  }));
  const blob = await within(patienceMs, writeXlsxFile(sheets).toBlob());
  return new Uint8Array(await blob.arrayBuffer());
}

/** The result, or a rejection where it takes longer. */
export function within<Result>(limitMs: number, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The workbook could not be packed')), limitMs);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function header({ columns }: Sheet): XlsxCell[] {
  return columns.map(({ name }) => ({ value: name, type: String, fontWeight: 'bold', wrap: true }));
}

function toCells({ columns }: Sheet, row: readonly Cell[]): XlsxCell[] {
  return row.map((cell, at) => toCell(cell, columns[at]?.type ?? 'text'));
}

function toCell(cell: Cell, type: ColumnType): XlsxCell {
  if (typeof cell === 'number') return { value: cell, type: Number, format: '0' };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  const text = cellText(cell);
  if (text === '') return null;
  return type === 'number' && isKept(text)
    ? { value: Number(text), type: Number, format: formatOf(text) }
    : { value: text, type: String };
}

/** True where a spreadsheet keeps every digit; a longer number stays a text, lest it be changed. */
function isKept(decimal: string): boolean {
  return decimal.replace(/^[-0.]+|\./g, '').length <= significantDigits;
}

/** As many decimals as the number has. */
function formatOf(decimal: string): string {
  const decimals = decimal.split('.')[1]?.length ?? 0;
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

/** Wide enough for what stands in the column, within limits; Chinese characters count twice. */
function widthOf({ columns, rows }: Sheet, at: number): number {
  const texts = [columns[at]?.name ?? '', ...rows.map((row) => cellText(row[at] ?? null))];
  const widest = Math.max(...texts.map(widthOfText));
  return Math.min(widthOfColumn.most, Math.max(widthOfColumn.least, widest + 2));
}

function widthOfText(text: string): number {
  const start = text.slice(0, widthOfColumn.most);
  return start.length + (start.match(/[\u2E80-\uFFEF]/g)?.length ?? 0);
}
