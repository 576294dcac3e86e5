import { safeText } from './csv';
import { cellText } from '../columns';
import type { ExportTable } from '../rows';

/** What of a figure is copied: enough to work with; the files have the rest. */
const copied: ReadonlySet<string> = new Set([
  'company',
  'indicator',
  'year',
  'dimension',
  'category',
  'qualifier',
  'value_shown',
  'unit',
  'state',
  'report',
  'section',
  'line',
  'caveats',
  'verdict',
]);

/**
 * The table as text with tabs, which a spreadsheet or a table of a document takes as cells: one row a
 * figure. Ids and columns without content are left out.
 */
export function toTsv({ figures }: ExportTable): string {
  const { columns, rows } = figures;
  const ofFigures = columns.some(({ id }) => id === 'value_shown');
  const kept = [...columns.entries()].filter(
    ([at, { id }]) =>
      (ofFigures ? copied.has(id) : !/_ids?$/.test(id)) &&
      rows.some((row) => cellText(row[at] ?? null) !== ''),
  );
  return [
    kept.map(([, { name }]) => name),
    ...rows.map((row) =>
      kept.map(([at, { type }]) => {
        const text = cellText(row[at] ?? null).replace(/\s+/g, ' ');
        return type === 'text' || type === 'list' ? safeText(text) : text;
      }),
    ),
  ]
    .map((cells) => cells.join('\t'))
    .join('\n');
}
