import type { Dataset } from '../../domain/dataset';
import type { FigureRow } from './columns';

/** The reports a figure, or the reason for its gap, is read from. */
export function reportCells(
  { reports }: Dataset,
  ids: readonly string[],
): Pick<FigureRow, 'report_id' | 'report' | 'source_address'> {
  const found = ids.map((id) => reports.find((report) => report.id === id));
  return {
    report_id: ids,
    report: ids.map((id, index) => found[index]?.title ?? id),
    source_address: found.flatMap((report) => report?.source || []),
  };
}
