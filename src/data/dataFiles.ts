/** The files of the data package; the page reads exactly these. */
export const dataFiles = [
  'datapackage.json',
  'companies.csv',
  'reports.csv',
  'indicators.csv',
  'categories.csv',
  'observations.csv',
  'disclosures.csv',
  'conversions.csv',
  'emission_factors.csv',
  'texts.json',
] as const;
export type DataFile = (typeof dataFiles)[number];

/** Text of each file that could be read. */
export type FileTexts = ReadonlyMap<DataFile, string>;
