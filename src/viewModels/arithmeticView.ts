import type { Basis } from '../domain/derive/basis';
import type { Dataset } from '../domain/dataset';
import type { Derivation, PresentFigure } from '../domain/figure';
import type { Quantity } from '../domain/numbers/quantity';
import type { I18n } from '../i18n/I18n';
import { equationText, writeEquation } from '../wording/equation';
import { dataText, factorName } from '../wording/names';
import { rangeEnds } from '../wording/numbers';

/** How a derived figure was worked out: in words, in numbers, and the range its rounding allows. */
export interface ArithmeticView {
  readonly derivation: string | null;
  readonly equations: readonly string[];
  readonly range: string | null;
}

export function arithmeticView(
  dataset: Dataset,
  { quantity, derivation }: PresentFigure,
  basis: Basis,
  i18n: I18n,
): ArithmeticView {
  if (!derivation) return { derivation: null, equations: [], range: null };
  return {
    derivation: inWords(dataset, derivation, basis, i18n).join(i18n.t('sentence.separator')),
    equations: derivation.equations.map((equation) =>
      equationText(writeEquation(dataset, equation, i18n)),
    ),
    range: rangeSentence(quantity, i18n),
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

/** Each step of the arithmetic in a sentence, the first one first. */
function inWords(
  dataset: Dataset,
  derivation: Derivation,
  basis: Basis,
  i18n: I18n,
): readonly string[] {
  const { rule, dimension, from, implied } = derivation;
  const before = from ? inWords(dataset, from, basis, i18n) : [];
  const factor = dataset.emissionFactors.find(
    (emissionFactor) => emissionFactor.id === basis.factor,
  );
  const own =
    rule === 'per_employee' && implied
      ? i18n.t('derivation.per_employee.implied')
      : i18n.t(`derivation.${rule}.long`, {
          dimension: dimension ? dataText(dataset, `dimension.${dimension}`, i18n) : '',
          factor: factor ? factorName(dataset, factor, i18n) : '',
          basis: factor ? dataText(dataset, factor.basis, i18n) : '',
        });
  return [...before, own];
}
