import type { Page } from '@playwright/test';
import { withoutImportMap } from '../../hosts/builtSite';
import { IndicatorPage } from '../../pages/indicatorPage';
import { OverviewPage } from '../../pages/overviewPage';
import { OwnPage } from '../../pages/ownPage';
import { ProofPanel } from '../../pages/proofPanel';
import { SearchDialog } from '../../pages/searchDialog';
import { expect, test } from '../../support/test';
import { message } from '../../support/messages';

/* A script or message file that fails to load or throws affects its own part only. */

const retry = message('en', 'notice.retry');

/** What a part says without a script of this name. */
function lost(name: string): RegExp {
  const text = message('en', 'failed.file').replace('{{file}}', `${name}-[\\w-]+\\.js`);
  return new RegExp(text);
}

async function lose(page: Page, files: string): Promise<() => Promise<void>> {
  const pattern = `**/assets/${files}-*.js`;
  await page.route(pattern, (route) => route.abort('internetdisconnected'));
  return () => page.unroute(pattern);
}

test.describe('fails to load', () => {
  test.use({ expectedErrors: /Failed to (load resource|fetch dynamically imported module)/ });

  test('search: the error shows beside its button, the page works, and Try again opens it', async ({
    page,
  }) => {
    const back = await lose(page, 'SearchDialog');
    const overview = new OverviewPage(page);
    await overview.open();
    const search = new SearchDialog(page);
    await search.button.click();
    const failed = page.getByRole('banner').getByRole('alert');
    await expect(failed).toContainText(lost('SearchDialog'));
    await overview.choice('year').selectOption('FY2023');
    await expect(overview.figure('headcount').marksOf('sensetime')).toContainText('4,531');
    await back();
    await failed.getByRole('button', { name: retry }).click();
    await expect(search.root).toBeVisible();
    await expect(failed).toHaveCount(0);
  });

  test('messages of another language: the error shows beside the languages, the page is unchanged', async ({
    page,
  }) => {
    const back = await lose(page, 'zh-Hant');
    const overview = new OverviewPage(page);
    await overview.open('/?companies=qiniu,isoftstone');
    await overview.languageLink('zh-Hant').click();
    const failed = page.getByRole('banner').getByRole('alert');
    await expect(failed).toContainText(lost('zh-Hant'));
    await expect(overview.heading).toHaveText(message('en', 'overview.heading'));
    expect(new URL(page.url()).pathname).toBe('/en/');
    await overview.languageLink('zh-Hans').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await overview.languageLink('en').click();
    await overview.languageLink('zh-Hant').click();
    await back();
    await failed.getByRole('button', { name: retry }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
    await expect(overview.heading).toHaveText(message('zh-Hant', 'overview.heading'));
    expect(overview.search()).toBe('companies=qiniu,isoftstone');
  });

  test('next page: the error shows in its place, and Try again opens it', async ({ page }) => {
    const back = await lose(page, 'DisclosurePage');
    const overview = new OverviewPage(page);
    await overview.open();
    await page.getByRole('link', { name: message('en', 'nav.disclosure') }).click();
    const failed = overview.main.getByRole('alert');
    await expect(failed).toContainText(message('en', 'failed.page'));
    await back();
    await failed.getByRole('button', { name: retry }).click();
    await expect(overview.heading).toHaveText(message('en', 'disclosure.heading'));
  });

  test('method text in another language: the error shows in its place', async ({ page }) => {
    const back = await lose(page, 'method-zh-Hans');
    await page.goto('/en/method/');
    const frame = new OverviewPage(page);
    await frame.drawn();
    await frame.languageLink('zh-Hans').click();
    const failed = frame.main.getByRole('alert');
    await expect(failed).toContainText(message('zh-Hans', 'failed.page'));
    await back();
    await failed.getByRole('button', { name: message('zh-Hans', 'notice.retry') }).click();
    await expect(frame.heading).toHaveText(message('zh-Hans', 'method.heading'));
  });

  test('proof: an error shows, the page works, and Try again opens it', async ({ page }) => {
    const back = await lose(page, 'ProofPanel');
    const overview = new OverviewPage(page);
    await overview.open();
    await overview.figure('headcount').marksOf('isoftstone').first().click();
    const failed = overview.main.getByRole('alert');
    await expect(failed).toContainText(lost('ProofPanel'));
    await back();
    await failed.getByRole('button', { name: retry }).click();
    await expect(new ProofPanel(page).root).toContainText('90,759');
  });

  test('what reads a table: the error shows below it, and Try again reads it', async ({ page }) => {
    // Without workers the page loads the script itself.
    await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
    const back = await lose(page, 'findTables');
    const own = new OwnPage(page);
    await own.show();
    await own.paste.fill('Indicator\tUnit\t2024\nEmployees\tpersons\t12');
    await own.main
      .getByRole('button', { name: message('en', 'own.paste.take'), exact: true })
      .click();
    const failed = own.main.getByRole('alert');
    await expect(failed).toContainText(lost('findTables'));
    await back();
    await failed.getByRole('button', { name: retry }).click();
    await expect(own.lines).toHaveCount(1);
    await expect(failed).toHaveCount(0);
  });

  for (const [what, files, path] of [
    ['its messages', 'en', '/en/indicators/headcount/'],
    ['its code', 'IndicatorPage', '/en/indicators/headcount/'],
    [
      'its code, where the link asks for a view',
      'IndicatorPage',
      '/en/indicators/headcount/?view=time',
    ],
    ['its text', 'method-en', '/en/method/'],
  ] as const) {
    test(`first page, ${what}: the prerendered page stays, with a notice`, async ({ page }) => {
      await lose(page, files);
      const refused = page.waitForEvent('requestfailed');
      await page.goto(path);
      await refused;
      await expect(page.locator('#startup-failed p')).toHaveText(
        message('en', 'page.startup_failed'),
      );
      await expect(page.locator('#startup-failed')).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('#figures')).toBeVisible();
    });
  }
});

test.describe('throws while rendering', () => {
  // Requests may still be pending when a test ends.
  test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

  // React reports a part that threw while it was hydrated as #422 too.
  test.use({ expectedErrors: /broken on purpose|React error #422/ });

  const mended = 'mended on purpose';

  /** Makes the element of a class throw whenever it is drawn, until `mend`. */
  async function breakDrawing(page: Page, className: string): Promise<void> {
    await page.route(
      ({ pathname }) => pathname.endsWith('/'),
      async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: withoutImportMap(await response.text()) });
      },
    );
    await page.route('**/assets/*.js', async (route) => {
      const response = await route.fetch();
      const code = await response.text();
      const broken = `className:(()=>{if(self['${mended}'])return '${className}';throw new Error('broken on purpose')})()`;
      await route.fulfill({
        response,
        body: code.replaceAll(`className:\`${className}\``, broken),
      });
    });
  }

  async function mend(page: Page): Promise<void> {
    await page.evaluate((flag) => Object.assign(self, { [flag]: true }), mended);
  }

  for (const [className, printed] of [
    ['indicator-checks', ''],
    ['printed', '90,759'],
  ] as const) {
    test(`a hydrated part (${className}): it stays as prerendered, the rest works, and Try again mends it`, async ({
      page,
    }) => {
      await breakDrawing(page, className);
      await page.goto('/en/indicators/headcount/');
      const part = page.locator(`.${className}`);
      const written = await part.evaluate(({ textContent }) => textContent);
      expect(written.length).toBeGreaterThan(30);
      const indicator = new IndicatorPage(page, 'headcount');
      const failed = indicator.main.getByRole('alert');
      await expect(failed).toContainText(message('en', 'failed.part_kept'));
      await indicator.drawn();
      const kept = page.locator('[inert]', { has: part });
      await expect(kept).toHaveText(written);
      await expect(kept).toContainText(printed);
      // The page is drawn anew with the proof of a number, and the part is of the same view.
      await indicator.figure.marksOf('isoftstone').first().click();
      await expect(new ProofPanel(page).root).toContainText('90,759');
      await expect(kept).toHaveText(written);
      await page.goBack();
      await mend(page);
      await failed.getByRole('button', { name: retry }).click();
      await expect(failed).toHaveCount(0);
      await expect(kept).toHaveCount(0);
      await expect(part).toHaveText(written);
    });
  }

  test('a hydrated part: what stood there is not shown for another choice', async ({ page }) => {
    await breakDrawing(page, 'indicator-checks');
    await page.goto('/en/indicators/headcount/');
    const indicator = new IndicatorPage(page, 'headcount');
    const failed = indicator.main.getByRole('alert');
    await expect(failed).toContainText(message('en', 'failed.part_kept'));
    await indicator.drawn();
    await indicator.choice('year').selectOption('FY2023');
    await expect(indicator.figure.marksOf('sensetime')).toContainText('4,531');
    await expect(failed).toHaveText(`${message('en', 'failed.part')} ${retry}`);
    await expect(page.locator('[inert]')).toHaveCount(0);
  });

  for (const [what, className] of [
    ['the first figure', 'figure-sentence'],
    ['the frame', 'frame foot'],
  ] as const) {
    test(`${what} of the first page: the prerendered page stays, with a notice`, async ({
      page,
    }) => {
      await breakDrawing(page, className);
      const thrown = page.waitForEvent('pageerror');
      await page.goto('/en/indicators/headcount/');
      await thrown;
      await expect(page.locator('#startup-failed')).toBeVisible();
      const main = page.getByRole('main');
      for (const printed of ['90,759', '3,756']) await expect(main).toContainText(printed);
      await page.getByRole('link', { name: '繁體', exact: true }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
      await expect(main).toContainText('90,759');
    });
  }

  test('proof: an error shows, and the page works', async ({ page }) => {
    await breakDrawing(page, 'proof-subject');
    const overview = new OverviewPage(page);
    await overview.open();
    await overview.figure('headcount').marksOf('isoftstone').first().click();
    await expect(overview.main.getByRole('alert')).toContainText(message('en', 'failed.part'));
    await overview.choice('year').selectOption('FY2023');
    await expect(overview.figure('headcount').marksOf('sensetime')).toContainText('4,531');
  });

  test('search: the error shows beside its button', async ({ page }) => {
    await breakDrawing(page, 'search');
    const overview = new OverviewPage(page);
    await overview.open();
    await new SearchDialog(page).button.click();
    await expect(page.getByRole('banner').getByRole('alert')).toContainText(
      message('en', 'failed.part'),
    );
  });
});
