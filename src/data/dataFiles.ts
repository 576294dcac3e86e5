import { languages, type Language } from '../domain/dataset';

/** The tables of the data package with their descriptor; a page reads them all. */
export const tableFiles = [
  'datapackage.json',
  'companies.csv',
  'reports.csv',
  'indicators.csv',
  'categories.csv',
  'observations.csv',
  'disclosures.csv',
  'conversions.csv',
  'emission_factors.csv',
  'texts.csv',
] as const;

/** The file with every text in one language; a page reads that of its language. */
export function textsFile<Tag extends Language>(language: Tag) {
  return `texts/${language}.json` as const;
}

/** The files of the data package. */
export const dataFiles = [...tableFiles, ...languages.map((language) => textsFile(language))];
export type DataFile = (typeof dataFiles)[number];

/** The files that a page in this language reads. */
export function filesOfPage(language: Language): readonly DataFile[] {
  return [...tableFiles, textsFile(language)];
}

/** Text of each file that could be read. */
export type FileTexts = ReadonlyMap<DataFile, string>;
