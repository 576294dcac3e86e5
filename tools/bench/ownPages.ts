import { performance } from 'node:perf_hooks';
import type { Browser, Page } from '@playwright/test';
import type { Dataset } from '../../src/domain/dataset';
import { ownId } from '../../src/domain/own/ownId';
import type { OwnCompany } from '../../src/domain/own/ownCompany';
import { paths } from '../../src/state/paths';
import { largeCsv } from './importSpeed';
import { onBuiltSite } from './onBuiltSite';
import { ms, tell } from './print';
import { probe, readProbe } from './siteProbe';

const ownPage = 'en/data/own/';
const companies = 20;
const visits = 5;

const pages = [
  paths.overview,
  paths.indicator('ghg_scope1_2'),
  `${paths.indicator('headcount')}?view=groups&by=gender`,
  paths.companies,
  paths.compare,
  paths.disclosure,
  paths.checks,
];

/**
 * How a page answers while a table of 100,000 rows is brought in and once it is, and what 20 companies of
 * a reader cost each page.
 */
export async function benchOwnPages(dataset: Dataset, dist: string): Promise<void> {
  await onBuiltSite({ what: 'Own companies', dist, port: 4193 }, async (browser, root) => {
    await bringLargeTable(browser, root);
    const without = await medians(browser, root, []);
    const beside = await medians(browser, root, filesOf(dataset));
    console.log(`\nUntil a page answers, without and with ${companies} companies of the reader`);
    for (const [index, path] of pages.entries()) {
      const [before = 0, after = 0] = [without[index], beside[index]];
      tell(path, `${ms(before)}, ${ms(after)}: ${ms(after - before)} more`);
    }
  });
}

async function bringLargeTable(browser: Browser, root: string): Promise<void> {
  const page = await browser.newPage();
  await page.addInitScript({ content: probe });
  await page.goto(root + ownPage);
  await page.locator('input[type=file]').waitFor();
  await page.waitForTimeout(3000);
  const longest = async (from: number) => {
    const { tasks } = await readProbe(page);
    const those = tasks.filter(({ start }) => start >= from).map(({ duration }) => duration);
    return `longest task ${ms(Math.max(0, ...those))}`;
  };
  const now = () => page.evaluate(() => performance.now());
  console.log('\nA table of 100,000 rows on the page');
  const start = await now();
  const file = { name: 'large.csv', mimeType: 'text/csv', buffer: Buffer.from(largeCsv()) };
  await page.locator('input[type=file]').setInputFiles(file);
  const line = page.locator('[data-row]').first();
  await line.waitFor({ timeout: 300_000 });
  tell('until its lines stand there', `${ms((await now()) - start)}, ${await longest(start)}`);
  await page.waitForTimeout(2000);
  const answered = await now();
  await line.getByRole('button', { name: /^Confirm/ }).click();
  await page.locator('[data-row][data-state="confirmed"]').first().waitFor();
  tell('a line is answered', `${ms((await now()) - answered)}, ${await longest(answered)}`);
  await page.close();
}

/** How long each page takes until it can be used, in one context whose reader has brought in the files. */
async function medians(
  browser: Browser,
  root: string,
  files: readonly { name: string; mimeType: string; buffer: Buffer }[],
): Promise<readonly number[]> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  if (files.length > 0) {
    await page.goto(root + ownPage);
    await page.locator('input[type=file]').setInputFiles([...files]);
    await page.locator(`[data-own] >> nth=${files.length - 1}`).waitFor({ timeout: 120_000 });
  }
  const all: number[] = [];
  for (const path of pages) {
    const took: number[] = [];
    for (let visit = 0; visit < visits; visit += 1)
      took.push(await visited(page, root + 'en' + path, files.length));
    all.push(took.sort((a, b) => a - b)[visits >> 1] ?? 0);
  }
  await context.close();
  return all;
}

/** Until a page is drawn with so many companies of the reader, and its scripts rest. */
async function visited(page: Page, address: string, own: number): Promise<number> {
  const start = performance.now();
  await page.goto(address);
  await page.waitForFunction(
    (last) =>
      document.querySelector('#startup-failed, html[data-queueing], main[aria-busy]') === null &&
      document.querySelector('main')?.textContent.includes(last),
    own === 0 ? '' : `Company ${own}`,
  );
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestIdleCallback(() => {
          requestAnimationFrame(() => resolve());
        });
      }),
  );
  return performance.now() - start;
}

/** Companies as they are saved to files: the rows of the published ones in turn under other names. */
function filesOf(dataset: Dataset) {
  return Array.from({ length: companies }, (_, index) => {
    const { id = '' } = dataset.companies[index % dataset.companies.length] ?? {};
    const company = companyLike(dataset, id, index + 1);
    return {
      name: `${company.id}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(company)),
    };
  });
}

function companyLike(dataset: Dataset, published: string, place: number): OwnCompany {
  const fields = ['indicator', 'dimension', 'category', 'year', 'value', 'unit'] as const;
  const rows = dataset.observations
    .filter(({ company }) => company === published)
    .map((row) => fields.map((field) => String(row[field] ?? '')));
  return {
    form: 1,
    id: ownId(`company${place}`),
    name: `Company ${place}`,
    shortName: `Company ${place}`,
    place,
    regime: '',
    yearEnd: '12-31',
    aspects: { boundary: 'group', scopes: null, formula: null, denominator: null },
    readFor: [],
    tables: [
      {
        id: 'rows',
        sheet: { name: 'Rows', rows: [[...fields], ...rows] },
        layout: {
          head: 0,
          first: 1,
          end: rows.length + 1,
          columns: fields.map((field) => ({ kind: 'field', field })),
        },
        answers: {},
        numbers: {},
      },
    ],
    changed: '2026-01-01T00:00:00.000Z',
  };
}
