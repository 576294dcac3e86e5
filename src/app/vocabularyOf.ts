import type { Dataset } from '../domain/dataset';
import { mostShown } from '../domain/mostShown';
import { figureStates } from '../domain/figure';
import { groupsOf, readsSome, regimesOf, yearsOf } from '../domain/facts/lookup';
import { reportYears } from '../domain/facts/vintage';
import type { Vocabulary } from '../state/vocabulary';

/** The ids that a link may name, from the data that is there. */
export function vocabularyOf(dataset: Dataset): Vocabulary {
  const { listed } = dataset;
  return {
    companies: listed.map((company) => company.id),
    mostCompanies: readsSome(dataset) ? mostShown : listed.length,
    years: yearsOf(dataset),
    reportYears: reportYears(dataset),
    figureYears: [
      ...new Set([...yearsOf(dataset), ...dataset.observations.map((row) => row.year)]),
    ],
    indicators: dataset.indicators.map((indicator) => indicator.id),
    dimensions: [...new Set(dataset.categories.map((category) => category.dimension))],
    categories: dataset.categories.map(({ dimension, id }) => `${dimension}.${id}`),
    themes: [...new Set(dataset.indicators.map((indicator) => indicator.theme))],
    states: figureStates,
    regimes: regimesOf(dataset),
    companyGroups: groupsOf(dataset),
    factors: dataset.emissionFactors.map((factor) => factor.id),
  };
}
