import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import * as v from 'valibot';
import { siteUnderTest } from '../../tools/ci/testTools/siteUnderTest';
import type { Language } from './messages';

/* The data package of the site under test, read without the site's own code. */

/** The path of one file of the data package. */
export const dataPath = (file: string): string => path.join(siteUnderTest.publicDir, 'data', file);

/** The text of one file of the data package. */
export function readData(file: string): string {
  return readFileSync(dataPath(file), 'utf8');
}

/** The version of the data package. */
export const { version: dataVersion } = v.parse(
  v.object({ version: v.string() }),
  JSON.parse(readData('datapackage.json')),
);

export type Row = Readonly<Record<string, string>>;

/** The rows of a data file. */
export function rowsOf(file: string): readonly Row[] {
  return Papa.parse<Row>(readData(file), { header: true, skipEmptyLines: true }).data;
}

function cell(row: Row, column: string): string {
  const found = row[column];
  if (found === undefined) throw new Error(`no column ${column}`);
  return found;
}

function inThree(row: Row, column: string): Readonly<Record<Language, string>> {
  return {
    en: cell(row, `${column}_en`),
    'zh-Hant': cell(row, `${column}_zh_hant`),
    'zh-Hans': cell(row, `${column}_zh_hans`),
  };
}

/** The companies in the order of every list and chart. */
export const companies = rowsOf('companies.csv').map((row) => ({
  id: cell(row, 'company'),
  name: inThree(row, 'short'),
}));

export const indicators = rowsOf('indicators.csv').map((row) => ({
  id: cell(row, 'indicator'),
  headline: cell(row, 'headline') === 'yes',
  label: inThree(row, 'label'),
}));

/** The indicators the ledger shows, in its order. */
export const headline = indicators.filter((indicator) => indicator.headline).map(({ id }) => id);

/** What a report says of a figure it does not give: the id of the note, and the line that shows it. */
export const disclosures = rowsOf('disclosures.csv').map((row) => ({
  company: cell(row, 'company'),
  indicator: cell(row, 'indicator'),
  report: cell(row, 'report'),
  reason: cell(row, 'reason'),
  line: cell(row, 'line'),
  note: cell(row, 'note'),
}));

/** What each printed number is about. */
export const observations = rowsOf('observations.csv').map((row) => ({
  company: cell(row, 'company'),
  indicator: cell(row, 'indicator'),
  year: cell(row, 'year'),
  dimension: cell(row, 'dimension'),
}));

const words = v.record(v.string(), v.object({ text: v.string() }));

/** The ids of the texts: none of them may be shown on a page. */
export const textIds: readonly string[] = rowsOf('texts.csv').map((row) => cell(row, 'text'));

/** A text of the data package in one language. */
export function textOf(id: string, language: Language): string {
  const found = v.parse(words, JSON.parse(readData(`texts/${language}.json`)))[id];
  if (found === undefined) throw new Error(`no text ${id}`);
  return found.text;
}

/** The label of an indicator in one language. */
export function labelOf(id: string, language: Language): string {
  const found = indicators.find((indicator) => indicator.id === id);
  if (found === undefined) throw new Error(`no indicator ${id}`);
  return found.label[language];
}

/** The 1-based line of `observations.csv` that holds a whole-company figure. */
export function lineOf(company: string, indicator: string, year: number): number {
  const at = readData('observations.csv')
    .split('\n')
    .findIndex((line) => new RegExp(`^${company},[^,]+,${indicator},${year},,,`).test(line));
  if (at < 0) throw new Error(`no row ${company} ${indicator} ${year}`);
  return at + 1;
}
