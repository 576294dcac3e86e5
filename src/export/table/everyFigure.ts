import type { Dataset, Indicator } from '../../domain/dataset';
import { isPresent, stateOf, type Figure } from '../../domain/figure';
import {
  dimensionsOf,
  figuresByCategory,
  figuresOf,
  yearsOfIndicator,
} from '../../domain/figures/figuresOf';
import { observationsOfIndicator } from '../../domain/facts/lookup';
import { toFigure } from '../../domain/figures/toFigure';

/** Every figure of the companies: each indicator, each year any of them has a figure for, all groups. */
export function everyFigure(
  dataset: Dataset,
  companies: readonly string[] = dataset.companies.map((company) => company.id),
): readonly Figure[] {
  return dataset.indicators.flatMap((indicator) => everyFigureOf(dataset, indicator, companies));
}

/**
 * Every figure of one indicator by company and year: the whole company or its parts, a number or
 * the state of the gap, then each group it prints. Beside the years with a figure stand those of
 * the reports, so that no gap is lost; a year that no report covers has no row.
 */
export function everyFigureOf(
  dataset: Dataset,
  indicator: Indicator,
  companies: readonly string[],
): readonly Figure[] {
  const years = yearsToTake(dataset, indicator, companies);
  return companies.flatMap((company) =>
    years.flatMap((year) => figuresOfYear(dataset, indicator, company, year)),
  );
}

function yearsToTake(
  dataset: Dataset,
  indicator: Indicator,
  companies: readonly string[],
): readonly number[] {
  const ofCompanies = (row: { readonly company: string }) => companies.includes(row.company);
  const years = new Set([
    ...yearsOfIndicator(dataset, indicator, companies),
    ...yearsIn(observationsOfIndicator(dataset, indicator.id).filter(ofCompanies)),
    // A target stands under the year it is set for; where none is set, under that of the report.
    ...yearsIn(dataset.reports.filter(ofCompanies)),
  ]);
  return [...years].sort((a, b) => a - b);
}

function yearsIn(rows: readonly { readonly year: number }[]): readonly number[] {
  return rows.map((row) => row.year);
}

function figuresOfYear(
  dataset: Dataset,
  indicator: Indicator,
  company: string,
  year: number,
): readonly Figure[] {
  const main = figuresOf(dataset, indicator, [company], year);
  const shownBy = new Set(main.map(({ key }) => key.dimension));
  const key = { company, indicator: indicator.id, year, dimension: null, category: null };
  const whole = shownBy.has(null) ? [] : [toFigure(dataset, key)].filter(isPresent);
  const groups = dimensionsOf(dataset, indicator.id)
    .filter((dimension) => !shownBy.has(dimension))
    .flatMap((dimension) =>
      figuresByCategory(dataset, { company, indicator: indicator.id, year, dimension }),
    );
  return [...whole, ...main, ...groups].filter((figure) => stateOf(figure) !== 'no_report');
}
