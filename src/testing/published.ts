import { readFileSync } from 'node:fs';
import { tableFiles, textsFile, type DataFile } from '../data/dataFiles';
import { parseDataset } from '../data/parseDataset';
import { parseTexts } from '../data/parseTexts';
import type { Dataset, Language } from '../domain/dataset';
import { createFormat } from '../i18n/format';
import type { I18n } from '../i18n/I18n';
import { messagesOf } from '../i18n/messages/byLanguage';
import { createTranslate } from '../i18n/translate';

const folder = new URL('../../public/data/', import.meta.url);

/** The reports that this project publishes, by company; tests of its data are about these. */
export const publishedReports: ReadonlyMap<string, string> = new Map([
  ['qiniu', 'qiniu-2024'],
  ['kingsoft_cloud', 'kingsoft-cloud-2024'],
  ['sensetime', 'sensetime-2024'],
  ['ainnovation', 'ainnovation-2024'],
  ['isoftstone', 'isoftstone-2024'],
]);

/**
 * The data of the published reports: a package may have other companies and reports beside them, and
 * indicators that only those name.
 */
export function readPublished(): Dataset {
  const dataset = readPackage();
  const ids = new Set(publishedReports.values());
  const isTheirs = ({ company }: { readonly company: string }) => publishedReports.has(company);
  const ofReport = ({ report }: { readonly report: string }) => ids.has(report);
  const allObservations = dataset.allObservations.filter(ofReport);
  const disclosures = dataset.disclosures.filter(ofReport);
  const named = new Set([...allObservations, ...disclosures].map(({ indicator }) => indicator));
  return {
    ...dataset,
    companies: dataset.companies.filter(({ id }) => publishedReports.has(id)),
    reports: dataset.reports.filter(({ id }) => ids.has(id)),
    indicators: dataset.indicators.filter(({ id }) => named.has(id)),
    observations: dataset.observations.filter(ofReport),
    allObservations,
    disclosures,
    codeAnswers: dataset.codeAnswers.filter(ofReport),
    financials: dataset.financials.filter(isTheirs),
  };
}

/** The whole package, read from its files; throws where they do not parse. */
export function readPackage(): Dataset {
  const files = new Map(tableFiles.map((file) => [file, read(file)] as const));
  const { dataset, issues } = parseDataset(files);
  if (issues.length > 0) throw new Error(`public/data has ${issues.length} issues`);
  return dataset;
}

/** A language as the site speaks it, with the published texts; throws where they do not parse. */
export function publishedI18n(language: Language): I18n {
  const file = textsFile(language);
  const { texts, issues } = parseTexts(file, read(file));
  if (issues.length > 0) throw new Error(`${file} has ${issues.length} issues`);
  const t = createTranslate(language, messagesOf[language]);
  return { language, t, format: createFormat(language), texts };
}

function read(file: DataFile): string {
  return readFileSync(new URL(file, folder), 'utf8');
}
