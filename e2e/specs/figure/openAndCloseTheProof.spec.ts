import type { Locator, Page } from '@playwright/test';
import { IndicatorPage } from '../../pages/indicatorPage';
import { OverviewPage } from '../../pages/overviewPage';
import { ProofPanel } from '../../pages/proofPanel';
import { expect, listen, test } from '../../support/test';

const openers: readonly (readonly [string, (page: Page) => Promise<Locator>])[] = [
  [
    'a mark',
    async (page) => {
      const overview = new OverviewPage(page);
      await overview.open();
      return overview.figure('headcount').marksOf('kingsoft_cloud');
    },
  ],
  [
    'a number of the ledger',
    async (page) => {
      const overview = new OverviewPage(page);
      await overview.open();
      return overview.ledgerFigure('suppliers', 'sensetime');
    },
  ],
  [
    'a row of the printed figures',
    async (page) => {
      const indicator = new IndicatorPage(page, 'suppliers');
      await indicator.show();
      return indicator.printed.getByRole('button', { name: /3,088/ });
    },
  ],
];

for (const [name, find] of openers) {
  test(`Escape closes the proof and gives the focus back to ${name}`, async ({ page }) => {
    const opener = await find(page);
    const proof = new ProofPanel(page);
    const before = page.url();
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(proof.root).toBeVisible();
    expect(new URL(page.url()).searchParams.get('proof')).not.toBeNull();
    await page.keyboard.press('Escape');
    await expect(proof.root).toBeHidden();
    await expect(opener).toBeFocused();
    await expect(page).toHaveURL(before);
  });
}

test('Close and a click beside the panel close it', async ({ page }) => {
  const overview = new OverviewPage(page);
  const proof = new ProofPanel(page);
  await overview.open();
  const mark = overview.figure('headcount').marksOf('kingsoft_cloud');
  await mark.click();
  await proof.close.click();
  await expect(proof.root).toBeHidden();
  await mark.click();
  await expect(proof.root).toBeVisible();
  await page.mouse.click(40, 400);
  await expect(proof.root).toBeHidden();
});

test('Back closes the proof, Forward opens it again', async ({ page }) => {
  const overview = new OverviewPage(page);
  const proof = new ProofPanel(page);
  await overview.open('/?companies=qiniu,kingsoft_cloud');
  await overview.figure('headcount').marksOf('kingsoft_cloud').click();
  await expect(proof.root).toContainText('12,335');
  await page.goBack();
  await expect(proof.root).toBeHidden();
  expect(overview.search()).toBe('companies=qiniu,kingsoft_cloud');
  await page.goForward();
  await expect(proof.root).toContainText('12,335');
});

test('a proof closed with Escape leaves no dead history entry', async ({ page }) => {
  const overview = new OverviewPage(page);
  const proof = new ProofPanel(page);
  await overview.open();
  await overview.pageLink('nav.indicators').click();
  await expect(overview.heading).toHaveText('Indicators');
  await overview.pageLink('nav.overview').click();
  await overview.drawn();
  await overview.figure('headcount').marksOf('kingsoft_cloud').click();
  await expect(proof.root).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(proof.root).toBeHidden();
  await page.goBack();
  await expect(overview.heading).toHaveText('Indicators');
});

test('a proof can be shared as a link', async ({ page, browser, baseURL }) => {
  const indicator = new IndicatorPage(page, 'headcount');
  const proof = new ProofPanel(page);
  await indicator.show('companies=kingsoft_cloud,isoftstone');
  await indicator.figure.marksOf('isoftstone').click();
  await expect(proof.root).toContainText('90,759');
  await expect(proof.checks.locator('article').first()).toBeVisible();
  const told = await proof.root.innerText();
  const context = await browser.newContext();
  const other = await context.newPage();
  const noise: string[] = [];
  listen(other, baseURL ?? '', noise);
  await other.goto(page.url());
  const shared = new ProofPanel(other);
  await expect(shared.root).toBeVisible();
  await expect(shared.root).toHaveText(told, { useInnerText: true });
  await shared.close.click();
  await expect(shared.root).toBeHidden();
  await expect(new IndicatorPage(other, 'headcount').company('Qiniu')).not.toBeChecked();
  expect(noise).toEqual([]);
  await context.close();
});
