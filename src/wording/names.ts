import { standards, type Dataset, type EmissionFactor, type Indicator } from '../domain/dataset';
import { quantityOfFactor } from '../domain/derive/gridFactor';
import { findCompany, findIndicator } from '../domain/facts/lookup';
import { categoriesIn, type FigureKey } from '../domain/figure';
import type { I18n } from '../i18n/I18n';
import { formatNumber } from './numbers';

/** A text of the data package in the page's language; the code it names where the package lacks it. */
export function dataText(id: string, i18n: I18n): string {
  return i18n.texts.get(id)?.text ?? id.replace(/^[a-z]+\./, '');
}

/** The name of a dimension in the middle of a sentence, without a capital: "by gender". */
export function dimensionInSentence(id: string, i18n: I18n): string {
  const name = dataText(`dimension.${id}`, i18n);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The name of a group of companies; its id where the package lacks it. */
export function companyGroupName(group: string, i18n: I18n): string {
  return dataText(`group.${group}`, i18n);
}

/** The few words of a text that stand beside a bar; null where it has none. */
export function shortText(id: string, i18n: I18n): string | null {
  return i18n.texts.get(id)?.short ?? null;
}

/** The short name of a company; its id where the package lacks it. */
export function companyName(dataset: Dataset, id: string, i18n: I18n): string {
  return findCompany(dataset, id)?.shortName[i18n.language] ?? id;
}

/** The full name of a company; its id where the package lacks it. */
export function companyFullName(dataset: Dataset, id: string, i18n: I18n): string {
  return findCompany(dataset, id)?.name[i18n.language] ?? id;
}

/** The name of an indicator; its id where the package lacks it. */
export function indicatorName(dataset: Dataset, id: string, i18n: I18n): string {
  return findIndicator(dataset, id)?.label[i18n.language] ?? id;
}

/** The name of a group; of several added up their names with a plus between. */
export function categoryName(
  dataset: Dataset,
  dimension: string,
  category: string,
  i18n: I18n,
): string {
  const names = categoriesIn(category).map((id) => {
    const found = dataset.categories.find((item) => item.dimension === dimension && item.id === id);
    return found?.label[i18n.language] ?? id;
  });
  return names.join(' + ');
}

/** The name of the group a figure is about; null for the whole company. */
export function groupName(
  dataset: Dataset,
  { dimension, category }: { readonly dimension: string | null; readonly category: string | null },
  i18n: I18n,
): string | null {
  if (dimension === null || category === null) return null;
  return categoryName(dataset, dimension, category, i18n);
}

/** What a figure is of: its indicator, with its group in brackets. */
export function figureName(
  dataset: Dataset,
  key: Pick<FigureKey, 'indicator' | 'dimension' | 'category'>,
  i18n: I18n,
): string {
  const name = indicatorName(dataset, key.indicator, i18n);
  const group = groupName(dataset, key, i18n);
  return group === null ? name : i18n.t('row.group', { name, group });
}

/** The name of a unit as one writes it behind a number; of a quotient the package lacks, from its parts. */
export function unitName(unit: string, i18n: I18n): string {
  if (i18n.texts.has(`unit.${unit}`)) return dataText(`unit.${unit}`, i18n);
  const at = unit.lastIndexOf('/');
  if (at < 0) return denominatorName(unit, i18n);
  return i18n.t('unit.per', {
    unit: unitName(unit.slice(0, at), i18n),
    base: denominatorName(unit.slice(at + 1), i18n),
  });
}

/** What a number is divided by, one of it. */
function denominatorName(unit: string, i18n: I18n): string {
  switch (unit) {
    case 'person':
      return i18n.t('unit.person');
    case 'RMB million':
      return i18n.t('unit.revenue');
    case 'm2':
      return i18n.t('unit.area');
    default:
      return dataText(`unit.${unit}`, i18n);
  }
}

/** What a published factor is the average of; its calendar year where the package lacks the name. */
export function factorSource(factor: EmissionFactor, i18n: I18n): string {
  return shortText(factor.basis, i18n) ?? i18n.t('factor.unnamed', { year: factor.year });
}

/** A published factor as one names it: its value with its unit, and what it is the average of. */
export function factorName(factor: EmissionFactor, i18n: I18n): string {
  const quantity = quantityOfFactor(factor);
  return i18n.t('basis.factor.name', {
    value: formatNumber(quantity, i18n),
    unit: unitName(quantity.unit, i18n),
    name: factorSource(factor, i18n),
  });
}

/** The codes by which standards ask for an indicator; empty where none does. */
export function codesOf({ codes }: Indicator, i18n: I18n): string {
  return standards
    .filter((standard) => codes[standard].length > 0)
    .map((standard) => i18n.t(`codes.${standard}`, { codes: codes[standard].join(', ') }))
    .join(' · ');
}
