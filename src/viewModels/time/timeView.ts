import {
  defaultBasis,
  figureOn,
  figuresOn,
  unitOn,
  yearsOn,
  type Basis,
} from '../../domain/derive/basis';
import { assess } from '../../domain/compare/comparison';
import type { CaveatId, Dataset, Indicator } from '../../domain/dataset';
import { isNumber, isPresent, type Figure } from '../../domain/figure';
import { dimensionOfParts, figuresOf } from '../../domain/derive/figuresOf';
import { groupBy } from '../../domain/groupBy';
import { toFigure } from '../../domain/derive/toFigure';
import { isNotComparable } from '../../domain/derive/turnover';
import type { I18n } from '../../i18n/I18n';
import type { Selection } from '../../state/selection';
import { buildRow, type FigureRow } from '../figure/figureRow';
import { baselineOf } from '../figure/figureView';
import { companyPosition } from '../../domain/facts/lookup';
import { basisPhrase, undividedNote } from '../../wording/basis';
import { formatFigure } from '../../wording/figure';
import { companyName, groupName, unitName } from '../../wording/names';

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
  /** What changes along a company's own line: boundary, scopes, restated or inferred years. */
  readonly breaks: readonly string[];
  /** Companies whose figures stand in a unit that cannot be converted. */
  readonly undrawn: readonly string[];
  /** On what the figures stand, where the unit does not say it. */
  readonly basis: string | null;
  /** Why they are not divided though a base is chosen. */
  readonly note: string | null;
  /** Companies with years that cannot stand on the chosen basis: which years, and why. */
  readonly offBasis: readonly string[];
}

/** Every year the reports print, a line a company; years a report leaves out stay gaps. */
export function buildTimeView(
  dataset: Dataset,
  indicator: Indicator,
  companies: readonly string[],
  scale: Selection['scale'],
  i18n: I18n,
  basis: Basis = defaultBasis,
): TimeView {
  const years = yearsOn(dataset, indicator, { ...basis, companies });
  const series = new Map<string, TimeSeries>();
  const off: Figure[] = [];
  for (const year of years) {
    for (const figure of figuresOn(dataset, indicator, { ...basis, companies, year })) {
      if (isOffBasis(figure)) off.push(figure);
      const row = buildRow(dataset, figure, null, i18n);
      const id = [row.company, figure.key.category].join('.');
      const name =
        row.group === null ? row.name : i18n.t('row.group', { name: row.name, group: row.group });
      const line = series.get(id) ?? { id, name, position: row.position, points: [] };
      series.set(id, { ...line, points: [...line.points, { ...row, year }] });
    }
  }
  const lines = [...series.values()].filter((line) =>
    line.points.some((point) => point.drawn !== null),
  );
  const drawn = new Set(lines.flatMap((line) => line.points.map((point) => point.company)));
  const numbers = new Set(
    [...series.values()]
      .flatMap((line) => line.points)
      .filter((point) => isNumber(point.state))
      .map((point) => point.company),
  );
  const namesOf = (item: readonly string[]) => item.map((id) => companyName(dataset, id, i18n));
  const told = new Set(off.map((figure) => figure.key.company));
  return {
    years,
    unit: unitName(unitOn(indicator, basis), i18n),
    baseline: baselineOf(indicator.id),
    scale,
    series: lines,
    breaks: companies.flatMap((company) =>
      breaksOf(dataset, indicator, company, years, i18n, basis),
    ),
    missing: namesOf(companies.filter((company) => !numbers.has(company) && !told.has(company))),
    undrawn: namesOf(
      companies.filter(
        (company) => numbers.has(company) && !drawn.has(company) && !told.has(company),
      ),
    ),
    basis: basisPhrase({ dataset, i18n }, indicator, basis, 'unit'),
    note: undividedNote(indicator, basis, i18n),
    offBasis: [...groupBy(off, (figure) => figure.key.company)].map(([company, figures]) =>
      i18n.t('sentence.reason', {
        reason: companyName(dataset, company, i18n),
        names: offBasisOf(figures, i18n),
      }),
    ),
  };
}

/** True of a number that is there, but has no place on the line of the chosen basis. */
function isOffBasis(figure: Figure): boolean {
  return isNotComparable(figure) || figure.kind === 'off_basis';
}

/** The years of one company behind each reason, or with the least they can be. */
function offBasisOf(figures: readonly Figure[], i18n: I18n): string {
  const reasons = groupBy(figures, (figure) => formatFigure(figure, i18n));
  const parts = [...reasons].map(([value, those]) => {
    const years = [...new Set(those.map((figure) => String(figure.key.year)))];
    return i18n.t('row.label', { name: i18n.format.list(years), value });
  });
  return parts.join(i18n.t('row.separator'));
}

/** Companies down, years across: every whole-company figure and every gap. */
export interface YearTableView {
  readonly years: readonly number[];
  /** With what the figures stand on, where the unit alone does not say it. */
  readonly unit: string;
  /** Why they are not divided though a base is chosen. */
  readonly note: string | null;
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
  i18n: I18n,
  basis: Basis = defaultBasis,
): YearTableView {
  const years = [...yearsOn(dataset, indicator, { ...basis, companies })].reverse();
  const rows = companies.flatMap((company) => {
    const figures = years.flatMap((year) => figuresOf(dataset, indicator, [company], year));
    // The whole company too, where a report gives parts in one year and the whole in another.
    const parts = [...new Set(figures.filter(isPresent).map((figure) => figure.key.category))];
    const row = (category: string | null) => {
      const dimension = category === null ? null : dimensionOfParts(indicator);
      const cells = years.map((year) => {
        const key = { company, indicator: indicator.id, year, dimension, category };
        return buildRow(dataset, figureOn(dataset, toFigure(dataset, key), basis), null, i18n);
      });
      const name = companyName(dataset, company, i18n);
      const site = groupName(dataset, { dimension, category }, i18n);
      return {
        id: `${company}.${category ?? ''}`,
        company,
        name: site === null ? name : i18n.t('row.group', { name, group: site }),
        position: companyPosition(dataset, company),
        cells,
      };
    };
    return parts.length > 0 ? parts.map(row) : [row(null)];
  });
  const phrase = basisPhrase({ dataset, i18n }, indicator, basis, 'unit');
  const unit = unitName(unitOn(indicator, basis), i18n);
  return {
    years,
    unit: phrase === null ? unit : `${unit} · ${phrase}`,
    note: undividedNote(indicator, basis, i18n),
    rows,
  };
}

/** Caveats that make a company's own years unlike one another, as one phrase; empty where none does. */
function breaksOf(
  dataset: Dataset,
  indicator: Indicator,
  company: string,
  years: readonly number[],
  i18n: I18n,
  basis: Basis,
): readonly string[] {
  const figures = years
    .flatMap((year) => figuresOn(dataset, indicator, { ...basis, companies: [company], year }))
    .filter((figure) => !isNotComparable(figure))
    .filter(isPresent);
  const told = new Set<CaveatId>();
  // A line is one company, or one site of it: sites of the same year are not set against each other.
  for (const line of groupBy(figures, (figure) => figure.key.category).values()) {
    if (line.length < 2) continue;
    for (const { caveat } of assess(line, dataset.texts).reasons) {
      if (!line.every((figure) => figure.caveats.includes(caveat))) told.add(caveat);
    }
  }
  if (told.size === 0) return [];
  return [
    i18n.t('sentence.reason', {
      reason: companyName(dataset, company, i18n),
      names: i18n.format.list([...told].map((caveat) => i18n.t(`caveat.${caveat}`))),
    }),
  ];
}
