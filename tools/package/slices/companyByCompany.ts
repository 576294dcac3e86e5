import { groupBy } from '../../../src/domain/groupBy';
import type { Dataset } from '../../../src/domain/dataset';

/** The rows of each company as a dataset of its own: neither a figure nor a check needs another company's. */
export function* companyByCompany(dataset: Dataset): Generator<Dataset> {
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
