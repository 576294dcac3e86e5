import Papa from 'papaparse';
import { cellText, headerText, type Cell, type ColumnType } from '../columns';
import type { ExportTable } from '../rows';

/** Without it Excel takes UTF-8 for the code page of the machine and Chinese turns to noise. */
const byteOrderMark = '\uFEFF';

/**
 * What a spreadsheet takes for a formula: = + - @ in half or full width behind anything invisible.
 * A tab or line break in front can push the rest into a cell of its own (OWASP, CSV injection).
 */
const formula = /^(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** The figures as CSV for Excel: UTF-8 with byte-order mark, CRLF (RFC 4180), header `name [id]`. */
export function toCsv({ figures }: ExportTable): Uint8Array<ArrayBuffer> {
  const { columns, rows } = figures;
  const header = columns.map((column) => safeText(headerText(column)));
  const lines = rows.map((row) =>
    row.map((cell, index) => csvText(cell, columns[index]?.type ?? 'text')),
  );
  const csv = Papa.unparse([header, ...lines], { newline: '\r\n' });
  return new TextEncoder().encode(`${byteOrderMark}${csv}\r\n`);
}

function csvText(cell: Cell, type: ColumnType): string {
  const text = cellText(cell);
  return type === 'text' || type === 'list' ? safeText(text) : text;
}

/** The text with an apostrophe in front where a spreadsheet would calculate it. */
export function safeText(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}
