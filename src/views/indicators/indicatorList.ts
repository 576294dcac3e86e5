import type { Dataset, Indicator } from '../../domain/dataset';
import { isPresent } from '../../domain/figure';
import { figuresOf } from '../../domain/figures/figuresOf';
import { groupBy } from '../../domain/groupBy';
import { observationsOfIndicator } from '../../domain/facts/lookup';
import { search, type SearchOptions } from '../../domain/search';
import type { Chosen } from '../../viewModels/page';
import type { Context } from '../../wording/context';
import { codesOf, dataText, unitName } from '../../wording/names';

export interface IndicatorTheme {
  readonly id: string;
  readonly label: string;
  readonly indicators: readonly {
    readonly id: string;
    readonly title: string;
    readonly unit: string;
    readonly codes: string;
    /** Companies with a figure for the year, of all that are chosen. */
    readonly disclosed: number;
    readonly total: number;
  }[];
}

/** Indicators the package holds numbers of, by theme, that match a query; empty matches all. */
export function buildIndicatorList(
  { dataset, i18n }: Context,
  { companies, year }: Pick<Chosen, 'companies' | 'year'>,
  { query, ...otherWords }: { readonly query: string } & Pick<SearchOptions, 'otherWords'>,
): readonly IndicatorTheme[] {
  const hits = new Set(
    search(dataset, query, { most: Infinity, ...otherWords })
      .filter((hit) => hit.kind === 'indicator')
      .map((hit) => hit.id),
  );
  const found = dataset.indicators.filter(
    (indicator) =>
      (indicator.headline || observationsOfIndicator(dataset, indicator.id).length > 0) &&
      (query.trim() === '' || hits.has(indicator.id)),
  );
  return [...groupBy(found, (indicator) => indicator.theme)].map(([theme, indicators]) => ({
    id: theme,
    label: dataText(`theme.${theme}`, i18n),
    indicators: indicators.map((indicator) => ({
      id: indicator.id,
      title: indicator.label[i18n.language],
      unit: unitName(indicator.unit, i18n),
      codes: codesOf(indicator, i18n),
      disclosed: disclosedBy(dataset, indicator, companies, year),
      total: companies.length,
    })),
  }));
}

function disclosedBy(
  dataset: Dataset,
  indicator: Indicator,
  companies: readonly string[],
  year: number,
): number {
  const present = figuresOf(dataset, indicator, companies, year).filter(isPresent);
  return new Set(present.map((figure) => figure.key.company)).size;
}
