import type { Page } from '@playwright/test';
import { ChecksPage } from '../../pages/checksPage';
import { IndicatorPage } from '../../pages/indicatorPage';
import { IndicatorsPage } from '../../pages/indicatorsPage';
import { OverviewPage } from '../../pages/overviewPage';
import { SearchDialog } from '../../pages/searchDialog';
import { ExportDialog } from '../../pages/exportDialog';
import { expect, test } from '../../support/test';
import { message } from '../../support/messages';

/* A page is read and used as soon as it is painted; on a slow line its script comes seconds later. */

/** Messages without which the page is not hydrated. */
const words = '**/assets/en-*.js';
/** Data without which the page is not hydrated. */
const data = '**/data/observations.csv';

/** Delays a file until the returned function is called. */
async function holdBack(page: Page, what = words): Promise<() => Promise<void>> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(what, async (route) => {
    await released;
    await route.continue();
  });
  return async () => {
    release();
    await expect(page.locator('html')).not.toHaveAttribute('data-waiting');
  };
}

test('a click before hydration is replayed', async ({ page }) => {
  const release = await holdBack(page);
  const dialog = new ExportDialog(page);
  await page.goto('/en/indicators/pue/');
  const open = page.getByRole('button', { name: message('en', 'export.open'), exact: true });
  await open.click();
  await open.click();
  await expect(page.locator('html')).toHaveAttribute('data-waiting');
  await release();
  await expect(dialog.preview).toBeVisible();
});

test('what was unfolded before hydration has its content', async ({ page }) => {
  const release = await holdBack(page);
  const checks = new ChecksPage(page);
  await page.goto('/en/checks/');
  const agrees = checks.section('agrees');
  await agrees.locator('summary').first().click();
  await release();
  await expect(agrees.locator('article').first()).toBeVisible();
});

test('the key of a button counts as the button', async ({ page }) => {
  const release = await holdBack(page);
  await page.goto('/en/indicators/pue/');
  await page.keyboard.press('/');
  await release();
  await expect(new SearchDialog(page).input).toBeFocused();
});

test('on a link to a view, input outside it is replayed as well', async ({ page }) => {
  const release = await holdBack(page);
  await page.goto('/en/indicators/pue/?companies=sensetime');
  await page.keyboard.press('/');
  await release();
  await expect(new SearchDialog(page).input).toBeFocused();
});

test('companies and choices made before hydration are replayed in order', async ({ page }) => {
  const release = await holdBack(page);
  await page.goto('/en/');
  const overview = new OverviewPage(page);
  await overview.company('Qiniu').click();
  await overview.company('SenseTime').click();
  await overview.choice('base').selectOption('Per employee');
  await release();
  await overview.drawn();
  await expect(overview.company('Qiniu')).not.toBeChecked();
  await expect(overview.company('SenseTime')).not.toBeChecked();
  await expect(overview.company('Kingsoft Cloud')).toBeChecked();
  await expect(overview.choice('base')).toHaveValue('per_employee');
  await expect(overview.figure('ghg_scope1_2').marksOf('qiniu')).toHaveCount(0);
  await expect
    .poll(() => overview.search())
    .toBe('companies=kingsoft_cloud,ainnovation,isoftstone&base=per_employee');
});

test('a search typed before hydration is replayed', async ({ page }) => {
  const release = await holdBack(page);
  await page.goto('/en/indicators/');
  const list = new IndicatorsPage(page);
  await list.searchBox.pressSequentially('turnover');
  await release();
  await expect(list.entry('headcount')).toHaveCount(0);
  await expect(list.entry('turnover_rate')).toBeVisible();
  await expect(list.searchBox).toHaveValue('turnover');
});

test('a link leads on at once', async ({ page }) => {
  await holdBack(page);
  await page.goto('/en/indicators/pue/');
  await new IndicatorPage(page, 'pue').languageLink('zh-Hans').click();
  await expect(page).toHaveURL(/\/zh-Hans\/indicators\/pue\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
});

test('a click in a part that is hydrated later is replayed', async ({ page }) => {
  const release = await holdBack(page, data);
  await page.goto('/en/');
  await new OverviewPage(page)
    .figure('pue')
    .root.getByRole('button', { name: message('en', 'export.open'), exact: true })
    .click();
  await expect(page.locator('html')).toHaveAttribute('data-waiting');
  await release();
  const dialog = new ExportDialog(page);
  await expect(dialog.preview).toBeVisible();
  await expect(dialog.code).toHaveValue(/\/embed\/pue\//);
});

test('another page in another language has figures of its own', async ({ page }) => {
  await page.goto('/en/');
  const overview = new OverviewPage(page);
  await overview.drawn();
  await overview.figure('pue').root.getByRole('link', { name: 'PUE' }).click();
  const english = new IndicatorPage(page, 'pue');
  await expect(english.figure.marksOf('sensetime').first()).toContainText('1.28');
  await english.languageLink('zh-Hans').click();
  const indicator = new IndicatorPage(page, 'pue', 'zh-Hans');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await indicator.drawn();
  await expect(indicator.figure.marksOf('sensetime').first()).toContainText('1.28');
  await expect(indicator.figure.marksOf('kingsoft_cloud')).toHaveCount(2);
});

test.describe('a data file that is missing at first', () => {
  test.use({ expectedErrors: /Failed to load resource/ });
  test('leaves no trace on the page that is opened then', async ({ page }) => {
    const missing = '**/data/companies.csv';
    await page.route(missing, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('/en/');
    const list = new IndicatorsPage(page);
    await expect(page.getByRole('alert')).toContainText('companies.csv');
    await page.unroute(missing);
    await list.pageLink('nav.indicators').click();
    await list.entry('suppliers').getByRole('link').click();
    const indicator = new IndicatorPage(page, 'suppliers');
    await expect(indicator.figure.marksOf('sensetime')).toContainText('363');
  });
});
