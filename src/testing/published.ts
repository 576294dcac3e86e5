import { readFileSync } from 'node:fs';
import { tableFiles, textsFile, type DataFile } from '../data/dataFiles';
import { parseDataset, parseTexts } from '../data/parseDataset';
import type { Dataset, Language } from '../domain/dataset';
import { createFormat } from '../i18n/format';
import type { I18n } from '../i18n/I18n';
import { messagesOf } from '../i18n/messages/byLanguage';
import { createTranslate } from '../i18n/translate';

const folder = new URL('../../public/data/', import.meta.url);

/** The companies that this project publishes; tests of its data are about these. */
const ownCompanies = ['qiniu', 'kingsoft_cloud', 'sensetime', 'ainnovation', 'isoftstone'];

/**
 * The data of the five companies as published: a package may have others beside them, and indicators that
 * only those name.
 */
export function readPublished(): Dataset {
  return ofCompanies(readPackage(), ownCompanies);
}

function ofCompanies(dataset: Dataset, ids: readonly string[]): Dataset {
  const isTheirs = ({ company }: { readonly company: string }) => ids.includes(company);
  const reports = dataset.reports.filter(isTheirs);
  const ofReport = ({ report }: { readonly report: string }) =>
    reports.some(({ id }) => id === report);
  const allObservations = dataset.allObservations.filter(isTheirs);
  const disclosures = dataset.disclosures.filter(isTheirs);
  const named = new Set([...allObservations, ...disclosures].map(({ indicator }) => indicator));
  return {
    ...dataset,
    companies: dataset.companies.filter(({ id }) => ids.includes(id)),
    reports,
    indicators: dataset.indicators.filter(({ id }) => named.has(id)),
    observations: dataset.observations.filter(isTheirs),
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
