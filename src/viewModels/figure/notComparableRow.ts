import { isPresent, type Figure } from '../../domain/figure';
import type { I18n } from '../../i18n/I18n';
import type { FigureRow } from './figureRow';
import { formatFigure } from '../../wording/figure';
import { withUnit } from '../../wording/units';

/** A figure that has no place among the others on the chosen basis, with what can be said of it. */
export interface NotComparableRow {
  readonly row: FigureRow;
  /** The number the report prints, with its unit. */
  readonly printed: string | null;
  readonly reason: string;
  /** What the checks infer of it. */
  readonly inference: string | null;
}

export function buildNotComparableRow(
  { printed, on }: { readonly printed: Figure; readonly on: Figure },
  row: FigureRow,
  inference: string | null,
  i18n: I18n,
): NotComparableRow {
  const { t } = i18n;
  const reason = t(
    on.kind === 'off_basis' && on.because === 'formula_not_stated'
      ? 'off_basis.formula_not_stated.long'
      : 'off_basis.formula_not_turnable.long',
  );
  return {
    row,
    printed: isPresent(printed)
      ? t('not_comparable.printed', {
          value: withUnit(formatFigure(printed, i18n), printed.quantity.unit, i18n),
        })
      : null,
    reason,
    inference,
  };
}
