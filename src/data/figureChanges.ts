import { queryOptions } from '@tanstack/react-query';
import type { FigureChange } from '../domain/dataset';
import { changesFile } from './dataFiles';
import { staleFile, type Issue } from './issue';
import { FileError, forgetFaulty, loadedOnce } from './loadFile';
import { parseCsv, type Located } from './parseCsv';
import { figureChangeRow } from './tables';
import { loadBeside } from './datasetQuery';

/** The rows of `changes.csv` in their order, and what is wrong with the others. */
export function parseFigureChanges(text: string): {
  readonly rows: readonly Located<FigureChange>[];
  readonly issues: readonly Issue[];
} {
  const { rows, issues } = parseCsv(changesFile, text, figureChangeRow);
  const numberOf = (value: string | null, unit: string) => value && { value, unit };
  return {
    rows: rows.map(({ line, row: { value_before, unit_before, value, unit, ...row } }) => ({
      line,
      row: {
        ...row,
        before: numberOf(value_before, unit_before) || null,
        after: numberOf(value, unit) || null,
      },
    })),
    issues,
  };
}

/**
 * The changes of figures from version to version; rejects with a `FileError` if their file fails to load, has
 * a fault or is not of the version of the tables (`stale_checksum`): a list with gaps would say that the
 * others have not changed.
 */
export const figureChangesQuery = queryOptions({
  ...loadedOnce,
  queryKey: ['changes'],
  structuralSharing: false,
  queryFn: async ({ client }): Promise<readonly FigureChange[]> => {
    const { text, isStale } = await loadBeside(client, changesFile);
    const { rows, issues } = parseFigureChanges(text);
    const fault = isStale ? staleFile(changesFile) : issues[0];
    if (!fault) return rows.map(({ row }) => row);
    forgetFaulty(client, [fault]);
    throw new FileError(fault);
  },
});
