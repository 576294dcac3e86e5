import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { builds, builtSite } from '../../hosts/builtSite';
import { htmlPage } from '../../hosts/serve';
import { ExportDialog } from '../../pages/exportDialog';
import { OverviewPage } from '../../pages/overviewPage';
import { languages, message } from '../../support/messages';
import { storedOverview, whenStored } from '../../support/offlineStore';
import { siteTest as test } from '../../support/siteTest';
import { expect } from '../../support/test';

/* What the worker stores, and what it does not. */

test.use({ serviceWorkers: 'allow' });

/** The files below `assets/` that are cached. */
async function storedAssets(page: Page): Promise<readonly string[]> {
  const urls = await page.evaluate(async () => {
    const caching = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
    return (await Promise.all(caching)).flat().map(({ url }) => url);
  });
  return urls.flatMap((url) => /\/assets\/([^?]+)/.exec(url)?.[1] ?? []);
}

test('one visit caches every script but those that few ask for; the next page caches most of these', async ({
  page,
}) => {
  const others = languages.filter((language) => language !== 'en').join('|');
  const ofAnother = new RegExp(`(^|-)(${others})-[\\w-]{8}\\.js$`);
  const needed = readdirSync(`${builds['/']}/assets`).filter(
    (file) => file.endsWith('.js') && !ofAnother.test(file),
  );
  const missing = async () => {
    const stored = await storedAssets(page);
    const names = needed.filter((file) => !stored.includes(file)).map((file) => file.split('-')[0]);
    // Tables are read by workers, and by the same code where none starts.
    return [...new Set(names)].filter((name) => name !== 'shared' && name !== 'worker');
  };
  await storedOverview(page);
  const onFirstUse = [
    ...['EmbedRoot', 'writePdf', 'OwnRoute', 'findTables', 'own', 'readBytes'],
    ...['loadSliced', 'many'],
  ];
  expect(await missing()).toEqual(
    [
      ...['ChangesPage', 'CitedVersion', 'ComparePage', 'StackBar', 'StandardsPage'],
      ...['VersionChanges', 'xlsx', ...onFirstUse],
    ].sort(),
  );
  await new OverviewPage(page).open('/data/');
  await expect.poll(missing).toEqual([...onFirstUse].sort());
});

test.describe('a login page of the network in place of the shell', () => {
  test.use({ expectedErrors: /Failed to (load|register)|bad-precaching|Uncaught/ });

  test('is not kept: the worker is installed once the host answers', async ({ page, site }) => {
    site.reply = (pathname) =>
      pathname === '/offline.html' ? htmlPage('Log in') : builtSite(pathname);
    const overview = new OverviewPage(page);
    await overview.open();
    await expect.poll(() => site.requested.includes('/offline.html')).toBe(true);
    await page.waitForFunction(
      async () => (await navigator.serviceWorker.getRegistration()) === undefined,
    );
    site.reply = builtSite;
    await overview.open();
    await whenStored(page);
  });
});

for (const language of languages) {
  test(`the data page tells how much is stored, and empties it (${language})`, async ({ page }) => {
    const overview = new OverviewPage(page, language);
    await overview.open();
    await whenStored(page);
    await overview.open('/data/');
    const part = overview.main.getByRole('region', { name: message(language, 'data.stored') });
    await expect(part).toContainText(/\d{4} kB|[\d,]{5} kB/);
    await part.getByRole('button', { name: message(language, 'data.stored.empty') }).click();
    await expect(part).toContainText(message(language, 'data.stored.emptied'));
    const left = await page.evaluate(async () => {
      const stored = await Promise.all(
        (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
      );
      const workers = await navigator.serviceWorker.getRegistrations();
      return [...stored.flat().map(({ url }) => url), ...workers.map(({ scope }) => scope)];
    });
    expect(left).toEqual([]);
  });
}

test.describe('a PDF that was never made', () => {
  // The preview of the embed is not stored, and the page in its place may not be framed.
  test.use({ expectedErrors: /Failed to (load|fetch)|frame-ancestors/ });

  test('is told in its place without a network; a table is saved', async ({ page, site }) => {
    await storedOverview(page);
    site.reply = () => 'refuse';
    const dialog = new ExportDialog(page);
    await dialog.open('/en/indicators/pue/');
    await dialog.button(/PDF/).click();
    await expect(dialog.alert).toHaveText(message('en', 'export.failed.not_loaded'));
    const saved = page.waitForEvent('download');
    await dialog.root.getByRole('button', { name: /CSV/ }).click();
    expect((await saved).suggestedFilename()).toMatch(/\.csv$/);
  });
});
