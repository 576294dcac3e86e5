import type { Dataset, Indicator } from '../../domain/dataset';
import { isPresent } from '../../domain/figure';
import { figuresOf } from '../../domain/figures/figuresOf';
import { groupBy } from '../../domain/groupBy';
import { observationsOfIndicator } from '../../domain/facts/lookup';
import type { SearchHit } from '../../domain/search/searchIndex';
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

/** Indicators the package holds numbers of, by theme; of `hits` those they lead to, null for all. */
export function buildIndicatorList(
  { dataset, i18n }: Context,
  { companies, year }: Pick<Chosen, 'companies' | 'year'>,
  hits: readonly SearchHit[] | null,
): readonly IndicatorTheme[] {
  const wanted = hits && new Set(hits.flatMap(indicatorOf));
  const found = dataset.indicators.filter(
    ({ id, headline }) =>
      (headline || observationsOfIndicator(dataset, id).length > 0) && (wanted?.has(id) ?? true),
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

function indicatorOf(hit: SearchHit): readonly string[] {
  if (hit.kind === 'indicator') return [hit.indicator.id];
  return hit.kind === 'figure' ? [hit.key.indicator] : [];
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
