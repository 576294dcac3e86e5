import type { Observation } from '../../domain/dataset';

/** Where a row belongs; a null part (an id nobody declares) leaves the row out of the comparison. */
export type SortKey = readonly (number | null)[];

/** What a row says of the place of its number among others. */
export type FigureAt = Pick<
  Observation,
  'company' | 'indicator' | 'year' | 'dimension' | 'category' | 'report'
>;

/** What a package declares, each in the order of its file; companies by position. */
interface Declared {
  readonly companies: readonly string[];
  readonly indicators: readonly string[];
  readonly reports: readonly string[];
  readonly categories: readonly { readonly dimension: string; readonly category: string }[];
}

/**
 * Where a package has its companies, indicators and so on, and the figures they are of: by company, then
 * indicator, latest year first, then dimension and category (the whole company first), then report.
 */
export function figurePlacesIn({ companies, indicators, reports, categories }: Declared) {
  const company = ranks(companies);
  const indicator = ranks(indicators);
  const report = ranks(reports);
  const dimension = ranks(categories.map((row) => row.dimension));
  const category = ranks(categories.map((row) => `${row.dimension} ${row.category}`));
  const place = (row: FigureAt): SortKey => [
    company(row.company),
    indicator(row.indicator),
    -row.year,
    row.dimension === null ? -1 : dimension(row.dimension),
    row.category === null ? -1 : category(`${row.dimension ?? ''} ${row.category}`),
    report(row.report),
  ];
  return { company, indicator, dimension, report, place };
}

/** Rank of an id by first appearance; null for an unknown id, which is a fault of its own. */
export function ranks(ids: readonly string[]): (id: string) => number | null {
  const known = new Map([...new Set(ids)].map((id, index) => [id, index]));
  return (id) => known.get(id) ?? null;
}

/** Compares two keys of one length, the first part that differs deciding. */
export function compareSortKeys(a: readonly number[], b: readonly number[]): number {
  const steps = a.map((part, index) => part - (b[index] ?? part));
  return steps.find((step) => step !== 0) ?? 0;
}
