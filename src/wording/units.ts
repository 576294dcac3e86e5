import type { I18n } from '../i18n/I18n';
import { unitName } from './names';

/** Units that stand for a bare number: nothing is written behind it. */
const unwrittenUnits: readonly string[] = ['', 'count', 'ratio', 'year'];

/** False for a unit that is not written behind its number, such as that of a count. */
export function isWritten(unit: string): boolean {
  return !unwrittenUnits.includes(unit);
}

/** A number with its unit behind it; bare where the unit is not written. */
export function withUnit(number: string, unit: string, i18n: I18n): string {
  return isWritten(unit) ? withNamedUnit(number, unit, i18n) : number;
}

/** A number with its unit behind it, also one that a bare number has: where another would be read into it. */
export function withNamedUnit(number: string, unit: string, i18n: I18n): string {
  if (unit === '%') return i18n.t('number.percent', { number });
  const one = number === '1' && unit === 'persons' ? i18n.t('unit.person') : null;
  return i18n.t('number.with_unit', { number, unit: one ?? unitName(unit, i18n) });
}
