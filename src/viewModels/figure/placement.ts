import type { JudgedFigure } from '../../domain/compare/judge';
import { figureId, isPresent } from '../../domain/figure';
import { isNotComparable } from '../../domain/figures/turnover';
import type { I18n } from '../../i18n/I18n';
import type { Selection } from '../../state/selection';
import type { AxisRule } from '../../theme/axis';
import type { FigureRow } from './figureRow';

/**
 * True where the reader wishes to see the figure: of what may be ranked only that and the gaps
 * beside it, nothing where no two may be ranked.
 */
export function isShown(
  { figure, comparison }: JudgedFigure,
  { show }: Pick<Selection, 'show'>,
): boolean {
  if (show === 'all') return true;
  if (comparison.rankable.size === 0 || isNotComparable(figure)) return false;
  return !isPresent(figure) || comparison.rankable.has(figureId(figure.key));
}

/** Rows in their places, and where the divider stands. */
export interface PlacedRows {
  readonly rows: readonly FigureRow[];
  /** Index of the first row below the divider; null where there is none. */
  readonly dividerAt: number | null;
}

/** The rows in the order given, what may not be ranked below all others where some may. */
export function placeRows(rows: readonly FigureRow[]): PlacedRows {
  const above = rows.filter((row) => !row.outlined);
  const below = rows.filter((row) => row.outlined);
  return below.length > 0 && above.some((row) => row.rankable)
    ? { rows: [...above, ...below], dividerAt: above.length }
    : { rows, dividerAt: null };
}

/** True of a number the axis has no place for: of zero and less on a logarithmic one. */
export function isOffAxis({ drawn }: Pick<FigureRow, 'drawn'>, { scale }: Pick<AxisRule, 'scale'>) {
  return scale === 'log' && drawn !== null && drawn <= 0;
}

/** The row on its axis: what that has no place for is not drawn, which its words say. */
export function onAxis(row: FigureRow, axis: Pick<AxisRule, 'scale'>, { t }: I18n): FigureRow {
  return isOffAxis(row, axis)
    ? { ...row, drawn: null, target: null, text: t('row.not_on_log', { value: row.text }) }
    : row;
}

/** The row of a figure the reader does not wish to see, in a table that keeps its cell. */
export function hideRow(row: FigureRow, { t }: I18n): FigureRow {
  const text = t('row.hidden');
  const label = t('row.label', { name: row.name, value: text });
  return {
    ...row,
    text,
    label,
    words: [row.name],
    drawn: null,
    target: null,
    remarks: [],
    aside: null,
    hatched: false,
  };
}
