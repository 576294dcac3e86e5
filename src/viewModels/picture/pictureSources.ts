import { factorIndicator, type Basis } from '../../domain/figures/basis';
import type { Dataset, Indicator, Observation } from '../../domain/dataset';
import { derivationOf, isPresent, observationOf, type Figure } from '../../domain/figure';
import { groupBy } from '../../domain/groupBy';
import { reportOf } from '../../domain/facts/lookup';
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
  const rows = rowsBehind(figures);
  if (rows.length === 0) return reportsRead(dataset, figures, i18n);
  const byCompany = groupBy(rows, (row) => row.company);
  return dataset.companies.flatMap(({ id }) => {
    const report = reportOf(dataset, id);
    const own = byCompany.get(id);
    if (!report || !own) return [];
    const sections = [...new Set(own.map((row) => row.section))];
    return [
      {
        text: i18n.t('picture.source', {
          name: companyName(dataset, id, i18n),
          report: report.title,
          section: sections.join(i18n.t('row.separator')),
        }),
        language: report.language,
      },
    ];
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
  const rows = rowsBehind(figures);
  const named = new Set(
    rows.length > 0 ? rows.map((row) => row.company) : figures.map(({ key }) => key.company),
  );
  const reports = dataset.companies
    .filter(({ id }) => named.has(id))
    .flatMap(({ id }) => reportOf(dataset, id) ?? []);
  const byYear = [...groupBy(reports, (report) => report.year)].map(([year, those]) =>
    t('picture.reports', {
      count: those.length,
      year,
      names: format.list(those.map(({ company }) => companyName(dataset, company, i18n))),
    }),
  );
  const sources = [...byYear, ...further.map(({ text }) => text)].join(t('row.separator'));
  return t('picture.source_line', { sources });
}

/** The printed numbers behind figures. */
function rowsBehind(figures: readonly Figure[]): readonly Observation[] {
  return figures
    .filter(isPresent)
    .flatMap((figure) =>
      [observationOf(figure) ?? [], figure.others, derivationOf(figure)?.inputs ?? []].flat(),
    );
}

function reportsRead(
  dataset: Dataset,
  figures: readonly Figure[],
  i18n: I18n,
): readonly PictureSource[] {
  const read = new Set(figures.map(({ key }) => key.company));
  return [...read].flatMap((company) => {
    const report = reportOf(dataset, company);
    if (!report) return [];
    const name = companyName(dataset, company, i18n);
    return [
      {
        text: i18n.t('picture.report_read', { name, report: report.title }),
        language: report.language,
      },
    ];
  });
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
