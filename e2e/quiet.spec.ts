import type { Page } from '@playwright/test';
import { companies, headline, labelOf, textIds } from './data';
import { Frame } from './pages/frame';
import { IndicatorPage, views } from './pages/indicatorPage';
import { IndicatorsPage } from './pages/indicatorsPage';
import { OverviewPage } from './pages/overviewPage';
import { ProofPanel } from './pages/proofPanel';
import { expect, test } from './test';
import { languages, messageKeys, say, type Language } from './words';

/** Ids of messages and of texts of the data package that stand where their words should. */
async function untranslated(page: Page): Promise<readonly string[]> {
  const read = await page.evaluate(() => {
    const named = [...document.querySelectorAll('[aria-label], [title], [placeholder]')];
    const attributes = named.flatMap((element) =>
      ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
    );
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
    return [document.title, ...texts, ...attributes].join('\n');
  });
  const tokens = new Set(read.match(/[\w%][\w./-]*[\w%]/g));
  return [...messageKeys, ...textIds].filter((id) => tokens.has(id));
}

async function expectInWords(page: Page): Promise<void> {
  expect(await untranslated(page), page.url()).toEqual([]);
  expect(await page.locator('body').innerText(), page.url()).not.toMatch(
    /\{\{|undefined|NaN|\[object/,
  );
}

const paths = [
  '/',
  '/indicators/',
  '/checks/',
  '/indicators/moon_cheese/',
  '/no/such/page/',
  '/?companies=none',
];

for (const language of languages) {
  test(`every page speaks in words, without a fault in the data (${language})`, async ({
    page,
  }) => {
    const frame = new Frame(page, language);
    for (const path of paths) {
      await frame.open(path);
      await expectInWords(page);
    }
    await frame.open();
    await expect(frame.notices).toHaveCount(0);
  });

  test(`every view of every headline indicator speaks in words (${language})`, async ({ page }) => {
    const list = new IndicatorsPage(page, language);
    await list.open('/indicators/');
    for (const indicator of headline) {
      const shown = new IndicatorPage(page, indicator, language);
      await list.entry(indicator).getByRole('link').click();
      await expect(shown.heading).toHaveText(labelOf(indicator, language));
      for (const view of views) {
        await shown.switchTo(view);
        await expect(shown.viewLink(view)).toHaveAttribute('aria-current', 'page');
        await expectInWords(page);
      }
      await list.pageLink('nav.indicators').click();
    }
    await expect(list.notices).toHaveCount(0);
  });

  test(`proofs of numbers, sums and gaps speak in words (${language})`, async ({ page }) => {
    const overview = new OverviewPage(page, language);
    const proof = new ProofPanel(page, language);
    await overview.open();
    for (const { id } of companies) {
      for (const indicator of ['ghg_scope1_2', 'pue', 'turnover_rate', 'headcount']) {
        await overview.ledgerFigure(indicator, id).first().click();
        await expect(proof.root).toBeVisible();
        await expectInWords(page);
        await proof.close.click();
        await expect(proof.root).toBeHidden();
      }
    }
  });
}

const titles: readonly (readonly [string, (language: Language) => string])[] = [
  ['/', (language) => say(language, 'overview.heading')],
  ['/indicators/', (language) => say(language, 'indicators.heading')],
  ['/no/such/page/', (language) => say(language, 'not_found.heading')],
];

for (const language of languages) {
  test(`the title names the page (${language})`, async ({ page }) => {
    const frame = new Frame(page, language);
    for (const [path, title] of titles) {
      await frame.open(path);
      await expect(page).toHaveTitle(`${title(language)} · ${say(language, 'app.name')}`);
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
