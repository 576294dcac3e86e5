import { arithmeticOf } from '../domain/arithmetic';
import type { Basis } from '../domain/basis';
import type { Dataset } from '../domain/dataset';
import type { Derivation, PresentFigure } from '../domain/figure';
import type { Words } from '../i18n/Words';
import { nameOfFactor } from './basisWords';
import { formatEquation, rangeEnds } from './formatEquation';
import { dataText } from './formatFigure';

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
  words: Words,
): ArithmeticView {
  if (!derivation) return { derivation: null, equations: [], range: null };
  const equations = arithmeticOf(derivation, quantity, dataset.conversions);
  const ends = rangeEnds(quantity, 2, words);
  const range =
    ends && words.t(ends.kind === 'range' ? 'proof.range' : `proof.range.${ends.kind}`, ends);
  return {
    derivation: inWords(dataset, derivation, basis, words).join(words.t('sentence.separator')),
    equations: equations.map((equation) => formatEquation(dataset, equation, words)),
    range,
  };
}

/** Each step of the arithmetic in a sentence, the first one first. */
function inWords(
  dataset: Dataset,
  derivation: Derivation,
  basis: Basis,
  words: Words,
): readonly string[] {
  const { rule, dimension, from, implied } = derivation;
  const before = from ? inWords(dataset, from.derivation, basis, words) : [];
  const factor = dataset.emissionFactors.find((one) => one.id === basis.factor);
  const own =
    rule === 'per_employee' && implied
      ? words.t('derivation.per_employee.implied')
      : words.t(`derivation.${rule}.long`, {
          dimension: dimension ? dataText(dataset, `dimension.${dimension}`, words) : '',
          factor: factor ? nameOfFactor(dataset, factor, words) : '',
          basis: factor ? dataText(dataset, factor.basis, words) : '',
        });
  return [...before, own];
}
