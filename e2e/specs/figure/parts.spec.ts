import type { Locator } from '@playwright/test';
import { companies } from '../../support/data';
import { ExportDialog } from '../../pages/exportDialog';
import { IndicatorPage } from '../../pages/indicatorPage';
import { ProofPanel } from '../../pages/proofPanel';
import { message } from '../../support/messages';
import { expect, test } from '../../support/test';

/** The parts of each company's bar by what they are called aloud, with the width they are drawn in. */
async function partsOf(root: Locator, company: string) {
  const parts = root.locator(`.stack-row[data-company="${company}"] .stack-part`);
  await expect(parts.first()).toBeVisible();
  const names = await parts.evaluateAll((marks) =>
    marks.map((mark) => mark.getAttribute('aria-label') ?? ''),
  );
  const widths = await parts
    .locator('.stack-hit')
    .evaluateAll((rects) => rects.map((rect) => rect.getBoundingClientRect().width));
  return names.map((name, index) => ({
    name,
    share: Number(/([\d.]+)%/.exec(name)?.[1] ?? NaN),
    width: widths[index] ?? NaN,
  }));
}

test('what share of staff are women, by company', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'headcount');
  await indicator.show();
  await indicator.switchTo('groups');
  const shown = page.getByRole('combobox', { name: message('en', 'groups.parts'), exact: true });
  await shown.selectOption(message('en', 'groups.parts.share'));
  await expect(page).toHaveURL(/parts=share/);
  for (const { id, name } of companies) {
    const parts = await partsOf(indicator.figure.root, id);
    const [women, ...others] = parts.filter((part) => part.name.startsWith('Women '));
    expect(others).toEqual([]);
    expect(women?.name).toContain(name.en);
    const sum = parts.reduce((all, { share }) => all + share, 0);
    expect(Math.abs(sum - 100)).toBeLessThan(0.05);
    const width = parts.reduce((all, part) => all + part.width, 0);
    expect((women?.width ?? 0) / width).toBeCloseTo((women?.share ?? 0) / 100, 1);
  }
});

test('which scope makes the most of the total, and why one company has none', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'ghg_scope1_2_3');
  await indicator.show('view=groups');
  const { root } = indicator.figure;
  for (const company of ['kingsoft_cloud', 'sensetime', 'isoftstone']) {
    const parts = await partsOf(root, company);
    const bySize = [...parts].sort((a, b) => b.width - a.width).map(({ name }) => name);
    const byShare = [...parts].sort((a, b) => b.share - a.share).map(({ name }) => name);
    expect(bySize[0]).toBe(byShare[0]);
  }
  const none = root.locator('.stack-row[data-company="qiniu"]');
  await expect(none).toContainText(message('en', 'parts.incomplete'));
  await expect(none).toContainText('Scope 3: not disclosed');
  await expect(none.locator('.stack-part')).toHaveCount(0);
});

test('arrow keys walk along the parts, Enter opens the proof of one', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'headcount');
  await indicator.show('view=groups&by=gender&parts=share');
  const parts = indicator.figure.root.locator('.stack-part');
  await parts.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(parts.nth(1)).toBeFocused();
  const name = (await parts.nth(1).getAttribute('aria-label')) ?? '';
  await expect(indicator.figure.root.locator('.tooltip')).toHaveText(name);
  await page.keyboard.press('Enter');
  await expect(new ProofPanel(page).root).toContainText('102');
});

test('on a phone names stand above, and the same numbers in a table', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const indicator = new IndicatorPage(page, 'headcount');
  await indicator.show('view=groups&by=region&parts=share');
  const row = indicator.figure.root.locator('.stack-row').first();
  const name = await row.locator('.stack-name').boundingBox();
  const bar = await row.locator('.stack-bar').boundingBox();
  expect((name?.y ?? 0) + (name?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await indicator.figure.root.getByText(message('en', 'parts.table'), { exact: true }).click();
  const parts = await partsOf(indicator.figure.root, 'ainnovation');
  const table = indicator.figure.root.getByRole('table');
  for (const { share } of parts) await expect(table).toContainText(`${share}%`);
});

test('the bar has its room before it is drawn', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'headcount');
  await page.route(/StackBar-[^/]*\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await indicator.show('view=groups&by=gender&parts=share');
  const row = indicator.figure.root.locator('.stack-row').last();
  const before = await row.boundingBox();
  await expect(indicator.figure.root.locator('.stack-part').last()).toBeVisible();
  expect((await row.boundingBox())?.y).toBe(before?.y);
});

test('the picture has every share that the page has', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'headcount');
  await indicator.show('view=groups&by=age&parts=share');
  const parts = (
    await Promise.all(companies.map(({ id }) => partsOf(indicator.figure.root, id)))
  ).flat();
  const dialog = new ExportDialog(page);
  await dialog.open('/en/indicators/headcount/?view=groups&by=age&parts=share');
  const svg = await dialog.svg();
  for (const { share } of parts) expect(svg).toContain(`${share}%`);
});
