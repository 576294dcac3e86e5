import { chainOf, derivationOf, type PresentFigure } from '../../domain/figure';
import type { Quantity } from '../../domain/numbers/quantity';
import type { I18n } from '../../i18n/I18n';
import { equationText, writeEquation } from '../../wording/equation';
import { derivationSentence } from '../../wording/derivation';
import { rangeEnds } from '../../wording/numbers';

/** How a derived figure was worked out: in words, in numbers, and the range its rounding allows. */
export interface ArithmeticView {
  readonly derivation: string | null;
  readonly equations: readonly string[];
  readonly range: string | null;
}

export function arithmeticView(figure: PresentFigure, i18n: I18n): ArithmeticView {
  const derivation = derivationOf(figure);
  if (!derivation) return { derivation: null, equations: [], range: null };
  return {
    derivation: chainOf(derivation)
      .map((step) => derivationSentence(step, i18n))
      .join(i18n.t('sentence.separator')),
    equations: derivation.equations.map((equation) => equationText(writeEquation(equation, i18n))),
    range: rangeSentence(figure.quantity, i18n),
  };
}

function rangeSentence(quantity: Quantity, i18n: I18n): string | null {
  const ends = rangeEnds(quantity, 2, i18n);
  if (!ends) return null;
  const { low, high } = ends;
  if (low === null) return i18n.t('proof.range.at_most', { high: high ?? '' });
  return high === null
    ? i18n.t('proof.range.at_least', { low })
    : i18n.t('proof.range', { low, high });
}
