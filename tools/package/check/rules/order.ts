import { standards } from '../../../../src/domain/dataset';
import type { Located } from '../../../../src/data/parseCsv';
import { changesFile, type DataFile, type FileTexts } from '../../../../src/data/dataFiles';
import { parseFigureChanges } from '../../../../src/data/figureChanges';
import {
  compareSortKeys,
  figurePlacesIn,
  ranks,
  type FigureAt,
  type SortKey,
} from '../../../../src/data/write/figureOrder';
import { compareVersions } from '../../changes/versions';
import type { Fault } from '../fault';
import { readRawRows } from '../rawTable';
import type { Tables } from '../tables';

/**
 * The one order of each file's rows: by company position, then the order of indicators.csv, latest
 * year first, then the order of categories.csv (the whole company first), then the order of reports.csv,
 * then the report's line.
 * Indicators, categories and conversions stand in the order they were laid down in; a dimension's
 * categories stand together, and a standard's codes. Answers to codes stand by report, then code. Emission factors are one series, earliest year first, texts stand by id.
 * A fault for each row that stands behind one it should precede.
 */
export function checkOrder(tables: Tables, texts: FileTexts): readonly Fault[] {
  const { company, indicator, dimension, report, place } = figurePlaces(texts);
  return [
    ...unsorted('companies.csv', 'company position', tables.companies, (row) => [row.position]),
    ...unsorted('reports.csv', 'company position, latest year first', tables.reports, (row) => [
      company(row.company),
      -row.year,
    ]),
    ...unsorted('categories.csv', 'one dimension after the other', tables.categories, (row) => [
      dimension(row.dimension),
    ]),
    ...unsorted(
      'observations.csv',
      'company position, indicator, latest year first, dimension, category, report, line',
      tables.observations,
      (row) => [...place(row), row.line],
    ),
    ...unsorted(
      'disclosures.csv',
      'company position, indicator, report',
      tables.disclosures,
      (row) => [company(row.company), indicator(row.indicator), report(row.report)],
    ),
    ...unsortedCodes(tables, texts),
    ...unsorted('emission_factors.csv', 'year, earliest first', tables.emissionFactors, (row) => [
      row.year,
    ]),
    ...unsorted(
      'financials.csv',
      'company position, latest year first',
      tables.financials,
      (row) => [company(row.company), -row.year],
    ),
    ...unsortedTexts(texts.get('texts.csv')),
    ...unsortedChanges(texts, place),
  ];
}

function unsortedChanges(texts: FileTexts, place: (row: FigureAt) => SortKey): readonly Fault[] {
  const { rows } = parseFigureChanges(texts.get(changesFile) ?? '');
  const version = ranks(rows.map(({ row }) => row.version).sort(compareVersions));
  const order = 'version, oldest first, then as in observations.csv';
  return unsorted(changesFile, order, rows, (row) => [version(row.version), ...place(row)]);
}

/** The places of figures in a package, by its files. */
export function figurePlaces(texts: FileTexts) {
  const idsOf = (file: DataFile, column: string) =>
    readRawRows(texts.get(file)).map((row) => row.cell(column));
  return figurePlacesIn({
    companies: [...readRawRows(texts.get('companies.csv'))]
      .sort((a, b) => Number(a.cell('position')) - Number(b.cell('position')))
      .map((row) => row.cell('company')),
    indicators: idsOf('indicators.csv', 'indicator'),
    reports: idsOf('reports.csv', 'report'),
    categories: readRawRows(texts.get('categories.csv')).map((row) => ({
      dimension: row.cell('dimension'),
      category: row.cell('category'),
    })),
  });
}

function unsortedCodes(tables: Tables, texts: FileTexts): readonly Fault[] {
  const report = ranks(readRawRows(texts.get('reports.csv')).map((row) => row.cell('report')));
  const standard = ranks(standards);
  const code = ranks(
    readRawRows(texts.get('codes.csv')).map((row) => `${row.cell('standard')} ${row.cell('code')}`),
  );
  return [
    ...unsorted('codes.csv', 'one standard after the other', tables.codes, (row) => [
      standard(row.standard),
    ]),
    ...unsorted('code_answers.csv', 'report, standard, code', tables.codeAnswers, (row) => [
      report(row.report),
      standard(row.standard),
      code(`${row.standard} ${row.code}`),
    ]),
  ];
}

function unsortedTexts(table: string | undefined): readonly Fault[] {
  const rows = readRawRows(table).map((row) => ({ line: row.line, row: row.cell('text') }));
  const text = ranks(rows.map(({ row }) => row).sort());
  return unsorted('texts.csv', 'id', rows, (id) => [text(id)]);
}

function unsorted<Row>(
  file: string,
  order: string,
  rows: readonly Located<Row>[],
  keyOf: (row: Row) => SortKey,
): readonly Fault[] {
  const placed = rows.flatMap(({ line, row }) => {
    const key = keyOf(row).filter((part) => part !== null);
    return key.length === keyOf(row).length ? [{ line, key }] : [];
  });
  return placed.flatMap(({ line, key }, index) => {
    const before = placed[index - 1];
    if (!before || compareSortKeys(before.key, key) <= 0) return [];
    const found = `a row that belongs before line ${before.line}`;
    const expected = `rows by ${order}`;
    return [{ file, line, column: null, rule: 'unsorted' as const, found, expected }];
  });
}
