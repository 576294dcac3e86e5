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
    await overview.open('/indicators/ghg_scope2/');
    const told = amongAll.getByRole('alert');
    await expect(told).toContainText(indicatorSlice('ghg_scope2').split('/').at(-1) ?? '');
    await context.setOffline(false);
    await told.getByRole('button', { name: message('en', 'notice.retry') }).click();
    await expect(median).toBeVisible();
  });
});
