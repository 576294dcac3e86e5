import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { mostShown } from '../../../src/domain/mostShown';
import { indicatorSlice } from '../../../src/data/slices/sliceFiles';
import { builtSiteOfMany } from '../../hosts/builtSite';
import { OverviewPage } from '../../pages/overviewPage';
import { message } from '../../support/messages';
import { whenStored } from '../../support/offlineStore';
import { siteTest as test } from '../../support/siteTest';
import { expect } from '../../support/test';

/* A site that was built from more companies than stand side by side: its pages read slices. */

test.beforeEach(({ site }) => {
  site.reply = builtSiteOfMany;
});

for (const path of [
  '/',
  '/indicators/headcount/',
  '/companies/',
  '/companies/c0001/',
  '/compare/',
  '/disclosure/',
  '/checks/',
  '/data/',
]) {
  test(`what was published is taken over, not drawn anew: ${path}`, async ({ page }) => {
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        Object.assign(window, { published: document.querySelector('#root > header') });
      });
    });
    await new OverviewPage(page).open(path);
    const isKept = () =>
      page.evaluate(() => {
        const { published } = Object.fromEntries(Object.entries(window));
        return published instanceof Element && published.isConnected;
      });
    expect(await isKept()).toBe(true);
  });
}

test('the documented query gives the median of the page, from the files that the host serves', async ({
  page,
  request,
}) => {
  const documented = /```sql\n([^;]*);/.exec(readFileSync('docs/scale.md', 'utf8'))?.[1] ?? '';
  const folder = mkdtempSync(path.join(tmpdir(), 'parquet-'));
  const duck = await (await DuckDBInstance.create()).connect();
  try {
    const address = /'https:.*\/(data\/parquet\/(\w+\.parquet))'/g;
    for (const [, at = '', name = ''] of documented.matchAll(address)) {
      writeFileSync(path.join(folder, name), await (await request.get(`/${at}`)).body());
    }
    const asked = documented
      .replaceAll(address, (_whole, _at, name) => `'${folder}/${name}'`)
      .replace("'ghg_scope1'", "'headcount'");
    const answer = await duck.runAndReadAll(asked);
    const latest = answer.getRowObjectsJson().at(-1);
    await new OverviewPage(page).open('/indicators/headcount/');
    const all = page.locator('.among-all');
    await expect(all.getByRole('heading')).toContainText(String(Number(latest?.['companies'])));
    await expect(all.locator('[data-number="median"] dd')).toHaveText(
      Number(latest?.['median']).toLocaleString('en'),
    );
  } finally {
    duck.closeSync();
    rmSync(folder, { recursive: true });
  }
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow', expectedErrors: /Failed to (load|fetch)|ERR_/ });

  test('what was visited stands, an indicator that was not is told by its file', async ({
    page,
    context,
  }) => {
    const overview = new OverviewPage(page);
    await overview.open('/indicators/headcount/');
    await whenStored(page);
    await overview.open('/indicators/headcount/');
    const amongAll = page.locator('.among-all');
    const median = amongAll.locator('[data-number="median"] dd');
    const said = await median.innerText();
    await context.setOffline(true);
    await overview.open('/indicators/headcount/');
    await expect(median).toHaveText(said);
    const more = { number: String(mostShown + 3) };
    await page
      .getByRole('button', { name: message('en', 'controls.more_companies', more) })
      .click();
    const directory = page.getByRole('dialog', { name: message('en', 'directory.heading') });
    await expect(directory.getByRole('checkbox').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await overview.open('/indicators/ghg_scope2/');
    const told = amongAll.getByRole('alert');
    await expect(told).toContainText(indicatorSlice('ghg_scope2').split('/').at(-1) ?? '');
    await context.setOffline(false);
    await told.getByRole('button', { name: message('en', 'notice.retry') }).click();
    await expect(median).toBeVisible();
  });
});
