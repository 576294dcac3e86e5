import { byId } from '../domain/byId';
import type Big from 'big.js';
import type { FindingValue } from '../domain/checks/finding';
import type { Dataset } from '../domain/dataset';
import { quantityOfFactor } from '../domain/derive/gridFactor';
import type { Quantity } from '../domain/numbers/quantity';
import type { MessageKey } from '../i18n/translate';
import type { I18n } from '../i18n/I18n';
import { qualifierOfQuantity } from './figure';
import { dimensionInSentence, factorSource, groupName, indicatorName } from './names';
import { formatComputed, formatInFull, formatNumber, withQualifier } from './numbers';
import { withUnit } from './units';
import { formatYear } from './years';

/** A value that a finding names, as a sentence writes it. */
export function formatFindingValue(dataset: Dataset, value: FindingValue, i18n: I18n): string {
  const { t, format } = i18n;
  if ('quantity' in value) {
    return formatInFullWithUnit(value.quantity, i18n);
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
  if ('dimension' in value) return dimensionInSentence(value.dimension, i18n);
  if ('dimensions' in value) {
    return format.list(value.dimensions.map((id) => dimensionInSentence(id, i18n)));
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

/** A number with every digit it is known to, what the report says of it, and its unit. */
export function formatInFullWithUnit(quantity: Quantity, i18n: I18n): string {
  const qualifier = qualifierOfQuantity(quantity);
  const number = withQualifier(formatInFull(quantity, i18n), qualifier, i18n);
  return withUnit(number, quantity.unit, i18n);
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

/** A published factor with its value; its id where the package lacks it. */
function factorOf(dataset: Dataset, id: string, i18n: I18n): string {
  const factor = dataset.emissionFactors.find((emissionFactor) => emissionFactor.id === id);
  if (!factor) return id;
  return i18n.t('finding_value.factor', {
    name: factorSource(factor, i18n),
    value: formatNumber(quantityOfFactor(factor), i18n),
  });
}
