import { byId } from '../byId';
import type { CaveatId, Dataset, Observation } from '../dataset';
import { observationsOfCompany } from './lookup';

/*
 * Dimensions whose categories are no parts: each is the whole thing, measured by another method.
 * They are never added, never shares, and no total follows from them.
 */

/** A method by which a report may measure a thing, and the caveat that names it beside a figure. */
interface Method {
  readonly category: string;
  readonly caveat: CaveatId;
}

/**
 * The methods of each such dimension; where a report prints no plain number, the first that it
 * prints stands for it. GHG Protocol Scope 2 Guidance: location-based, market-based.
 */
const methodsBy = byId<readonly Method[]>({
  scope2_method: [
    { category: 'location', caveat: 'location_based' },
    { category: 'market', caveat: 'market_based' },
  ],
});

const all = [...methodsBy.values()].flat();

/** True where the categories of a dimension are one thing, measured by several methods. */
export function measuresOneThing(dimension: string): boolean {
  return methodsBy.has(dimension);
}

/** The methods of a dimension, the one to be used first; none where its categories are parts. */
export function methodsOf(dimension: string): readonly string[] {
  return (methodsBy.get(dimension) ?? []).map(({ category }) => category);
}

/** The method that a caveat names; null for a caveat that says something else. */
export function methodNamedBy(caveat: CaveatId): string | null {
  return all.find((method) => method.caveat === caveat)?.category ?? null;
}

/** The method under which a number is printed; null for a plain number and for a group. */
export function methodOf({ dimension, category }: Observation): Method | null {
  const methods = dimension === null ? [] : (methodsBy.get(dimension) ?? []);
  return methods.find((method) => method.category === category) ?? null;
}

/** What the report of a number prints of the same thing and year by other methods. */
export function byOtherMethods(dataset: Dataset, number: Observation): readonly Observation[] {
  const { company, indicator, report, year } = number;
  if (number.dimension !== null && !measuresOneThing(number.dimension)) return [];
  return observationsOfCompany(dataset, company, indicator).filter(
    (row) =>
      row.report === report &&
      row.year === year &&
      row.preferred &&
      methodOf(row) !== null &&
      row.category !== number.category,
  );
}

/** Every choice of one from each list, the choice of the first ones first. */
export function choicesFrom<Item>(
  lists: readonly (readonly Item[])[],
): readonly (readonly Item[])[] {
  return lists.reduce<readonly (readonly Item[])[]>(
    (choices, items) => choices.flatMap((choice) => items.map((item) => [...choice, item])),
    [[]],
  );
}
