import type { Dataset, Text } from '../../domain/dataset';
import { yearsOf } from '../../domain/facts/lookup';

/** A dataset that notes which of its rows are read, and the excerpt of those. */
export interface Traced {
  readonly dataset: Dataset;
  readonly excerpt: () => Dataset;
}

/** Columns by which rows are found: reading them does not yet use the row. */
const findingColumns = new Set([
  'id',
  'theme',
  'kind',
  'company',
  'indicator',
  'year',
  'dimension',
  'category',
  'preferred',
]);

/**
 * Notes what is read of a dataset. The small tables stay whole; of the others the excerpt has the rows
 * that were read, and what these lead to.
 */
export function trace(dataset: Dataset): Traced {
  const read = new Set<object>();
  const noting = <Row extends object>(row: Row): Row =>
    new Proxy(row, {
      get(target, column, receiver) {
        if (typeof column === 'string' && !findingColumns.has(column)) read.add(target);
        return Reflect.get(target, column, receiver);
      },
    });
  const readTexts = new Set<string>();
  class NotingTexts extends Map<string, Text> {
    override get(id: string) {
      readTexts.add(id);
      return super.get(id);
    }
  }
  return {
    dataset: {
      ...dataset,
      indicators: dataset.indicators.map(noting),
      categories: dataset.categories.map(noting),
      observations: dataset.observations.map(noting),
      disclosures: dataset.disclosures.map(noting),
      texts: new NotingTexts(dataset.texts),
    },
    excerpt: () => {
      const used = dataset.observations.filter((row) => read.has(row));
      const years = new Set(used.map((row) => row.year));
      // The years to choose from are those of all the data.
      const further = yearsOf(dataset).flatMap((year) =>
        years.has(year) ? [] : dataset.observations.filter((row) => row.year === year).slice(0, 1),
      );
      const observations = [...used, ...further];
      const named = new Set(observations.map((row) => row.indicator));
      return {
        ...dataset,
        files: [],
        changes: [],
        indicators: dataset.indicators.filter((row) => read.has(row) || named.has(row.id)),
        categories: dataset.categories.filter(
          (row) =>
            read.has(row) ||
            observations.some(
              ({ dimension, category }) => dimension === row.dimension && category === row.id,
            ),
        ),
        observations,
        disclosures: dataset.disclosures.filter((row) => read.has(row)),
        texts: new Map([...dataset.texts].filter(([id]) => readTexts.has(id))),
      };
    },
  };
}
