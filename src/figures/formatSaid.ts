import Big from 'big.js';
import type { Said } from '../domain/checks/finding';
import type { Dataset } from '../domain/dataset';
import { findIndicator } from '../domain/lookup';
import type { Quantity } from '../domain/quantity';
import { shownRange } from '../domain/shownDecimals';
import type { MessageKey } from '../i18n/translate';
import type { Words } from '../i18n/Words';
import { categoryLabel, dataText, formatUnit } from './formatFigure';

/** A value that a finding names, as a sentence writes it. */
export function formatSaid(dataset: Dataset, said: Said, words: Words): string {
  const { t, format } = words;
  if ('quantity' in said) {
    const number = qualified(said.quantity, formatWritten(said.quantity, words), words);
    return withUnit(dataset, number, said.quantity.unit, words);
  }
  if ('range' in said) {
    return withUnit(dataset, formatComputed(said.range, words), said.range.unit, words);
  }
  if ('percent' in said) return formatPercent(said, words);
  if ('count' in said) return format.number(String(said.count), 0);
  if ('indicator' in said) return indicatorName(dataset, said.indicator, words);
  if ('indicators' in said) {
    return format.list(said.indicators.map((id) => indicatorName(dataset, id, words)));
  }
  if ('dimension' in said) return dimensionName(dataset, said.dimension, words);
  if ('groups' in said) {
    const names = said.groups.flatMap(
      ({ dimension, category }) => categoryLabel(dataset, dimension, category, words) ?? [],
    );
    return names.length > 0 ? format.list(names) : t('table.whole');
  }
  if ('year' in said) return t('controls.year_value', { year: said.year });
  if ('formula' in said) return t(formulaNames[said.formula] ?? 'formula.other');
  if ('base' in said) return t(`base.${said.base}`);
  return factorName(dataset, said.factor, words);
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
export function withUnit(dataset: Dataset, number: string, unit: string, words: Words): string {
  if (isSilent(unit)) return number;
  if (unit === '%') return words.t('said.percent', { number });
  const name = number === '1' && unit === 'persons' ? words.t('unit.person') : null;
  return words.t('said.with_unit', { number, unit: name ?? unitName(dataset, unit, words) });
}

/** The words of a unit as they stand behind a number. */
export function unitName(dataset: Dataset, unit: string, words: Words): string {
  // No report prints square metres, so the package has no text for them; intensities imply them.
  return unit === 'm2' ? words.t('unit.area') : formatUnit(dataset, unit, words);
}

/** A printed, converted or added number with every digit it is known to. */
export function formatWritten(quantity: Quantity, words: Words): string {
  if (quantity.unit === 'year') return quantity.value.toFixed(0);
  const decimals = writtenDecimals(quantity);
  return words.format.number(quantity.value.toFixed(decimals), decimals);
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
export function formatComputed(quantity: Quantity, words: Words): string {
  const { low, high } = endsTold(quantity, words);
  if (low !== null && high !== null) {
    return low === high ? low : words.t('said.range', { low, high });
  }
  if (low !== null) return words.t('qualifier.at_least', { number: low });
  return high === null ? '…' : words.t('qualifier.at_most', { number: high });
}

/** Both ends of a computed number as they are told, alike where it is one number; an open end is null. */
export function endsTold(quantity: Quantity, words: Words) {
  const { value, unit, interval } = quantity;
  const { low, high } = interval;
  const alone = (number: string) => ({ low: number, high: number });
  if (low && high?.eq(low)) return alone(formatWritten({ ...quantity, value: low }, words));
  const most = Math.max(0, (digitsTold[unit] ?? mostDigits) - 1 - value.e);
  const telling = shownRange(quantity, 0).decimals;
  if (telling > most + 1) return alone(words.format.number(value.toFixed(most), most));
  const decimals = Math.min(telling, most);
  const write = (end: Big) => words.format.number(end.toFixed(decimals), decimals);
  return {
    low: low && write(low.round(decimals, low.lt(0) ? Big.roundUp : Big.roundDown)),
    high: high && write(high.round(decimals, high.lt(0) ? Big.roundDown : Big.roundUp)),
  };
}

/** A number that is known less closely than its last digit, or to one side only, says so. */
function qualified(quantity: Quantity, number: string, words: Words): string {
  const { low, high } = quantity.interval;
  if (!low && !high) return number;
  if (!low) return words.t('qualifier.at_most', { number });
  if (!high) return words.t('qualifier.at_least', { number });
  const digit = new Big(10).pow(-(quantity.decimals ?? 99));
  const about = quantity.decimals !== null && high.minus(low).gt(digit);
  return about ? words.t('qualifier.about', { number }) : number;
}

function formatPercent(
  { percent, decimals, signed }: Extract<Said, { readonly percent: Big }>,
  words: Words,
): string {
  const rounded = percent.round(decimals);
  const sign = rounded.lt(0) ? '−' : signed && rounded.gt(0) ? '+' : '';
  const number = words.format.number(rounded.abs().toFixed(decimals), decimals);
  return words.t('said.percent', { number: `${sign}${number}` });
}

function indicatorName(dataset: Dataset, id: string, words: Words): string {
  const name = findIndicator(dataset, id)?.label[words.language] ?? id;
  return words.t('said.indicator', { name });
}

/** "by gender": a dimension in the middle of a sentence has no capital. */
function dimensionName(dataset: Dataset, id: string, words: Words): string {
  const name = dataText(dataset, `dimension.${id}`, words);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function factorName(dataset: Dataset, id: string, words: Words): string {
  const factor = dataset.emissionFactors.find((one) => one.id === id);
  if (!factor) return words.t('said.factor.unnamed', { year: '' });
  const name =
    dataset.texts.get(factor.basis)?.short?.[words.language] ??
    words.t('said.factor.unnamed', {
      year: words.t('controls.year_value', { year: factor.year }),
    });
  return words.t('said.factor', { name, value: factor.value });
}
