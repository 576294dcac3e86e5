import type { Page } from '@playwright/test';
import { faults } from './axe';
import { indicators } from './data';
import { kinds, written } from './everyKind';
import { Frame } from './pages/frame';
import { IndicatorPage } from './pages/indicatorPage';
import { OverviewPage } from './pages/overviewPage';
import { ProofPanel } from './pages/proofPanel';
import { SearchSheet } from './pages/searchSheet';
import { TakeAwayDialog } from './pages/takeAwayDialog';
import { expect, test } from './test';
import { languages } from './words';

const widths = [1440, 360] as const;
const themes = ['light', 'dark'] as const;

/** Holds the page to axe in both themes at both widths, without loading it anew. */
async function expectNoFaults(page: Page, drawn: () => Promise<void>): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await drawn();
    for (const theme of themes) {
      // As the switch does; embeds and the page without scripts have none.
      await page.locator('html').evaluate((root, name) => {
        root.dataset['theme'] = name;
      }, theme);
      const found = await faults(page, theme === 'light' ? 'all' : 'colour');
      expect.soft(found, `${page.url()} ${theme} ${width}`).toEqual([]);
    }
  }
}

for (const language of languages) {
  for (const [kind, path] of kinds) {
    test(`axe finds nothing on ${kind} (${language})`, async ({ page }) => {
      test.slow();
      const frame = new Frame(page, language);
      await frame.open(path);
      await expectNoFaults(page, () => frame.drawn());
    });
  }

  test(`axe finds nothing on an open verdict and proof (${language})`, async ({ page }) => {
    test.slow();
    const overview = new OverviewPage(page, language);
    await overview.open();
    await overview.figure('ghg_scope1_2').openVerdict();
    await overview.figure('ghg_scope1_2').marks.first().click();
    const proof = new ProofPanel(page, language);
    await expect(proof.root).toBeVisible();
    for (const fold of await proof.root.locator('summary').all()) await fold.click();
    await expectNoFaults(page, () => expect(proof.root).toBeVisible());
    await proof.close.click();
    await expectNoFaults(page, () => overview.drawn());
  });

  test(`axe finds nothing in the search (${language})`, async ({ page }) => {
    test.slow();
    const sheet = new SearchSheet(page, language);
    await new Frame(page, language).open('/method/');
    await sheet.button.click();
    await sheet.input.fill('pue');
    await expect(sheet.hits.first()).toBeVisible();
    await expectNoFaults(page, () => expect(sheet.hits.first()).toBeVisible());
    await sheet.input.fill('no such thing at all');
    await expect(sheet.hits).toHaveCount(0);
    expect(await faults(page)).toEqual([]);
  });

  test(`axe finds nothing where a view is taken away (${language})`, async ({ page }) => {
    test.slow();
    const dialog = new TakeAwayDialog(page, language);
    await dialog.open(`/${language}/indicators/pue/`);
    await expectNoFaults(page, () => expect(dialog.preview).toBeVisible());
  });
}

test('axe finds nothing on any of the indicators', async ({ page }) => {
  test.setTimeout(600_000);
  expect(indicators).toHaveLength(76);
  for (const { id } of indicators) {
    await new IndicatorPage(page, id).show();
    expect.soft(await faults(page), id).toEqual([]);
  }
});

test.describe('without scripts', () => {
  // axe needs scripts itself: those of the page are kept away instead.
  test.use({ allowedNoise: /Failed to load resource|preload/ });
  test.beforeEach(({ page }) => page.route('**/assets/*.js', (route) => route.abort()));
  for (const language of languages) {
    test(`axe finds nothing on the pages as they are written (${language})`, async ({ page }) => {
      test.slow();
      for (const [kind, path] of written) {
        await page.goto(`/${language}${path}`);
        expect.soft(await faults(page), kind).toEqual([]);
      }
    });
  }
  test('axe finds nothing on the front door', async ({ page }) => {
    for (const path of ['/', '/404.html']) {
      await page.goto(path);
      expect.soft(await faults(page), path).toEqual([]);
    }
  });
});
