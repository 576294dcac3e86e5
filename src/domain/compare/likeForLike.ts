import { changeOf, type Change } from '../numbers/change';
import { unlikenessOf, type Unlikeness } from '../facts/unlikeness';
import type { Aspect, Dataset } from '../dataset';
import { isPresent, printedBehind, sumOfCategories, type Figure, type FigureKey } from '../figure';
import { figuresByCategory } from '../figures/figuresOf';
import { observationsOfCompany } from '../facts/lookup';
import { toFigure } from '../figures/toFigure';

/** What a company prints by category over the years, and its years set against each other. */
export interface LikeForLike {
  readonly company: string;
  /** The years with printed categories, earliest first. */
  readonly years: readonly number[];
  /** Each category printed in any of the years, in the tables' order, with a figure or gap a year. */
  readonly categories: readonly { readonly id: string; readonly figures: readonly Figure[] }[];
  /** The total of each year as the report gives it. */
  readonly totals: readonly Figure[];
  /** Each year and the next that has categories. */
  readonly pairs: readonly LikePair[];
}

export interface LikePair {
  readonly from: number;
  readonly to: number;
  /** Categories printed in both years: what may be compared like for like. */
  readonly shared: readonly string[];
  /** Categories of the later year alone. */
  readonly added: readonly string[];
  /** Categories of the earlier year alone. */
  readonly dropped: readonly string[];
  /** In what else the years are not alike; where not empty, no change is given. */
  readonly unlike: readonly Unlikeness[];
  /** Change of the total as printed, in %. */
  readonly printed: Change | null;
  /** Change of each category printed in both years, in %. */
  readonly changes: ReadonlyMap<string, Change>;
  /** The sum of the shared categories in both years; null where none is shared or it cannot be had. */
  readonly like: {
    readonly figures: readonly [from: Figure, to: Figure];
    /** In %; null where the earlier sum may be zero. */
    readonly change: Change | null;
  } | null;
}

/** What an indicator is the sum of, and how reports tell which parts they count. */
export interface Categories {
  readonly dimension: string;
  /** The aspect that names which categories a total holds. */
  readonly setAspect: Aspect;
}

/** The categories of scope 3. */
export const scope3Categories: Categories = {
  dimension: 'scope3_category',
  setAspect: 'scope3_categories',
};

/** Whose categories of what are looked at. */
interface Scope extends Categories {
  readonly dataset: Dataset;
  readonly company: string;
  readonly indicator: string;
}

/**
 * The categories over the years and the change of those printed in both years of a pair; null where
 * the company prints no category. The set of categories may differ, as only shared ones are compared
 * (GHG Protocol Corporate Value Chain Standard, chapter 9: added categories make years unlike).
 */
export function likeForLikeOf(
  dataset: Dataset,
  { company, indicator }: Pick<FigureKey, 'company' | 'indicator'>,
  { dimension, setAspect }: Categories,
): LikeForLike | null {
  const scope = { dataset, company, indicator, dimension, setAspect };
  const rows = observationsOfCompany(dataset, company, indicator).filter(
    (row) => row.dimension === dimension,
  );
  const years = [...new Set(rows.map((row) => row.year))].sort((a, b) => a - b);
  if (years.length === 0) return null;
  const printed = new Set(rows.map((row) => row.category));
  return {
    company,
    years,
    categories: dataset.categories
      .filter((category) => category.dimension === dimension && printed.has(category.id))
      .map(({ id }) => ({ id, figures: years.map((year) => figureOf(scope, year, id)) })),
    totals: years.map((year) => figureOf(scope, year, null)),
    pairs: years.slice(1).flatMap((to, index) => {
      const from = years[index];
      return from === undefined ? [] : [pairOf(scope, from, to)];
    }),
  };
}

function pairOf(scope: Scope, from: number, to: number): LikePair {
  const [before, after] = [printedIn(scope, from), printedIn(scope, to)];
  const sets = {
    shared: before.filter((id) => after.includes(id)),
    added: after.filter((id) => !before.includes(id)),
    dropped: before.filter((id) => !after.includes(id)),
  };
  const inBoth = (category: string | null): Both => [
    figureOf(scope, from, category),
    figureOf(scope, to, category),
  ];
  const each = new Map(
    [null, ...sets.shared]
      .flatMap((category) => {
        const rows = inBoth(category).filter(isPresent).flatMap(printedBehind);
        return unlikenessOf(scope.dataset.texts, rows, [scope.setAspect]);
      })
      .map((unlikeness) => [unlikeness.aspect, unlikeness]),
  );
  const pair = { from, to, ...sets, unlike: [...each.values()] };
  if (each.size > 0) return { ...pair, printed: null, changes: new Map(), like: null };
  const sum = sets.shared.length === 0 ? null : inBoth(sumOfCategories(sets.shared));
  return {
    ...pair,
    printed: changeBetween(inBoth(null)),
    changes: new Map(
      sets.shared.flatMap((id) => {
        const change = changeBetween(inBoth(id));
        return change ? [[id, change]] : [];
      }),
    ),
    like: sum?.every(isPresent) ? { figures: sum, change: changeBetween(sum) } : null,
  };
}

type Both = readonly [from: Figure, to: Figure];

/** The figure of a category, of the sum of several, or of the whole (null). */
function figureOf(scope: Scope, year: number, category: string | null): Figure {
  const { dataset, company, indicator } = scope;
  const dimension = category === null ? null : scope.dimension;
  return toFigure(dataset, { company, indicator, year, dimension, category });
}

/** The categories printed for a year, in the tables' order. */
function printedIn(scope: Scope, year: number): readonly string[] {
  return figuresByCategory(scope.dataset, { ...scope, year }).flatMap(
    ({ key }) => key.category ?? [],
  );
}

/** Null where one of the two is a gap, stands in a unit of its own, or may be zero to begin with. */
function changeBetween([from, to]: Both): Change | null {
  if (!isPresent(from) || !isPresent(to)) return null;
  return from.comparableUnit && to.comparableUnit ? changeOf(from.quantity, to.quantity) : null;
}
