import type { Dataset } from '../../domain/dataset';
import { groupBy } from '../../domain/groupBy';
import { observationsOfIndicator } from '../../domain/lookup';
import { companyName, dataText } from '../../figures/formatFigure';
import type { Words } from '../../i18n/Words';

/** What one company's report says of what it counts and how. */
export interface CompanyDefinition {
  readonly company: string;
  readonly name: string;
  readonly position: number;
  readonly boundary: readonly string[];
  readonly definition: readonly string[];
  readonly notes: readonly string[];
}

/** Boundary, definition and notes of every figure of an indicator, company by company. */
export function buildDefinitions(
  dataset: Dataset,
  indicator: string,
  companies: readonly string[],
  words: Words,
): readonly CompanyDefinition[] {
  const byCompany = groupBy(observationsOfIndicator(dataset, indicator), (row) => row.company);
  return companies.map((company) => {
    const rows = byCompany.get(company) ?? [];
    const gaps = dataset.disclosures.filter(
      (row) => row.company === company && row.indicator === indicator,
    );
    const texts = (ids: readonly (string | null)[]) => [
      ...new Set(ids.flatMap((id) => (id === null ? [] : [dataText(dataset, id, words)]))),
    ];
    return {
      company,
      name: companyName(dataset, company, words),
      position: dataset.companies.find((one) => one.id === company)?.position ?? 0,
      boundary: texts(rows.map((row) => row.boundary)),
      definition: texts(rows.map((row) => row.definition)),
      notes: texts([...gaps.map((row) => row.note), ...rows.map((row) => row.note)]),
    };
  });
}
