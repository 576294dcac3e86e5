import type { Locator } from '@playwright/test';
import { tabTo } from '../../support/focus';
import { IndicatorPage } from '../../pages/indicatorPage';
import { OverviewPage } from '../../pages/overviewPage';
import { ProofPanel } from '../../pages/proofPanel';
import { expect, test } from '../../support/test';

/** True where the browser shows the focus and the page draws a line of at least 2 px for it. */
async function showsFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const hit = element.querySelector('.mark-hit') ?? element;
    const style = getComputedStyle(hit);
    const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    const stroked = style.stroke !== 'none' && parseFloat(style.strokeWidth) >= 2;
    return element.matches(':focus-visible') && (outlined || stroked);
  });
}

test('the first Tab offers the way past the masthead', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open();
  const skip = page.getByRole('link', { name: 'Skip to the figures' });
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(overview.company('Qiniu')).toBeFocused();
});

test('a chart is one stop of Tab; arrows, Home and End move inside it', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open();
  const { marks, verdict } = overview.figure('ghg_scope1_2');
  await tabTo(page, marks.nth(0));
  expect(await showsFocus(marks.nth(0))).toBe(true);
  await page.keyboard.press('ArrowDown');
  await expect(marks.nth(1)).toBeFocused();
  expect(await showsFocus(marks.nth(1))).toBe(true);
  await page.keyboard.press('ArrowRight');
  await expect(marks.nth(2)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(marks.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(marks.nth(4)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(marks.nth(4)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(marks.nth(0)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(verdict.locator('summary')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(marks.nth(0)).toBeFocused();
});

test('a mark in focus shows its words, Escape hides them', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open();
  const figure = overview.figure('ghg_scope1_2');
  await tabTo(page, figure.marks.nth(0));
  const words = figure.root.getByText('Qiniu: 250.36 tCO₂e', { exact: false });
  await expect(words).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(words).toBeHidden();
});

for (const key of ['Enter', 'Space']) {
  test(`${key} on a mark opens the proof, the focus stays inside it`, async ({ page }) => {
    const overview = new OverviewPage(page);
    const proof = new ProofPanel(page);
    await overview.open();
    const mark = overview.figure('headcount').marks.nth(2);
    await tabTo(page, overview.figure('headcount').marks.nth(0));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(key);
    await expect(proof.root).toContainText('3,756');
    await expect(proof.close).toBeFocused();
    for (let presses = 0; presses < 8; presses += 1) {
      await page.keyboard.press('Tab');
      const outside = await page.evaluate(() => {
        const active = document.activeElement;
        return active !== document.body && active?.closest('dialog') === null;
      });
      expect(outside).toBe(false);
    }
    await page.keyboard.press('Escape');
    await expect(proof.root).toBeHidden();
    await expect(mark).toBeFocused();
    expect(await showsFocus(mark)).toBe(true);
  });
}

test('companies, year and scale are chosen without a mouse', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open();
  await tabTo(page, overview.company('Kingsoft Cloud'));
  expect(await showsFocus(overview.company('Kingsoft Cloud'))).toBe(true);
  await page.keyboard.press('Space');
  await expect(overview.company('Kingsoft Cloud')).not.toBeChecked();
  await tabTo(page, overview.choice('year'));
  expect(await showsFocus(overview.choice('year'))).toBe(true);
  await page.keyboard.press('ArrowDown');
  await expect(overview.choice('year')).toHaveValue('2023');
  await expect(overview.choice('year')).toBeFocused();
  await tabTo(page, overview.choice('scale'));
  await page.keyboard.press('ArrowDown');
  expect(overview.search()).toBe(
    'companies=qiniu,sensetime,ainnovation,isoftstone&year=2023&scale=log',
  );
});

test('the verdict opens with Enter', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open();
  const { verdict } = overview.figure('ghg_scope1_2');
  await tabTo(page, verdict.locator('summary'));
  await page.keyboard.press('Enter');
  await expect(verdict.getByText('What each figure covers')).toBeVisible();
});

test('views are links, and the points of a line are reached by arrows', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'ghg_scope1_2');
  const proof = new ProofPanel(page);
  await indicator.show('companies=kingsoft_cloud');
  await tabTo(page, indicator.viewLink('time'));
  await page.keyboard.press('Enter');
  await expect(indicator.viewLink('time')).toHaveAttribute('aria-current', 'page');
  await expect(indicator.viewLink('time')).toBeFocused();
  const { marks } = indicator.figure;
  await tabTo(page, marks.nth(0));
  await page.keyboard.press('ArrowRight');
  await expect(marks.nth(1)).toBeFocused();
  expect(await showsFocus(marks.nth(1))).toBe(true);
  await page.keyboard.press('Enter');
  await expect(proof.root).toContainText('57,695.89');
  await page.keyboard.press('Escape');
  await expect(marks.nth(1)).toBeFocused();
});
