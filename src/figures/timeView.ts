import type { Dataset, Indicator } from '../domain/dataset';
import { isPresent } from '../domain/figure';
import { figuresOf, yearsOfIndicator } from '../domain/figuresOf';
import type { Words } from '../i18n/Words';
import type { Selection } from '../state/selection';
import { baselineOf, buildRow, type FigureRow } from './figureView';
import { formatUnit } from './formatFigure';

/** One line of the view over time: a company, or a site of it, with one point a year. */
export interface TimeSeries {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly points: readonly (FigureRow & { readonly year: number })[];
}

export interface TimeView {
  readonly years: readonly number[];
  readonly unit: string;
  readonly baseline: number;
  readonly scale: Selection['scale'];
  readonly series: readonly TimeSeries[];
  /** Companies that print no figure for any year. */
  readonly missing: readonly string[];
}

/** Every year the reports print, a line a company; years a report leaves out stay gaps. */
export function buildTimeView(
  dataset: Dataset,
  indicator: Indicator,
  companies: readonly string[],
  scale: Selection['scale'],
  words: Words,
): TimeView {
  const years = yearsOfIndicator(dataset, indicator, companies);
  const series = new Map<string, TimeSeries>();
  for (const year of years) {
    for (const figure of figuresOf(dataset, indicator, companies, year)) {
      const row = buildRow(dataset, figure, null, words);
      const id = [row.company, figure.key.category].join('.');
      const name =
        row.group === null ? row.name : words.t('row.group', { name: row.name, group: row.group });
      const line = series.get(id) ?? { id, name, position: row.position, points: [] };
      series.set(id, { ...line, points: [...line.points, { ...row, year }] });
    }
  }
  const lines = [...series.values()].filter((line) =>
    line.points.some((point) => point.drawn !== null),
  );
  const drawn = new Set(lines.flatMap((line) => line.points.map((point) => point.company)));
  const missing = companies.filter((company) => !drawn.has(company));
  return {
    years,
    unit: formatUnit(dataset, indicator.unit, words),
    baseline: baselineOf(indicator.id),
    scale,
    series: lines,
    missing: missing.map(
      (id) =>
        dataset.companies.find((company) => company.id === id)?.shortName[words.language] ?? id,
    ),
  };
}

/** Companies down, years across: every whole-company figure and every gap. */
export interface YearTable {
  readonly years: readonly number[];
  readonly rows: readonly {
    readonly id: string;
    readonly company: string;
    readonly name: string;
    readonly position: number;
    readonly cells: readonly FigureRow[];
  }[];
}

export function buildYearTable(
  dataset: Dataset,
  indicator: Indicator,
  companies: readonly string[],
  words: Words,
): YearTable {
  const years = [...yearsOfIndicator(dataset, indicator, companies)].reverse();
  const rows = companies.flatMap((company) => {
    const bySite = new Map<string, FigureRow[]>();
    for (const year of years) {
      for (const figure of figuresOf(dataset, indicator, [company], year)) {
        const row = buildRow(dataset, figure, null, words);
        const site = isPresent(figure) ? (row.group ?? '') : '';
        bySite.set(site, [...(bySite.get(site) ?? []), row]);
      }
    }
    return [...bySite].flatMap(([site, cells]) => {
      const [first] = cells;
      if (!first) return [];
      const name =
        site === '' ? first.name : words.t('row.group', { name: first.name, group: site });
      return [{ id: `${company}.${site}`, company, name, position: first.position, cells }];
    });
  });
  return { years, rows };
}
