import { languages, type Language } from '../domain/dataset';

/** The tables of the data package with their descriptor; a page reads them all. */
export const tableFiles = [
  'datapackage.json',
  'companies.csv',
  'reports.csv',
  'indicators.csv',
  'codes.csv',
  'categories.csv',
  'observations.csv',
  'disclosures.csv',
  'code_answers.csv',
  'conversions.csv',
  'emission_factors.csv',
  'financials.csv',
  'texts.csv',
] as const;

/** The changes of figures from version to version; loaded where they are asked for. */
export const changesFile = 'changes.csv';

/** Tables that a package may lack: an earlier one does, and nothing else rests on them. */
const optionalFiles: readonly string[] = [
  'codes.csv',
  'code_answers.csv',
  'financials.csv',
  changesFile,
];

/** True where a file that the descriptor (`listed`: its paths) does not list may be absent in silence. */
export function mayBeAbsent(file: string, listed: readonly string[]): boolean {
  return optionalFiles.includes(file) && !listed.includes(file);
}

/** The file with every text in one language; a page reads that of its language. */
export function textsFile<Tag extends Language>(language: Tag) {
  return `texts/${language}.json` as const;
}

/** Words a reader may search by; loaded with the search, which works without. */
export const searchFile = 'search.json';

/** The files of the data package. */
export const dataFiles = [
  ...tableFiles,
  ...languages.map((language) => textsFile(language)),
  searchFile,
  changesFile,
] as const;
export type DataFile = (typeof dataFiles)[number];

/** The files that a page in this language reads. */
export function filesOfPage(language: Language): readonly DataFile[] {
  return [...tableFiles, textsFile(language)];
}

/** Text of each file that could be read. */
export type FileTexts = ReadonlyMap<DataFile, string>;
