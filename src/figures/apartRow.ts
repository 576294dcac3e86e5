import type { Dataset } from '../domain/dataset';
import { isPresent, type Figure } from '../domain/figure';
import type { Words } from '../i18n/Words';
import type { FigureRow } from './figureView';
import { formatFigure, formatNumber, formatUnit } from './formatFigure';

/** A figure that has no place among the others on the chosen basis, with what can be said of it. */
export interface ApartRow {
  readonly row: FigureRow;
  /** The number the report prints, with its unit. */
  readonly printed: string | null;
  /** What it says on the basis: at least so much; null where it says nothing. */
  readonly bound: string | null;
  readonly reason: string;
  /** What the checks infer of it. */
  readonly inference: string | null;
}

export function buildApartRow(
  dataset: Dataset,
  { printed, on }: { readonly printed: Figure; readonly on: Figure },
  row: FigureRow,
  inference: string | null,
  words: Words,
): ApartRow {
  const { t } = words;
  const unit = isPresent(printed) ? formatUnit(dataset, printed.quantity.unit, words) : '';
  const reason = isPresent(on)
    ? t('apart.because.at_least')
    : t(
        on.because === 'formula_not_stated'
          ? 'because.formula_not_stated.long'
          : 'because.formula_not_turnable.long',
      );
  return {
    row,
    printed: isPresent(printed)
      ? t('apart.printed', { value: formatFigure(dataset, printed, words), unit })
      : null,
    bound: isPresent(on)
      ? t('apart.at_least', { value: formatNumber(on.quantity, words), unit })
      : null,
    reason,
    inference,
  };
}
