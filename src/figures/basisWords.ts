import { factorIndicator, type Basis } from '../domain/basis';
import type { Dataset, EmissionFactor, Indicator } from '../domain/dataset';
import type { Derivation } from '../domain/figure';
import { headcount, isDivided } from '../domain/divideByBase';
import { quantityOfFactor } from '../domain/gridFactor';
import { turnoverIndicator } from '../domain/turnover';
import type { Words } from '../i18n/Words';
import { formatNumber, formatUnit } from './formatFigure';

/** A published factor as one names it: its value with its unit, and what it is the average of. */
export function nameOfFactor(dataset: Dataset, factor: EmissionFactor, words: Words): string {
  const { unit } = quantityOfFactor(factor);
  return words.t('basis.factor.name', {
    ...partsOfFactor(dataset, factor, words),
    unit: formatUnit(dataset, unit, words),
  });
}

/** The same in fewer words, for a list of choices. */
export function choiceOfFactor(dataset: Dataset, factor: EmissionFactor, words: Words): string {
  return words.t('controls.factor.one', partsOfFactor(dataset, factor, words));
}

function partsOfFactor(dataset: Dataset, factor: EmissionFactor, words: Words) {
  return {
    value: formatNumber(quantityOfFactor(factor), words),
    name: dataset.texts.get(factor.basis)?.short?.[words.language] ?? factor.year,
  };
}

/**
 * On what an indicator's figures stand, as a phrase; null where they stand as reported. `unit` is
 * what a line of units must add: the base stands in the unit already.
 */
export function basisPhrase(
  dataset: Dataset,
  indicator: Indicator,
  basis: Basis,
  words: Words,
  where: 'sentence' | 'unit',
): string | null {
  const factor = dataset.emissionFactors.find((one) => one.id === basis.factor);
  const parts = [
    factor && indicator.id === factorIndicator ? factorPhrase(dataset, factor, words, where) : null,
    basis.turnover === 'year_end' && indicator.id === turnoverIndicator
      ? words.t('basis.year_end')
      : null,
    isDivided(indicator, basis.base) && where === 'sentence'
      ? words.t(`basis.${basis.base}`)
      : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(words.t('row.separator')) : null;
}

function factorPhrase(
  dataset: Dataset,
  factor: EmissionFactor,
  words: Words,
  where: 'sentence' | 'unit',
): string {
  return where === 'unit'
    ? words.t('basis.factor', { factor: nameOfFactor(dataset, factor, words) })
    : words.t('basis.one_factor', partsOfFactor(dataset, factor, words));
}

/** Why a figure is not divided though a base is chosen; null where it is, or none is chosen. */
export function undividedNote(indicator: Indicator, { base }: Basis, words: Words): string | null {
  if (base === 'absolute' || isDivided(indicator, base)) return null;
  return words.t(indicator.id === headcount ? 'basis.is_base' : 'basis.not_divided');
}

/** The arithmetic in a few words to stand beside a bar, the last step first. */
export function shortOf(
  dataset: Dataset,
  { rule, by, implied, from }: Derivation,
  words: Words,
): readonly string[] {
  const before = from ? shortOf(dataset, from.derivation, words) : [];
  switch (rule) {
    case 'per_employee':
    case 'per_revenue': {
      const whole = by && formatNumber({ ...by, decimals: 0 }, words);
      const base = by ? `${whole ?? ''} ${formatUnit(dataset, by.unit, words)}` : '';
      return [
        words.t(implied ? 'derivation.by_implied' : 'derivation.by_printed', { base }),
        ...before,
      ];
    }
    case 'leavers_per_year_end':
      return [
        words.t(`derivation.${rule}.short`, { value: by ? formatNumber(by, words) : '' }),
        ...before,
      ];
    case 'same_factor':
      return [
        words.t(`derivation.${rule}.short`, { factor: by ? formatNumber(by, words) : '' }),
        ...before,
      ];
    case 'sum_of_scopes':
    case 'sum_of_energy':
    case 'sum_of_groups':
    case 'hours_per_employee':
    case 'rate_from_groups':
    case 'leavers_at_least':
      return [words.t(`derivation.${rule}.short`), ...before];
  }
}
