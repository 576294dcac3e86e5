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
    console.log(
      `\nUntil a page answers, without and with ${companies} companies of the reader; until`,
    );
    console.log('these are drawn; the longest task meanwhile');
    for (const [index, path] of pages.entries()) {
      const [before, after] = [without[index], beside[index]];
      if (!before || !after) continue;
      const { answers, drawn, longest } = after;
      const [first, second, ...others] = [before.answers, answers, drawn, longest].map(ms);
      tell(
        path,
        `${first}, ${second} (${ms(answers - before.answers)} more); ${others.join('; ')}`,
      );
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
): Promise<readonly Visit[]> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript({ content: probe });
  if (files.length > 0) {
    await page.goto(root + ownPage);
    await page.locator('input[type=file]').setInputFiles([...files]);
    await page.locator(`[data-own] >> nth=${files.length - 1}`).waitFor({ timeout: 120_000 });
  }
  const all: Visit[] = [];
  for (const path of pages) {
    const took: Visit[] = [];
    for (let visit = 0; visit < visits; visit += 1) {
      took.push(await visited(page, `${root}en${path}`, files.length));
    }
    const median = (of: (visit: Visit) => number) =>
      took.map(of).sort((a, b) => a - b)[visits >> 1] ?? 0;
    all.push({
      answers: median(({ answers }) => answers),
      drawn: median(({ drawn }) => drawn),
      longest: median(({ longest }) => longest),
    });
  }
  await context.close();
  return all;
}

/** In milliseconds. */
interface Visit {
  /** Until the page can be used. */
  readonly answers: number;
  /** Until the companies of the reader stand there too, and its scripts rest. */
  readonly drawn: number;
  readonly longest: number;
}

/** Opens a page whose reader has so many companies. */
async function visited(page: Page, address: string, own: number): Promise<Visit> {
  const start = performance.now();
  await page.goto(address);
  await page.waitForFunction(
    () =>
      document.querySelector('#startup-failed, html[data-queueing], main[aria-busy]') === null &&
      document.querySelector('main h1') !== null,
  );
  const answers = performance.now() - start;
  await page.waitForFunction(
    (last) => document.querySelector('main')?.textContent.includes(last),
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
  const drawn = performance.now() - start;
  const { tasks } = await readProbe(page);
  return { answers, drawn, longest: Math.max(0, ...tasks.map(({ duration }) => duration)) };
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
