import type { Browser } from '@playwright/test';
import { IndicatorPage } from '../../pages/indicatorPage';
import { OverviewPage } from '../../pages/overviewPage';
import { dataVersion } from '../../support/data';
import { expect, listen, test } from '../../support/test';

/** What another reader sees who opens a link: the marks in words, and the address it ends at. */
async function opened(browser: Browser, url: string, indicator: string) {
  const context = await browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  const noise: string[] = [];
  listen(page, new URL(url).origin, noise);
  await page.goto(url);
  const shown = new IndicatorPage(page, indicator);
  await shown.drawn();
  const seen = { marks: await shown.figure.readOut(), url: page.url(), noise };
  await context.close();
  return seen;
}

test('companies, year, scale and order travel with the link', async ({ page, browser }) => {
  const indicator = new IndicatorPage(page, 'ghg_intensity_revenue');
  await indicator.show();
  await indicator.company('Qiniu').uncheck();
  await indicator.choice('year').selectOption('FY2023');
  await indicator.choice('scale').selectOption('Logarithmic');
  await indicator.choice('sort').selectOption('By value');
  expect(indicator.search()).toBe(
    'companies=kingsoft_cloud,sensetime,ainnovation,isoftstone&year=2023&scale=log&sort=value',
  );
  await expect(indicator.figure.marks.first()).toContainText('21.54');
  const marks = await indicator.figure.readOut();
  expect(marks).toHaveLength(4);
  expect(await opened(browser, page.url(), 'ghg_intensity_revenue')).toEqual({
    marks,
    url: page.url(),
    noise: [],
  });
});

test('the view travels with the link', async ({ page, browser }) => {
  const indicator = new IndicatorPage(page, 'turnover_rate');
  await indicator.show();
  await indicator.switchTo('time');
  await indicator.company('iSoftStone').uncheck();
  expect(indicator.search()).toBe('companies=qiniu,kingsoft_cloud,sensetime,ainnovation&view=time');
  const marks = await indicator.figure.readOut();
  expect(marks.join(' ')).toMatch(/2022: SenseTime: 9\.7%/);
  const seen = await opened(browser, page.url(), 'turnover_rate');
  expect(seen).toEqual({ marks, url: page.url(), noise: [] });
});

test('Copy link gives the address of what is shown', async ({ page, browser, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const indicator = new IndicatorPage(page, 'suppliers');
  await indicator.show('companies=qiniu,isoftstone&sort=value');
  await indicator.main.getByRole('button', { name: 'Copy link' }).click();
  await expect(indicator.main.getByRole('button', { name: 'Link copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(`${page.url()}&version=${dataVersion}`);
  const seen = await opened(browser, link, 'suppliers');
  expect(seen.marks).toEqual(await indicator.figure.readOut());
});

test('a figure of the overview copies the address of its own page', async ({
  page,
  browser,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const overview = new OverviewPage(page);
  await overview.open('/?companies=sensetime,isoftstone&year=2023');
  const figure = overview.figure('ghg_scope1_2');
  await figure.root.getByRole('button', { name: 'Copy link' }).click();
  await expect(figure.root.getByRole('button', { name: 'Link copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const { pathname, search } = new URL(link);
  expect(pathname).toBe('/en/indicators/ghg_scope1_2/');
  expect(search).toBe(`?companies=sensetime,isoftstone&year=2023&version=${dataVersion}`);
  const seen = await opened(browser, link, 'ghg_scope1_2');
  expect(seen.marks).toEqual(await figure.readOut());
});

test('defaults are not in the address', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'headcount');
  await indicator.show();
  expect(indicator.search()).toBe('');
  await indicator.choice('scale').selectOption('Logarithmic');
  await indicator.choice('year').selectOption('FY2022');
  await indicator.choice('sort').selectOption('By value');
  await indicator.choice('show').selectOption('Only figures that can be ranked');
  await indicator.company('SenseTime').uncheck();
  expect(indicator.search()).not.toBe('');
  await indicator.company('SenseTime').check();
  await indicator.choice('show').selectOption('All figures');
  await indicator.choice('sort').selectOption('By company');
  await indicator.choice('year').selectOption('FY2024');
  await indicator.choice('scale').selectOption('Linear');
  expect(indicator.search()).toBe('');
  await indicator.drawn();
  await indicator.switchTo('table');
  await indicator.switchTo('companies');
  expect(indicator.search()).toBe('');
});

test('without a company the page says so, with a way back', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open('/?companies=qiniu');
  await overview.company('Qiniu').uncheck();
  expect(overview.search()).toBe('companies=none');
  await expect(overview.main.getByText('Choose at least one company above.')).toHaveCount(1);
  await overview.main.getByRole('button', { name: 'Show everything' }).click();
  await expect(overview.figure('headcount').marksOf('isoftstone')).toContainText('90,759');
  expect(overview.search()).toBe('');
});

test('what is chosen goes along to another page', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'headcount');
  await indicator.show('companies=sensetime,isoftstone&year=2023&view=table');
  await indicator.pageLink('nav.overview').click();
  const overview = new OverviewPage(page);
  await overview.drawn();
  expect(overview.search()).toBe('companies=sensetime,isoftstone&year=2023');
  await overview.figure('suppliers').root.getByRole('link', { name: 'Suppliers' }).click();
  await expect(indicator.heading).toHaveText('Suppliers');
  expect(indicator.search()).toBe('companies=sensetime,isoftstone&year=2023');
});

test('a link to a view never shows the default view, not even for a frame', async ({ page }) => {
  await page.addInitScript(() => {
    const seen = new Set<string>();
    const look = () => {
      const names = [...document.querySelectorAll('main .bars [data-company] th')]
        .filter((name) => name.checkVisibility({ visibilityProperty: true }))
        .map((name) => name.textContent);
      // A page that has half arrived has half its rows.
      if (names.length > 0 && document.readyState !== 'loading') seen.add(names.join());
      document.documentElement.dataset['seen'] = [...seen].join(' | ');
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const indicator = new IndicatorPage(page, 'pue');
  await indicator.show('companies=sensetime');
  await expect(page.locator('html')).toHaveAttribute('data-seen', 'SenseTime');
  await indicator.show();
  await expect(page.locator('html')).toHaveAttribute('data-seen', /^Qiniu,[^|]*$/);
});

for (const path of ['/en/', '/en/?year=2023']) {
  test(`the data is requested early and once (${path})`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/data/observations.csv')) asked.push(request.url());
    });
    await page.goto(path);
    const overview = new OverviewPage(page);
    await overview.drawn();
    expect(asked).toHaveLength(1);
    await expect(page.locator('link[rel=preload][href$="observations.csv"]')).toHaveCount(1);
  });
}
