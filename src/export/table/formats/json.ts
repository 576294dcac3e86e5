import type { Cell, Sheet } from '../columns';
import { schemaPath } from '../fileName';
import type { ExportTable } from '../rows';
import { licence } from '../sourceRows';

/**
 * The table as JSON with what a reader must know of it (`exportSchema`), naming its schema below
 * `site`, the absolute address of the site's root. Numbers are written digit for digit, so that
 * 22.240 keeps its last zero and nothing drifts on the way.
 */
export function toJson(table: ExportTable, site: string): Uint8Array<ArrayBuffer> {
  const { figures, sources } = table;
  const members = [
    ['$schema', JSON.stringify(`${site}${schemaPath}`)],
    ['title', JSON.stringify(table.title)],
    ['language', JSON.stringify(table.language)],
    ['data_version', JSON.stringify(table.dataVersion)],
    ['date', JSON.stringify(table.date)],
    ['licence', JSON.stringify(licence.name)],
    ['licence_address', JSON.stringify(licence.address)],
    ['link', JSON.stringify(table.link)],
    ['columns', lines(figures.columns.map(columnJson))],
    ['rows', lines(rowsJson(figures))],
    ['sources', lines(rowsJson(sources))],
  ].map(([name = '', json = '']) => `"${name}": ${json}`);
  return new TextEncoder().encode(`{\n${members.join(',\n')}\n}\n`);
}

function columnJson({ id, name, type, meaning, unit }: Sheet['columns'][number]): string {
  return JSON.stringify({ id, name, type, meaning, ...(unit === null ? {} : { unit }) });
}

function rowsJson({ columns, rows }: Sheet): readonly string[] {
  return rows.map((row) => {
    const cells = columns.map(({ id, type }, index) => {
      const cell = row[index] ?? null;
      return `"${id}":${type === 'number' ? numberJson(cell) : JSON.stringify(cell)}`;
    });
    return `{${cells.join(',')}}`;
  });
}

/** A plain decimal is a JSON number as it stands. */
function numberJson(cell: Cell): string {
  return typeof cell === 'string' ? cell : 'null';
}

function lines(items: readonly string[]): string {
  return items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n]`;
}
