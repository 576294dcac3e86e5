import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { descriptorHash } from '../../src/data/host/builtDescriptor';
import { parseDataset } from '../../src/data/parseDataset';
import type { IndicatorOfMany } from '../../src/domain/compare/manyCompanies';
import type { Dataset } from '../../src/domain/dataset';
import { readPackage } from '../../tools/package/readPackage';
import { indicatorFile, indicatorsOfMany } from '../../tools/package/slices/indicatorSlices';
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
  /** Those of `withAll`, over all companies. */
  readonly indicators: ReadonlyMap<string, IndicatorOfMany>;
  /** By address below `data/`: all slices, and the indicators of `withAll`. */
  readonly slices: ReadonlyMap<string, string>;
  readonly first: readonly string[];
}

const asked = { companies: 1000, years: 2, seed: 1, faults: false };
/** The indicators that are laid out over all companies. */
const withAll = ['headcount', 'ghg_scope2'];

function makeMany(): ManyCompanies {
  const folder = mkdtempSync(path.join(tmpdir(), 'many-companies-'));
  writePackage(asked, folder);
  const texts = readPackage(folder);
  rmSync(folder, { recursive: true });
  const { dataset } = parseDataset(texts);
  const id = descriptorHash(texts.get('datapackage.json') ?? '');
  const wanted = dataset.indicators.filter((one) => withAll.includes(one.id));
  const indicators = new Map(indicatorsOfMany(dataset, wanted));
  return {
    dataset,
    indicators,
    slices: new Map([
      ...[...slicesOf(texts)].map(([file, slice]) => [file, sliceJson(slice)] as const),
      ...[...indicators].map(([indicator, years]) => indicatorFile(id, indicator, years)),
    ]),
    first: firstCompanies(texts) ?? [],
  };
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
