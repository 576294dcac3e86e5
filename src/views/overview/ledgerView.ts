import type { SideBySide } from '../../domain/figures/basis';
import { isNumber } from '../../domain/figure';
import type { FigureRow } from '../../viewModels/figure/figureRow';
import { hideRow } from '../../viewModels/figure/placement';
import { buildFigureView } from '../../viewModels/figure/figureView';
import type { VerdictView } from '../../viewModels/figure/verdictView';
import type { Context } from '../../wording/context';
import { defaultSelection, type Selection } from '../../state/selection';

/** One headline indicator across the companies. */
export interface LedgerRow {
  readonly indicator: string;
  readonly title: string;
  readonly unit: string;
  /** On what the figures stand, where the unit does not say it. */
  readonly basis: string | null;
  readonly verdict: VerdictView | null;
  readonly cells: readonly {
    readonly company: string;
    readonly rows: readonly (FigureRow & {
      /** Length of the bar in the cell, 0 to 1 of the longest in the row; null draws none. */
      readonly share: number | null;
    })[];
  }[];
}

/** All headline indicators × companies for one year. */
export function buildLedger(
  context: Context,
  chosen: SideBySide & Pick<Selection, 'show'>,
): readonly LedgerRow[] {
  const { companies } = chosen;
  return context.dataset.indicators
    .filter((indicator) => indicator.headline)
    .map((indicator) => {
      const all = { ...defaultSelection, ...chosen, scale: 'linear', show: 'all' } as const;
      const view = buildFigureView(context, indicator, all);
      const apart = view.notComparable.map((apartRow) => apartRow.row);
      // A cell keeps its place: of what the reader does not wish to see it says why.
      const rows = [...view.rows, ...apart].map((row) =>
        chosen.show === 'comparable' && isNumber(row.state) && !row.rankable
          ? hideRow(row, context.i18n)
          : row,
      );
      const largest = Math.max(0, ...rows.flatMap((row) => row.drawn ?? []));
      const { baseline } = view.axis;
      const span = largest - baseline;
      return {
        indicator: indicator.id,
        title: view.title,
        unit: view.unit,
        basis: view.basis,
        verdict: view.verdict,
        cells: companies.map((company) => ({
          company,
          hidden: rows.some((row) => row.company === company) ? null : context.i18n.t('row.hidden'),
          rows: rows
            .filter((row) => row.company === company)
            .map((row) => ({
              ...row,
              // The cell has no room left of the baseline, nor for an open end.
              share:
                row.drawn === null || row.openEnd !== null || row.drawn < baseline || span <= 0
                  ? null
                  : (row.drawn - baseline) / span,
            })),
        })),
      };
    });
}
