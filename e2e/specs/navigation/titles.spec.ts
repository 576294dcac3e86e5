import { Frame } from '../../pages/frame';
import { IndicatorPage } from '../../pages/indicatorPage';
import { expect, test } from '../../support/test';
import { languages, message, type Language } from '../../support/messages';

const titles: readonly (readonly [string, (language: Language) => string])[] = [
  ['/', (language) => message(language, 'overview.heading')],
  ['/indicators/', (language) => message(language, 'indicators.heading')],
  ['/no/such/page/', (language) => message(language, 'not_found.heading')],
];

for (const language of languages) {
  test(`the title names the page (${language})`, async ({ page }) => {
    const frame = new Frame(page, language);
    for (const [path, title] of titles) {
      await frame.open(path);
      await expect(page).toHaveTitle(`${title(language)} · ${message(language, 'app.name')}`);
    }
    const pue = new IndicatorPage(page, 'pue', language);
    await pue.show();
    await expect(page).toHaveTitle(/PUE.* · /);
  });
}

test('the title follows the reader from page to page', async ({ page }) => {
  const frame = new Frame(page);
  await frame.open();
  await frame.pageLink('nav.indicators').click();
  await expect(page).toHaveTitle('Indicators · ESG Peer Ledger');
  await frame.main.getByRole('link', { name: 'Suppliers', exact: true }).click();
  await expect(page).toHaveTitle('Suppliers · ESG Peer Ledger');
  await page.goBack();
  await expect(page).toHaveTitle('Indicators · ESG Peer Ledger');
});
