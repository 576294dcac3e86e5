import { factorIndicator, type Basis } from '../domain/figures/basis';
import type { EmissionFactor, Indicator } from '../domain/dataset';
import { chainOf, type Derivation } from '../domain/figure';
import { headcount, isDivided } from '../domain/figures/divideByBase';
import type { Quantity } from '../domain/numbers/quantity';
import { quantityOfFactor } from '../domain/derive/gridFactor';
import { turnoverIndicator } from '../domain/figures/turnover';
import type { I18n } from '../i18n/I18n';
import type { Context } from './context';
import { factorName, factorSource } from './names';
import { formatNumber } from './numbers';
import { withUnit } from './units';

/** A published factor in few words, for a list of choices. */
export function choiceOfFactor(factor: EmissionFactor, i18n: I18n): string {
  return i18n.t('controls.factor.one', partsOfFactor(factor, i18n));
}

function partsOfFactor(factor: EmissionFactor, i18n: I18n) {
  return {
    value: formatNumber(quantityOfFactor(factor), i18n),
    name: factorSource(factor, i18n),
  };
}

/**
 * On what an indicator's figures stand, as a phrase; null where they stand as reported. `unit` is
 * what a line of units must add: the base stands in the unit already.
 */
export function basisPhrase(
  { dataset, i18n }: Context,
  indicator: Indicator,
  basis: Basis,
  where: 'sentence' | 'unit',
): string | null {
  const factor = dataset.emissionFactors.find(
    (emissionFactor) => emissionFactor.id === basis.factor,
  );
  const parts = [
    dataset.vintage === 'first' ? i18n.t('basis.first_reported') : null,
    factor && indicator.id === factorIndicator ? factorPhrase(factor, i18n, where) : null,
    basis.turnover === 'year_end' && indicator.id === turnoverIndicator
      ? i18n.t('basis.year_end')
      : null,
    isDivided(indicator, basis.base) && where === 'sentence' ? i18n.t(`basis.${basis.base}`) : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(i18n.t('row.separator')) : null;
}

function factorPhrase(factor: EmissionFactor, i18n: I18n, where: 'sentence' | 'unit'): string {
  return where === 'unit'
    ? i18n.t('basis.factor', { factor: factorName(factor, i18n) })
    : i18n.t('basis.one_factor', partsOfFactor(factor, i18n));
}

/** Why a figure is not divided though a base is chosen; null where it is, or none is chosen. */
export function undividedNote(indicator: Indicator, { base }: Basis, i18n: I18n): string | null {
  if (base === 'absolute' || isDivided(indicator, base)) return null;
  return i18n.t(indicator.id === headcount ? 'basis.is_base' : 'basis.not_divided');
}

/** The arithmetic in a few words to stand beside a bar, the last step first. */
export function shortOf(derivation: Derivation, i18n: I18n): readonly string[] {
  return [...chainOf(derivation)].reverse().map((step) => stepInShort(step, i18n));
}

/** Revenue to the million, in the amounts that each language counts large sums in. */
function revenueOf({ value }: Quantity, i18n: I18n): string {
  return i18n.t('derivation.revenue', { sum: i18n.format.sum(value.toFixed(0)) });
}

function stepInShort(derivation: Derivation, i18n: I18n): string {
  const { rule } = derivation;
  switch (rule) {
    case 'per_employee':
    case 'per_revenue': {
      const { by, implied } = derivation;
      return i18n.t(implied ? 'derivation.by_implied' : 'derivation.by_printed', {
        base:
          rule === 'per_revenue'
            ? revenueOf(by, i18n)
            : withUnit(formatNumber({ ...by, decimals: 0 }, i18n), by.unit, i18n),
      });
    }
    case 'leavers_per_year_end':
    case 'leavers_at_least':
      return i18n.t(`derivation.${rule}.short`, { value: formatNumber(derivation.rate, i18n) });
    case 'same_factor': {
      const factor = formatNumber(quantityOfFactor(derivation.factor), i18n);
      return i18n.t(`derivation.${rule}.short`, { factor });
    }
    case 'sum_of_scopes':
    case 'sum_of_energy':
    case 'sum_of_groups':
    case 'share_of_group':
    case 'hours_per_employee':
    case 'rate_from_groups':
      return i18n.t(`derivation.${rule}.short`);
  }
}
