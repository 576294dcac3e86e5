import type { FileTexts } from '../../../src/data/dataFiles';
import { lastingColumns } from '../../../src/data/tables';
import { tableCsv, type Cells } from '../../../src/data/write/tableCsv';
import { groupBy } from '../../../src/domain/groupBy';
import { readRawRows, type RawRow } from '../check/rawTable';
import { schemas } from '../check/tables';
import { checklist } from './checklist';
import { nameReport, type Request } from './request';

/** The files to be filled, by name; or why there are none. */
export type LaidOut =
  | { readonly report: string; readonly files: ReadonlyMap<string, string> }
  | { readonly refusal: string };

type Table = keyof typeof schemas;

/**
 * Lays out what a report adds to the package: its row of `reports.csv`, a row for every number and gap
 * of the company's newest report with all that is read from the text left empty, and a checklist. Of a
 * new company a row of `companies.csv`, and a row for every indicator the data check asks for. Refuses
 * a company that is (not) there, a year that is none and a report that is published already.
 */
export function layOutReport(texts: FileTexts, request: Request): LaidOut {
  const { company, year, newCompany } = request;
  const named = nameReport(texts, request);
  if ('refusal' in named) return named;
  const { report, last, published } = named;
  if (published) return { refusal: `${report} is in reports.csv already` };
  const tables = last
    ? likeReport(texts, last, { report, year })
    : tablesOfNew(texts, { company, report, year }, newCompany);
  const files = new Map(
    [...tables].map(([name, rows]) => [name, tableCsv(schemas[name], rows)] as const),
  );
  const counts = new Map([...tables].map(([name, rows]) => [name, rows.length] as const));
  const steps = checklist({ ...request, report, last: last?.cell('report') ?? null, counts });
  return { report, files: new Map([...files, ['CHECKLIST.md', steps]]) };
}

/** What is read from the report anew; everything else is taken over from the last one. */
const readAnew: Readonly<Partial<Record<Table, readonly string[]>>> = {
  'reports.csv': ['title', 'source', 'text_sha256', 'read_for'],
  'observations.csv': ['value', 'printed', 'line', 'page', 'qualifier', 'confidence', 'restated'],
  'disclosures.csv': ['reason', 'line'],
  'code_answers.csv': ['answer', 'line'],
  'financials.csv': ['value', 'document', 'section', 'address'],
};

function likeReport(
  texts: FileTexts,
  last: RawRow,
  next: { readonly report: string; readonly year: string },
): ReadonlyMap<Table, readonly Cells[]> {
  const lastYear = Number(last.cell('year'));
  const moved = (year: string) => String(Number(year) + Number(next.year) - lastYear);
  const isOfLast = (row: RawRow) => row.cell('report') === last.cell('report');
  const rowsOf = (table: Table, changes: (row: RawRow) => Cells, isOf = isOfLast) => {
    const emptied = Object.fromEntries((readAnew[table] ?? []).map((column) => [column, '']));
    return readRawRows(texts.get(table))
      .filter(isOf)
      .map((row) => ({ ...cellsOf(table, row), ...emptied, ...changes(row) }));
  };
  const targets = new Set(
    readRawRows(texts.get('indicators.csv'))
      .filter((row) => row.cell('kind') === 'target')
      .map((row) => row.cell('indicator')),
  );
  // A target for a year after the report is due then, whichever report tells of it.
  const yearOf = (row: RawRow) =>
    targets.has(row.cell('indicator')) && Number(row.cell('year')) > lastYear
      ? row.cell('year')
      : moved(row.cell('year'));
  const dateOf = (date: string) => date.replace(/^\d{4}/, moved);
  const { report } = next;
  const revenueOfLast = (row: RawRow) =>
    row.cell('company') === last.cell('company') && row.cell('year') === last.cell('year');
  return new Map<Table, readonly Cells[]>([
    [
      'reports.csv',
      rowsOf('reports.csv', (row) => ({
        ...next,
        period_start: dateOf(row.cell('period_start')),
        period_end: dateOf(row.cell('period_end')),
      })),
    ],
    [
      'observations.csv',
      onceEach(
        rowsOf(
          'observations.csv',
          (row) => ({ report, year: yearOf(row) }),
          (row) => isOfLast(row) && row.cell('preferred') !== 'no',
        ),
      ),
    ],
    ['disclosures.csv', rowsOf('disclosures.csv', () => ({ report }))],
    ['code_answers.csv', rowsOf('code_answers.csv', () => ({ report }))],
    ['financials.csv', rowsOf('financials.csv', () => ({ year: next.year }), revenueOfLast)],
  ]);
}

/** One row for each figure: a number that stands on several lines, or a target that was moved, has more. */
function onceEach(rows: readonly Cells[]): readonly Cells[] {
  const figures = groupBy(rows, ({ indicator, year, dimension, category }) =>
    [indicator, year, dimension, category].join(' '),
  );
  return [...figures.values()].flatMap((those) => those.slice(0, 1));
}

function tablesOfNew(
  texts: FileTexts,
  {
    company,
    report,
    year,
  }: { readonly company: string; readonly report: string; readonly year: string },
  newCompany: boolean,
): ReadonlyMap<Table, readonly Cells[]> {
  const position = String(readRawRows(texts.get('companies.csv')).length + 1);
  const asked = readRawRows(texts.get('indicators.csv')).filter(
    (row) => row.cell('headline') === 'yes' || row.cell('hkex_kpi') !== '',
  );
  const dates = { period_start: `${year}-01-01`, period_end: `${year}-12-31` };
  return new Map<Table, readonly Cells[]>([
    ...(newCompany ? [['companies.csv', [{ company, position }]] as const] : []),
    ['reports.csv', [{ report, company, year, ...dates }]],
    [
      'observations.csv',
      asked.map((row) => ({
        company,
        report,
        indicator: row.cell('indicator'),
        year,
        unit: row.cell('unit'),
        preferred: 'yes',
      })),
    ],
    ['disclosures.csv', []],
  ]);
}

function cellsOf(table: Table, row: RawRow): Cells {
  return Object.fromEntries(
    lastingColumns(schemas[table]).map((column) => [column, row.cell(column)]),
  );
}
