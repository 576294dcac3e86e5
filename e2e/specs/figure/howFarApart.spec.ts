import { companies, labelOf } from '../../support/data';
import { ExportDialog } from '../../pages/exportDialog';
import { IndicatorPage } from '../../pages/indicatorPage';
import { readCsv } from '../../support/downloads';
import { languages } from '../../support/messages';
import { expect, test } from '../../support/test';

test('how far apart are the companies’ turnover rates for under-30s?', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'turnover_rate');
  await indicator.show();
  await indicator.switchTo('spread');
  await indicator.choice('by').selectOption('Age group');
  await expect.poll(() => indicator.search()).toBe('view=spread&by=age');
  const { root } = indicator.figure;
  const row = root.locator('tr[data-group="lt30"]');
  const marks = indicator.figure.marks;
  for (const { id, name } of companies) {
    const mark = marks.and(root.locator(`[data-company="${id}"][data-mark*=".age.lt30"]`));
    if ((await mark.count()) === 0) continue;
    await expect(mark).toHaveAttribute('aria-label', new RegExp(`^${name.en} \\(Under 30\\): `));
    // The formulas differ: nothing here may be ranked.
    await expect(mark).toHaveAttribute('data-hollow', '');
  }
  await expect(row).toContainText('32.76');
  await expect(row).toContainText('15.5');
  await expect(row.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'do_not_rank');
  await expect(row.locator('.state-mark[data-state="in_parts"]')).toHaveCount(2);
  await expect(root.locator('.figure-sentence')).toContainText('Under 30');
});

test('a group is told company by company beside the nearest mark', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'turnover_rate');
  await indicator.show('view=spread&by=gender');
  const { marks, root } = indicator.figure;
  await marks.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(marks.nth(1)).toBeFocused();
  await expect(root.locator('.tooltip')).toContainText('Whole company');
  await page.keyboard.press('Escape');
  await expect(root.locator('.tooltip')).toHaveCount(0);
});

test('only indicators with a group of two companies have the view', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'ghg_scope1_2');
  await indicator.show();
  await expect(indicator.viewLink('groups')).toBeVisible();
  await expect(indicator.viewLink('spread')).toHaveCount(0);
});

for (const language of languages) {
  test(`picture, table and citation of a spread (${language})`, async ({ page }) => {
    const dialog = new ExportDialog(page, language);
    await dialog.open(`/${language}/indicators/turnover_rate/?view=spread&by=age`);
    await expect(dialog.citation.first()).toContainText(labelOf('turnover_rate', language));
    const words = (await dialog.drawing()).replace(/<[^>]+>/g, '');
    for (const { name } of companies) expect(words).toContain(name[language]);
    const rows = readCsv((await dialog.download('CSV')).bytes);
    const own = rows.filter((row) => row['category_id'] === 'lt30');
    expect(own).toHaveLength(companies.length);
    for (const row of own) expect(row['verdict_id']).toBe('do_not_rank');
  });
}
