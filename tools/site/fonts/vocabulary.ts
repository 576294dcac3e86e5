import { existsSync, readFileSync } from 'node:fs';
import { mayBeAbsent, tableFiles, textsFile, type DataFile } from '../../../src/data/dataFiles';
import { parseDataset } from '../../../src/data/parseDataset';
import { parseTexts } from '../../../src/data/parseTexts';
import {
  byLanguage,
  languages,
  type Dataset,
  type Language,
  type Wording,
} from '../../../src/domain/dataset';
import { messagesOf, methodOf } from '../../../src/i18n/messages/byLanguage';

type ByLanguage = Readonly<Record<Language, ReadonlySet<string>>>;

/** The characters a picture may have to draw, as far as they are known when the site is built. */
export interface Vocabulary {
  /** Of our own words in each language: messages, method, labels, names and notes. */
  readonly words: ByLanguage;
  /** Of what any picture may quote, by its language: names and printed text. */
  readonly quoted: ByLanguage;
}

const dataFolder = new URL('../../../public/data/', import.meta.url);

/** The vocabulary of the current messages and published data. */
export function readVocabulary(): Vocabulary {
  const read = (file: DataFile) => readFileSync(new URL(file, dataFolder), 'utf8');
  const tables = tableFiles
    .filter((file) => existsSync(new URL(file, dataFolder)) || !mayBeAbsent(file, []))
    .map((file) => [file, read(file)] as const);
  return vocabularyOf(
    parseDataset(new Map(tables)).dataset,
    byLanguage((language) => {
      const file = textsFile(language);
      return [...parseTexts(file, read(file)).texts.values()];
    }),
  );
}

function vocabularyOf(
  dataset: Dataset,
  texts: Readonly<Record<Language, readonly Wording[]>>,
): Vocabulary {
  const { companies, indicators, categories, reports, observations } = dataset;
  const languageOf = new Map(reports.map((report) => [report.id, report.language]));
  return {
    words: byLanguage((language) =>
      charactersIn(
        [
          messagesOf[language],
          methodOf[language],
          companies,
          indicators,
          categories,
          texts[language],
        ],
        language,
      ),
    ),
    quoted: byLanguage((language) =>
      charactersIn(
        [
          companies,
          reports.filter((report) => report.language === language),
          observations.filter((row) => languageOf.get(row.report) === language),
        ],
        language,
      ),
    ),
  };
}

/** The characters of every string in a value; of a text in all languages, only those of one. */
export function charactersIn(value: unknown, language: Language): Set<string> {
  if (typeof value === 'string') return new Set(value);
  if (typeof value !== 'object' || value === null) return new Set();
  const isLocalized = languages.every((tag) => tag in value);
  const parts = Object.entries(value).filter(([key]) => !isLocalized || key === language);
  return new Set(parts.flatMap(([, part]) => [...charactersIn(part, language)]));
}
