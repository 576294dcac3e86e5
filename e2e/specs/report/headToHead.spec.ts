import type { Page } from '@playwright/test';
import { ExportDialog } from '../../pages/exportDialog';
import { Frame } from '../../pages/frame';
import { fits, overhang, paperPx } from '../../support/layout';
import { message } from '../../support/messages';
import { companies, dataVersion } from '../../support/data';
import { expect, test } from '../../support/test';

const row = (page: Page, indicator: string) =>
  page.locator(`main tr[data-indicator-row="${indicator}"]`).first();

test('which of two emits more per employee, and may I say so', async ({ page }) => {
  const frame = new Frame(page);
  await frame.open('/companies/kingsoft_cloud/');
  await frame.main.locator('.company-compare').getByRole('link', { name: 'SenseTime' }).click();
  await expect(page).toHaveURL(/\/en\/compare\/\?companies=kingsoft_cloud,sensetime$/);
  await frame.choice('base').selectOption('Per employee');
  await expect(row(page, 'ghg_scope1_2')).toContainText('tCO₂e per person');
  await expect(row(page, 'ghg_scope1_2')).toContainText('22');
  await expect(row(page, 'ghg_scope1_2').locator('.compare-verdict')).toContainText(
    'Compare with care',
  );
});

test('did it meet its target', async ({ page }) => {
  const frame = new Frame(page);
  await frame.open('/compare/?companies=kingsoft_cloud,sensetime');
  const targets = frame.main.locator('tr[data-target-row="pue_target"]');
  await expect(targets.locator('[data-outcome="missed"]')).toHaveText(
    '2024 Beijing Yizhuang ≤ 1.355 Measured 1.374 missed',
  );
  await expect(targets.locator('[data-outcome="met"]')).toContainText('1.269');
  await expect(targets.locator('[data-outcome="due"]')).toHaveCount(5);
});

test('rows are pinned, hidden and brought back, in the address alone', async ({ page }) => {
  const frame = new Frame(page);
  await frame.open('/compare/?companies=kingsoft_cloud,sensetime&theme=emissions');
  await frame.main.getByRole('button', { name: message('en', 'compare.edit') }).click();
  const title = 'Greenhouse gas emissions, scope 3';
  await frame.main
    .getByRole('button', { name: message('en', 'compare.pin_row', { title }) })
    .click();
  await frame.main
    .getByRole('button', { name: 'Hide Greenhouse gas emissions, scope 1', exact: true })
    .click();
  await expect(page).toHaveURL(/pin=ghg_scope3&hide=ghg_scope1&theme=emissions$/);
  await expect(frame.main.locator('tbody').first()).toHaveAttribute('data-section', 'pinned');
  await expect(row(page, 'ghg_scope1')).toHaveCount(0);
  await page.reload();
  await frame.drawn();
  await expect(row(page, 'ghg_scope1')).toHaveCount(0);
  await frame.main.getByRole('button', { name: message('en', 'compare.show_all') }).click();
  await expect(row(page, 'ghg_scope1')).toBeVisible();
});

test('print the sheet: A4, two companies a page', async ({ page }) => {
  await page.setViewportSize({ width: paperPx, height: 1000 });
  const frame = new Frame(page);
  await frame.open('/compare/');
  await page.emulateMedia({ media: 'print' });
  const sheets = frame.main.locator('.compare-sheet');
  await expect(sheets).toHaveCount(3);
  const names = await sheets.evaluateAll((all) =>
    all.map((sheet) =>
      [...sheet.querySelectorAll('.compare-table thead .company-name')].map((name) =>
        name.textContent.trim(),
      ),
    ),
  );
  expect(names).toEqual([
    ['Qiniu', 'Kingsoft Cloud'],
    ['SenseTime', 'AInnovation'],
    ['iSoftStone'],
  ]);
  expect(await overhang(page)).toEqual(fits);
});

test('no company, one company, and the way on', async ({ page }) => {
  const frame = new Frame(page);
  await frame.open('/compare/?companies=none');
  await expect(frame.main.getByText(message('en', 'empty.no_company'))).toHaveCount(1);
  await frame.open('/compare/?companies=qiniu');
  await expect(frame.main.getByText(message('en', 'compare.one'))).toBeVisible();
});

test('the sheet as a workbook', async ({ page }) => {
  const frame = new Frame(page);
  await frame.open('/compare/?companies=kingsoft_cloud,sensetime');
  const download = page.waitForEvent('download');
  await frame.main.getByRole('button', { name: 'XLSX' }).click();
  expect((await download).suggestedFilename()).toBe(
    `esg-peer-ledger_compare-kingsoft_cloud-sensetime_2022-2024_en_${dataVersion}.xlsx`,
  );
});

test('take the sheet of two companies’ emissions as a picture', async ({ page }) => {
  const frame = new Frame(page);
  await frame.open('/compare/?companies=kingsoft_cloud,sensetime&theme=emissions');
  const picture = frame.main.getByRole('button', { name: message('en', 'export.picture') });
  await picture.click();
  const dialog = new ExportDialog(page, 'en', page, message('en', 'compare.heading'));
  await expect(dialog.preview).toBeVisible();
  const drawn = await dialog.drawing();
  for (const shown of ['Emissions: Kingsoft Cloud and SenseTime', '57,638.74', '+14.4%']) {
    expect(drawn).toContain(shown);
  }
  expect(drawn).toContain('/en/compare/?companies=kingsoft_cloud,sensetime&amp;theme=emissions');
  const stem = 'esg-compare-kingsoft-cloud-sensetime-emissions-2022-2024-paper-en';
  expect((await dialog.downloadPng()).name).toBe(`${stem}.png`);
  expect((await dialog.download('PDF')).name).toBe(`${stem}.pdf`);
  await dialog.button(message('en', 'proof.close')).click();
  await page
    .getByRole('combobox', { name: message('en', 'disclosure.theme'), exact: true })
    .selectOption(message('en', 'compare.theme.all'));
  await picture.click();
  await expect(dialog.root.getByRole('status')).toContainText('A picture holds 30 rows');
});

test('from the companies to two of them side by side, in two clicks', async ({ page }) => {
  const frame = new Frame(page);
  await frame.open('/companies/');
  await expect(frame.main.locator('tr[data-company]')).toHaveCount(companies.length);
  await expect(frame.main.locator('tr[data-company="isoftstone"]')).toContainText('301236');
  await frame.open('/companies/?companies=qiniu,sensetime');
  await frame.main.getByRole('link', { name: message('en', 'companies.compare') }).click();
  await expect(page).toHaveURL(/\/en\/compare\/\?companies=qiniu,sensetime$/);
});
