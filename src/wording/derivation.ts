import type { Derivation } from '../domain/figure';
import type { I18n } from '../i18n/I18n';
import { dataText, dimensionInSentence, factorName } from './names';

/** One step of a derivation as a sentence. */
export function derivationSentence(derivation: Derivation, i18n: I18n): string {
  const { rule } = derivation;
  switch (rule) {
    case 'sum_of_groups':
    case 'share_of_group':
    case 'rate_from_groups': {
      const dimension = dimensionInSentence(derivation.dimension, i18n);
      return i18n.t(`derivation.${rule}.long`, { dimension });
    }
    case 'per_employee':
      return i18n.t(`derivation.${rule}.${derivation.implied ? 'implied' : 'long'}`);
    case 'same_factor': {
      const { factor } = derivation;
      return i18n.t(`derivation.${rule}.long`, {
        factor: factorName(factor, i18n),
        basis: dataText(factor.basis, i18n),
      });
    }
    case 'sum_of_scopes':
    case 'sum_of_energy':
    case 'hours_per_employee':
    case 'per_revenue':
    case 'leavers_per_year_end':
    case 'leavers_at_least':
      return i18n.t(`derivation.${rule}.long`);
  }
}
