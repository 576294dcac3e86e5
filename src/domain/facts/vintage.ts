import type { Dataset, Observation, Report, Vintage } from '../dataset';
import { figureId, type FigureKey } from '../figure';
import { groupBy } from '../groupBy';
import { oncePer } from '../oncePer';

interface Editions {
  /** Of each company, earliest first; of one year in the order of the file. */
  readonly byCompany: ReadonlyMap<string, readonly Report[]>;
  readonly byFigure: ReadonlyMap<string, readonly Observation[]>;
  readonly ofReport: Map<string, Dataset>;
  readonly atVintage: Map<Vintage, Dataset>;
  readonly upTo: Map<number, Dataset>;
}

const known = new WeakMap<Dataset, Editions>();

function editionsOf(dataset: Dataset): Editions {
  const found = known.get(dataset);
  if (found) return found;
  const made: Editions = {
    byCompany: groupBy(
      [...dataset.reports].sort((a, b) => a.year - b.year),
      (report) => report.company,
    ),
    byFigure: groupBy(dataset.allObservations, figureId),
    ofReport: new Map(),
    atVintage: new Map([[dataset.vintage, dataset]]),
    upTo: new Map(),
  };
  known.set(dataset, made);
  return made;
}

/** The reports of a company, earliest first. */
function reportsOf(dataset: Dataset, company: string): readonly Report[] {
  return editionsOf(dataset).byCompany.get(company) ?? [];
}

/** The same package, with each figure as it was last reported or as it was first. */
export function atVintage(dataset: Dataset, vintage: Vintage): Dataset {
  const editions = editionsOf(dataset);
  const found = editions.atVintage.get(vintage);
  if (found) return found;
  const observations = observationsAt(dataset, vintage);
  if (observations === dataset.allObservations) return dataset;
  const made = { ...dataset, vintage, observations };
  editions.atVintage.set(vintage, made);
  // One set of editions, so that each report is read and checked once.
  known.set(made, editions);
  return made;
}

/** True where several reports print one figure, so that the vintage makes a difference. */
export function hasReprints({ observations, allObservations }: Dataset): boolean {
  return observations.length < allObservations.length;
}

/** Of each figure the numbers of one report: of the newest that prints it, or of the first. */
export function observationsAt(
  { reports, allObservations }: Pick<Dataset, 'reports' | 'allObservations'>,
  vintage: Vintage,
): readonly Observation[] {
  if (reports.length === new Set(reports.map(({ company }) => company)).size) {
    return allObservations;
  }
  const ordered = [...reports].sort((a, b) => a.year - b.year);
  if (vintage === 'first') ordered.reverse();
  const rankOf = new Map(ordered.map(({ id }, rank) => [id, rank]));
  const best = new Map<string, number>();
  const rank = (row: Observation) => rankOf.get(row.report) ?? -1;
  for (const row of allObservations) {
    const id = figureId(row);
    best.set(id, Math.max(rank(row), best.get(id) ?? -1));
  }
  return allObservations.filter((row) => rank(row) === best.get(figureId(row)));
}

/** The rows of each report, made once a dataset: of a thousand companies nobody walks all rows for each report. */
const rowsByReport = oncePer((dataset: Dataset) => ({
  reports: groupBy(dataset.reports, ({ id }) => id),
  observations: groupBy(dataset.allObservations, ({ report }) => report),
  disclosures: groupBy(dataset.disclosures, ({ report }) => report),
  codeAnswers: groupBy(dataset.codeAnswers, ({ report }) => report),
}));

/**
 * The package as far as one report goes: arithmetic and checks stay inside it, so that no number of
 * one report is ever set against a number of another. Of a company with a single report it is the
 * package itself.
 */
export function ofReport(dataset: Dataset, id: string): Dataset {
  const editions = editionsOf(dataset);
  const found = editions.ofReport.get(id);
  if (found) return found;
  const { reports, ...rows } = rowsByReport(dataset);
  const [report] = reports.get(id) ?? [];
  if (!report || reportsOf(dataset, report.company).length < 2) return dataset;
  const made = {
    ...dataset,
    reports: [report],
    allObservations: rows.observations.get(id) ?? [],
    observations: rows.observations.get(id) ?? [],
    disclosures: rows.disclosures.get(id) ?? [],
    codeAnswers: rows.codeAnswers.get(id) ?? [],
  };
  editions.ofReport.set(id, made);
  return made;
}

/** The package as it stood when the reports on a fiscal year had come out; null for all of them. */
export function upToYear(dataset: Dataset, year: number | null): Dataset {
  if (year === null || dataset.reports.every((report) => report.year <= year)) return dataset;
  const { upTo } = editionsOf(dataset);
  const made =
    upTo.get(year) ??
    withReports(
      dataset,
      dataset.reports.filter((report) => report.year <= year),
    );
  upTo.set(year, made);
  return made;
}

/** A company's latest report, the one before it, and the package as it stood then. */
export interface LastReports {
  readonly report: Report;
  readonly before: Report;
  readonly earlier: Dataset;
}

/** The last two reports of a company; null where the package has fewer. */
export function lastReportsOf(dataset: Dataset, company: string): LastReports | null {
  const [before, report] = reportsOf(dataset, company).slice(-2);
  return before && report ? { report, before, earlier: upToYear(dataset, before.year) } : null;
}

/** The package as far as some of its reports go. */
function withReports(dataset: Dataset, reports: readonly Report[]): Dataset {
  const ids = new Set(reports.map(({ id }) => id));
  const isTheirs = (row: { readonly report: string }) => ids.has(row.report);
  const allObservations = dataset.allObservations.filter(isTheirs);
  return {
    ...dataset,
    reports,
    allObservations,
    observations: observationsAt({ reports, allObservations }, dataset.vintage),
    disclosures: dataset.disclosures.filter(isTheirs),
    codeAnswers: dataset.codeAnswers.filter(isTheirs),
  };
}

/** The fiscal years that reports are on, latest first. */
export function reportYears({ reports }: Pick<Dataset, 'reports'>): readonly number[] {
  return [...new Set(reports.map(({ year }) => year))].sort((a, b) => b - a);
}

/** Each report of a company as a package of its own, the newest first; without a report the package itself. */
export function inEachReport(dataset: Dataset, company: string): readonly Dataset[] {
  const reports = reportsOf(dataset, company);
  if (reports.length < 2) return [dataset];
  return reports.map(({ id }) => ofReport(dataset, id)).reverse();
}

/** What is found in one of a company's reports, the first to look in that of the vintage; null where in none. */
export function inReports<Found>(
  dataset: Dataset,
  company: string,
  find: (report: Dataset) => Found | null,
): Found | null {
  const reports = inEachReport(dataset, company);
  for (const report of dataset.vintage === 'latest' ? reports : [...reports].reverse()) {
    const found = find(report);
    if (found !== null) return found;
  }
  return null;
}

/** The preferred number of a figure in each report that prints it, the earliest first. */
export function printsOf(dataset: Dataset, key: FigureKey): readonly Observation[] {
  const rows = editionsOf(dataset).byFigure.get(figureId(key)) ?? [];
  if (rows.length < 2) return rows;
  return reportsOf(dataset, key.company).flatMap(({ id }) =>
    rows.filter((row) => row.report === id && row.preferred).slice(0, 1),
  );
}

/** The same of all reports but that of a number. */
export function reprintsOf(dataset: Dataset, number: Observation): readonly Observation[] {
  return printsOf(dataset, number).filter((row) => row.report !== number.report);
}
