import { Frame } from '../../pages/frame';
import { addNextReport, changed, company, gone, restated } from '../../support/nextReport';
import { labelOf } from '../../support/data';
import { expect, test } from '../../support/test';

/* One company has two reports: that on FY2025 reprints FY2024 and changes some of it. */

test.beforeEach(async ({ page }) => {
  await addNextReport(page);
});

test('what changed since the year before', async ({ page }) => {
  const frame = new Frame(page);
  await frame.open(`/companies/${company}/`);
  await frame.main.getByRole('link', { name: 'What changed since FY2024' }).click();
  await expect(page).toHaveURL(new RegExp(`/en/companies/${company}/changes/$`));
  const way = (name: string) => frame.main.locator(`tbody[data-way="${name}"]`);
  await expect(way('better').locator('[data-indicator-row="ghg_scope1"]')).toContainText('−10.0%');
  await expect(way('worse').locator('[data-indicator-row="training_hours_average"]')).toBeVisible();
  await expect(way('neither').locator('[data-indicator-row="headcount"]')).toBeVisible();
  await expect(frame.main.locator('.state-changes [data-kind="gone"]')).toContainText(
    labelOf(gone, 'en'),
  );
  const findings = frame.main.locator('section[aria-labelledby="changed-findings"]');
  await expect(findings).toContainText(labelOf(restated, 'en'));
  await expect(findings).toContainText(labelOf(changed, 'en'));
  await expect(findings).toContainText('with no word on the change');
});

test('what was said a year ago', async ({ page }) => {
  const frame = new Frame(page);
  await frame.open(`/companies/${company}/`);
  const row = frame.main.locator(`tr[data-indicator-row="${restated}"]`);
  await expect(row.locator('.figure-number')).toHaveText(['51,874.87', '63,402.61', '58,941.32']);
  await frame.main.getByRole('link', { name: 'FY2024 report' }).click();
  await expect(page).toHaveURL(/\?report=2024$/);
  await expect(row.locator('.figure-number').first()).toHaveText('57,638.74');
  await expect(frame.main).toContainText('As the reports up to FY2024 have it.');
  await row.locator('.figure-number').first().click();
  await expect(page.getByRole('dialog')).toContainText('57,638.74');
});

test('who answers otherwise than last year, indicator by indicator and code by code', async ({
  page,
}) => {
  const frame = new Frame(page);
  const section = frame.main.locator('section[aria-labelledby="state-changes"]');
  for (const path of ['/disclosure/', '/standards/hkex/']) {
    await frame.open(path);
    await expect(section.getByRole('heading', { level: 3 })).toContainText([
      'Kingsoft Cloud FY2024 to FY2025',
    ]);
    await expect(section.locator('[data-kind="gone"]')).toHaveCount(1);
    const choice = frame.main.getByRole('combobox', { name: 'Reports' });
    await choice.selectOption('Up to FY2024');
    await expect(page).toHaveURL(/\?report=2024$/);
    await expect(section).toHaveCount(0);
  }
});

test('from report to report: the figure, its proof, its line over time', async ({ page }) => {
  const frame = new Frame(page);
  await frame.open(`/indicators/${restated}/?year=2024`);
  const mark = frame.main.locator(`[data-mark="${company}.${restated}.2024"]`);
  await expect(mark).toContainText('63,402.61');
  await expect(frame.main.locator('.figure-source')).toHaveText(
    'Source: FY2024 and FY2025 ESG reports of the companies',
  );
  await mark.click();
  const proof = page.getByRole('dialog');
  await expect(proof).toContainText('FY2024 report');
  await expect(proof).toContainText('57,638.74');
  await expect(proof).toContainText('+10.0%');
  await page.keyboard.press('Escape');
  await frame.choice('vintage').selectOption('As first reported');
  await expect(mark).toContainText('57,638.74');
  await frame.open(`/indicators/${restated}/?view=time`);
  const line = frame.main.locator(`[data-mark^="${company}.${restated}."]`);
  await expect(line).toHaveCount(3);
  await expect(frame.main).toContainText('r: restated, or different in another report');
});
