import type { Dataset, Observation, Report } from '../domain/dataset';
import { observationsAt } from '../domain/facts/vintage';

/**
 * The one report of a company taken apart into one a year, as if each had been published in its time:
 * its own year's column and the column of the year before. Targets stand in each of them.
 */
export function reportsByYear(
  dataset: Dataset,
  company: string,
  change: (row: Observation) => readonly Observation[] = (row) => [row],
): Dataset {
  const whole = dataset.reports.find((report) => report.company === company);
  if (!whole) throw new Error(`${company} has no report`);
  const own = dataset.allObservations.filter((row) => row.company === company);
  const targets = new Set(
    dataset.indicators.filter(({ kind }) => kind === 'target').map(({ id }) => id),
  );
  const isTarget = ({ indicator }: Observation) => targets.has(indicator);
  const years = [...new Set(own.filter((row) => !isTarget(row)).map(({ year }) => year))]
    .filter((year) => year <= whole.year)
    .sort((a, b) => a - b);
  const idOf = (year: number) => (year === whole.year ? whole.id : `${company}-${year}`);
  const rows = years.flatMap((year) =>
    own
      .filter((row) => isTarget(row) || row.year === year || row.year === year - 1)
      .flatMap((row) => change({ ...row, report: idOf(year) })),
  );
  const others = dataset.allObservations.filter((row) => row.company !== company);
  const reports = [
    ...dataset.reports.filter((report) => report !== whole),
    ...years.map((year): Report => ({ ...whole, id: idOf(year), year })),
  ];
  const allObservations = [...others, ...rows];
  return {
    ...dataset,
    reports,
    allObservations,
    observations: observationsAt({ reports, allObservations }, 'latest'),
  };
}
