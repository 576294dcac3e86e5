import { byId } from '../byId';
import type { Dataset, Indicator } from '../dataset';
import { isPresent, stateOf, type Figure, type FigureKey, type FigureState } from '../figure';
import { groupBy } from '../groupBy';
import { observationsOfIndicator, reportOf, yearsOf } from '../facts/lookup';
import { toFigure } from './toFigure';

/** Dimensions whose categories never make up a company-wide figure of the same kind. */
const partDimensions = [
  'site',
  'energy_source',
  'waste_item',
  'climate_target',
  'measure',
  'programme',
  'drill',
  'committee',
  'pledge',
  'certificate',
  'product',
  'waste_target',
];

/** Indicators that have a meaning only for a named group, though the dimension has totals elsewhere. */
const namedGroupsOnly = byId<string>({
  women_in_management: 'level',
  training_composition: 'gender',
});

/**
 * The dimension of an indicator that exists only part by part (PUE of a site, energy of a source,
 * a climate target); null where there are whole-company figures.
 */
export function dimensionOfParts(indicator: Pick<Indicator, 'id' | 'dimensions'>): string | null {
  const part = indicator.dimensions.find((dimension) => partDimensions.includes(dimension));
  return part ?? namedGroupsOnly.get(indicator.id) ?? null;
}

/**
 * The figures that stand side by side for one year: one a company, or for an indicator that exists
 * only by site or group one for each. A company without any keeps its place with its reason.
 */
export function figuresOf(
  dataset: Dataset,
  indicator: Indicator,
  companies: readonly string[],
  year: number,
): readonly Figure[] {
  const dimension = dimensionOfParts(indicator);
  return companies.flatMap((company) => {
    const whole = { company, indicator: indicator.id, year, dimension: null, category: null };
    if (dimension === null) return [toFigure(dataset, whole)];
    const parts = figuresByCategory(dataset, { ...whole, dimension });
    return parts.length > 0 ? parts : [toFigure(dataset, whole)];
  });
}

/** What a company's latest report gives for an indicator, and what state that is. */
export function answerOf(
  dataset: Dataset,
  indicator: Indicator,
  company: string,
): { readonly figures: readonly Figure[]; readonly state: FigureState } {
  const year = reportOf(dataset, company)?.year ?? 0;
  const figures = figuresOf(dataset, indicator, [company], year);
  const [first] = figures;
  return { figures, state: first ? stateOf(first) : 'unknown' };
}

/** What a company's figures by category are about: one dimension of one indicator and year. */
export type DimensionKey = Omit<FigureKey, 'dimension' | 'category'> & {
  readonly dimension: string;
};

/** The figures of one company for each category of a dimension it prints, in the tables' order. */
export function figuresByCategory(
  dataset: Dataset,
  { company, indicator, year, dimension }: DimensionKey,
): readonly Figure[] {
  const printed = new Set(
    observationsOfIndicator(dataset, indicator)
      .filter((row) => row.company === company && row.year === year && row.dimension === dimension)
      .map((row) => row.category),
  );
  return dataset.categories
    .filter((category) => category.dimension === dimension && printed.has(category.id))
    .map((category) =>
      toFigure(dataset, { company, indicator, year, dimension, category: category.id }),
    );
}

/** The dimensions an indicator has printed figures for, most printed first. */
export function dimensionsOf(dataset: Dataset, indicator: string): readonly string[] {
  const rows = observationsOfIndicator(dataset, indicator).filter((row) => row.dimension !== null);
  return [...groupBy(rows, (row) => row.dimension ?? '')]
    .sort(
      ([, a], [, b]) =>
        new Set(b.map((row) => row.company)).size - new Set(a.map((row) => row.company)).size,
    )
    .map(([dimension]) => dimension);
}

/**
 * The years an indicator has a printed or derived figure for, earliest first; of a target the years
 * it is set for.
 */
export function yearsOfIndicator(
  dataset: Dataset,
  indicator: Indicator,
  companies: readonly string[],
): readonly number[] {
  const candidates =
    indicator.kind === 'target'
      ? new Set(observationsOfIndicator(dataset, indicator.id).map((row) => row.year))
      : yearsOf(dataset);
  return [...candidates]
    .filter((year) => figuresOf(dataset, indicator, companies, year).some(isPresent))
    .sort((a, b) => a - b);
}
