import type { Known } from '../../../domain/labels/known';
import { aside } from '../aside';
import type { findTables } from './findTables';

/** The tables of sheets and what their lines may be, told off the main thread; null where it is stopped. */
export function tablesIn(
  sheets: Parameters<typeof findTables>[0],
  known: Known,
  signal?: AbortSignal,
): Promise<ReturnType<typeof findTables> | null> {
  return aside<{ readonly findTables: typeof findTables }, ReturnType<typeof findTables>>({
    start: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    load: () => import('./findTables'),
    ask: async (module) => module.findTables(sheets, known),
    signal,
  });
}
