import type { Page } from '@playwright/test';
import { replaceFile } from './dataFaults';
import type { Row } from './data';
import { withRows } from './rows';

/* A package with companies of a reader's own beside the five. */

/** Serves the package with a company a name, each with the report and figures of one of the five. */
export async function addCompanies(page: Page, names: readonly string[]): Promise<void> {
  const ids = names.map((_, index) => `own_${index + 1}`);
  const copies = (rows: readonly Row[], change: (row: Row, at: number) => Row) => {
    const companies = [...new Set(rows.map((row) => row['company']))];
    return ids.flatMap((id, index) =>
      rows
        .filter((row) => row['company'] === companies[index % companies.length])
        .map((row) => change({ ...row, company: id }, index)),
    );
  };
  await replaceFile(
    page,
    'companies.csv',
    withRows('companies.csv', (rows) => [
      ...rows,
      ...copies(rows, (row, index) => {
        const name = names[index] ?? '';
        const texts = ['name', 'short'].flatMap((text) =>
          ['en', 'zh_hant', 'zh_hans'].map((language): [string, string] => [
            `${text}_${language}`,
            name,
          ]),
        );
        return { ...row, position: `${rows.length + 1 + index}`, ...Object.fromEntries(texts) };
      }),
    ]),
  );
  const ownReport = (row: Row): Row => ({ ...row, report: `${row['company']}-2024` });
  for (const file of ['reports.csv', 'observations.csv', 'disclosures.csv']) {
    await replaceFile(
      page,
      file,
      withRows(file, (rows) => [...rows, ...copies(rows, ownReport)]),
    );
  }
}
