import Big from 'big.js';
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { textsFile, type DataFile, type FileTexts } from '../../../src/data/dataFiles';
import { parseDataset, parseTexts } from '../../../src/data/parseDataset';
import { checkAll } from '../../../src/domain/checks/checkCompany';
import { judge } from '../../../src/domain/compare/judge';
import { languages, type Dataset, type Language } from '../../../src/domain/dataset';
import { everyFigureOf } from '../../../src/export/table/everyFigure';
import { toCsv } from '../../../src/export/table/formats/csv';
import { buildExportTable } from '../../../src/export/table/rows';
import type { I18n } from '../../../src/i18n/I18n';
import { defaultSelection } from '../../../src/state/selection';
import { publishedI18n } from '../../../src/testing/published';
import { chosenOf } from '../../../src/viewModels/page';
import { buildCompanyView } from '../../../src/views/company/companyView';
import { buildDisclosureView } from '../../../src/views/disclosure/disclosureView';
import { buildLedger } from '../../../src/views/overview/ledgerView';
import { choicesOf, viewsOf, viewsOn } from '../golden/views';
import { mutate, mutation } from './mutate';
import { smallPackage } from './smallPackage';

/*
 * Damaged packages through parser, checks, view models and tables. More of them than a test run makes:
 * MUTATED_PACKAGES=5000 npx vitest run tools/ci/mutations
 */
const runs = Number(process.env['MUTATED_PACKAGES'] ?? 250);
/** A package takes a tenth of a second, ten times as long on a busy machine. */
const timeoutMs = runs * 1000;
const whole = smallPackage();
const i18n = new Map(languages.map((language) => [language, publishedI18n(language)] as const));

const damaged = fc.record({
  mutations: fc.array(mutation, { minLength: 1, maxLength: 4 }),
  language: fc.constantFrom(...languages),
  choice: fc.nat(),
  indicators: fc.array(fc.nat(), { minLength: 1, maxLength: 2 }),
});

function check(
  property: fc.IProperty<[typeof damaged extends fc.Arbitrary<infer One> ? One : never]>,
) {
  fc.assert(property, { numRuns: runs });
}

it('the small package is without fault', () => {
  expect(parseDataset(whole).issues).toEqual([]);
});

it(
  'every row is read, or named with its line',
  () => {
    check(
      fc.property(damaged, ({ mutations }) => {
        const files = mutate(whole, mutations);
        const { dataset, issues } = parseDataset(files);
        for (const [file, rows] of [
          ['observations.csv', dataset.observations.length],
          ['disclosures.csv', dataset.disclosures.length],
          ['indicators.csv', dataset.indicators.length],
          ['companies.csv', dataset.companies.length],
          ['reports.csv', dataset.reports.length],
          ['texts.csv', dataset.texts.size],
          ['conversions.csv', dataset.conversions.length],
          ['financials.csv', dataset.financials.length],
        ] as const) {
          expect(rows + rowsNamed(issues, file, files), file).toBeGreaterThanOrEqual(
            rowsIn(files, file),
          );
        }
      }),
    );
  },
  timeoutMs,
);

it(
  'nothing throws, and nothing but words and finite numbers is shown',
  () => {
    check(
      fc.property(damaged, ({ mutations, language, choice, indicators }) => {
        const files = mutate(whole, mutations);
        const { dataset } = parseDataset(files);
        const words = wordsOf(files, language);
        expect(unshowable([...shown(dataset, words, { choice, indicators })], 'view')).toEqual([]);
      }),
    );
  },
  timeoutMs,
);

/** Rows of a file that are not blank. */
function rowsIn(files: FileTexts, file: DataFile): number {
  const text = (files.get(file) ?? '').replace(/\r\n?/g, '\n');
  const { data } = Papa.parse<string[]>(text, { delimiter: ',' });
  return data.slice(1).filter((cells) => cells.length > 1 || cells[0] !== '').length;
}

/** Rows that the faults of a file name; all of them where it is at fault as a whole. */
function rowsNamed(
  issues: ReturnType<typeof parseDataset>['issues'],
  file: DataFile,
  files: FileTexts,
): number {
  const own = issues.filter((issue) => issue.file === file);
  const asWhole = own.some(({ rule }) => rule === 'missing_column' || rule === 'repeated_column');
  return asWhole ? rowsIn(files, file) : new Set(own.map(({ line }) => line)).size;
}

function wordsOf(files: FileTexts, language: Language): I18n {
  const published = i18n.get(language);
  if (!published) throw new Error(`no words in ${language}`);
  const file = textsFile(language);
  return { ...published, texts: parseTexts(file, files.get(file) ?? '').texts };
}

/** What pages and tables show of a package. */
function* shown(
  dataset: Dataset,
  words: I18n,
  { choice, indicators }: { readonly choice: number; readonly indicators: readonly number[] },
): Generator {
  const context = { dataset, i18n: words };
  const selections = [...choicesOf(dataset).values()];
  const selection = selections[choice % selections.length] ?? defaultSelection;
  const chosen = chosenOf(dataset, selection);
  yield checkAll(dataset);
  yield buildLedger(context, chosen);
  yield buildDisclosureView(
    dataset,
    chosen.companies,
    { theme: null, state: null, regime: null },
    words,
  );
  yield dataset.companies.slice(0, 1).map((company) => buildCompanyView(dataset, company, words));
  for (const index of indicators) {
    const indicator = dataset.indicators[index % dataset.indicators.length];
    if (!indicator) continue;
    yield viewsOn(dataset, indicator, selection, words);
    yield viewsOf(dataset, indicator, words);
    const table = buildExportTable(
      context,
      judge(dataset, everyFigureOf(dataset, indicator, chosen.companies)),
      { kind: 'indicator', id: indicator.id },
      { date: '2025-01-31', link: 'https://example.org/' },
    );
    yield new TextDecoder().decode(toCsv(table));
  }
}

/** Where in a view something stands that no reader should see, such as NaN. */
function unshowable(value: unknown, path: string): readonly string[] {
  if (value instanceof Big) return [];
  if (typeof value === 'function') return [`${path} is a function`];
  if (typeof value === 'number')
    return Number.isFinite(value) ? [] : [`${path} is ${String(value)}`];
  if (typeof value === 'string') {
    const [word] = /\b(?:NaN|Infinity|undefined|function \w*\(|\[object \w+\])/.exec(value) ?? [];
    return word === undefined ? [] : [`${path} holds ${word}`];
  }
  if (typeof value !== 'object' || value === null) return [];
  const entries: Iterable<readonly [unknown, unknown]> =
    value instanceof Map ? value : value instanceof Set ? value.entries() : Object.entries(value);
  return [...entries].flatMap(([key, one]) => unshowable(one, `${path}.${String(key)}`));
}
