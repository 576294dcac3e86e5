import Papa from 'papaparse';
import type { Fault, FaultRule } from '../fault';

export interface ReadFile {
  /** The text with `\n` at line ends; null where the bytes are not UTF-8. */
  readonly text: string | null;
  readonly faults: readonly Fault[];
}

/**
 * Reads the bytes of a published file and tells what breaks the contract's rules of form: UTF-8
 * without a byte-order mark, `\n` only, a newline at the end, one row a line, trimmed cells.
 */
export function readFileBytes(file: string, bytes: Uint8Array): ReadFile {
  const faults: Fault[] = [];
  const tell = (line: number | null, rule: FaultRule, found: string, expected: string) =>
    faults.push({ file, line, column: null, rule, found, expected });

  let decoded: string;
  try {
    decoded = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    tell(null, 'not_utf8', 'bytes that are not UTF-8', 'UTF-8');
    return { text: null, faults };
  }
  if (decoded.startsWith('\uFEFF')) {
    tell(1, 'byte_order_mark', 'a byte-order mark', 'UTF-8 without one');
    decoded = decoded.slice(1);
  }
  const returns = decoded.split('\r').length - 1;
  if (returns > 0) {
    const line = decoded.slice(0, decoded.indexOf('\r')).split('\n').length;
    tell(
      line,
      'carriage_return',
      `${returns} carriage returns from here on`,
      'line ends of \\n only',
    );
  }
  // What follows is checked as if the line ends were right: one cause, one fault.
  const text = decoded.replace(/\r\n?/g, '\n');
  if (!text.endsWith('\n')) {
    const lines = text.split('\n');
    tell(lines.length, 'no_final_newline', lines.at(-1) ?? '', 'a newline at the end of the file');
  }
  if (file.endsWith('.csv')) faults.push(...checkCells(file, text));
  return { text, faults };
}

function checkCells(file: string, text: string): readonly Fault[] {
  const faults: Fault[] = [];
  const { data: rows } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });
  // The parser gives an empty last row for the newline at the end of the file.
  const last = text.endsWith('\n') ? rows.length - 1 : rows.length;
  const header = rows[0] ?? [];
  let line = 1;
  for (const cells of rows.slice(0, last)) {
    const start = line;
    line += 1;
    if (cells.length === 1 && cells[0] === '') {
      const expected = 'a row on every line';
      faults.push({ file, line: start, column: null, rule: 'blank_line', found: '', expected });
    }
    cells.forEach((cell, index) => {
      const column = header[index] ?? null;
      const place = { file, line: start, column, found: JSON.stringify(cell) };
      if (cell.includes('\n')) {
        line += cell.split('\n').length - 1;
        faults.push({ ...place, rule: 'line_break_in_cell', expected: 'one row on one line' });
      }
      if (cell !== cell.trim()) {
        const expected = 'no white space at either end';
        faults.push({ ...place, rule: 'outer_white_space', expected });
      }
    });
  }
  return faults;
}
