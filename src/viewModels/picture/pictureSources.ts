import { factorIndicator, type Basis } from '../../domain/figures/basis';
import type { Dataset, Indicator, Observation, Report } from '../../domain/dataset';
import { inputsOf, isPresent, type Figure } from '../../domain/figure';
import { groupBy } from '../../domain/groupBy';
import { isOwn } from '../../domain/facts/lookup';
import { reportsBehind } from '../../domain/figures/reportsBehind';
import type { PictureSource } from './model';
import type { I18n } from '../../i18n/I18n';
import { companyName, dataText } from '../../wording/names';

/**
 * Report and sections of every printed number behind the figures, those of sums and bases with them.
 * Where there is no number at all, the reports that were read for it.
 */
export function pictureSources(
  dataset: Dataset,
  figures: readonly Figure[],
  i18n: I18n,
): readonly PictureSource[] {
  const byReport = groupBy(rowsBehind(figures), (row) => row.report);
  return reportsNamed(dataset, figures).map(({ id, company, title, language }) => {
    const name = companyName(dataset, company, i18n);
    if (isOwn(dataset, company)) return { text: i18n.t('picture.own', { name }), language: null };
    const sections = [...new Set((byReport.get(id) ?? []).map((row) => row.section))];
    const text =
      sections.length === 0
        ? i18n.t('picture.report_read', { name, report: title })
        : i18n.t('picture.source', {
            name,
            report: title,
            section: sections.join(i18n.t('row.separator')),
          });
    return { text, language };
  });
}

/** The same reports in one line, by year and company: "FY2024 ESG reports of Qiniu and SenseTime". */
export function sourceLine(
  dataset: Dataset,
  figures: readonly Figure[],
  further: readonly PictureSource[],
  i18n: I18n,
): string {
  const { t, format } = i18n;
  const named = (reports: readonly Report[]) =>
    format.list(
      [...new Set(reports.map(({ company }) => company))].map((id) =>
        companyName(dataset, id, i18n),
      ),
    );
  const reports = reportsNamed(dataset, figures);
  const own = reports.filter(({ company }) => isOwn(dataset, company));
  const published = reports.filter((report) => !own.includes(report));
  const sources = [
    ...[...groupBy(published, (report) => report.year)].map(([year, those]) =>
      t('picture.reports', { count: those.length, year, names: named(those) }),
    ),
    ...(own.length > 0 ? [t('picture.own', { name: named(own) })] : []),
    ...further.map(({ text }) => text),
  ].join(t('row.separator'));
  return t('picture.source_line', { sources });
}

/** The reports behind the numbers; behind the gaps where there is no number. */
function reportsNamed(dataset: Dataset, figures: readonly Figure[]): readonly Report[] {
  const present = figures.filter(isPresent);
  return reportsBehind(dataset, present.length > 0 ? present : figures);
}

/** The printed numbers behind figures. */
function rowsBehind(figures: readonly Figure[]): readonly Observation[] {
  return figures.filter(isPresent).flatMap((figure) => [...inputsOf(figure), ...figure.others]);
}

/** Where the emission factor is published that is laid under the figures. */
export function factorSources(
  dataset: Dataset,
  indicator: Indicator,
  { factor }: Basis,
  i18n: I18n,
): readonly PictureSource[] {
  if (indicator.id !== factorIndicator) return [];
  return dataset.emissionFactors
    .filter((emissionFactor) => emissionFactor.id === factor)
    .map((emissionFactor) => ({
      text: dataText(emissionFactor.basis, i18n),
      language: null,
    }));
}
