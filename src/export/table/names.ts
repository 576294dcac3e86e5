import type { Dataset, EmissionFactor } from '../../domain/dataset';
import { categoriesIn } from '../../domain/figure';
import { quantityOfFactor } from '../../domain/derive/gridFactor';
import { findCompany } from '../../domain/facts/lookup';
import type { I18n } from '../../i18n/I18n';

/** A text of the data package in the reader's language; the code it names where the package lacks it. */
export function textOf(dataset: Dataset, id: string, i18n: I18n): string {
  return dataset.texts.get(id)?.text[i18n.language] ?? id.replace(/^[a-z]+\./, '');
}

export function companyName(dataset: Dataset, id: string, i18n: I18n): string {
  return findCompany(dataset, id)?.name[i18n.language] ?? id;
}

/** The name of a unit; of a quotient the package lacks, from its parts. */
export function unitName(dataset: Dataset, unit: string, i18n: I18n): string {
  if (dataset.texts.has(`unit.${unit}`)) return textOf(dataset, `unit.${unit}`, i18n);
  const at = unit.lastIndexOf('/');
  if (at < 0) return baseName(dataset, unit, i18n);
  return i18n.t('unit.per', {
    unit: unitName(dataset, unit.slice(0, at), i18n),
    base: baseName(dataset, unit.slice(at + 1), i18n),
  });
}

/** What a number is divided by, one of it. */
function baseName(dataset: Dataset, base: string, i18n: I18n): string {
  switch (base) {
    case 'person':
      return i18n.t('unit.person');
    case 'RMB million':
      return i18n.t('unit.revenue');
    case 'm2':
      return i18n.t('unit.area');
    default:
      return textOf(dataset, `unit.${base}`, i18n);
  }
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

/** A published factor as one names it: its value with its unit, and what it is the average of. */
export function factorName(dataset: Dataset, factor: EmissionFactor, i18n: I18n): string {
  return i18n.t('basis.factor.name', {
    value: factor.value,
    unit: unitName(dataset, quantityOfFactor(factor).unit, i18n),
    name: dataset.texts.get(factor.basis)?.short?.[i18n.language] ?? factor.year,
  });
}
