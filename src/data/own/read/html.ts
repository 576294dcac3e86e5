import type { Merge, Sheet } from '../../../domain/own/ownCompany';
import { limits, sheetsResult, type Encoding, type ReadResult } from './readResult';

/**
 * Every table of a piece of HTML, as Excel, Word and web pages put it on the clipboard, with cells that span
 * several laid out; null where it has none. The HTML is read and never shown: no script of it runs, nothing
 * of it is loaded. On the main thread alone, where there is a parser.
 */
export function readHtml(html: string, encoding: Encoding | null): ReadResult | null {
  const parsed = new DOMParser().parseFromString(withoutStyles(html), 'text/html');
  for (const element of parsed.querySelectorAll('script, style, template')) element.remove();
  const tables = [...parsed.querySelectorAll('table')].filter(
    (table) => table.querySelector('table') === null,
  );
  if (tables.length === 0) return null;
  return sheetsResult(tables.map(toSheet), { format: 'html', encoding });
}

/**
 * Without most of the styles and handlers that Excel and Word write: the policy of the page refuses each,
 * and the browser reports it.
 */
function withoutStyles(html: string): string {
  return html
    .replace(/<(style|script)\b[^]*?<\/\1\s*>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) =>
      tag.replace(/\s(?:style|on\w+)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+)/gi, ''),
    );
}

/** Cells that others may span, at most: far more than a table of a report has. */
const mostSpanned = 1_000_000;

function toSheet(table: HTMLTableElement): Sheet {
  const rows: string[][] = [];
  const merges: Merge[] = [];
  const taken = new Set<string>();
  [...table.rows].slice(0, limits.rows + 1).forEach((element, row) => {
    const cells: string[] = [];
    let column = 0;
    for (const cell of element.cells) {
      while (taken.has(`${row}:${column}`)) column += 1;
      // Beyond the limits a table is refused anyway.
      const columns = Math.min(cell.colSpan, limits.columns + 1);
      const height = Math.min(cell.rowSpan || 1, table.rows.length - row);
      if (columns > 1 || height > 1) merges.push({ row, column, rows: height, columns });
      for (let below = 1; below < height && taken.size < mostSpanned; below += 1) {
        for (let beside = 0; beside < columns; beside += 1) {
          taken.add(`${row + below}:${column + beside}`);
        }
      }
      cells[column] = textOf(cell);
      column += columns;
      if (column > limits.columns) break;
    }
    rows.push(Array.from(cells, (text: string | undefined) => text ?? ''));
  });
  return { name: table.caption?.textContent.trim() ?? '', rows, merges };
}

/** Text of a cell; a raised mark behind a number stays apart from its digits. */
function textOf(cell: HTMLTableCellElement): string {
  for (const line of cell.querySelectorAll('br')) line.replaceWith(' ');
  for (const raised of cell.querySelectorAll('sup')) {
    const before = raised.previousSibling?.textContent ?? '';
    const mark = raised.textContent.trim();
    if (/[\d%)]\s*$/.test(before) && mark !== '')
      raised.replaceWith(`[${mark.replace(/[[\]()]/g, '')}]`);
  }
  return cell.textContent.replace(/\s+/g, ' ').trim();
}
