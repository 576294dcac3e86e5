import type { Dataset, Indicator, Localized } from '../domain/dataset';
import { isPresent, type Figure, type PresentFigure } from '../domain/figure';
import { knownDecimals, type Quantity } from '../domain/quantity';
import type { Words } from '../i18n/Words';

/** A text of the data package in the page's language; the code it names where the package lacks it. */
export function dataText(dataset: Dataset, id: string, words: Words): string {
  return dataset.texts.get(id)?.text[words.language] ?? id.replace(/^[a-z]+\./, '');
}

/** The name of a unit as one writes it behind a number. */
export function formatUnit(dataset: Dataset, unit: string, words: Words): string {
  return dataText(dataset, `unit.${unit}`, words);
}

/** The number with the decimals it is known to, without its unit. */
export function formatNumber(quantity: Quantity, words: Words): string {
  if (quantity.unit === 'year') return quantity.value.toFixed(0);
  const decimals = knownDecimals(quantity);
  return words.format.number(quantity.value.toFixed(decimals), decimals);
}

/** The number, or the words for the gap; the unit is added where it is not the canonical one. */
export function formatFigure(dataset: Dataset, figure: Figure, words: Words): string {
  if (!isPresent(figure)) return words.t(`state.${figure.state}`);
  const number = qualified(figure, formatNumber(figure.quantity, words), words);
  return figure.comparableUnit
    ? number
    : `${number} ${formatUnit(dataset, figure.quantity.unit, words)}`;
}

function qualified(figure: PresentFigure, number: string, words: Words): string {
  const qualifier = figure.observation?.qualifier;
  if (figure.state === 'derived') return words.t('qualifier.derived', { number });
  if (!qualifier || qualifier === 'in_words') return number;
  return words.t(`qualifier.${qualifier}`, { number });
}

export function companyName(dataset: Dataset, id: string, words: Words): string {
  const company = dataset.companies.find((one) => one.id === id);
  return company?.shortName[words.language] ?? id;
}

/** A company's place, which fixes its colour and marker; 0, the neutral colour, for one not listed. */
export function companyPosition(dataset: Dataset, id: string): number {
  return dataset.companies.find((company) => company.id === id)?.position ?? 0;
}

export function categoryLabel(
  dataset: Dataset,
  dimension: string | null,
  category: string | null,
  words: Words,
): string | null {
  if (dimension === null || category === null) return null;
  const found = dataset.categories.find(
    (one) => one.dimension === dimension && one.id === category,
  );
  return localize(found?.label, words) ?? category;
}

function localize(text: Localized | undefined, words: Words): string | null {
  return text?.[words.language] ?? null;
}

/** The HKEX KPI and GRI codes of an indicator; empty where it has none. */
export function codesOf(indicator: Indicator, words: Words): string {
  const codes: string[] = [];
  if (indicator.hkexKpi !== null)
    codes.push(words.t('indicator.codes', { hkex: indicator.hkexKpi }));
  if (indicator.gri.length > 0)
    codes.push(words.t('indicator.gri', { gri: indicator.gri.join(', ') }));
  return codes.join(' · ');
}
