import { readFileSync } from 'node:fs';
import { tableFiles, textsFile, type DataFile } from '../data/dataFiles';
import { parseDataset, parseTexts } from '../data/parseDataset';
import type { Dataset, Language } from '../domain/dataset';
import { createFormat } from '../i18n/format';
import type { I18n } from '../i18n/I18n';
import { messagesOf } from '../i18n/messages/byLanguage';
import { createTranslate } from '../i18n/translate';

const folder = new URL('../../public/data/', import.meta.url);

/** The data as published, read from its files; throws where they do not parse. */
export function readPublished(): Dataset {
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
