import type { Dataset, EmissionFactor } from '../../domain/dataset';
import { categoriesIn } from '../../domain/figure';
import { quantityOfFactor } from '../../domain/gridFactor';
import { findCompany } from '../../domain/lookup';
import type { Words } from '../../i18n/Words';

/** A text of the data package in the reader's language; the code it names where the package lacks it. */
export function textOf(dataset: Dataset, id: string, words: Words): string {
  return dataset.texts.get(id)?.text[words.language] ?? id.replace(/^[a-z]+\./, '');
}

export function companyName(dataset: Dataset, id: string, words: Words): string {
  return findCompany(dataset, id)?.name[words.language] ?? id;
}

/** The name of a unit; of a quotient the package lacks, from its parts. */
export function unitName(dataset: Dataset, unit: string, words: Words): string {
  if (dataset.texts.has(`unit.${unit}`)) return textOf(dataset, `unit.${unit}`, words);
  const at = unit.lastIndexOf('/');
  if (at < 0) return baseName(dataset, unit, words);
  return words.t('unit.per', {
    unit: unitName(dataset, unit.slice(0, at), words),
    base: baseName(dataset, unit.slice(at + 1), words),
  });
}

/** What a number is divided by, one of it. */
function baseName(dataset: Dataset, base: string, words: Words): string {
  switch (base) {
    case 'person':
      return words.t('unit.person');
    case 'RMB million':
      return words.t('unit.revenue');
    case 'm2':
      return words.t('unit.area');
    default:
      return textOf(dataset, `unit.${base}`, words);
  }
}

/** The name of a group; of several added up their names with a plus between. */
export function categoryName(
  dataset: Dataset,
  dimension: string,
  category: string,
  words: Words,
): string {
  const names = categoriesIn(category).map((id) => {
    const found = dataset.categories.find((one) => one.dimension === dimension && one.id === id);
    return found?.label[words.language] ?? id;
  });
  return names.join(' + ');
}

/** A published factor as one names it: its value with its unit, and what it is the average of. */
export function factorName(dataset: Dataset, factor: EmissionFactor, words: Words): string {
  return words.t('basis.factor.name', {
    value: factor.value,
    unit: unitName(dataset, quantityOfFactor(factor).unit, words),
    name: dataset.texts.get(factor.basis)?.short?.[words.language] ?? factor.year,
  });
}
