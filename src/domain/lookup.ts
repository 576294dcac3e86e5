import type { Dataset, Indicator, Observation, Report } from './dataset';
import { figureId, type FigureKey } from './figure';
import { groupBy } from './groupBy';

interface Index {
  readonly byFigure: ReadonlyMap<string, readonly Observation[]>;
  readonly byIndicator: ReadonlyMap<string, readonly Observation[]>;
}

const indexes = new WeakMap<Dataset, Index>();

function indexOf(dataset: Dataset): Index {
  const known = indexes.get(dataset);
  if (known) return known;
  const index = {
    byFigure: groupBy(dataset.observations, (row) => figureId(row)),
    byIndicator: groupBy(dataset.observations, (row) => row.indicator),
  };
  indexes.set(dataset, index);
  return index;
}

/** Every number printed for this key, the preferred ones first. */
export function observationsOf(dataset: Dataset, key: FigureKey): readonly Observation[] {
  const rows = indexOf(dataset).byFigure.get(figureId(key)) ?? [];
  return [...rows].sort((a, b) => Number(b.preferred) - Number(a.preferred));
}

/** Every number printed for an indicator, in the order of the file. */
export function observationsOfIndicator(
  dataset: Dataset,
  indicator: string,
): readonly Observation[] {
  return indexOf(dataset).byIndicator.get(indicator) ?? [];
}

export function findIndicator(dataset: Dataset, id: string): Indicator | null {
  return dataset.indicators.find((indicator) => indicator.id === id) ?? null;
}

/** The latest report of a company. */
export function reportOf(dataset: Dataset, company: string): Report | null {
  const reports = dataset.reports.filter((report) => report.company === company);
  return reports.sort((a, b) => b.year - a.year)[0] ?? null;
}

/** The fiscal years any figure is printed for, latest first. Target years are left out. */
export function yearsOf(dataset: Dataset): readonly number[] {
  const years = new Set(dataset.reports.map((report) => report.year));
  const kinds = new Map(dataset.indicators.map((indicator) => [indicator.id, indicator.kind]));
  for (const row of dataset.observations) {
    if (kinds.get(row.indicator) !== 'target') years.add(row.year);
  }
  return [...years].sort((a, b) => b - a);
}
