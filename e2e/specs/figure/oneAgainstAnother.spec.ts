import { companies, labelOf } from '../../support/data';
import { ExportDialog } from '../../pages/exportDialog';
import { IndicatorPage } from '../../pages/indicatorPage';
import { ProofPanel } from '../../pages/proofPanel';
import { readCsv } from '../../support/downloads';
import { languages } from '../../support/messages';
import { expect, test } from '../../support/test';

test('do the companies with more staff emit more, and may I say so?', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'ghg_scope1_2');
  await indicator.show();
  await indicator.switchTo('scatter');
  await expect(indicator.choice('with')).toHaveValue('headcount');
  expect([...(await indicator.figure.order())].sort()).toEqual(
    companies.map(({ id }) => id).sort(),
  );
  const names = await indicator.figure.readOut();
  expect(names).toHaveLength(companies.length);
  for (const name of names) {
    expect(name).toMatch(/: Greenhouse gas emissions, scope 1 \+ 2: .+; Employees: .+/);
  }
  const { root, verdict, marks } = indicator.figure;
  await expect(root.locator('.figure-sentence')).toContainText('The points are not to be compared');
  await expect(verdict).toHaveAttribute('data-verdict', 'do_not_rank');
  await indicator.figure.openVerdict();
  await expect(verdict).toContainText('Greenhouse gas emissions, scope 1 + 2: different boundary');
  await expect(marks.and(root.locator('[data-hollow]'))).toHaveCount(companies.length);
});

test('the second indicator is in the link, and the view opens with it', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'ghg_scope1_2');
  await indicator.show('view=scatter');
  await indicator.choice('with').selectOption({ label: labelOf('energy_total', 'en') });
  await expect.poll(() => indicator.search()).toBe('view=scatter&with=energy_total');
  await page.reload();
  await indicator.drawn();
  await expect(indicator.choice('with')).toHaveValue('energy_total');
  await expect(indicator.figure.root).toContainText('Total energy consumption (MWh)');
});

test('a company without one of both figures is named below, with the reason', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'pue');
  await indicator.show('view=scatter&with=energy_total');
  const { root } = indicator.figure;
  await expect(indicator.figure.marksOf('kingsoft_cloud')).toHaveCount(2);
  for (const { id, name } of companies) {
    const row = root.getByRole('row').filter({ hasText: name.en });
    if ((await indicator.figure.marksOf(id).count()) > 0) continue;
    await expect(row).toContainText('not disclosed');
    await expect(row.locator('.state-mark[data-state="not_disclosed"]')).toHaveCount(1);
    await expect(root.locator('.figure-sentence')).toContainText(name.en);
  }
});

for (const [search, mistake] of [
  ['view=scatter&with=moon_cheese', 'with=moon_cheese'],
  ['view=scatter&with=ghg_scope1_2', 'with=ghg_scope1_2'],
  ['view=scatter&with=safety_training_hours', 'with=safety_training_hours'],
] as const) {
  test(`a link that cannot be drawn is named and corrected: ${search}`, async ({ page }) => {
    const indicator = new IndicatorPage(page, 'ghg_scope1_2');
    await indicator.show(search);
    await expect(indicator.notices).toContainText(mistake);
    await expect(indicator.choice('with')).toHaveValue('headcount');
    await indicator.notices.getByRole('button', { name: 'Clean the link' }).click();
    await expect(indicator.notices).toHaveCount(0);
    expect(indicator.search()).toBe('view=scatter');
  });
}

test('the nearest point is told, and goes with the pointer and the finger', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'ghg_scope1_2');
  await indicator.show('view=scatter');
  const { root } = indicator.figure;
  const tooltip = root.locator('.tooltip');
  const place = await indicator.figure.marksOf('sensetime').locator('.mark-hit').boundingBox();
  if (!place) throw new Error('no point');
  await page.mouse.move(place.x + 60, place.y + 30);
  await expect(tooltip).toContainText('SenseTime');
  await expect(tooltip).toContainText('83,882.8');
  await expect(tooltip).toContainText('3,756');
  await page.mouse.move(0, 0);
  await expect(tooltip).toHaveCount(0);
});

test('by keyboard: arrows go from point to point, Enter opens the proof', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'ghg_scope1_2');
  await indicator.show('view=scatter');
  const { marks, root } = indicator.figure;
  await indicator.choice('scale').focus();
  await page.keyboard.press('Tab');
  await expect(marks.first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(marks.nth(1)).toBeFocused();
  await expect(root.locator('.tooltip')).toContainText('Kingsoft Cloud');
  await page.keyboard.press('Enter');
  await expect(new ProofPanel(page).root).toContainText('Kingsoft Cloud');
});

test('log on request, for amounts alone', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'ghg_scope1_2');
  await indicator.show('view=scatter');
  await indicator.choice('scale').selectOption('Logarithmic');
  await expect(indicator.figure.root).toContainText('tCO₂e · logarithmic scale');
  const rate = new IndicatorPage(page, 'turnover_rate');
  await rate.show('view=scatter&with=women_share&scale=log');
  await expect(rate.choice('scale')).toHaveCount(0);
  await expect(rate.figure.root).not.toContainText('logarithmic');
});

for (const language of languages) {
  test(`picture, table and citation name both indicators (${language})`, async ({ page }) => {
    const dialog = new ExportDialog(page, language);
    await dialog.open(`/${language}/indicators/ghg_scope1_2/?view=scatter`);
    const both = ['ghg_scope1_2', 'headcount'].map((id) => labelOf(id, language));
    for (const label of both) {
      await expect(dialog.citation.first()).toContainText(label);
      expect((await dialog.drawing()).replace(/<[^>]+>/g, '')).toContain(label);
    }
    const rows = readCsv((await dialog.download('CSV')).bytes);
    for (const id of ['ghg_scope1_2', 'headcount']) {
      const own = rows.filter((row) => row['indicator_id'] === id);
      expect(own, id).toHaveLength(companies.length);
      for (const row of own) expect(row['verdict_id']).not.toBe('');
    }
  });
}
