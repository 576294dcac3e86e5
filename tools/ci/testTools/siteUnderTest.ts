import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { publishedReports } from '../../../src/testing/published';

/** The folders of a site: what it is built from, and where it is built for `/` and for `/esg/`. */
export interface Site {
  readonly publicDir: string;
  readonly dist: string;
  readonly below: string;
}

const ownSite: Site = { publicDir: 'public', dist: 'dist', below: 'test-results/esg' };
const publishedSite: Site = {
  publicDir: 'test-results/published/public',
  dist: 'test-results/published/dist',
  below: 'test-results/published/esg',
};

/** A site of more companies than stand side by side, which its pages read in slices. */
export const siteOfMany = {
  publicDir: 'test-results/many/public',
  dist: 'test-results/many/dist',
} as const satisfies Partial<Site>;

type Row = Readonly<Record<string, string>>;

/**
 * The site the end-to-end tests run on: the one in `dist/`, or, where its package has reports beside the
 * published ones, one of those alone: the tests know their figures.
 */
export const siteUnderTest: Site = hasOthers() ? publishedSite : ownSite;

function hasOthers(): boolean {
  const { rows } = parse(readFileSync(path.join(ownSite.publicDir, 'data/reports.csv'), 'utf8'));
  const ids = new Set(publishedReports.values());
  return rows.some(({ report = '' }) => !ids.has(report));
}

/** The rows of a table that are about the published reports. */
export function ofPublished(text: string): string {
  const { rows, columns } = parse(text);
  const ids = new Set(publishedReports.values());
  const kept = rows.filter(
    ({ company, report }) =>
      (company === undefined || publishedReports.has(company)) &&
      (report === undefined || ids.has(report)),
  );
  return `${Papa.unparse(kept, { columns, newline: '\n' })}\n`;
}

function parse(text: string): { rows: readonly Row[]; columns: string[] } {
  const { data, meta } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  return { rows: data, columns: meta.fields ?? [] };
}
