import { parseCsv } from '../../src/data/parseCsv';
import type { FileTexts } from '../../src/data/parseDataset';
import {
  categoryRow,
  companyRow,
  conversionRow,
  disclosureRow,
  indicatorRow,
  observationRow,
  reportRow,
} from '../../src/data/tables';

/** The schema of each table of the package. */
export const schemas = {
  'companies.csv': companyRow,
  'reports.csv': reportRow,
  'indicators.csv': indicatorRow,
  'categories.csv': categoryRow,
  'observations.csv': observationRow,
  'disclosures.csv': disclosureRow,
  'conversions.csv': conversionRow,
} as const;

/** The rows that fit their schema, each with its line; what does not fit is `parseDataset`'s to tell. */
export function parseTables(texts: FileTexts) {
  return {
    companies: parseCsv('companies.csv', texts.get('companies.csv') ?? '', companyRow).rows,
    reports: parseCsv('reports.csv', texts.get('reports.csv') ?? '', reportRow).rows,
    indicators: parseCsv('indicators.csv', texts.get('indicators.csv') ?? '', indicatorRow).rows,
    categories: parseCsv('categories.csv', texts.get('categories.csv') ?? '', categoryRow).rows,
    observations: parseCsv('observations.csv', texts.get('observations.csv') ?? '', observationRow)
      .rows,
    disclosures: parseCsv('disclosures.csv', texts.get('disclosures.csv') ?? '', disclosureRow)
      .rows,
    conversions: parseCsv('conversions.csv', texts.get('conversions.csv') ?? '', conversionRow)
      .rows,
  };
}
export type Tables = ReturnType<typeof parseTables>;

/** An observation with its line in the file. */
export type LocatedObservation = Tables['observations'][number];
