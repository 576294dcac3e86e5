import * as v from 'valibot';
import type { FileTexts } from '../../../src/data/dataFiles';
import { companyRow, reportRow } from '../../../src/data/tables';
import { readRawRows, type RawRow } from '../check/rawTable';

/** A report that is to be added. */
export interface Request {
  readonly company: string;
  readonly year: string;
  /** True where the company, too, is to be added. */
  readonly newCompany: boolean;
}

/** Its id, and the newest report of its company, null where there is none; or what is wrong. */
export type Named =
  | { readonly report: string; readonly last: RawRow | null; readonly published: boolean }
  | { readonly refusal: string };

/** Names a report as the last one of its company is; refuses a company that is (not) there, and a year that is none. */
export function nameReport(texts: FileTexts, { company, year, newCompany }: Request): Named {
  if (company === '' || year === '')
    return { refusal: 'name the report: --company ID --year YEAR' };
  const companies = readRawRows(texts.get('companies.csv')).map((row) => row.cell('company'));
  if (!isYear(year)) {
    return { refusal: `${year} is no year from 2000 to 2099` };
  }
  if (!isId(company)) {
    return { refusal: `${company} is no id: small letters and digits, with _ or - between them` };
  }
  if (newCompany && companies.includes(company)) {
    return { refusal: `${company} is in companies.csv already; leave out --new-company` };
  }
  if (!newCompany && !companies.includes(company)) {
    const known = companies.join(', ');
    return {
      refusal: `companies.csv has no ${company}, only ${known}; for one of its own: --new-company`,
    };
  }
  const reports = readRawRows(texts.get('reports.csv')).filter(
    (row) => row.cell('company') === company,
  );
  const same = reports.find((row) => row.cell('year') === year);
  const last = reports.reduce<RawRow | null>(newer, null);
  const report = last ? idAfter(last, year) : `${company.replaceAll('_', '-')}-${year}`;
  return { report: same?.cell('report') ?? report, last, published: same !== undefined };
}

function isYear(text: string): boolean {
  return v.safeParse(reportRow.entries.year, text).success;
}

function isId(text: string): boolean {
  return v.safeParse(companyRow.entries.company, text).success;
}

function newer(best: RawRow | null, row: RawRow): RawRow {
  return best && Number(best.cell('year')) > Number(row.cell('year')) ? best : row;
}

/** The id of the next report, named as the last one is. */
function idAfter(last: RawRow, year: string): string {
  const id = last.cell('report');
  const stem = id.endsWith(`-${last.cell('year')}`) ? id.slice(0, -5) : id;
  return `${stem}-${year}`;
}
