import type { Qualifier } from '../domain/dataset';
import { inputsOf, isPresent, openEndOf, type Figure, type PresentFigure } from '../domain/figure';
import type { I18n } from '../i18n/I18n';
import { unitName } from './names';
import { formatNumber } from './numbers';

/** The number, or the words for the gap; the unit is added where it is not the canonical one. */
export function formatFigure(figure: Figure, i18n: I18n): string {
  if (!isPresent(figure)) {
    return i18n.t(
      figure.kind === 'off_basis' ? `off_basis.${figure.because}` : `state.${figure.state}`,
    );
  }
  const number = qualified(figure, formatNumber(figure.quantity, i18n), i18n);
  return figure.comparableUnit ? number : `${number} ${unitName(figure.quantity.unit, i18n)}`;
}

function qualified(figure: PresentFigure, number: string, i18n: I18n): string {
  const qualifier = qualifierOf(figure);
  if (!qualifier || qualifier === 'in_words') return number;
  return i18n.t(`qualifier.${qualifier}`, { number });
}

/** What the report says of a number; of a computed one what it inherits: an open end, or an "about". */
export function qualifierOf(figure: PresentFigure): Qualifier | null {
  if (figure.kind === 'printed') return figure.observation.qualifier;
  const about = inputsOf(figure).some((row) => row.qualifier === 'about') ? 'about' : null;
  return openEndOf(figure) ?? about;
}
