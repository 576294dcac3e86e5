import { IndicatorPage } from '../../pages/indicatorPage';
import { OverviewPage } from '../../pages/overviewPage';
import { ProofPanel } from '../../pages/proofPanel';
import { expect, test } from '../../support/test';

test('a mark opens the figure as printed, with its place in the report', async ({ page }) => {
  const overview = new OverviewPage(page);
  const proof = new ProofPanel(page);
  await overview.open();
  await overview.figure('ghg_scope1_2').marksOf('sensetime').click();
  await expect(proof.root).toContainText('SenseTime');
  await expect(proof.root.getByText('83,882.8', { exact: true }).first()).toBeVisible();
  await expect(proof.fact('Printed label')).toHaveText('溫室氣體排放總量（範圍一+範圍二）');
  await expect(proof.fact('Printed label')).toHaveAttribute('lang', 'zh-Hant');
  await expect(proof.fact('Section')).toHaveText('指標和目標');
  await expect(proof.fact('Line in the extracted text')).toHaveText('2996');
  await expect(proof.fact('Report')).toHaveText('2024年可持續發展報告');
  await expect(proof.fact('Boundary')).toContainText('No boundary narrower than the group');
});

test('a number of the ledger opens it, with the conversion spelled out', async ({ page }) => {
  const overview = new OverviewPage(page);
  const proof = new ProofPanel(page);
  await overview.open();
  await overview.ledgerFigure('ghg_scope2', 'qiniu').click();
  await expect(proof.root.getByText('250,357.17', { exact: true }).first()).toBeVisible();
  await expect(proof.root.getByText('千克', { exact: true })).toHaveAttribute('lang', 'zh-Hant');
  await expect(proof.fact('Printed label')).toHaveText('範圍二：間接溫室氣體排放量');
  await expect(proof.fact('Section')).toHaveText('堅持綠色運營');
  await expect(proof.fact('Line in the extracted text')).toHaveText('1756');
  await expect(proof.fact('Boundary')).toContainText('Covers one building only');
  await expect(proof.heading('Conversion')).toBeVisible();
  await expect(proof.root).toContainText('250,357.17 kgCO₂ × 0.001 = 250.35717 tCO₂e');
  await expect(proof.root).toContainText('CO₂ only');
});

test('a row of the printed figures opens it', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'ghg_scope2');
  const proof = new ProofPanel(page);
  await indicator.show();
  const row = indicator.printed.getByRole('row').filter({ hasText: '58,941.32' });
  await expect(row).toContainText('Kingsoft Cloud');
  await expect(row).toContainText('噸二氧化碳當量');
  await row.getByRole('button', { name: /58,941\.32/ }).click();
  await expect(proof.root).toContainText('FY2023');
  await expect(proof.fact('Printed label')).toHaveText('範圍 2 溫室氣體排放量');
  await expect(proof.fact('Line in the extracted text')).toHaveText('3916');
});

test('a number that is not printed lists what it was worked out from', async ({ page }) => {
  const overview = new OverviewPage(page);
  const proof = new ProofPanel(page);
  await overview.open();
  await overview.figure('ghg_scope1_2').marksOf('isoftstone').click();
  await expect(proof.root).toContainText('derived, not printed');
  await expect(proof.heading('Arithmetic')).toBeVisible();
  await expect(proof.root).toContainText('between 28,669.69 and 28,669.71');
  await expect(proof.heading('Calculated from')).toBeVisible();
  await expect(proof.root.getByText('4,472.70', { exact: true }).first()).toBeVisible();
  await expect(proof.root.getByText('24,197.00', { exact: true }).first()).toBeVisible();
  await expect(proof.fact('Printed label')).toHaveText([
    '范围一温室气体排放量',
    '范围二温室气体排放量',
  ]);
  await expect(proof.fact('Line in the extracted text')).toHaveText(['4961', '4963']);
});

test('words are no factor of an equation', async ({ page }) => {
  const overview = new OverviewPage(page);
  const proof = new ProofPanel(page);
  await overview.open('/?proof=qiniu.ghg_scope1.2024');
  await expect(proof.root).toContainText('不涉及範圍一排放');
  await expect(proof.fact('Qualifier')).toHaveText('stated in words');
  await expect(proof.root).not.toContainText('不涉及範圍一排放 kgCO₂ ×');
});

test('a second value that the report prints is listed beside the first', async ({ page }) => {
  const overview = new OverviewPage(page);
  const proof = new ProofPanel(page);
  await overview.open();
  await overview.figure('pue').marksOf('sensetime').click();
  await expect(proof.heading('The report also gives')).toBeVisible();
  await expect(proof.root.getByText('1.285', { exact: true }).first()).toBeVisible();
  await expect(proof.fact('Line in the extracted text')).toHaveText(['3111', '505']);
  await expect(proof.fact('Qualifier')).toHaveText('at most');
});

test('the printed characters can be copied to search the PDF for', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const overview = new OverviewPage(page);
  const proof = new ProofPanel(page);
  await overview.open('/?proof=kingsoft_cloud.ghg_scope1_2.2024');
  await proof.root.getByRole('button', { name: 'Copy' }).click();
  await expect(proof.root.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('57,695.89');
});
