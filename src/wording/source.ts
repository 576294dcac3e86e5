import type { Figure } from '../domain/figure';
import { isOwn } from '../domain/facts/lookup';
import { reportYears } from '../domain/facts/vintage';
import { reportsBehind } from '../domain/figures/reportsBehind';
import type { Context } from './context';
import { formatYear } from './years';

/**
 * The reports that figures are from, by their fiscal years: "Source: FY2024 ESG reports of the companies"; of
 * what a reader added that nobody checked it.
 */
export function formatSource({ dataset, i18n }: Context, figures: readonly Figure[]): string {
  const reports = reportsBehind(dataset, figures);
  const published = reports.filter(({ company }) => !isOwn(dataset, company));
  const hasOwn = published.length < reports.length;
  const years = [...reportYears({ reports: published })].reverse();
  if (years.length === 0) return hasOwn ? i18n.t('figure.source_own') : '';
  return i18n.t(hasOwn ? 'figure.source_with_own' : 'figure.source', {
    years: i18n.format.list(years.map((year) => formatYear(year, i18n))),
  });
}
