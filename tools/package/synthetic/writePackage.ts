import { readFileSync } from 'node:fs';
import path from 'node:path';
import { searchFile } from '../../../src/data/dataFiles';
import { byLanguage } from '../../../src/domain/dataset';
import { publishedI18n, readPublished } from '../../../src/testing/published';
import { describePackage } from '../describePackage';
import { makeCompany, type Asked, type MadeCompany } from './company';
import { descriptorOf } from './descriptor';
import { faults, type Fault } from './faults';
import { startFolder, type Folder } from './folder';
import { searchEntry, startSearch } from './searchWords';
import {
  changeTableRows,
  codeAnswerTableRows,
  companyTableRow,
  disclosureTableRows,
  financialTableRows,
  observationTableRows,
  reportTableRows,
  type TableRow,
  type Vocabulary,
} from './tableRows';
import { addCompanyTexts, groupText, startTexts } from './texts';

/** Tables whose rows are those of the imitated package. */
const shared = [
  'indicators.csv',
  'codes.csv',
  'categories.csv',
  'conversions.csv',
  'emission_factors.csv',
] as const;

/** What each company has rows of its own in. */
const rowsOf = {
  'companies.csv': (company: MadeCompany) => [companyTableRow(company)],
  'reports.csv': reportTableRows,
  'observations.csv': observationTableRows,
  'disclosures.csv': disclosureTableRows,
  'code_answers.csv': codeAnswerTableRows,
  'financials.csv': financialTableRows,
  'changes.csv': changeTableRows,
} as const satisfies Readonly<
  Record<string, (company: MadeCompany, vocabulary: Vocabulary) => readonly TableRow[]>
>;

const faultList = 'faults.csv';

/**
 * Writes a package of made-up companies under the indicators, categories, codes, conversions and factors
 * of the package in `from`, company by company, so that none but the one at hand is in memory. With
 * faults, every second company has one in its latest report, and `faults.csv` beside the package names
 * what the checks have to find.
 */
export function writePackage(asked: Asked, out: string, from = 'public/data'): void {
  const read = (file: string) => readFileSync(path.join(from, file), 'utf8');
  const folder = startFolder(out);
  const vocabulary: Vocabulary = {
    published: readPublished(),
    words: byLanguage((language) => publishedI18n(language).texts),
  };
  for (const file of shared) folder.write(file, read(file));
  for (const file of Object.keys(rowsOf)) folder.startTable(file);
  if (asked.faults) folder.write(faultList, 'kind,company,indicator,year\n');
  const endTexts = startTexts(folder, read);
  const endSearch = startSearch(folder, read(searchFile));
  const used = new Set<string>();
  for (let place = 1; place <= asked.companies; place += 1) {
    const company = makeCompany(asked, place, asked.faults ? faultAt(place, asked.years) : null);
    for (const [file, rows] of Object.entries(rowsOf)) {
      const made = rows(company, vocabulary);
      folder.addRows(file, made);
      for (const { unit } of made) if (unit !== undefined) used.add(`unit.${unit}`);
    }
    addCompanyTexts(folder, company);
    folder.add(searchFile, searchEntry(company));
    for (const id of company.listing.exchange.split('|')) used.add(`exchange.${id}`);
    used.add(`regime.${company.listing.regime}`);
    used.add(groupText(company.names.sector));
    addFound(folder, company);
  }
  endTexts(used);
  endSearch();
  // A table of the data contract has a row or is not there.
  const empty = Object.keys(rowsOf).filter((file) => folder.removeIfEmpty(file));
  const descriptor = descriptorOf(read('datapackage.json'), asked, empty);
  folder.write(
    'datapackage.json',
    describePackage(descriptor, (file) => readFileSync(path.join(out, file))),
  );
}

/** The fault of the company at a place; every second one has none. */
function faultAt(place: number, years: number): Fault | null {
  const possible = faults.filter(({ reports }) => reports <= years);
  return place % 2 === 0 ? (possible[(place / 2 - 1) % possible.length] ?? null) : null;
}

function addFound(folder: Folder, { id, found }: MadeCompany): void {
  for (const { rule, indicator, year } of found) {
    folder.add(faultList, `${[rule, id, indicator, year].join(',')}\n`);
  }
}
