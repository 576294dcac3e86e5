import { unzipSync } from 'fflate';
import { formatValue } from 'hucre';
import { readXlsx, type Cell, type CellValue, type Sheet as WorkbookSheet } from 'hucre/xlsx';
import type { Sheet } from '../../../domain/own/ownCompany';
import { mayBeDecimal } from './json';
import { limits, problem, sheetsResult, type ReadResult } from './readResult';

/**
 * Every sheet of an XLSX workbook, its cells as they are shown: 0.126 with the format `0.0%` is `12.6%`.
 * A formula is the result that is kept beside it and never calculated. Of merged cells the first one has
 * the text.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadResult> {
  const unpacked = unpackedSize(bytes);
  if (unpacked === null) return problem('damaged');
  if (unpacked.bytes > limits.unpacked) {
    return problem('too_large_unpacked', { most: limits.unpacked });
  }
  if (!unpacked.isWorkbook) return problem('binary');
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: true, maxRows: limits.rows + 1 });
    if (sheets.length === 0) return problem('no_sheet');
    return sheetsResult(sheets.map(toSheet), { format: 'workbook' });
  } catch (error) {
    return problem(
      error instanceof Error && /exceed|too many/i.test(error.message)
        ? 'too_many_rows'
        : 'damaged',
      {
        most: limits.rows,
        sheet: '',
      },
    );
  }
}

/** What the files of a packed file say they unpack to; null where it cannot be read, or one of them says nothing. */
function unpackedSize(
  bytes: Uint8Array,
): { readonly bytes: number; readonly isWorkbook: boolean } | null {
  const entries: { readonly name: string; readonly size: number; readonly originalSize: number }[] =
    [];
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        entries.push(entry);
        return false;
      },
    });
  } catch {
    return null;
  }
  if (entries.some(({ size, originalSize }) => size > 0 && originalSize === 0)) return null;
  return {
    bytes: entries.reduce((sum, { originalSize }) => sum + originalSize, 0),
    isWorkbook: entries.some(({ name }) => /^xl\/workbook\d*\.xml$/.test(name)),
  };
}

function toSheet({ name, rows, cells, merges = [] }: WorkbookSheet): Sheet {
  const hasDecimalText = rows.some((row) =>
    row.some((value) => typeof value === 'string' && mayBeDecimal(value)),
  );
  const shown = rows.map((row, at) =>
    row.map((value, column) => shownAs(value, cells?.get(`${at},${column}`))),
  );
  for (const { startRow, startCol, endRow, endCol } of merges) {
    for (let row = startRow; row <= Math.min(endRow, shown.length - 1); row += 1) {
      for (let column = startCol; column <= endCol; column += 1) {
        const isFirst = row === startRow && column === startCol;
        const cellsOfRow = shown[row];
        if (!isFirst && cellsOfRow && column < cellsOfRow.length) cellsOfRow[column] = '';
      }
    }
  }
  return {
    name,
    rows: shown,
    ...(hasDecimalText ? {} : { typed: true }),
    merges: merges.map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    })),
  };
}

function shownAs(value: CellValue, cell: Cell | undefined): string {
  const result = value ?? cell?.formulaResult ?? null;
  if (result === null) return cell?.formula === undefined ? '' : `=${cell.formula}`;
  if (result instanceof Date) return dateText(result);
  if (typeof result === 'boolean') return result ? 'TRUE' : 'FALSE';
  return typeof result === 'number' ? numberText(result, cell?.style?.numFmt) : result;
}

function dateText(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/** A number as its format shows it, less than zero with a sign; without one that can be told, all its digits. */
function numberText(value: number, format = 'General'): string {
  // A workbook keeps 15 digits; those behind them are of the binary form.
  const plain = Number(value.toPrecision(15));
  if (!/[0#]/.test(format) || /[e?/]|General/i.test(format.replace(/"[^"]*"/g, '')))
    return String(plain);
  const shown = formatValue(Math.abs(plain), format).trim();
  if (!/\d/.test(shown)) return String(plain);
  return plain < 0 && /[1-9]/.test(shown) ? `-${shown}` : shown;
}
