import type { Figure } from '../domain/figure';
import { reportYears } from '../domain/facts/vintage';
import { reportsBehind } from '../domain/figures/reportsBehind';
import type { Context } from './context';
import { formatYear } from './years';

/** The reports that figures are from, by their fiscal years: "Source: FY2024 ESG reports of the companies". */
export function formatSource({ dataset, i18n }: Context, figures: readonly Figure[]): string {
  const years = [...reportYears({ reports: reportsBehind(dataset, figures) })].reverse();
  return years.length === 0
    ? ''
    : i18n.t('figure.source', {
        years: i18n.format.list(years.map((year) => formatYear(year, i18n))),
      });
}
