import { labelOf } from '../../support/data';
import { Frame } from '../../pages/frame';
import { IndicatorsPage } from '../../pages/indicatorsPage';
import { SearchDialog } from '../../pages/searchDialog';
import { expect, test } from '../../support/test';
import { languages, say } from '../../support/messages';

const paths = [
  '/',
  '/indicators/',
  '/indicators/pue/',
  '/companies/qiniu/',
  '/disclosure/',
  '/data/',
  '/method/',
  '/no/such/page/',
];

for (const path of paths) {
  test(`the button and "/" open it, Escape gives the focus back: ${path}`, async ({ page }) => {
    const frame = new Frame(page);
    const search = new SearchDialog(page);
    await frame.open(path);
    await search.button.click();
    await expect(search.input).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(search.root).toBeHidden();
    await expect(search.button).toBeFocused();
    const elsewhere = frame.languageLink('zh-Hans');
    await elsewhere.focus();
    await page.keyboard.press('/');
    await expect(search.input).toBeFocused();
    await expect(search.input).toHaveValue('');
    await page.keyboard.type('pue');
    await expect(search.hits).not.toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(search.root).toBeHidden();
    await expect(elsewhere).toBeFocused();
  });
}

const queries: readonly (readonly [string, string])[] = [
  ['金山雲', 'companies/kingsoft_cloud'],
  ['金山云', 'companies/kingsoft_cloud'],
  ['kingsoft', 'companies/kingsoft_cloud'],
  ['電能利用效率', 'indicators/pue'],
  ['电能利用效率', 'indicators/pue'],
  ['power usage', 'indicators/pue'],
  ['HKEX B1.1', 'indicators/headcount'],
  ['305-3', 'indicators/ghg_scope3'],
  ['ＧＲＩ ３０５-３', 'indicators/ghg_scope3'],
];

for (const language of languages) {
  test(`any name and code leads there, whatever the language (${language})`, async ({ page }) => {
    const frame = new Frame(page, language);
    const search = new SearchDialog(page, language);
    await frame.open('/method/');
    for (const [query, place] of queries) {
      await page.keyboard.press('/');
      await search.input.fill(query);
      await expect(search.hits.first(), query).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('Enter');
      await expect(page, query).toHaveURL((url) => url.pathname === `/${language}/${place}/`);
      await expect(search.root).toBeHidden();
      await frame.drawn();
    }
    await expect(frame.heading).toHaveText(labelOf('ghg_scope3', language));
  });
}

test('arrow keys choose among the results, and the choice keeps the companies', async ({
  page,
}) => {
  const frame = new Frame(page);
  const search = new SearchDialog(page);
  await frame.open('/?companies=qiniu,sensetime');
  await search.button.click();
  await search.input.fill('scope');
  await expect(search.status).toHaveText(/^\d+ results$/);
  const names = await search.hits.locator('strong').allTextContents();
  expect(names.length).toBeGreaterThan(2);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(search.hits.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(search.hits.and(page.locator('[aria-selected="true"]'))).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(frame.heading).toHaveText(names[1] ?? 'a second result');
  expect(frame.search()).toBe('companies=qiniu,sensetime');
});

test('a search without a match says so, and Enter does nothing', async ({ page }) => {
  const frame = new Frame(page);
  const search = new SearchDialog(page);
  await frame.open('/data/');
  await page.keyboard.press('/');
  await search.input.fill('moon cheese');
  await expect(search.status).toHaveText(say('en', 'search.found_other', { count: 0 }));
  await expect(search.hits).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(search.root).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/en/data/');
});

test('"/" typed into a field is a letter, and no letter is lost', async ({ page }) => {
  const list = new IndicatorsPage(page);
  const search = new SearchDialog(page);
  await list.open('/indicators/');
  await list.searchBox.focus();
  await page.keyboard.type('tCO2/m');
  await expect(list.searchBox).toHaveValue('tCO2/m');
  await expect(search.root).toHaveCount(0);
  await search.button.click();
  await expect(search.input).toBeFocused();
  await page.keyboard.type('emissions/scope');
  await expect(search.input).toHaveValue('emissions/scope');
});
