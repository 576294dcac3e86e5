import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { descriptorHash } from '../../src/data/host/builtDescriptor';
import { parseDataset } from '../../src/data/parseDataset';
import { countingOf, type CountsOfMany } from '../../src/domain/compare/countsOfMany';
import { indicatorSlice } from '../../src/data/slices/sliceFiles';
import type { IndicatorOfMany } from '../../src/domain/compare/manyCompanies';
import type { Dataset } from '../../src/domain/dataset';
import { readPackage } from '../../tools/package/readPackage';
import { companyByCompany } from '../../tools/package/slices/companyByCompany';
import {
  countsFile,
  indicatorFile,
  indicatorsOfMany,
} from '../../tools/package/slices/overAllSlices';
import {
  firstCompanies,
  sliceJson,
  slicesOf,
  withFirstCompanies,
} from '../../tools/package/slices/slicePackage';
import { writePackage } from '../../tools/package/synthetic/writePackage';
import { test as base } from './test';

/** A package of many made-up companies, as the build would lay it out. */
export interface ManyCompanies {
  readonly dataset: Dataset;
  /** Those of `withAll`, over all companies and over each group, by address below `data/`. */
  readonly indicators: ReadonlyMap<string, IndicatorOfMany>;
  /** Those of the first `counted` companies. */
  readonly counts: Readonly<Record<'disclosure' | 'checks', CountsOfMany>>;
  /** By address below `data/`: all slices, the indicators of `withAll`, and the counts. */
  readonly slices: ReadonlyMap<string, string>;
  readonly first: readonly string[];
}

const asked = { companies: 1000, years: 2, seed: 1, faults: false };
/** The indicators that are laid out over all companies. */
const withAll = ['headcount', 'ghg_scope2'];

/** To count takes a while: as many as show that those in sight alone are drawn. */
const counted = 100;

function makeMany(): ManyCompanies {
  const folder = mkdtempSync(path.join(tmpdir(), 'many-companies-'));
  writePackage(asked, folder);
  const texts = readPackage(folder);
  rmSync(folder, { recursive: true });
  const { dataset } = parseDataset(texts);
  const id = descriptorHash(texts.get('datapackage.json') ?? '');
  const wanted = dataset.indicators.filter((one) => withAll.includes(one.id));
  const told = [...indicatorsOfMany(dataset, wanted)];
  const counts = countsOf(dataset);
  return {
    dataset,
    indicators: new Map(
      told.map(({ indicator, group, years }) => [indicatorSlice(indicator, group), years]),
    ),
    counts,
    slices: new Map([
      ...[...slicesOf(texts)].map(([file, slice]) => [file, sliceJson(slice)] as const),
      ...told.map((one) => indicatorFile(id, one)),
      countsFile(id, 'disclosure', counts.disclosure),
      countsFile(id, 'checks', counts.checks),
    ]),
    first: firstCompanies(texts) ?? [],
  };
}

function countsOf(dataset: Dataset): ManyCompanies['counts'] {
  const disclosure = countingOf(dataset, 'disclosure');
  const checks = countingOf(dataset, 'checks');
  const companies = dataset.companies.slice(0, counted);
  for (const alone of companyByCompany({ ...dataset, companies })) {
    disclosure.add(alone);
    checks.add(alone);
  }
  return { disclosure: disclosure.counts(), checks: checks.counts() };
}

/** What of a slice is served in its place; null for an answer of 404. */
export type Change = (address: string, json: string) => string | null;

/** Serves the site as if it were built from that package, its pages not prerendered. */
export async function serveMany(
  context: BrowserContext,
  { slices, first }: ManyCompanies,
  change: Change = (_, json) => json,
): Promise<void> {
  await context.route('**/data/slices/**', async (route) => {
    const address = new URL(route.request().url()).pathname.replace(/^.*\/data\//, '');
    const json = slices.get(address);
    const body = json === undefined ? null : change(address, json);
    await route.fulfill(
      body === null ? { status: 404, body: '' } : { body, contentType: 'application/json' },
    );
  });
  await context.route(
    (url) => !/\.\w+$/.test(url.pathname),
    async (route) => {
      const page = await route.fetch({ url: new URL('/en/', route.request().url()).href });
      const html = (await page.text())
        .replace(/<link rel="preload" as="fetch"[^>]*>/g, '')
        .replace(
          /<div id="root"[^>]*>[\s\S]*<\/div>\s*(?=<\/body>|<script)/,
          '<div id="root"></div>',
        );
      await route.fulfill({ response: page, body: withFirstCompanies(html, first) });
    },
  );
}

export const test = base.extend<object, { readonly many: ManyCompanies }>({
  many: [async ({}, use) => use(makeMany()), { scope: 'worker', timeout: 300_000 }],
});
