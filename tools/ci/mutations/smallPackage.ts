import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { dataFiles, textsFile, type DataFile, type FileTexts } from '../../../src/data/dataFiles';
import { languages } from '../../../src/domain/dataset';

const companies = ['kingsoft_cloud', 'sensetime', 'ainnovation'];
const indicators = [
  'ghg_scope1',
  'ghg_scope2',
  'ghg_scope1_2',
  'ghg_scope3',
  'ghg_intensity_revenue',
  'energy_total',
  'electricity',
  'pue',
  'pue_target',
  'climate_target_year',
  'headcount',
  'turnover_rate',
  'training_hours_average',
  'training_hours_total',
];

/**
 * The published package cut down to three companies and fourteen indicators of every kind, small enough
 * to be read and shown thousands of times. Everything that is left refers to what is left.
 */
export function smallPackage(): FileTexts {
  const files = new Map(dataFiles.map((file) => [file, read(file)] as const));
  const keep = (file: DataFile, kept: (row: Readonly<Record<string, string>>) => boolean) => {
    const { data, meta } = Papa.parse<Record<string, string>>(files.get(file) ?? '', {
      header: true,
      skipEmptyLines: true,
    });
    const rows = data.filter(kept);
    files.set(file, `${Papa.unparse(rows, { columns: meta.fields ?? [], newline: '\n' })}\n`);
    return rows;
  };
  const ofThese = (row: Readonly<Record<string, string>>) =>
    companies.includes(row['company'] ?? '') &&
    (row['indicator'] === undefined || indicators.includes(row['indicator']));
  keep('companies.csv', ofThese);
  keep('financials.csv', ofThese);
  keep('indicators.csv', (row) => indicators.includes(row['indicator'] ?? ''));
  const reports = keep('reports.csv', ofThese);
  const rows = [
    reports,
    keep('observations.csv', ofThese),
    keep('disclosures.csv', ofThese),
    keep('conversions.csv', () => true),
    keep('emission_factors.csv', () => true),
  ].flat();
  const held = new Set(reports.map((row) => row['report']));
  rows.push(
    ...keep('code_answers.csv', (row) => held.has(row['report']) && row['standard'] === 'hkex'),
  );
  const texts = new Set(
    rows.flatMap((row) => [row['boundary'], row['definition'], row['note'], row['basis']]),
  );
  keep('texts.csv', (row) => texts.has(row['text']));
  return files;
}

/** The small package's files that a mutation may touch: the tables, and the texts of each language. */
export const mutableFiles: readonly DataFile[] = [
  ...dataFiles.filter((file) => file.endsWith('.csv')),
  ...languages.map(textsFile),
  'datapackage.json',
];

function read(file: DataFile): string {
  return readFileSync(path.join('public/data', file), 'utf8');
}
