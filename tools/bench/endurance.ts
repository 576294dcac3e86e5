import type { CDPSession, Page } from '@playwright/test';
import { paths } from '../../src/state/paths';
import { messagesOf } from '../../src/i18n/messages/byLanguage';
import { onBuiltSite } from './onBuiltSite';
import { tell } from './print';

const { en: messages } = messagesOf;
const changes = [20, 100, 200];
const exportedFiles = [20, 100];
const settleMs = 250;

/** A round of pages that ends where it began. */
const walk = [
  paths.indicator('ghg_scope1_2'),
  `${paths.indicator('headcount')}?view=time`,
  paths.company('sensetime'),
  paths.compare,
  paths.indicators,
  paths.disclosure,
  paths.checks,
  paths.data,
  `${paths.indicator('headcount')}?view=groups&by=gender`,
  paths.overview,
];

interface Usage {
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/**
 * What one tab of the built site holds after up to 200 changes of page, and after up to
 * 100 exported files: heap, DOM nodes and event listeners, garbage collected.
 */
export async function benchEndurance(dist: string): Promise<void> {
  await onBuiltSite({ what: 'Endurance', dist, port: 4192 }, async (browser, address) => {
    const page = await browser.newPage();
    const root = `${address}en`;
    await page.goto(root + paths.overview);
    await page.locator('[data-mark]').first().waitFor();
    const usage = await usageOf(page);
    await walkPages(page, root, usage);
    await exportFiles(page, root, usage);
  });
}

async function walkPages(page: Page, root: string, usage: () => Promise<Usage>): Promise<void> {
  for (let change = 1; change <= Math.max(...changes); change += 1) {
    const next = root + (walk[(change - 1) % walk.length] ?? paths.overview);
    await page.evaluate(`history.pushState(null, '', ${JSON.stringify(next)})`);
    await page.waitForTimeout(settleMs);
    await page.locator('main:not([aria-busy="true"]) h1').waitFor();
    if (changes.includes(change)) {
      tellUsage(`after ${change} changes of page`, await usage());
    }
  }
}

/** Pictures and tables in turn, each from a dialog opened for it. */
async function exportFiles(page: Page, root: string, usage: () => Promise<Usage>): Promise<void> {
  await page.evaluate(
    `history.pushState(null, '', ${JSON.stringify(root + paths.indicator('ghg_scope1_2'))})`,
  );
  const buttons = [/\bSVG\b/, /PNG 2×/, /\bCSV\b/, /\bXLSX\b/];
  for (let file = 1; file <= Math.max(...exportedFiles); file += 1) {
    await page.getByRole('button', { name: messages['export.open'] }).first().click();
    const button = buttons[file % buttons.length];
    if (!button) throw new Error('no button to press');
    await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('dialog').getByRole('button', { name: button }).first().click(),
    ]);
    await page.keyboard.press('Escape');
    if (exportedFiles.includes(file)) {
      tellUsage(`after ${file} exported files`, await usage());
    }
  }
}

async function usageOf(page: Page): Promise<() => Promise<Usage>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    await page.waitForTimeout(settleMs * 4);
    await session.send('HeapProfiler.collectGarbage');
    return measure(session);
  };
}

async function measure(session: CDPSession): Promise<Usage> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  return {
    heapBytes: of('JSHeapUsedSize'),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
  };
}

function tellUsage(name: string, { heapBytes, nodes, listeners }: Usage): void {
  tell(name, `${(heapBytes / 1e6).toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners`);
}
