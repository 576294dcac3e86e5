import Big from 'big.js';
import type { FindingValue } from '../domain/checks/finding';
import type { Dataset } from '../domain/dataset';
import { findIndicator } from '../domain/facts/lookup';
import type { Quantity } from '../domain/numbers/quantity';
import { shownRange } from '../domain/numbers/shownDecimals';
import type { MessageKey } from '../i18n/translate';
import type { I18n } from '../i18n/I18n';
import { categoryLabel, dataText, formatUnit } from './formatFigure';

/** A value that a finding names, as a sentence writes it. */
export function formatFindingValue(dataset: Dataset, said: FindingValue, i18n: I18n): string {
  const { t, format } = i18n;
  if ('quantity' in said) {
    const number = qualified(said.quantity, formatWritten(said.quantity, i18n), i18n);
    return withUnit(dataset, number, said.quantity.unit, i18n);
  }
  if ('range' in said) {
    return withUnit(dataset, formatComputed(said.range, i18n), said.range.unit, i18n);
  }
  if ('percent' in said) return formatPercent(said, i18n);
  if ('count' in said) return format.number(String(said.count), 0);
  if ('indicator' in said) return indicatorName(dataset, said.indicator, i18n);
  if ('indicators' in said) {
    return format.list(said.indicators.map((id) => indicatorName(dataset, id, i18n)));
  }
  if ('dimension' in said) return dimensionName(dataset, said.dimension, i18n);
  if ('groups' in said) {
    const names = said.groups.flatMap(
      ({ dimension, category }) => categoryLabel(dataset, dimension, category, i18n) ?? [],
    );
    return names.length > 0 ? format.list(names) : t('table.whole');
  }
  if ('year' in said) return t('controls.year_value', { year: said.year });
  if ('formula' in said) return t(formulaNames[said.formula] ?? 'formula.other');
  if ('base' in said) return t(`base.${said.base}`);
  return factorName(dataset, said.factor, i18n);
}

/** The formulas of turnover by the ids the data names them with. */
const formulaNames: Readonly<Record<string, MessageKey | undefined>> = {
  'leavers/year_end': 'formula.leavers/year_end',
  'leavers/(leavers+year_end)': 'formula.leavers/(leavers+year_end)',
  'voluntary/(voluntary+year_end)': 'formula.voluntary/(voluntary+year_end)',
  'voluntary/(leavers+year_end)': 'formula.voluntary/(leavers+year_end)',
};

/** Units that stand for a bare number: nothing is written behind it. */
const silentUnits: readonly string[] = ['', 'count', 'ratio', 'year'];

/** True for a unit that is not written behind its number. */
export function isSilent(unit: string): boolean {
  return silentUnits.includes(unit);
}

/** A number that is written out with its unit, or bare where the unit has no words. */
export function withUnit(dataset: Dataset, number: string, unit: string, i18n: I18n): string {
  if (isSilent(unit)) return number;
  if (unit === '%') return i18n.t('said.percent', { number });
  const name = number === '1' && unit === 'persons' ? i18n.t('unit.person') : null;
  return i18n.t('said.with_unit', { number, unit: name ?? unitName(dataset, unit, i18n) });
}

/** The words of a unit as they stand behind a number. */
export function unitName(dataset: Dataset, unit: string, i18n: I18n): string {
  // No report prints square metres, so the package has no text for them; intensities imply them.
  return unit === 'm2' ? i18n.t('unit.area') : formatUnit(dataset, unit, i18n);
}

/** A printed, converted or added number with every digit it is known to. */
export function formatWritten(quantity: Quantity, i18n: I18n): string {
  if (quantity.unit === 'year') return quantity.value.toFixed(0);
  const decimals = writtenDecimals(quantity);
  return i18n.format.number(quantity.value.toFixed(decimals), decimals);
}

/** Decimals of a number written in full; where a conversion gave it endless ones, the known ones. */
export function writtenDecimals({ value, decimals, interval }: Quantity): number {
  if (decimals !== null) return decimals;
  const own = value.toFixed().split('.')[1]?.length ?? 0;
  const { low, high } = interval;
  const width = low && high ? high.minus(low) : new Big(0);
  if (width.eq(0)) return Math.min(own, 6);
  const known = Math.max(0, -width.e);
  return own > known + 1 ? known : Math.max(own, known);
}

/** Digits a computed number is told in: of a multiple three, of a grid factor those published. */
const digitsTold: Readonly<Record<string, number | undefined>> = { ratio: 3, 'tCO2/MWh': 4 };
const mostDigits = 6;

/**
 * A computed number: the range its rounding allows, its low end rounded down and its high end up;
 * one number where the range is too narrow to be told in the digits that can be read.
 */
export function formatComputed(quantity: Quantity, i18n: I18n): string {
  const { low, high } = endsTold(quantity, i18n);
  if (low !== null && high !== null) {
    return low === high ? low : i18n.t('said.range', { low, high });
  }
  if (low !== null) return i18n.t('qualifier.at_least', { number: low });
  return high === null ? '…' : i18n.t('qualifier.at_most', { number: high });
}

/** Both ends of a computed number as they are told, alike where it is one number; an open end is null. */
export function endsTold(quantity: Quantity, i18n: I18n) {
  const { value, unit, interval } = quantity;
  const { low, high } = interval;
  const alone = (number: string) => ({ low: number, high: number });
  if (low && high?.eq(low)) return alone(formatWritten({ ...quantity, value: low }, i18n));
  const most = Math.max(0, (digitsTold[unit] ?? mostDigits) - 1 - value.e);
  const telling = shownRange(quantity, 0).decimals;
  if (telling > most + 1) return alone(i18n.format.number(value.toFixed(most), most));
  const decimals = Math.min(telling, most);
  const write = (end: Big) => i18n.format.number(end.toFixed(decimals), decimals);
  return {
    low: low && write(low.round(decimals, low.lt(0) ? Big.roundUp : Big.roundDown)),
    high: high && write(high.round(decimals, high.lt(0) ? Big.roundDown : Big.roundUp)),
  };
}

/** A number that is known less closely than its last digit, or to one side only, says so. */
function qualified(quantity: Quantity, number: string, i18n: I18n): string {
  const { low, high } = quantity.interval;
  if (!low && !high) return number;
  if (!low) return i18n.t('qualifier.at_most', { number });
  if (!high) return i18n.t('qualifier.at_least', { number });
  const digit = new Big(10).pow(-(quantity.decimals ?? 99));
  const about = quantity.decimals !== null && high.minus(low).gt(digit);
  return about ? i18n.t('qualifier.about', { number }) : number;
}

function formatPercent(
  { percent, decimals, signed }: Extract<FindingValue, { readonly percent: Big }>,
  i18n: I18n,
): string {
  const rounded = percent.round(decimals);
  const sign = rounded.lt(0) ? '−' : signed && rounded.gt(0) ? '+' : '';
  const number = i18n.format.number(rounded.abs().toFixed(decimals), decimals);
  return i18n.t('said.percent', { number: `${sign}${number}` });
}

function indicatorName(dataset: Dataset, id: string, i18n: I18n): string {
  const name = findIndicator(dataset, id)?.label[i18n.language] ?? id;
  return i18n.t('said.indicator', { name });
}

/** "by gender": a dimension in the middle of a sentence has no capital. */
function dimensionName(dataset: Dataset, id: string, i18n: I18n): string {
  const name = dataText(dataset, `dimension.${id}`, i18n);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function factorName(dataset: Dataset, id: string, i18n: I18n): string {
  const factor = dataset.emissionFactors.find((emissionFactor) => emissionFactor.id === id);
  if (!factor) return i18n.t('said.factor.unnamed', { year: '' });
  const name =
    dataset.texts.get(factor.basis)?.short?.[i18n.language] ??
    i18n.t('said.factor.unnamed', {
      year: i18n.t('controls.year_value', { year: factor.year }),
    });
  return i18n.t('said.factor', { name, value: factor.value });
}
