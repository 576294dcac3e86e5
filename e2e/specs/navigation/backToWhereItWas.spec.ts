import type { Page } from '@playwright/test';
import { IndicatorPage } from '../../pages/indicatorPage';
import { OverviewPage } from '../../pages/overviewPage';
import { expect, test } from '../../support/test';

const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

test('another page begins at its top; back leads to where the reader was', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open();
  const link = overview.ledgerRow('suppliers').getByRole('link').first();
  await link.scrollIntoViewIfNeeded();
  const left = await scrolled(page);
  expect(left).toBeGreaterThan(500);
  await link.click();
  const indicator = new IndicatorPage(page, 'suppliers');
  await indicator.drawn();
  expect(await scrolled(page)).toBe(0);
  await indicator.printed.scrollIntoViewIfNeeded();
  const further = await scrolled(page);
  expect(further).toBeGreaterThan(200);

  await page.goBack();
  await expect(overview.ledgerRow('suppliers')).toBeVisible();
  await expect.poll(() => scrolled(page)).toBe(left);
  await page.goForward();
  await indicator.drawn();
  await expect.poll(() => scrolled(page)).toBe(further);
});

test('a link to a part of a page leads there, and back again', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open();
  const figure = overview.figure('suppliers').root;
  await figure.scrollIntoViewIfNeeded();
  const left = await scrolled(page);
  await figure.locator('a[href$="#printed"]').click();
  const indicator = new IndicatorPage(page, 'suppliers');
  await indicator.drawn();
  await expect(indicator.printed).toBeInViewport();
  await page.goBack();
  await expect.poll(() => scrolled(page)).toBe(left);
});
