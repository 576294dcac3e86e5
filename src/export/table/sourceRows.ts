import type { Dataset, EmissionFactor, Report } from '../../domain/dataset';
import { chainOf, derivationOf, type Figure } from '../../domain/figure';
import { isOwn } from '../../domain/facts/lookup';
import { reportsBehind } from '../../domain/figures/reportsBehind';
import type { I18n } from '../../i18n/I18n';
import type { SourceRow } from './columns';
import { companyFullName, dataText } from '../../wording/names';

/** The licence of the compilation of data; the reports stay their companies' own. */
export const licence = {
  name: 'CC BY 4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** When and from where a table was taken. */
export interface Taken {
  /** ISO 8601 day. */
  readonly date: string;
  /** The page that shows the figures. */
  readonly link: string;
}

/** A row without anything; each kind of source fills what it has. */
const blank: SourceRow = {
  source_id: null,
  kind_id: null,
  kind: null,
  company_id: null,
  company: null,
  title: null,
  source_year: null,
  language: null,
  languages_published: [],
  standards: [],
  address: null,
  data_version: null,
  licence: null,
  licence_address: null,
  date_taken: null,
  link: null,
};

/** The compilation, the reports the figures are read from, and the factors they were counted with. */
export function toSourceRows(
  dataset: Dataset,
  figures: readonly Figure[],
  taken: Taken,
  i18n: I18n,
): readonly SourceRow[] {
  const reports = new Set(reportsBehind(dataset, figures).map(({ id }) => id));
  return sourceRowsOf(
    dataset,
    { reports, factors: new Set(figures.flatMap(factorsOf)) },
    taken,
    i18n,
  );
}

interface Sources {
  /** Report ids. */
  readonly reports: ReadonlySet<string>;
  readonly factors: ReadonlySet<EmissionFactor>;
}

/** The compilation, and these reports and factors. */
export function sourceRowsOf(
  dataset: Dataset,
  { reports, factors }: Sources,
  taken: Taken,
  i18n: I18n,
): readonly SourceRow[] {
  return [
    {
      ...blank,
      source_id: 'esg-peer-ledger',
      kind_id: 'compilation',
      kind: i18n.t('table.kind.compilation'),
      title: i18n.t('app.name'),
      language: i18n.language,
      data_version: dataset.version,
      licence: licence.name,
      licence_address: licence.address,
      date_taken: taken.date,
      link: taken.link,
    },
    ...dataset.reports
      .filter(({ id }) => reports.has(id))
      .map((report) => ofReport(dataset, report, i18n)),
    ...dataset.emissionFactors
      .filter((factor) => factors.has(factor))
      .map((factor) => ofFactor(factor, i18n)),
  ];
}

function ofReport(dataset: Dataset, report: Report, i18n: I18n): SourceRow {
  const own = isOwn(dataset, report.company);
  return {
    ...blank,
    source_id: report.id,
    kind_id: own ? 'own' : 'report',
    kind: i18n.t(own ? 'own.table' : 'table.kind.report'),
    company_id: report.company,
    company: companyFullName(dataset, report.company, i18n),
    title: report.title,
    source_year: report.year,
    language: report.language,
    languages_published: report.languagesPublished,
    standards: report.standards,
    address: report.source || null,
  };
}

function ofFactor(factor: EmissionFactor, i18n: I18n): SourceRow {
  return {
    ...blank,
    source_id: factor.id,
    kind_id: 'emission_factor',
    kind: i18n.t('table.kind.emission_factor'),
    title: dataText(factor.basis, i18n),
    source_year: factor.year,
  };
}

function factorsOf(figure: Figure): readonly EmissionFactor[] {
  const derivation = derivationOf(figure);
  if (!derivation) return [];
  return chainOf(derivation).flatMap((step) => ('factor' in step ? [step.factor] : []));
}
