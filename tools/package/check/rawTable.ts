import Papa from 'papaparse';

/** A row as it stands in the file, whether or not it fits the schema; an absent cell reads ''. */
export interface RawRow {
  readonly line: number;
  readonly cell: (column: string) => string;
}

/**
 * Every row below the header with its line, unparsed. Checks that look across files use it, so that
 * one bad cell does not bring a second fault elsewhere.
 */
export function readRawRows(text: string | undefined): readonly RawRow[] {
  const { data: lines } = Papa.parse<string[]>(text ?? '', { delimiter: ',' });
  const header = lines[0] ?? [];
  // Of two columns of one name the first.
  const places = new Map([...header.entries()].reverse().map(([place, column]) => [column, place]));
  return lines.slice(1).flatMap((cells, index) => {
    if (cells.every((cell) => cell === '')) return [];
    return [{ line: index + 2, cell: (column) => cells[places.get(column) ?? -1] ?? '' }];
  });
}
