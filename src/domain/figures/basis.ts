import { factsOf } from '../facts/companyFacts';
import type { Dataset, Indicator } from '../dataset';
import { divideByBase, isDivided, unitOnBase } from './divideByBase';
import { inputsOf, isPresent, type Figure } from '../figure';
import { figuresOf, yearsOfIndicator } from './figuresOf';
import { electricityOf } from '../derive/gridFactor';
import { findIndicator, yearsOf } from '../facts/lookup';
import { inReports, ofReport } from '../facts/vintage';
import { atOneFactor } from './sameFactor';
import { toFigure } from './toFigure';
import { toYearEnd, turnoverIndicator } from './turnover';

export const bases = ['absolute', 'per_employee', 'per_revenue'] as const;
export type Base = (typeof bases)[number];
export const turnovers = ['printed', 'year_end'] as const;
export type Turnover = (typeof turnovers)[number];

/** On what the reader wants every figure to stand (rules of comparison, sections 3 and 4). */
export interface Basis {
  readonly base: Base;
  readonly turnover: Turnover;
  /** A published emission factor for all scope 2 figures; null leaves them as reported. */
  readonly factor: string | null;
}

/** Figures as the reports give them. */
export const defaultBasis: Basis = { base: 'absolute', turnover: 'printed', factor: null };

/** The indicator whose figures one emission factor can be laid under. */
export const factorIndicator = 'ghg_scope2';

/** The switches that can change what an indicator's figures stand on. */
export function switchesOf(dataset: Dataset, indicator: Indicator): readonly (keyof Basis)[] {
  const { id } = indicator;
  return [
    ...(isDivided(indicator, 'per_revenue') ? (['base'] as const) : []),
    ...(id === turnoverIndicator ? (['turnover'] as const) : []),
    ...(id === factorIndicator && dataset.emissionFactors.length > 0 ? (['factor'] as const) : []),
  ];
}

/**
 * The figure on a basis: turned to one formula, counted at one factor, divided by one base, or left
 * as it is where the basis does not concern it. What cannot be so is a gap with its reason. All numbers
 * are of one report: of the figure's own, else of another that prints what the basis needs.
 */
export function figureOn(dataset: Dataset, figure: Figure, basis: Basis): Figure {
  const [own] = isPresent(figure) ? inputsOf(figure) : [];
  const found = turnedIn(own ? ofReport(dataset, own.report) : dataset, figure, basis);
  if (isPresent(found)) return found;
  const elsewhere = inReports(dataset, figure.key.company, (report) => {
    const turned = turnedIn(report, toFigure(report, figure.key), basis);
    return isPresent(turned) ? turned : null;
  });
  return elsewhere ?? found;
}

/** The figure on a basis, by the numbers of one report. */
function turnedIn(dataset: Dataset, figure: Figure, basis: Basis): Figure {
  const indicator = findIndicator(dataset, figure.key.indicator);
  if (!indicator) return figure;
  let result = figure;
  if (basis.turnover === 'year_end' && indicator.id === turnoverIndicator && isPresent(result)) {
    result = toYearEnd(dataset.texts, result);
  }
  const factor = dataset.emissionFactors.find(
    (emissionFactor) => emissionFactor.id === basis.factor,
  );
  if (factor && indicator.id === factorIndicator && figure.key.dimension === null) {
    result = atOneFactor(dataset, result, factor);
  }
  const { base } = basis;
  return isDivided(indicator, base) && isPresent(result)
    ? divideByBase(dataset, result, base)
    : result;
}

/** Which figures of an indicator stand side by side, and on what. */
export interface SideBySide extends Basis {
  readonly companies: readonly string[];
  readonly year: number;
}

/** `figuresOf` on a basis. */
export function figuresOn(
  dataset: Dataset,
  indicator: Indicator,
  chosen: SideBySide,
): readonly Figure[] {
  return figuresOf(dataset, indicator, chosen.companies, chosen.year).map((figure) =>
    figureOn(dataset, figure, chosen),
  );
}

/** `yearsOfIndicator`, with the years that only the basis gives a figure for. */
export function yearsOn(
  dataset: Dataset,
  indicator: Indicator,
  { companies, factor }: Omit<SideBySide, 'year'>,
): readonly number[] {
  const printed = yearsOfIndicator(dataset, indicator, companies);
  if (factor === null || indicator.id !== factorIndicator) return printed;
  const counted = yearsOf(dataset).filter((year) =>
    companies.some((company) => electricityOf(factsOf(dataset, company), year) !== null),
  );
  return [...new Set([...printed, ...counted])].sort((a, b) => a - b);
}

/** The unit the indicator's figures have on the basis. */
export function unitOn(indicator: Indicator, { base }: Basis): string {
  return isDivided(indicator, base) ? unitOnBase(indicator.unit, base) : indicator.unit;
}
