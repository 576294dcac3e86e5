import Papa from 'papaparse';
import * as v from 'valibot';
import { groupBy } from '../../../src/domain/groupBy';
import { mostShown } from '../../../src/domain/mostShown';
import { languages, type Language } from '../../../src/domain/dataset';
import { tableFiles, textsFile, type DataFile, type FileTexts } from '../../../src/data/dataFiles';
import { descriptorHash } from '../../../src/data/host/builtDescriptor';
import { firstCompaniesName } from '../../../src/data/slices/companiesRead';
import {
  companySlice,
  sharedSlice,
  textsSlice,
  type Slice,
} from '../../../src/data/slices/sliceFiles';
import { tableIn, type Table } from '../tableIn';

/** The tables whose rows are a company's own; those of `code_answers.csv` name its report. */
const tablesOfCompanies = [
  'reports.csv',
  'observations.csv',
  'disclosures.csv',
  'code_answers.csv',
  'financials.csv',
] as const satisfies readonly DataFile[];
const isOfCompanies = (file: DataFile) => tablesOfCompanies.some((table) => table === file);

/** Their columns that name a text. */
const textColumns = ['boundary', 'definition', 'note'];

/** The companies a page shows before any is chosen; null of a package that a page reads whole. */
export function firstCompanies(texts: FileTexts): readonly string[] | null {
  const { header, rows } = tableIn(texts, 'companies.csv');
  const ids = rows.map((row) => row[header.indexOf('company')] ?? '');
  return ids.length > mostShown ? ids.slice(0, firstShown) : null;
}

/** As many as are readable side by side on a phone. */
const firstShown = 5;

/** The slices of a package (its files by name) with their addresses below `data/`. */
export function* slicesOf(texts: FileTexts): Generator<readonly [string, Slice]> {
  const id = descriptorHash(texts.get('datapackage.json') ?? '');
  const ofCompany = tablesByCompany(texts);
  const owners = ownersOfTexts(ofCompany);
  const notes = tableIn(texts, 'texts.csv');
  const rowsByOwner = groupBy(notes.rows, ([text = '']) => owners.get(text) ?? null);
  const notesOf = (company: string | null) => ({
    header: notes.header,
    rows: rowsByOwner.get(company) ?? [],
  });
  const shared = tableFiles.flatMap((file) => {
    const text = texts.get(file);
    if (text === undefined || isOfCompanies(file)) return [];
    return [[file, file === 'datapackage.json' ? withoutSources(text) : text] as const];
  });
  yield [
    sharedSlice,
    { package: id, files: new Map([...shared, ['texts.csv', toCsv(notesOf(null))]]) },
  ];
  for (const [company, tables] of ofCompany) {
    tables.set('texts.csv', notesOf(company));
    const files = [...tables].map(([file, table]) => [file, toCsv(table)] as const);
    yield [companySlice(company), { package: id, files: new Map(files) }];
  }
  for (const language of languages) {
    const words = wordsByOwner(texts, language, owners);
    for (const company of [null, ...ofCompany.keys()]) {
      const text = `${JSON.stringify(words.get(company) ?? {})}\n`;
      yield [
        textsSlice(language, company),
        { package: id, files: new Map([[textsFile(language), text]]) },
      ];
    }
  }
}

const descriptor = v.record(v.string(), v.unknown());

/** A descriptor as pages read it: a source for each report is as much again as all companies. */
function withoutSources(text: string): string {
  const entries = Object.entries(v.parse(descriptor, JSON.parse(text)));
  return JSON.stringify(Object.fromEntries(entries.filter(([name]) => name !== 'sources')));
}

/** The tables of each company; one that says nothing of it has its header. */
function tablesByCompany(texts: FileTexts): ReadonlyMap<string, Map<DataFile, Table>> {
  const { header, rows: companies } = tableIn(texts, 'companies.csv');
  const tables = new Map(
    companies.map((row) => [row[header.indexOf('company')] ?? '', new Map<DataFile, Table>()]),
  );
  const reports = tableIn(texts, 'reports.csv');
  const reportAt = reports.header.indexOf('report');
  const companyAt = reports.header.indexOf('company');
  const companyOf = new Map(reports.rows.map((row) => [row[reportAt], row[companyAt]]));
  for (const file of tablesOfCompanies) {
    if (!texts.has(file)) continue;
    const table = tableIn(texts, file);
    const at = table.header.indexOf('company');
    const grouped = groupBy(
      table.rows,
      (row) => (at === -1 ? companyOf.get(row[table.header.indexOf('report')]) : row[at]) ?? '',
    );
    for (const [company, ofCompany] of tables) {
      ofCompany.set(file, { header: table.header, rows: grouped.get(company) ?? [] });
    }
  }
  return tables;
}

/** The company of each text that the rows of one company alone refer to; null where those of several do. */
function ownersOfTexts(
  tables: ReadonlyMap<string, ReadonlyMap<DataFile, Table>>,
): ReadonlyMap<string, string | null> {
  const owners = new Map<string, string | null>();
  for (const [company, ofCompany] of tables) {
    for (const { header, rows } of ofCompany.values()) {
      const places = textColumns.map((column) => header.indexOf(column)).filter((at) => at !== -1);
      for (const text of rows.flatMap((row) => places.map((at) => row[at] ?? ''))) {
        const known = owners.get(text);
        owners.set(text, known === undefined || known === company ? company : null);
      }
    }
  }
  return owners;
}

const wordsById = v.record(v.string(), v.unknown());

/** The texts of a language by the company whose they are; null for those of all. */
function wordsByOwner(
  texts: FileTexts,
  language: Language,
  owners: ReadonlyMap<string, string | null>,
): ReadonlyMap<string | null, Readonly<Record<string, unknown>>> {
  const entries = Object.entries(
    v.parse(wordsById, JSON.parse(texts.get(textsFile(language)) ?? '{}')),
  );
  const grouped = groupBy(entries, ([text]) => owners.get(text) ?? null);
  return new Map([...grouped].map(([owner, words]) => [owner, Object.fromEntries(words)]));
}

function toCsv({ header, rows }: Table): string {
  return `${Papa.unparse(
    [header, ...rows].map((row) => [...row]),
    { newline: '\n' },
  )}\n`;
}

/** A page that tells its script which companies it shows first, and with that to read slices. */
export function withFirstCompanies(html: string, companies: readonly string[]): string {
  return html.replace(
    '</head>',
    () => `<meta name="${firstCompaniesName}" content="${companies.join()}" />\n</head>`,
  );
}

/** A slice as it is written. */
export function sliceJson({ package: id, files }: Slice): string {
  return `${JSON.stringify({ package: id, files: Object.fromEntries(files) })}\n`;
}
