import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { searchFile, textsFile, type FileTexts } from '../../../src/data/dataFiles';
import { parseDataset } from '../../../src/data/parseDataset';
import { parseTexts } from '../../../src/data/parseTexts';
import { parseSearchWords } from '../../../src/data/searchWords';
import {
  languages,
  type Dataset,
  type Indicator,
  type Language,
} from '../../../src/domain/dataset';
import { exportFormats } from '../../../src/export/table/fileName';
import { writeTable } from '../../../src/export/table/formats/write';
import type { ExportTable } from '../../../src/export/table/rows';
import type { I18n } from '../../../src/i18n/I18n';
import { defaultSelection } from '../../../src/state/selection';
import { publishedI18n } from '../../../src/testing/published';
import { choicesOf } from '../golden/views';
import { mutate, mutation } from './mutate';
import { rowsIn, rowsNamed, rowsTaken } from './rows';
import { indicatorPage, pictures, tables, wholePages, type Reader } from './shown';
import { smallPackage } from './smallPackage';
import { inText, inXml, unshowable } from './unshowable';

/*
 * Damaged packages through parser, checks, view models and files. More of them than a test run makes:
 * MUTATED_PACKAGES=5000 npx vitest run tools/ci/mutations
 */
const runs = Number(process.env['MUTATED_PACKAGES'] ?? 100);
/** A package takes a tenth of a second, ten times as long on a busy machine. */
const timeoutMs = runs * 2000;
const whole = smallPackage();
const i18n = new Map(languages.map((language) => [language, publishedI18n(language)] as const));

const damaged = fc.record({
  mutations: fc.array(mutation, { minLength: 1, maxLength: 4 }),
  language: fc.constantFrom(...languages),
  choice: fc.nat(),
  indicator: fc.nat(),
  part: fc.nat(7),
});
type Damaged = typeof damaged extends fc.Arbitrary<infer One> ? One : never;

it('the small package is without fault', () => {
  expect(parseDataset(whole).issues).toEqual([]);
});

it(
  'every row is read, or named with its line',
  () => {
    fc.assert(
      fc.property(damaged, ({ mutations }) => {
        const files = mutate(whole, mutations);
        const { dataset, issues } = parseDataset(files);
        for (const [file, taken] of rowsTaken(dataset)) {
          const named = rowsNamed(issues, { file, taken }, files);
          expect({ file, rows: taken + named }).toEqual({ file, rows: rowsIn(files, file) });
        }
      }),
      { numRuns: runs },
    );
  },
  timeoutMs,
);

it(
  'nothing throws, and nothing but words and finite numbers is shown',
  () => {
    fc.assert(
      fc.property(damaged, (one) => {
        const { reader, indicator } = readerOf(one);
        const views = [
          ...wholePages(reader),
          ...(indicator ? indicatorPage(reader, indicator) : []),
        ];
        const faults = every(8, views, one).flatMap(([name, make]) => unshowable(make(), name));
        expect(faults).toEqual([]);
      }),
      { numRuns: runs },
    );
  },
  timeoutMs,
);

it(
  'nothing but words and finite numbers stands in a file to take away',
  async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async (one) => {
        const { reader, indicator } = readerOf(one);
        if (!indicator) return;
        const faults: string[] = [];
        for (const [name, make] of every(8, tables(reader, indicator), one)) {
          faults.push(...(await faultsOfTable(name, make())));
        }
        for (const [name, make] of every(8, pictures(reader, indicator), one)) {
          const { model, picture } = make();
          faults.push(...unshowable({ model, ...picture, svg: null }, `picture ${name}`));
          faults.push(...inXml(picture.svg, `svg ${name}`));
        }
        expect(faults).toEqual([]);
      }),
      { numRuns: runs },
    );
  },
  timeoutMs,
);

/** One in so many: all of them take too long for each package, and another has the others. */
function every<Item>(step: number, items: readonly Item[], { part }: Damaged): readonly Item[] {
  return items.filter((_, index) => (index + part) % step === 0);
}

function readerOf({ mutations, language, choice, indicator }: Damaged): {
  readonly reader: Reader;
  readonly indicator: Indicator | null;
} {
  const files = mutate(whole, mutations);
  const { dataset } = parseDataset(files);
  const words = parseSearchWords(files.get(searchFile) ?? '');
  const context = { dataset, i18n: wordsOf(files, language) };
  const selections = selectionsOf(dataset);
  const selection = selections[choice % selections.length] ?? defaultSelection;
  return {
    reader: { context, selection, words },
    indicator: dataset.indicators[indicator % dataset.indicators.length] ?? null,
  };
}

function selectionsOf(dataset: Dataset) {
  return [...choicesOf(dataset).values()];
}

function wordsOf(files: FileTexts, language: Language): I18n {
  const published = i18n.get(language);
  if (!published) throw new Error(`no words in ${language}`);
  const file = textsFile(language);
  return { ...published, texts: parseTexts(file, files.get(file) ?? '').texts };
}

async function faultsOfTable(what: string, table: ExportTable): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const format of exportFormats) {
    const { name: file, bytes } = await writeTable(table, format, 'https://example.org');
    const name = `${what}.${format}`;
    if (file.length > 255) faults.push(`${file} is too long for a name`);
    if (format === 'xlsx') {
      for (const [part, xml] of Object.entries(unzipSync(bytes))) {
        faults.push(...inXml(strFromU8(xml), `${name} ${part}`));
      }
      continue;
    }
    const text = strFromU8(bytes);
    faults.push(...inText(text, name, 5_000_000));
    const width = table.figures.columns.length;
    const rows = format === 'json' ? [] : Papa.parse<string[]>(text.trimEnd()).data;
    if (rows.some((row) => row.length !== width)) faults.push(`${name} is uneven`);
    if (format === 'json') JSON.parse(text);
  }
  return faults;
}
