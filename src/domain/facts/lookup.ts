import type { Company, Dataset, Disclosure, Indicator, Observation, Report } from '../dataset';
import { figureId, type FigureKey } from '../figure';
import { groupBy } from '../groupBy';
import { oncePer } from '../oncePer';

interface Index {
  readonly byFigure: ReadonlyMap<string, readonly Observation[]>;
  readonly byIndicator: ReadonlyMap<string, readonly Observation[]>;
  readonly byCompany: ReadonlyMap<string, readonly Observation[]>;
  readonly byCompanyIndicator: ReadonlyMap<string, readonly Observation[]>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly companies: ReadonlyMap<string, Company>;
  /** Latest first. */
  readonly reports: ReadonlyMap<string, readonly Report[]>;
  readonly disclosures: ReadonlyMap<string, Disclosure>;
  /** Latest first. */
  readonly years: readonly number[];
}

// Packages of single reports share these tables: what is made of one is kept by the table.
const indicatorsById = oncePer(
  (indicators: Dataset['indicators']) => new Map(indicators.map((row) => [row.id, row])),
);
const companiesById = oncePer(
  (companies: Dataset['companies']) => new Map(companies.map((row) => [row.id, row])),
);

/** Finds rows without walking the tables; made once a dataset. */
const indexOf = oncePer((dataset: Dataset): Index => {
  const ordered = [...dataset.observations].sort(
    (a, b) => Number(b.preferred) - Number(a.preferred),
  );
  return {
    byFigure: groupBy(ordered, figureId),
    byIndicator: groupBy(dataset.observations, (row) => row.indicator),
    byCompany: groupBy(dataset.observations, (row) => row.company),
    byCompanyIndicator: groupBy(dataset.observations, (row) => `${row.company} ${row.indicator}`),
    indicators: indicatorsById(dataset.indicators),
    companies: companiesById(dataset.companies),
    reports: groupBy(
      [...dataset.reports].sort((a, b) => b.year - a.year),
      (report) => report.company,
    ),
    disclosures: new Map(dataset.disclosures.map((row) => [`${row.report} ${row.indicator}`, row])),
    years: yearsIn(dataset),
  };
});

function yearsIn({ reports, indicators, observations }: Dataset): readonly number[] {
  const years = new Set(reports.map((report) => report.year));
  const known = indicatorsById(indicators);
  for (const row of observations) {
    if (known.get(row.indicator)?.kind !== 'target') years.add(row.year);
  }
  return [...years].sort((a, b) => b - a);
}

/** Every number printed for this key, the preferred ones first. */
export function observationsOf(dataset: Dataset, key: FigureKey): readonly Observation[] {
  return indexOf(dataset).byFigure.get(figureId(key)) ?? [];
}

/** Every number printed for an indicator, in the order of the file. */
export function observationsOfIndicator(
  dataset: Dataset,
  indicator: string,
): readonly Observation[] {
  return indexOf(dataset).byIndicator.get(indicator) ?? [];
}

/** Every number one company prints, of one indicator or of all, in the order of the file. */
export function observationsOfCompany(
  dataset: Dataset,
  company: string,
  indicator?: string,
): readonly Observation[] {
  const { byCompany, byCompanyIndicator } = indexOf(dataset);
  return (
    (indicator === undefined
      ? byCompany.get(company)
      : byCompanyIndicator.get(`${company} ${indicator}`)) ?? []
  );
}

export function findIndicator(dataset: Dataset, id: string): Indicator | null {
  return indexOf(dataset).indicators.get(id) ?? null;
}

export function findCompany(dataset: Dataset, id: string): Company | null {
  return indexOf(dataset).companies.get(id) ?? null;
}

/** True of a company that the reader added. */
export function isOwn(dataset: Dataset, company: string): boolean {
  return findCompany(dataset, company)?.own === true;
}

/** What companies are grouped under, in the order of the list. */
export function groupsOf({ listed }: Pick<Dataset, 'listed'>): readonly string[] {
  return [...new Set(listed.flatMap(({ groups }) => groups))];
}

/** The disclosure rules that companies report under, as far as it is said. */
export function regimesOf({ listed }: Dataset): readonly string[] {
  return [...new Set(listed.map(({ regime }) => regime))].filter((regime) => regime !== '');
}

/** True of a large package, of which a page reads the rows of some companies. */
export function readsSome({ companies, listed }: Dataset): boolean {
  return listed.length > companies.length;
}

/** The latest report of a company. */
export function reportOf(dataset: Dataset, company: string): Report | null {
  return indexOf(dataset).reports.get(company)?.[0] ?? null;
}

/**
 * The latest fiscal year on which at least half of the published companies have a report: the first report of
 * a spring leaves the others' figures in sight, as does that of a company a reader added. 0 without a report.
 */
export function latestReportYear({ companies, reports }: Dataset): number {
  const published = companies.filter(({ own }) => !own).map(({ id }) => id);
  const counted = published.length === 0 ? companies.map(({ id }) => id) : published;
  const byYear = groupBy(
    reports.filter(({ company }) => counted.includes(company)),
    ({ year }) => year,
  );
  const years = [...byYear].filter(
    ([, those]) => new Set(those.map(({ company }) => company)).size * 2 >= counted.length,
  );
  return Math.max(0, ...(years.length > 0 ? years.map(([year]) => year) : byYear.keys()));
}

/** The report of a company on a fiscal year; null where the package has none. */
export function reportOn(dataset: Dataset, company: string, year: number): Report | null {
  return (
    indexOf(dataset)
      .reports.get(company)
      ?.find((report) => report.year === year) ?? null
  );
}

/** What a report says of an indicator it gives no number for; null where the package has no row. */
export function disclosureOf(
  dataset: Dataset,
  report: string,
  indicator: string,
): Disclosure | null {
  return indexOf(dataset).disclosures.get(`${report} ${indicator}`) ?? null;
}

/** True where the whole report was read for the theme of an indicator. */
export function wasReadFor(dataset: Dataset, { readFor }: Report, indicator: string): boolean {
  return wasReadForTheme({ readFor }, findIndicator(dataset, indicator)?.theme);
}

/** True where the whole report was read for a theme; for undefined, where it was read for every theme. */
export function wasReadForTheme(
  { readFor }: Pick<Report, 'readFor'>,
  theme: string | undefined,
): boolean {
  return readFor.includes('all') || (theme !== undefined && readFor.includes(theme));
}

/** The fiscal years any figure is printed for, latest first. Target years are left out. */
export function yearsOf(dataset: Dataset): readonly number[] {
  return indexOf(dataset).years;
}

/** A company's place, which fixes its colour and marker; 0, the neutral colour, for one not listed. */
export function companyPosition(dataset: Dataset, id: string): number {
  return findCompany(dataset, id)?.position ?? 0;
}
