import type { Qualifier } from '../domain/dataset';
import { inputsOf, isPresent, openEndOf, type Figure, type PresentFigure } from '../domain/figure';
import type { Quantity } from '../domain/numbers/quantity';
import type { I18n } from '../i18n/I18n';
import { formatNumber, withQualifier } from './numbers';
import { withNamedUnit, withUnit } from './units';

/** The number, or the words for the gap; the unit is added where it is not the canonical one. */
export function formatFigure(figure: Figure, i18n: I18n): string {
  if (!isPresent(figure)) {
    return i18n.t(
      figure.kind === 'off_basis' ? `off_basis.${figure.because}` : `state.${figure.state}`,
    );
  }
  const { quantity, comparableUnit } = figure;
  const number = withQualifier(formatNumber(quantity, i18n), qualifierOf(figure), i18n);
  return comparableUnit ? number : withNamedUnit(number, quantity.unit, i18n);
}

/** The same with the canonical unit, where no heading names it. */
export function formatFigureWithUnit(figure: Figure, i18n: I18n): string {
  const text = formatFigure(figure, i18n);
  return isPresent(figure) && figure.comparableUnit
    ? withUnit(text, figure.quantity.unit, i18n)
    : text;
}

/** What the report says of a number; of a computed one what it inherits: an open end, or an "about". */
export function qualifierOf(figure: PresentFigure): Qualifier | null {
  const own = qualifierOfQuantity(figure.quantity);
  if (own !== null || figure.kind === 'printed') return own;
  return inputsOf(figure).some((row) => row.qualifier === 'about') ? 'about' : null;
}

/** What the report says of a printed number; of a computed one on which side it is open. */
export function qualifierOfQuantity(quantity: Quantity): Qualifier | null {
  return quantity.qualifier ?? openEndOf({ quantity });
}
