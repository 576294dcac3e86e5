import { OverviewPage } from '../../pages/overviewPage';
import { expect, test } from '../../support/test';
import { message, type Language } from '../../support/messages';

const wanted: readonly (readonly [string, Language])[] = [
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-CN', 'zh-Hans'],
  ['en-US', 'en'],
  ['fr-FR', 'en'],
];

for (const [locale, language] of wanted) {
  test.describe(`a browser in ${locale}`, () => {
    test.use({ locale });
    test(`is led to ${language}`, async ({ page }) => {
      await page.goto('/');
      const overview = new OverviewPage(page, language);
      await overview.drawn();
      expect(new URL(page.url()).pathname).toBe(`/${language}/`);
      await expect(overview.heading).toHaveText(message(language, 'overview.heading'));
      await expect(page.locator('html')).toHaveAttribute('lang', language);
    });
  });
}

test.describe('a reader who chose another language before', () => {
  test.use({ locale: 'en-US' });
  test('is led to that one', async ({ page }) => {
    const overview = new OverviewPage(page, 'en');
    await overview.open();
    await overview.languageLink('zh-Hans').click();
    await expect(overview.heading).toHaveText(message('zh-Hans', 'overview.heading'));
    await page.goto('/?companies=qiniu');
    await expect(overview.heading).toHaveText(message('zh-Hans', 'overview.heading'));
    expect(new URL(page.url()).pathname).toBe('/zh-Hans/');
    expect(overview.search()).toBe('companies=qiniu');
  });
});

test('the redirect from / adds no history entry', async ({ page }) => {
  await page.goto('about:blank');
  await page.goto('/');
  await new OverviewPage(page).drawn();
  await page.goBack();
  expect(page.url()).toBe('about:blank');
});
