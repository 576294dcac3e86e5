import type { Fault } from './fault';
import { parseCsv } from '../../../src/data/parseCsv';
import { dataFiles, type FileTexts } from '../../../src/data/dataFiles';
import {
  categoryRow,
  codeAnswerRow,
  codeRow,
  companyRow,
  conversionRow,
  disclosureRow,
  emissionFactorRow,
  figureChangeRow,
  financialRow,
  indicatorRow,
  observationRow,
  reportRow,
  textRow,
} from '../../../src/data/tables';

/** The schema of each table of the package. */
export const schemas = {
  'companies.csv': companyRow,
  'reports.csv': reportRow,
  'indicators.csv': indicatorRow,
  'codes.csv': codeRow,
  'categories.csv': categoryRow,
  'observations.csv': observationRow,
  'disclosures.csv': disclosureRow,
  'code_answers.csv': codeAnswerRow,
  'conversions.csv': conversionRow,
  'emission_factors.csv': emissionFactorRow,
  'financials.csv': financialRow,
  'texts.csv': textRow,
  'changes.csv': figureChangeRow,
} as const;

/**
 * Tells a table whose columns are those of its schema and others, or in another order; a column that
 * is missing is `parseDataset`'s to tell.
 */
export function checkHeaders(texts: FileTexts): readonly Fault[] {
  return dataFiles.flatMap((file) => {
    const text = texts.get(file);
    if (text === undefined || !isTable(file)) return [];
    const found = text.slice(0, text.indexOf('\n'));
    const header = found.split(',');
    const columns = Object.entries(schemas[file].entries)
      .filter(([column, { type }]) => type !== 'nullish' || header.includes(column))
      .map(([column]) => column);
    const expected = columns.join(',');
    const missing = columns.some((column) => !header.includes(column));
    if (found === expected || missing) return [];
    return [{ file, line: 1, column: null, rule: 'other_columns' as const, found, expected }];
  });
}

function isTable(file: string): file is keyof typeof schemas {
  return file in schemas;
}

/** The rows that fit their schema, each with its line; what does not fit is `parseDataset`'s to tell. */
export function parseTables(texts: FileTexts) {
  return {
    companies: parseCsv('companies.csv', texts.get('companies.csv') ?? '', companyRow).rows,
    reports: parseCsv('reports.csv', texts.get('reports.csv') ?? '', reportRow).rows,
    indicators: parseCsv('indicators.csv', texts.get('indicators.csv') ?? '', indicatorRow).rows,
    codes: parseCsv('codes.csv', texts.get('codes.csv') ?? '', codeRow).rows,
    categories: parseCsv('categories.csv', texts.get('categories.csv') ?? '', categoryRow).rows,
    observations: parseCsv('observations.csv', texts.get('observations.csv') ?? '', observationRow)
      .rows,
    disclosures: parseCsv('disclosures.csv', texts.get('disclosures.csv') ?? '', disclosureRow)
      .rows,
    codeAnswers: parseCsv('code_answers.csv', texts.get('code_answers.csv') ?? '', codeAnswerRow)
      .rows,
    conversions: parseCsv('conversions.csv', texts.get('conversions.csv') ?? '', conversionRow)
      .rows,
    emissionFactors: parseCsv(
      'emission_factors.csv',
      texts.get('emission_factors.csv') ?? '',
      emissionFactorRow,
    ).rows,
    financials: parseCsv('financials.csv', texts.get('financials.csv') ?? '', financialRow).rows,
  };
}
export type Tables = ReturnType<typeof parseTables>;

/** An observation with its line in the file. */
export type LocatedObservation = Tables['observations'][number];
