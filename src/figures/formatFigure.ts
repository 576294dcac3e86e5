import type { Dataset, Indicator, Localized, Qualifier } from '../domain/dataset';
import { categoriesIn, isPresent, type Figure, type PresentFigure } from '../domain/figure';
import type { Quantity } from '../domain/quantity';
import { shown, shownDecimals } from '../domain/shownDecimals';
import { findCompany } from '../domain/lookup';
import type { Words } from '../i18n/Words';

/** A text of the data package in the page's language; the code it names where the package lacks it. */
export function dataText(dataset: Dataset, id: string, words: Words): string {
  return dataset.texts.get(id)?.text[words.language] ?? id.replace(/^[a-z]+\./, '');
}

/** The name of a unit as one writes it behind a number; of a quotient the package lacks, from its parts. */
export function formatUnit(dataset: Dataset, unit: string, words: Words): string {
  if (dataset.texts.has(`unit.${unit}`)) return dataText(dataset, `unit.${unit}`, words);
  const at = unit.lastIndexOf('/');
  return at < 0
    ? formatBase(dataset, unit, words)
    : words.t('unit.per', {
        unit: formatUnit(dataset, unit.slice(0, at), words),
        base: formatBase(dataset, unit.slice(at + 1), words),
      });
}

/** What a number is divided by, one of it. */
function formatBase(dataset: Dataset, base: string, words: Words): string {
  switch (base) {
    case 'person':
      return words.t('unit.person');
    case 'RMB million':
      return words.t('unit.revenue');
    case 'm2':
      return words.t('unit.area');
    default:
      return dataText(dataset, `unit.${base}`, words);
  }
}

/** The number with the decimals it is known to, without its unit. */
export function formatNumber(quantity: Quantity, words: Words): string {
  if (quantity.unit === 'year') return quantity.value.toFixed(0);
  return words.format.number(shown(quantity), shownDecimals(quantity));
}

/** The number, or the words for the gap; the unit is added where it is not the canonical one. */
export function formatFigure(dataset: Dataset, figure: Figure, words: Words): string {
  if (!isPresent(figure)) {
    return words.t(figure.because === null ? `state.${figure.state}` : `because.${figure.because}`);
  }
  const number = qualified(figure, formatNumber(figure.quantity, words), words);
  return figure.comparableUnit
    ? number
    : `${number} ${formatUnit(dataset, figure.quantity.unit, words)}`;
}

function qualified(figure: PresentFigure, number: string, words: Words): string {
  const qualifier = figure.observation ? figure.observation.qualifier : qualifierOf(figure);
  if (!qualifier || qualifier === 'in_words') return number;
  return words.t(`qualifier.${qualifier}`, { number });
}

/** What a computed number inherits: an end that no printed number bounds, or an "about". */
function qualifierOf({ quantity, derivation }: PresentFigure): Qualifier | null {
  const { low, high } = quantity.interval;
  if (low && !high) return 'at_least';
  if (high && !low) return 'at_most';
  const about = derivation?.inputs.some((row) => row.qualifier === 'about') ?? false;
  return about ? 'about' : null;
}

export function companyName(dataset: Dataset, id: string, words: Words): string {
  return findCompany(dataset, id)?.shortName[words.language] ?? id;
}

/** A company's place, which fixes its colour and marker; 0, the neutral colour, for one not listed. */
export function companyPosition(dataset: Dataset, id: string): number {
  return findCompany(dataset, id)?.position ?? 0;
}

/** The name of a category; of a sum of groups their names with a plus between. */
export function categoryLabel(
  dataset: Dataset,
  dimension: string | null,
  category: string | null,
  words: Words,
): string | null {
  if (dimension === null || category === null) return null;
  const labels = categoriesIn(category).map((id) => {
    const found = dataset.categories.find((one) => one.dimension === dimension && one.id === id);
    return localize(found?.label, words) ?? id;
  });
  return labels.join(' + ');
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
