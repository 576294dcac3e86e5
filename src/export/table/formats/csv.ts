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

/**
 * The same behind what ends a cell where it is not a comma that does: a semicolon, as in most of
 * Europe, or a line break, since quotation marks within a line then quote nothing.
 */
const laterFormula = /([;\t\r\n])(?=["\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/gu;

/** The text with an apostrophe before what a spreadsheet would calculate. */
export function safeText(text: string): string {
  const safe = text.replace(laterFormula, "$1'");
  return formula.test(text) ? `'${safe}` : safe;
}
