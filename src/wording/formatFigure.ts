import type { Dataset, Indicator, Localized, Qualifier } from '../domain/dataset';
import { categoriesIn, isPresent, type Figure, type PresentFigure } from '../domain/figure';
import type { Quantity } from '../domain/numbers/quantity';
import { shown, shownDecimals } from '../domain/numbers/shownDecimals';
import { findCompany } from '../domain/facts/lookup';
import type { I18n } from '../i18n/I18n';

/** A text of the data package in the page's language; the code it names where the package lacks it. */
export function dataText(dataset: Dataset, id: string, i18n: I18n): string {
  return dataset.texts.get(id)?.text[i18n.language] ?? id.replace(/^[a-z]+\./, '');
}

/** The name of a unit as one writes it behind a number; of a quotient the package lacks, from its parts. */
export function formatUnit(dataset: Dataset, unit: string, i18n: I18n): string {
  if (dataset.texts.has(`unit.${unit}`)) return dataText(dataset, `unit.${unit}`, i18n);
  const at = unit.lastIndexOf('/');
  return at < 0
    ? formatBase(dataset, unit, i18n)
    : i18n.t('unit.per', {
        unit: formatUnit(dataset, unit.slice(0, at), i18n),
        base: formatBase(dataset, unit.slice(at + 1), i18n),
      });
}

/** What a number is divided by, one of it. */
function formatBase(dataset: Dataset, base: string, i18n: I18n): string {
  switch (base) {
    case 'person':
      return i18n.t('unit.person');
    case 'RMB million':
      return i18n.t('unit.revenue');
    case 'm2':
      return i18n.t('unit.area');
    default:
      return dataText(dataset, `unit.${base}`, i18n);
  }
}

/** The number with the decimals it is known to, without its unit. */
export function formatNumber(quantity: Quantity, i18n: I18n): string {
  if (quantity.unit === 'year') return quantity.value.toFixed(0);
  return i18n.format.number(shown(quantity), shownDecimals(quantity));
}

/** The number, or the words for the gap; the unit is added where it is not the canonical one. */
export function formatFigure(dataset: Dataset, figure: Figure, i18n: I18n): string {
  if (!isPresent(figure)) {
    return i18n.t(figure.because === null ? `state.${figure.state}` : `because.${figure.because}`);
  }
  const number = qualified(figure, formatNumber(figure.quantity, i18n), i18n);
  return figure.comparableUnit
    ? number
    : `${number} ${formatUnit(dataset, figure.quantity.unit, i18n)}`;
}

function qualified(figure: PresentFigure, number: string, i18n: I18n): string {
  const qualifier = figure.observation ? figure.observation.qualifier : qualifierOf(figure);
  if (!qualifier || qualifier === 'in_words') return number;
  return i18n.t(`qualifier.${qualifier}`, { number });
}

/** What a computed number inherits: an end that no printed number bounds, or an "about". */
function qualifierOf({ quantity, derivation }: PresentFigure): Qualifier | null {
  const { low, high } = quantity.interval;
  if (low && !high) return 'at_least';
  if (high && !low) return 'at_most';
  const about = derivation?.inputs.some((row) => row.qualifier === 'about') ?? false;
  return about ? 'about' : null;
}

export function companyName(dataset: Dataset, id: string, i18n: I18n): string {
  return findCompany(dataset, id)?.shortName[i18n.language] ?? id;
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
  i18n: I18n,
): string | null {
  if (dimension === null || category === null) return null;
  const labels = categoriesIn(category).map((id) => {
    const found = dataset.categories.find((item) => item.dimension === dimension && item.id === id);
    return localize(found?.label, i18n) ?? id;
  });
  return labels.join(' + ');
}

function localize(text: Localized | undefined, i18n: I18n): string | null {
  return text?.[i18n.language] ?? null;
}

/** The HKEX KPI and GRI codes of an indicator; empty where it has none. */
export function codesOf(indicator: Indicator, i18n: I18n): string {
  const codes: string[] = [];
  if (indicator.hkexKpi !== null)
    codes.push(i18n.t('indicator.codes', { hkex: indicator.hkexKpi }));
  if (indicator.gri.length > 0)
    codes.push(i18n.t('indicator.gri', { gri: indicator.gri.join(', ') }));
  return codes.join(' · ');
}
