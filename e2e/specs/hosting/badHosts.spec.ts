import type { Page } from '@playwright/test';
import { readData } from '../../support/data';
import { IndicatorPage } from '../../pages/indicatorPage';
import { OverviewPage } from '../../pages/overviewPage';
import { ProofPanel } from '../../pages/proofPanel';
import { expect, test } from '../../support/test';
import { languages, message, type Language } from '../../support/messages';

/* Faulty hosts and deployments, and unsupported browsers. */

/** Names a type of its own for every file that fits. */
async function mislabel(page: Page, pattern: string, type: string): Promise<void> {
  await page.route(pattern, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-type': type } });
  });
}

// Files may still be on their way through a route when a test ends.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

/** The prerendered page is shown, with the notice that the app did not start. */
async function expectAsWritten(page: Page, language: Language): Promise<void> {
  await expect(page.locator('#startup-failed')).toBeVisible();
  await expect(page.locator('#startup-failed p')).toHaveText(
    message(language, 'page.startup_failed'),
  );
  await expect(page.getByRole('main')).toContainText('90,759');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

for (const type of ['text/html', 'application/octet-stream']) {
  test(`data files served as ${type} are read all the same`, async ({ page }) => {
    await mislabel(page, '**/data/*', type);
    const overview = new OverviewPage(page);
    await overview.open('/?companies=isoftstone');
    await expect(overview.figure('headcount').marksOf('isoftstone')).toContainText('90,759');
    await expect(overview.notices).toHaveCount(0);
  });
}

test.describe('scripts fail to load', () => {
  test.use({ expectedErrors: /Failed to (load (resource|module script)|find a valid digest)/ });

  for (const language of languages) {
    test(`served as text/plain: the prerendered figures stay, with a notice (${language})`, async ({
      page,
    }) => {
      await mislabel(page, '**/assets/*.js', 'text/plain');
      await page.goto(`/${language}/indicators/headcount/`);
      await expectAsWritten(page, language);
    });
  }

  test('missing, as after a partial deployment: the same, also for a link to a view', async ({
    page,
  }) => {
    await page.route('**/assets/index-*.js', (route) => route.fulfill({ status: 404 }));
    await page.goto('/en/indicators/headcount/');
    await expectAsWritten(page, 'en');
    await page.goto('/zh-Hans/indicators/headcount/?view=time&companies=qiniu');
    await expectAsWritten(page, 'zh-Hans');
  });

  test('not supported by an old browser: the same', async ({ page }) => {
    // Such a browser ignores modules silently.
    await page.addInitScript(() => {
      Reflect.deleteProperty(HTMLScriptElement.prototype, 'noModule');
    });
    await page.route('**/assets/*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '' }),
    );
    await page.goto('/en/indicators/headcount/');
    await expectAsWritten(page, 'en');
  });

  test('an HTML page served in their place: the same', async ({ page }) => {
    await page.route('**/assets/*.js', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Not found</title>' }),
    );
    await page.goto('/en/indicators/headcount/');
    await expectAsWritten(page, 'en');
  });
});

test('blocked storage: the page works, and language and theme can be changed', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  const overview = new OverviewPage(page);
  await overview.open();
  await expect(overview.figure('headcount').marksOf('isoftstone')).toContainText('90,759');
  const before = await page.locator('html').getAttribute('data-theme');
  await page.getByRole('button', { name: /theme|dark|light/i }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', before ?? '');
  await overview.languageLink('zh-Hant').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await expect(overview.notices).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  // Preloads for the scripts stay unused.
  test.use({ javaScriptEnabled: false, expectedErrors: /preloaded using link preload/ });

  test('figures, links and languages work; controls that need it are not shown', async ({
    page,
  }) => {
    await page.goto('/en/indicators/headcount/');
    const main = page.getByRole('main');
    for (const printed of ['90,759', '3,756']) await expect(main).toContainText(printed);
    const told = page.locator('noscript p');
    await expect(told).toBeVisible();
    await expect(told).toHaveText(message('en', 'page.no_script'));
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.locator('#startup-failed')).toBeHidden();
    await page.getByRole('link', { name: '繁體', exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
    await expect(main).toContainText('90,759');
    await page
      .getByRole('link', { name: message('zh-Hant', 'nav.indicators'), exact: true })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      message('zh-Hant', 'indicators.heading'),
    );
  });
});

test('data replaced after the build is shown without an error', async ({ page }) => {
  const rows = readData('observations.csv');
  const renewed = rows.replaceAll('90759', '91234').replaceAll('90,759', '91,234');
  expect(renewed).not.toBe(rows);
  await page.route('**/data/observations.csv', (route) => route.fulfill({ body: renewed }));
  const indicator = new IndicatorPage(page, 'headcount');
  await indicator.show();
  await expect(indicator.figure.marksOf('isoftstone')).toContainText('91,234');
  await expect(indicator.figure.root).not.toContainText('90,759');
  await indicator.figure.marksOf('isoftstone').first().click();
  await expect(new ProofPanel(page).root).toContainText('91,234');
});

for (const path of ['/en/indicators/pue', '/en/indicators/pue/index.html']) {
  test(`${path} opens the page at its canonical address`, async ({ page }) => {
    await page.goto(`${path}?companies=sensetime#main`);
    const indicator = new IndicatorPage(page, 'pue');
    await indicator.drawn();
    await expect(indicator.figure.marks).toHaveCount(1);
    const { pathname, search, hash } = new URL(page.url());
    expect(pathname + search + hash).toBe('/en/indicators/pue/?companies=sensetime#main');
    await page.goto(path);
    await indicator.drawn();
    await indicator.languageLink('zh-Hans').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    expect(new URL(page.url()).pathname).toBe('/zh-Hans/indicators/pue/');
  });
}
