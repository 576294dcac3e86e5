import { labelOf } from '../../support/data';
import { Frame } from '../../pages/frame';
import { IndicatorsPage } from '../../pages/indicatorsPage';
import { ProofPanel } from '../../pages/proofPanel';
import { SearchDialog } from '../../pages/searchDialog';
import { expect, test } from '../../support/test';
import { languages, message } from '../../support/messages';

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

/** What is typed, and the page that Enter then opens, with the figure whose proof is open. */
const queries: readonly (readonly [query: string, place: string, proof?: string])[] = [
  ['金山雲', 'companies/kingsoft_cloud'],
  ['金山云', 'companies/kingsoft_cloud'],
  ['kingsoft', 'companies/kingsoft_cloud'],
  ['電能利用效率', 'indicators/pue'],
  ['电能利用效率', 'indicators/pue'],
  ['power usage', 'indicators/pue'],
  ['离职率', 'indicators/turnover_rate'],
  ['淨零', 'indicators/climate_target_year'],
  ['scope3', 'indicators/ghg_scope3'],
  ['範圍 三', 'indicators/ghg_scope3'],
  ['301236.SZ', 'companies/isoftstone'],
  ['商汤 PUE', 'indicators/pue', 'sensetime.pue.2024.site.shanghai_lingang'],
  ['kingsoft turnover', 'indicators/turnover_rate', 'kingsoft_cloud.turnover_rate.2024'],
  ['57,638.74', 'indicators/ghg_scope2', 'kingsoft_cloud.ghg_scope2.2024'],
  ['turnvoer', 'indicators/turnover_rate'],
  ['B5.4', 'standards/hkex'],
  ['HKEX B1.1', 'indicators/headcount'],
  ['305-3', 'indicators/ghg_scope3'],
  ['ＧＲＩ ３０５-３', 'indicators/ghg_scope3'],
];

for (const language of languages) {
  test(`any name and code leads there, whatever the language (${language})`, async ({ page }) => {
    const frame = new Frame(page, language);
    const search = new SearchDialog(page, language);
    await frame.open('/method/');
    const proof = new ProofPanel(page, language);
    for (const [query, place, figure] of queries) {
      await page.keyboard.press('/');
      await search.input.fill(query);
      await expect(search.hits.first(), query).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('Enter');
      await expect(page, query).toHaveURL((url) => url.pathname === `/${language}/${place}/`);
      await expect(search.root).toBeHidden();
      await frame.drawn();
      expect(new URL(page.url()).searchParams.get('proof'), query).toBe(figure ?? null);
      if (figure !== undefined) await proof.close.click();
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
  await expect(search.status).toHaveText(/^\d+ results, the first 12 listed$/);
  await expect(search.hits).toHaveCount(12);
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

test('the figure of a company that is hidden is shown with those chosen', async ({ page }) => {
  const frame = new Frame(page);
  const search = new SearchDialog(page);
  await frame.open('/?companies=qiniu&year=2022');
  await search.button.click();
  await search.input.fill('sensetime headcount 2023');
  await expect(search.hits.first()).toContainText('4,531');
  await search.hits.first().click();
  await expect(frame.heading).toHaveText(labelOf('headcount', 'en'));
  expect(new URL(page.url()).search).toBe(
    '?companies=qiniu,sensetime&year=2023&proof=sensetime.headcount.2023',
  );
});

for (const [language, query] of [
  ['en', 'sensetime contradict'],
  ['zh-Hant', '商湯 矛盾'],
  ['zh-Hans', '商汤 自相矛盾'],
] as const) {
  test(`the word for a finding leads to one (${language})`, async ({ page }) => {
    const frame = new Frame(page, language);
    const search = new SearchDialog(page, language);
    await frame.open('/method/');
    await search.button.click();
    await search.input.fill(query);
    await expect(search.hits.first()).toContainText(message(language, 'outcome.contradicts'));
    await page.keyboard.press('Enter');
    await expect(frame.heading).toHaveText(message(language, 'checks.heading'));
    await expect(page).toHaveURL(/#\w+\.sensetime\./);
    const { hash } = new URL(page.url());
    await expect(page.locator(`[id="${hash.slice(1)}"]`)).toBeInViewport();
  });
}

test('a misspelt word leads to what comes closest, and says so', async ({ page }) => {
  const frame = new Frame(page);
  const search = new SearchDialog(page);
  await frame.open('/data/');
  await search.button.click();
  await search.input.fill('emmissions of kingsfot');
  await expect(search.status).toHaveText(
    /^No match for “emmissions of kingsfot”\. \d+ close results$/,
  );
  await expect(search.hits.first()).toContainText('Kingsoft Cloud');
  await expect(search.hits.first()).toContainText(labelOf('ghg_scope1_2', 'en'));
});

test('a search without a match says so, Enter does nothing, and all indicators are offered', async ({
  page,
}) => {
  const frame = new Frame(page);
  const search = new SearchDialog(page);
  await frame.open('/data/');
  await page.keyboard.press('/');
  await search.input.fill('moon cheese');
  await expect(search.status).toHaveText(message('en', 'search.none', { query: 'moon cheese' }));
  await expect(search.hits).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(search.root).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/en/data/');
  await search.root.getByRole('link').click();
  await expect(frame.heading).toHaveText(message('en', 'indicators.heading'));
  await expect(search.root).toBeHidden();
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
