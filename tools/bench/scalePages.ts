import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Locator, Page } from '@playwright/test';
import { paths } from '../../src/state/paths';
import { onHost } from './onHost';
import { desktop, networks, phone, visit } from './siteVisit';

/** What a site of a package of some size costs a reader, and its host. */
export interface PageScale {
  readonly buildSeconds: number;
  readonly overview: PageCost;
  readonly indicator: PageCost;
  /** From the click on the name of an indicator whose files are there to its figure, in milliseconds. */
  readonly switchMs: number;
}

/** Medians of some visits, on a slow phone and network. */
interface PageCost {
  /** In milliseconds from the navigation. */
  readonly values: number;
  readonly marks: number;
  /** Files of the data package, on the wire. */
  readonly dataBytes: number;
  readonly heapBytes: number;
}

const overview = 'en/';
const indicator = `en${paths.indicator('ghg_scope1')}`;
const visits = 3;

/** Builds the site of the package in a folder and opens its pages; null where there is no browser. */
export async function pagesAtScale(data: string, port: number): Promise<PageScale | null> {
  const root = mkdtempSync(path.join(tmpdir(), 'site-at-scale-'));
  try {
    const dist = path.join(root, 'dist');
    const buildSeconds = build(data, path.join(root, 'public'), dist);
    let scale: PageScale | null = null;
    const asked = { what: 'Pages', dist, port, pages: [overview, indicator] };
    await onHost(asked, async (browser, { origin }) => {
      scale = {
        buildSeconds,
        overview: await costOf(browser, `${origin}/${overview}`),
        indicator: await costOf(browser, `${origin}/${indicator}`),
        switchMs: await switchIndicator(browser, origin),
      };
    });
    return scale;
  } finally {
    rmSync(root, { recursive: true });
  }
}

function build(data: string, publicDir: string, dist: string): number {
  mkdirSync(publicDir);
  for (const file of readdirSync('public')) {
    if (file !== 'data') cpSync(path.join('public', file), path.join(publicDir, file));
  }
  symlinkSync(data, path.join(publicDir, 'data'));
  const start = performance.now();
  const { status, stderr } = spawnSync('npx', ['vite', 'build', '--outDir', dist], {
    env: { ...process.env, PUBLIC_DIR: publicDir },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`the build fails: ${stderr}`);
  return (performance.now() - start) / 1000;
}

async function costOf(browser: Browser, address: string): Promise<PageCost> {
  const costs: PageCost[] = [];
  const device = { device: phone, network: networks['slow-4g'] };
  // The host compresses a slice when it is first asked for.
  await visit(browser, address, device);
  for (let run = 0; run < visits; run += 1) {
    let heapBytes = NaN;
    const { values, marks, dataBytes } = await visit(browser, address, device, async (page) => {
      heapBytes = await heapOf(page);
    });
    costs.push({ values, marks, dataBytes, heapBytes });
  }
  const median = (of: (cost: PageCost) => number) =>
    costs.map(of).sort((a, b) => a - b)[visits >> 1] ?? NaN;
  return {
    values: median(({ values }) => values),
    marks: median(({ marks }) => marks),
    dataBytes: median(({ dataBytes }) => dataBytes),
    heapBytes: median(({ heapBytes }) => heapBytes),
  };
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN;
}

/** On a desktop: to the page of an indicator, back, and there again. */
async function switchIndicator(browser: Browser, origin: string): Promise<number> {
  const context = await browser.newContext(desktop);
  const page = await context.newPage();
  await page.goto(`${origin}/en${paths.indicators}`);
  const link = page.locator(`main a[href$="${paths.indicator('headcount')}"]`).first();
  const took: number[] = [];
  for (let run = 0; run <= visits; run += 1) {
    await link.waitFor();
    await page.waitForTimeout(1000);
    took.push(await clickUntilDrawn(page, link));
    await page.waitForTimeout(1000);
    await page.goBack();
  }
  await context.close();
  // The first one loads its files.
  return took.slice(1).sort((a, b) => a - b)[visits >> 1] ?? NaN;
}

/** Clicks, and waits for the figure and, where the page has it, its distribution over all companies. */
async function clickUntilDrawn(page: Page, link: Locator): Promise<number> {
  await link.evaluate((element) => {
    performance.mark('clicked');
    if (element instanceof HTMLElement) element.click();
  });
  const drawn = await page.waitForFunction(
    () =>
      document.querySelector('figure [data-mark]') !== null &&
      document.querySelector('.among-all [role=status]') === null &&
      performance.now() - (performance.getEntriesByName('clicked').at(-1)?.startTime ?? 0),
  );
  return Number(await drawn.jsonValue());
}
