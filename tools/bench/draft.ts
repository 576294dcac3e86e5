import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSearchWords } from '../../src/data/searchWords';
import type { Dataset, Observation } from '../../src/domain/dataset';
import type { Candidate } from '../../src/domain/labels/match';
import type { ReportPlace } from '../package/draft/place';
import { propose } from '../package/draft/propose';
import { toLines } from '../package/draft/readReport';

/** How many rows are true and proposed, and how many of either are in the other. */
interface Found {
  readonly rows: number;
  readonly proposals: number;
  /** By indicator and value. */
  readonly numbers: number;
  /** By the whole cell, with category and year. */
  readonly cells: number;
}

/**
 * Drafts each report from its text in `folder` and the rows of the other companies, and compares the
 * proposals with the published rows. The names of indicators and groups are those of the package; once
 * more without those that only this company's rows use, as for a company that is new.
 */
export function benchDraft(published: Dataset, folder: string): void {
  const search = readFileSync('public/data/search.json', 'utf8');
  const { simplified } = parseSearchWords(search);
  const texts = published.reports.flatMap((report) => {
    const file = path.join(folder, `${report.id}.txt`);
    return existsSync(file) ? [{ report, lines: toLines(readFileSync(file, 'utf8')) }] : [];
  });
  if (texts.length === 0) throw new Error(`${folder} has no report text; name it: --reports DIR`);
  for (const { title, of } of [
    { title: 'Names of the package', of: (dataset: Dataset) => dataset },
    { title: 'Without names of its own', of: withoutOwn },
  ]) {
    const results = texts.map(({ report, lines }) => {
      const truth = published.allObservations.filter((row) => row.report === report.id);
      const rows = published.allObservations.filter((row) => row.company !== report.company);
      const dataset = of(published, report.company);
      const proposals = propose(lines, report.year, { dataset, rows, simplified });
      return { id: report.id, found: compare(truth, proposals) };
    });
    console.log(`\n${title.padEnd(50)}   numbers: found    true   cells: found    true`);
    for (const { id, found } of results) console.log(lineOf(id, found));
    console.log(lineOf('all', total(results.map(({ found }) => found))));
  }
}

/** The package without the indicators and groups that only one company's rows use. */
export function withoutOwn(dataset: Dataset, company: string): Dataset {
  const own = usedIn(dataset.allObservations.filter((row) => row.company === company));
  const others = usedIn(dataset.allObservations.filter((row) => row.company !== company));
  const isOwn = (id: string) => own.has(id) && !others.has(id);
  return {
    ...dataset,
    indicators: dataset.indicators.filter(({ id }) => !isOwn(id)),
    categories: dataset.categories.filter(({ dimension, id }) => !isOwn(`${dimension} ${id}`)),
  };
}

function usedIn(rows: readonly Observation[]): ReadonlySet<string> {
  return new Set(
    rows.flatMap(({ indicator, dimension, category }) =>
      dimension === null ? [indicator] : [indicator, `${dimension} ${category ?? ''}`],
    ),
  );
}

function lineOf(name: string, { rows, proposals, numbers, cells }: Found): string {
  const share = (count: number, of: number) => `${((100 * count) / of).toFixed(1)} %`.padStart(8);
  const counts = `${rows} rows, ${proposals} proposals`;
  return [
    `${name.padEnd(22)} ${counts.padEnd(38)}`,
    ...[numbers, cells].map((count) => `${share(count, rows)}${share(count, proposals)}`),
  ].join('       ');
}

function total(results: readonly Found[]): Found {
  const sum = (of: (found: Found) => number) => results.reduce((all, found) => all + of(found), 0);
  return {
    rows: sum(({ rows }) => rows),
    proposals: sum(({ proposals }) => proposals),
    numbers: sum(({ numbers }) => numbers),
    cells: sum(({ cells }) => cells),
  };
}

function compare(
  truth: readonly Observation[],
  proposals: readonly Candidate<ReportPlace>[],
): Found {
  const proposed = proposals.map(({ place, indicator, dimension, category }) => {
    const number = `${indicator} ${Number(place.number.value)}`;
    return { number, cell: `${number} ${dimension} ${category} ${place.year}` };
  });
  const published = truth.map(({ indicator, value, dimension, category, year }) => {
    const number = `${indicator} ${Number(value)}`;
    return { number, cell: `${number} ${dimension ?? ''} ${category ?? ''} ${year}` };
  });
  const shared = (key: 'number' | 'cell') =>
    inBoth(
      published.map((row) => row[key]),
      proposed.map((row) => row[key]),
    );
  return {
    rows: truth.length,
    proposals: proposals.length,
    numbers: shared('number'),
    cells: shared('cell'),
  };
}

/** How many of one list are in the other, each as often as it is in both. */
function inBoth(some: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const key of some) left.set(key, (left.get(key) ?? 0) + 1);
  return others.filter((key) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count > 0;
  }).length;
}
