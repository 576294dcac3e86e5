import type { FileTexts } from '../../../src/data/dataFiles';
import { descriptorHash } from '../../../src/data/host/builtDescriptor';
import { parseDataset } from '../../../src/data/parseDataset';
import { indicatorSlice } from '../../../src/data/slices/sliceFiles';
import { groupBy } from '../../../src/domain/groupBy';
import { yearOfMany, type IndicatorOfMany } from '../../../src/domain/compare/manyCompanies';
import type { Dataset, Indicator } from '../../../src/domain/dataset';
import type { Figure } from '../../../src/domain/figure';
import { reportYears } from '../../../src/domain/facts/vintage';
import { dimensionOfParts, figuresOf } from '../../../src/domain/figures/figuresOf';

/** Each of these indicators that has a figure for a whole company, over all companies. */
export function* indicatorsOfMany(
  dataset: Dataset,
  wanted: readonly Indicator[] = dataset.indicators,
): Generator<readonly [string, IndicatorOfMany]> {
  const indicators = wanted.filter((one) => dimensionOfParts(one) === null);
  const years = reportYears(dataset);
  const figures = new Map<string, Figure[]>();
  for (const alone of companyByCompany(dataset)) {
    const companies = alone.companies.map(({ id }) => id);
    for (const indicator of indicators) {
      for (const year of years) {
        const id = `${indicator.id} ${year}`;
        const known = figures.get(id) ?? [];
        figures.set(id, known);
        known.push(...figuresOf(alone, indicator, companies, year));
      }
    }
  }
  for (const { id } of indicators) {
    const byYear = years.map((year) => [
      String(year),
      yearOfMany(figures.get(`${id} ${year}`) ?? [], dataset, dataset.listed),
    ]);
    yield [id, Object.fromEntries(byYear)];
  }
}

/** The files of all indicators by their address below `data/`. */
export function* indicatorSlices(texts: FileTexts): Generator<readonly [string, string]> {
  const id = descriptorHash(texts.get('datapackage.json') ?? '');
  for (const [indicator, years] of indicatorsOfMany(parseDataset(texts).dataset)) {
    yield indicatorFile(id, indicator, years);
  }
}

/** The file of one; `id`: the hash of the package's descriptor. */
export function indicatorFile(
  id: string,
  indicator: string,
  years: IndicatorOfMany,
): readonly [string, string] {
  return [indicatorSlice(indicator), `${JSON.stringify({ package: id, years })}\n`];
}

/** The rows of each company as a dataset of its own: a figure needs no other company's. */
function* companyByCompany(dataset: Dataset): Generator<Dataset> {
  const of = <Row extends { readonly company: string }>(rows: readonly Row[]) => {
    const grouped = groupBy(rows, ({ company }) => company);
    return (id: string) => grouped.get(id) ?? [];
  };
  const reports = of(dataset.reports);
  const observations = of(dataset.observations);
  const allObservations = of(dataset.allObservations);
  const disclosures = of(dataset.disclosures);
  const financials = of(dataset.financials);
  for (const company of dataset.companies) {
    yield {
      ...dataset,
      companies: [company],
      reports: reports(company.id),
      observations: observations(company.id),
      allObservations: allObservations(company.id),
      disclosures: disclosures(company.id),
      financials: financials(company.id),
    };
  }
}
