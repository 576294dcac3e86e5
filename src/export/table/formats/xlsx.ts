import { writeXlsx, type CellStyle, type CellValue, type WriteSheet } from 'hucre/xlsx';
import { cellText, headerText, type Cell, type ColumnType, type Sheet } from '../columns';
import { significantDigits } from '../plainDecimal';
import type { ExportTable } from '../rows';
import { decimalsIn } from '../../../domain/numbers/decimals';

/** In characters of the default font. */
const widthOfColumn = { least: 8, most: 48 } as const;

/** Name and id on two lines, so that a column of numbers stays narrow. */
const headerStyle: CellStyle = {
  font: { bold: true, size: 11, name: 'Calibri' },
  alignment: { wrapText: true, vertical: 'top' },
};
/** In points: two lines. */
const headerHeight = 32;

/**
 * The table as a workbook: figures, sources, meaning of the columns. Numbers are numbers with the
 * decimals they have, everything else is a string that is never calculated. It is packed without a
 * worker made from a blob, which a host's policy may forbid.
 */
export async function toXlsx(table: ExportTable): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await writeXlsx({
    properties: { title: table.title },
    sheets: [table.figures, table.sources, table.dictionary].map(toWorksheet),
  });
  return Uint8Array.from(bytes);
}

function toWorksheet(sheet: Sheet): WriteSheet {
  const { name, columns, rows } = sheet;
  return {
    name,
    columns: columns.map((_, index) => ({ width: widthOf(sheet, index) })),
    rows: [
      columns.map((column) => xlsxText(headerText(column))),
      ...rows.map((row) => row.map((cell, index) => toValue(cell, typeOf(sheet, index)))),
    ],
    cells: new Map([
      ...columns.map((_, index) => [`0,${index}`, { style: headerStyle }] as const),
      ...rows.flatMap((row, index) =>
        row.flatMap((cell, item) => {
          const numFmt = formatOf(cell, typeOf(sheet, item));
          return numFmt === null ? [] : [[`${index + 1},${item}`, { style: { numFmt } }] as const];
        }),
      ),
    ]),
    rowDefs: new Map([[0, { height: headerHeight }]]),
    freezePane: { rows: 1 },
  };
}

function typeOf({ columns }: Sheet, at: number): ColumnType {
  return columns[at]?.type ?? 'text';
}

function toValue(cell: Cell, type: ColumnType): CellValue {
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
  const text = cellText(cell);
  if (text === '') return null;
  return type === 'number' && isKept(text) ? Number(text) : xlsxText(text);
}

/** What no XML 1.0 may hold, not even escaped. */
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** What a spreadsheet reads as the character of that number (ISO/IEC 29500, 22.9.2.19, ST_Xstring). */
const characterCode = /_(?=x[0-9a-f]{4}_)/gi;

/** The text so that it is read back as it is, without what no XML may hold. */
function xlsxText(text: string): string {
  return text.replace(notXml, '').replace(characterCode, '_x005F_');
}

/** True where a spreadsheet keeps every digit; a longer number stays a text, lest it be changed. */
function isKept(decimal: string): boolean {
  return decimal.replace(/^[-0.]+|\./g, '').length <= significantDigits;
}

/** The format of a number, with as many decimals as it has; null for anything else. */
function formatOf(cell: Cell, type: ColumnType): string | null {
  if (typeof cell === 'number') return '0';
  if (type !== 'number' || typeof cell !== 'string' || !isKept(cell)) return null;
  const decimals = decimalsIn(cell);
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

/** Wide enough for what stands in the column, within limits; Chinese characters count twice. */
function widthOf({ columns, rows }: Sheet, at: number): number {
  const { name = '', id = '' } = columns[at] ?? {};
  const texts = [name, `[${id}]`, ...rows.map((row) => cellText(row[at] ?? null))];
  const widest = Math.max(...texts.map(widthOfText));
  return Math.min(widthOfColumn.most, Math.max(widthOfColumn.least, widest + 2));
}

function widthOfText(text: string): number {
  const start = text.slice(0, widthOfColumn.most);
  return start.length + (start.match(/[\u2E80-\uFFEF]/g)?.length ?? 0);
}
