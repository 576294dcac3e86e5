import { tabTo } from '../../support/focus';
import { DataPage } from '../../pages/dataPage';
import { Frame } from '../../pages/frame';
import { IndicatorPage } from '../../pages/indicatorPage';
import { OverviewPage } from '../../pages/overviewPage';
import { ProofPanel } from '../../pages/proofPanel';
import { SearchDialog } from '../../pages/searchDialog';
import { ExportDialog } from '../../pages/exportDialog';
import { expect, test } from '../../support/test';

test('an investor compares two companies, reads the verdict, proves and cites a number', async ({
  page,
}) => {
  const overview = new OverviewPage(page);
  const proof = new ProofPanel(page);
  await overview.open();
  for (const name of ['Qiniu', 'AInnovation', 'iSoftStone']) {
    await tabTo(page, overview.company(name));
    await page.keyboard.press('Space');
  }
  const figure = overview.figure('ghg_scope1_2');
  await expect(figure.marks).toHaveCount(2);
  await tabTo(page, figure.marks.first());
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(proof.root).toBeVisible();
  await tabTo(page, proof.root.getByText('Cite this number', { exact: false }).first());
  await page.keyboard.press('Enter');
  const style = proof.root.getByLabel('Style');
  await tabTo(page, style);
  await page.keyboard.press('End');
  await expect(style).toHaveValue('bibtex');
  await page.keyboard.press('Escape');
  await expect(proof.root).toBeHidden();
  await expect(figure.marks.nth(1)).toBeFocused();
  const summary = figure.verdict.locator('summary');
  await tabTo(page, summary);
  await page.keyboard.press('Space');
  await expect(figure.verdict.getByText('What each figure covers')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(figure.verdict.getByText('What each figure covers')).toBeHidden();
  await expect(summary).toBeFocused();
});

test('a journalist exports a picture in a size and language, and copies the citation', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const indicator = new IndicatorPage(page, 'pue');
  const dialog = new ExportDialog(page);
  await indicator.show();
  const open = indicator.main.getByRole('button', { name: 'Download & cite', exact: true });
  await tabTo(page, open);
  await page.keyboard.press('Enter');
  await expect(dialog.preview).toBeVisible();
  await tabTo(page, dialog.root.getByLabel('Size'));
  await page.keyboard.press('ArrowDown');
  await expect(dialog.root.getByLabel('Size')).toHaveValue('square');
  await tabTo(page, dialog.picture.getByLabel('Language'));
  await page.keyboard.press('Home');
  const language = await dialog.picture.getByLabel('Language').inputValue();
  expect(language).not.toBe('en');
  const svg = dialog.button('SVG');
  await expect(svg).toBeEnabled();
  await tabTo(page, svg);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  expect(download.suggestedFilename()).toMatch(new RegExp(`square.*${language}.*\\.svg$`));
  await expect(dialog.root.getByText('Saved as', { exact: false })).toBeVisible();
  const copy = dialog.root.getByRole('region', { name: 'Citation' }).getByRole('button').first();
  await tabTo(page, copy);
  await page.keyboard.press('Enter');
  await expect(copy).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.trim()).toBe((await dialog.citation.innerText()).trim());
  await page.keyboard.press('Escape');
  await expect(dialog.root).toBeHidden();
  await expect(open).toBeFocused();
});

test('a reader downloads the data package and a single file', async ({ page }) => {
  const data = new DataPage(page);
  await data.show();
  for (const target of [data.zip, data.link('observations.csv')]) {
    await tabTo(page, target);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.keyboard.press('Enter'),
    ]);
    expect(await download.failure()).toBeNull();
  }
});

test('the search leads to a page, and Tab continues from there', async ({ page }) => {
  const frame = new Frame(page);
  const sheet = new SearchDialog(page);
  await frame.open('/method/');
  await page.keyboard.press('/');
  await expect(sheet.input).toBeFocused();
  await page.keyboard.type('emissions');
  await expect(sheet.hits.nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const second = sheet.hits.nth(1);
  await expect(second).toHaveAttribute('aria-selected', 'true');
  const name = await second.locator('strong').innerText();
  await page.keyboard.press('Enter');
  await expect(frame.heading).toHaveText(name);
});

test('following a link moves the focus to the next page', async ({ page }) => {
  const frame = new Frame(page);
  await frame.open('/indicators/');
  const link = frame.main.getByRole('link').first();
  await tabTo(page, link);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/indicators\/[^/]+\/$/);
  await expect(frame.main).toBeFocused();
  await frame.drawn();
  await page.keyboard.press('Tab');
  await expect(frame.main.locator(':focus')).toHaveCount(1);
});

test('groups are chosen from the list of cuts', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'headcount');
  await indicator.show('view=groups');
  const cut = indicator.choice('by');
  await tabTo(page, cut);
  const before = await cut.inputValue();
  await page.keyboard.press('ArrowDown');
  await expect(cut).not.toHaveValue(before);
  await expect(cut).toBeFocused();
  expect(indicator.search()).toContain('by=');
});
