import type { Page } from '@playwright/test';
import { wcagContrast } from 'culori';
import { Frame } from '../../pages/frame';
import { IndicatorPage } from '../../pages/indicatorPage';
import { expect, test } from '../../support/test';

async function paper(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

test('the theme is switched, and stays on other pages and visits', async ({ page, context }) => {
  const frame = new Frame(page);
  const root = page.locator('html');
  await frame.open();
  await expect(root).toHaveAttribute('data-theme', 'light');
  const light = await paper(page);
  await page.getByRole('button', { name: 'Switch to the dark theme' }).click();
  await expect(root).toHaveAttribute('data-theme', 'dark');
  const dark = await paper(page);
  expect(dark).not.toBe(light);
  await frame.pageLink('nav.indicators').click();
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await frame.drawn();
  await expect(root).toHaveAttribute('data-theme', 'dark');
  expect(await paper(page)).toBe(dark);

  const later = await context.newPage();
  const again = new Frame(later, 'zh-Hant');
  await again.open();
  await expect(later.locator('html')).toHaveAttribute('data-theme', 'dark');
  await later.getByRole('button', { name: '轉用淺色主題' }).click();
  expect(await paper(later)).toBe(light);
});

test.describe('a system in dark mode', () => {
  test.use({ colorScheme: 'dark' });
  test('is followed until the reader chooses', async ({ page }) => {
    const frame = new Frame(page);
    await frame.open();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.getByRole('button', { name: 'Switch to the light theme' }).click();
    await page.reload();
    await frame.drawn();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  });

  test('the scale of a chart over time stays behind its lines', async ({ page }) => {
    const indicator = new IndicatorPage(page, 'turnover_rate');
    await indicator.show('view=time');
    const scale = await page
      .locator('.grid-lines')
      .first()
      .evaluate((line) => getComputedStyle(line).stroke);
    expect(wcagContrast(scale, await paper(page))).toBeLessThan(2);
  });
});
