import type { Dataset, Observation } from '../../domain/dataset';
import type { I18n } from '../../i18n/I18n';
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

/** Which report a number is taken from where several print it, and what the others print. */
export function vintageCells(
  { vintage }: Dataset,
  reprints: readonly Observation[],
  { t }: I18n,
): Pick<
  FigureRow,
  'vintage_id' | 'vintage' | 'reprint_report_ids' | 'reprint_values' | 'reprint_lines'
> {
  return {
    vintage_id: vintage,
    vintage: t(`controls.vintage.${vintage}`),
    reprint_report_ids: reprints.map(({ report }) => report),
    reprint_values: reprints.map(({ value, unit }) => `${value} ${unit}`),
    reprint_lines: reprints.map(({ line }) => String(line)),
  };
}
