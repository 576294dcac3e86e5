import { byId } from '../domain/byId';
import type Big from 'big.js';
import type { FindingValue } from '../domain/checks/finding';
import type { Dataset } from '../domain/dataset';
import { tenTo } from '../domain/numbers/interval';
import type { Quantity } from '../domain/numbers/quantity';
import type { MessageKey } from '../i18n/translate';
import type { I18n } from '../i18n/I18n';
import { dataText, groupName, indicatorName, shortText } from './names';
import { formatComputed, formatInFull } from './numbers';
import { withUnit } from './units';
import { formatYear } from './years';

/** A value that a finding names, as a sentence writes it. */
export function formatFindingValue(dataset: Dataset, value: FindingValue, i18n: I18n): string {
  const { t, format } = i18n;
  if ('quantity' in value) {
    const number = qualified(value.quantity, formatInFull(value.quantity, i18n), i18n);
    return withUnit(number, value.quantity.unit, i18n);
  }
  if ('range' in value) {
    return withUnit(formatComputed(value.range, i18n), value.range.unit, i18n);
  }
  if ('percent' in value) return formatPercent(value, i18n);
  if ('count' in value) return format.count(value.count);
  if ('indicator' in value) return quotedIndicator(dataset, value.indicator, i18n);
  if ('indicators' in value) {
    return format.list(value.indicators.map((id) => quotedIndicator(dataset, id, i18n)));
  }
  if ('dimension' in value) return dimensionName(value.dimension, i18n);
  if ('dimensions' in value) {
    return format.list(value.dimensions.map((dimension) => dimensionName(dimension, i18n)));
  }
  if ('groups' in value) {
    const names = value.groups.flatMap((group) => groupName(dataset, group, i18n) ?? []);
    return names.length > 0 ? format.list(names) : t('table.whole');
  }
  if ('year' in value) return formatYear(value.year, i18n);
  if ('formula' in value) return t(formulaNames.get(value.formula) ?? 'formula.other');
  if ('base' in value) return t(`base.${value.base}`);
  if ('aspects' in value) return format.list(value.aspects.map((aspect) => t(`aspect.${aspect}`)));
  if ('report' in value) return reportName(dataset, value.report, i18n);
  if ('document' in value) {
    const { document, section } = value.document;
    return t('finding_value.document', { document, section });
  }
  return factorOf(dataset, value.factor, i18n);
}

/** A report by its fiscal year: "FY2024 report"; its id where the package does not have it. */
export function reportName(dataset: Dataset, id: string, i18n: I18n): string {
  const year = dataset.reports.find((report) => report.id === id)?.year;
  return year === undefined ? id : i18n.t('finding_value.report', { year: formatYear(year, i18n) });
}

/** The formulas of turnover by the ids the data names them with. */
const formulaNames = byId<MessageKey>({
  'leavers/year_end': 'formula.leavers/year_end',
  'leavers/(leavers+year_end)': 'formula.leavers/(leavers+year_end)',
  'voluntary/(voluntary+year_end)': 'formula.voluntary/(voluntary+year_end)',
  'voluntary/(leavers+year_end)': 'formula.voluntary/(leavers+year_end)',
});

/** A number that is known less closely than its last digit, or to one side only, says so. */
function qualified(quantity: Quantity, number: string, i18n: I18n): string {
  const { low, high } = quantity.interval;
  if (!low && !high) return number;
  if (!low) return i18n.t('qualifier.at_most', { number });
  if (!high) return i18n.t('qualifier.at_least', { number });
  const { decimals } = quantity;
  const about = decimals !== null && high.minus(low).gt(tenTo(-decimals));
  return about ? i18n.t('qualifier.about', { number }) : number;
}

function formatPercent(
  { percent, decimals, signed }: Extract<FindingValue, { readonly percent: Big }>,
  i18n: I18n,
): string {
  const rounded = percent.round(decimals);
  const sign = rounded.lt(0) ? '−' : signed && rounded.gt(0) ? '+' : '';
  const number = i18n.format.number(rounded.abs().toFixed(decimals), decimals);
  return i18n.t('number.percent', { number: `${sign}${number}` });
}

function quotedIndicator(dataset: Dataset, id: string, i18n: I18n): string {
  return i18n.t('finding_value.indicator', { name: indicatorName(dataset, id, i18n) });
}

/** "by gender": a dimension in the middle of a sentence has no capital. */
function dimensionName(id: string, i18n: I18n): string {
  const name = dataText(`dimension.${id}`, i18n);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function factorOf(dataset: Dataset, id: string, i18n: I18n): string {
  const factor = dataset.emissionFactors.find((emissionFactor) => emissionFactor.id === id);
  if (!factor) return i18n.t('finding_value.factor.unnamed', { year: '' });
  const name =
    shortText(factor.basis, i18n) ??
    i18n.t('finding_value.factor.unnamed', {
      year: formatYear(factor.year, i18n),
    });
  return i18n.t('finding_value.factor', { name, value: factor.value });
}
