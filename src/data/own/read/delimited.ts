import Papa from 'papaparse';
import {
  problem,
  sheetsResult,
  type Encoding,
  type ReadFormat,
  type ReadResult,
} from './readResult';
import { rowsOfSpacedText } from './spacedText';

const delimiters = [',', '\t', ';', '|'] as const;
/** Rows that tell what stands between cells. */
const sampleRows = 60;
/** Characters that are read at a time: more is quicker, fewer tell more often how far it is. */
const chunkSize = 1024 * 1024;

interface Text {
  readonly name: string;
  readonly text: string;
  readonly encoding: Encoding | null;
  readonly format: ReadFormat;
  /** What stands between cells, where it is known. */
  readonly delimiter?: string;
  readonly onProgress?: (share: number) => void;
}

/**
 * A text of cells with commas, tabs, semicolons or bars between them, whichever gives most rows of one
 * width; line ends may be mixed, quotes may hold either. A quote that is never closed is a problem.
 */
export function readDelimited(from: Text): ReadResult {
  const { name, encoding, format, onProgress } = from;
  // The parser would go by the first line end.
  const plain = from.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const [first = ''] = plain.split('\n', 1);
  const said = /^sep=(.)$/i.exec(first.trim())?.[1];
  const text = said === undefined ? plain : plain.slice(first.length + 1);
  const delimiter = said ?? from.delimiter ?? likeliestDelimiter(text);
  const rows: string[][] = [];
  const unclosed: number[] = [];
  Papa.parse<string[]>(text, {
    delimiter,
    chunkSize,
    chunk: ({ data, errors, meta }: Papa.ParseResult<string[]>) => {
      const fault = errors.find(({ code }) => code === 'MissingQuotes');
      if (fault) unclosed.push(1 + lineCount([...rows, ...data.slice(0, fault.row)]));
      for (const row of data) rows.push(row);
      onProgress?.(text.length === 0 ? 1 : meta.cursor / text.length);
    },
    complete: () => undefined,
  });
  const [line] = unclosed;
  if (line !== undefined) return problem('unclosed_quote', { line });
  return sheetsResult([{ name, rows }], { format, encoding, delimiter });
}

/** Lines of a file that its rows stand on: a cell may hold line ends. */
function lineCount(rows: readonly (readonly string[])[]): number {
  return rows.reduce((count, cells) => count + cells.join('').split('\n').length, 0);
}

function likeliestDelimiter(text: string): string {
  const scores = delimiters.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: sampleRows });
    const widths = new Map<number, number>();
    for (const { length } of data) {
      if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
    }
    const [width, rows] = [...widths].reduce(
      (best, one) => (one[1] * one[0] > best[1] * best[0] ? one : best),
      [1, 0],
    );
    return { delimiter, width, rows };
  });
  const [comma] = scores;
  const best = scores.reduce((one, other) => {
    const difference = other.rows - one.rows || other.width - one.width;
    return difference > 0 ? other : one;
  });
  return best.rows > 0 ? best.delimiter : (comma?.delimiter ?? ',');
}

/** Text as it is copied: with tabs, with runs of spaces, or from a PDF with one space between cells. */
export function readPlainText(text: string): ReadResult {
  const from = { name: '', text, encoding: null, format: 'text' } as const;
  if (text.includes('\t')) return readDelimited({ ...from, delimiter: '\t' });
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const spaced = lines.map((line) => line.trim().split(/ {2,}|\u3000+/));
  const wide = spaced.filter((cells) => cells.length > 1).length;
  if (wide > 1 && wide * 2 > lines.filter((line) => line.trim() !== '').length) {
    return sheetsResult([{ name: '', rows: spaced }], { format: 'text' });
  }
  const rows = rowsOfSpacedText(lines);
  if (rows) return sheetsResult([{ name: '', rows }], { format: 'text' });
  return readDelimited(from);
}
