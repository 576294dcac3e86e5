import type { Page } from '@playwright/test';
import { replaceFile } from './dataFaults';
import { rowsOf, type Row } from './data';
import { withRows } from './rows';

/*
 * The package of next spring: one company has a made-up report on FY2025 beside that on FY2024. It has a
 * tenth less of everything, reprints FY2024, and changes some of it.
 */

/** The company with two reports. */
export const company = 'kingsoft_cloud';
const [older, newer] = ['kingsoft-cloud-2024', 'kingsoft-cloud-2025'];

/** Restated, as the new report says. */
export const restated = 'ghg_scope2';
/** Changed without a word. */
export const changed = 'suppliers';
/** No longer printed. */
export const gone = 'lost_days';

const targets = new Set(
  rowsOf('indicators.csv').flatMap((row) =>
    row['kind'] === 'target' ? [row['indicator'] ?? ''] : [],
  ),
);

const isOwn = (row: Row) => row['company'] === company;

/** The files of that package that differ from the published ones. */
function nextReportFiles(): ReadonlyMap<string, string> {
  return new Map([
    [
      'reports.csv',
      withRows('reports.csv', (rows) => [
        ...rows,
        ...rows.filter(isOwn).map((row) => ({
          ...row,
          report: newer,
          year: '2025',
          title: '2025年環境、社會及管治報告',
          period_start: '2025-01-01',
          period_end: '2025-12-31',
          text_sha256: '',
        })),
      ]),
    ],
    ['observations.csv', withRows('observations.csv', (rows) => [...rows, ...printed(rows)])],
    ...['disclosures.csv', 'code_answers.csv'].map((file): [string, string] => [
      file,
      withRows(file, (rows) => [
        ...rows,
        ...rows.filter((row) => row['report'] === older).map((row) => ({ ...row, report: newer })),
      ]),
    ]),
  ]);
}

/** Serves that package. */
export async function addNextReport(page: Page): Promise<void> {
  for (const [file, text] of nextReportFiles()) await replaceFile(page, file, text);
}

function printed(rows: readonly Row[]): readonly Row[] {
  const own = rows.filter((row) => row['report'] === older && row['indicator'] !== gone);
  const ofTheYear = own.filter(
    ({ year, indicator = '' }) => year === '2024' && !targets.has(indicator),
  );
  const again = own
    .filter(({ year = '' }) => year >= '2024')
    .map((row) => {
      if (row['indicator'] === restated) return { ...scaled(row, 1.1), restated: 'yes' };
      return row['indicator'] === changed ? scaled(row, 1.2) : row;
    });
  return [...ofTheYear.map((row) => ({ ...scaled(row, 0.9), year: '2025' })), ...again].map(
    (row) => ({ ...row, report: newer }),
  );
}

/** The row with its value multiplied, with as many decimals; a percentage stays one. */
function scaled(row: Row, factor: number): Row {
  const { value = '' } = row;
  const decimals = value.split('.')[1]?.length ?? 0;
  const made = (Number(value) * factor).toFixed(decimals);
  return { ...row, value: made, printed: made };
}
