import { Frame } from '../../pages/frame';
import { IndicatorPage } from '../../pages/indicatorPage';
import { OverviewPage } from '../../pages/overviewPage';
import { ProofPanel } from '../../pages/proofPanel';
import { expect, test } from '../../support/test';
import { languages, message } from '../../support/messages';

/*
 * Worked out by hand from observations.csv: 57,695.89 ÷ 12,335 = 4.677; 83,882.8 ÷ 3,756 = 22.333;
 * 422.86 ÷ 962 = 0.43956; 250.35717 ÷ 236 = 1.0608.
 */

test('per employee: each company by the people of the part it counts', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open();
  await overview.choice('base').selectOption('Per employee');
  const figure = overview.figure('ghg_scope1_2');
  expect(await figure.readOut()).toEqual([
    expect.stringMatching(/^Qiniu 1\.06 .*about 236 persons · tCO₂e per person$/),
    expect.stringMatching(
      /^Kingsoft Cloud 4\.68 .*12,335 persons · full-time.* · tCO₂e per person$/,
    ),
    expect.stringMatching(/^SenseTime 22\.33 .*3,756 persons · full-time.* · tCO₂e per person$/),
    expect.stringMatching(/^AInnovation 0\.4396 .* · tCO₂e per person$/),
    // Its inventory holds 16 subsidiaries, its staff are those of the whole group.
    expect.stringMatching(/^iSoftStone denominator covers another part/),
  ]);
  await expect(figure.root).toContainText('Per employee: Not to be ranked');
  expect(overview.search()).toBe('base=per_employee');
});

test('the choice holds for the ledger too, and rates and headcount stay as they are', async ({
  page,
}) => {
  const overview = new OverviewPage(page);
  await overview.open('/?base=per_employee');
  await expect(overview.ledgerRow('ghg_scope1_2')).toContainText('tCO₂e per person');
  await expect(overview.ledgerFigure('ghg_scope1_2', 'kingsoft_cloud')).toHaveText('4.68');
  await expect(overview.ledgerFigure('headcount', 'kingsoft_cloud')).toHaveText('12,335');
  await expect(overview.figure('headcount').root).toContainText(
    'Not divided: headcount is itself the denominator',
  );
  await expect(overview.figure('turnover_rate').root).toContainText('Not divided: rates');
  await expect(overview.ledgerFigure('turnover_rate', 'sensetime')).toHaveText('12.6');
});

test('the proof shows the implied people of the head office, with the arithmetic', async ({
  page,
}) => {
  const overview = new OverviewPage(page);
  const proof = new ProofPanel(page);
  await overview.open('/?base=per_employee');
  await overview.figure('ghg_scope1_2').marksOf('qiniu').click();
  await expect(proof.root).toContainText('1.06 tCO₂e per person');
  await expect(proof.root).toContainText(
    '466.562 MWh ÷ 1.97696 MWh per person ≈ 235.998–236.001 persons',
  );
  await expect(proof.root).toContainText('between 1.060834 and 1.060841');
  await expect(proof.root).toContainText('implied by the report’s own figures');
  await expect(proof.root.getByText('1,976.96', { exact: true }).first()).toBeVisible();
});

test('per revenue: what the intensities imply, and a gap where they imply nothing', async ({
  page,
}) => {
  const indicator = new IndicatorPage(page, 'ghg_scope1_2');
  const proof = new ProofPanel(page);
  await indicator.show();
  await indicator.choice('base').selectOption('Per RMB million of revenue');
  await expect(indicator.figure.marksOf('kingsoft_cloud')).toContainText('7.41');
  await expect(indicator.figure.marksOf('sensetime')).toContainText('22.24');
  // 28,669.70 ÷ what the intensity of the same inventory implies, RMB 31,155 to 31,463 million.
  await expect(indicator.figure.marksOf('isoftstone')).toContainText('0.92');
  const gap = indicator.figure.marksOf('ainnovation');
  await expect(gap).toHaveAttribute('data-state', 'no_denominator');
  await expect(gap).toContainText('denominator not available');
  await expect(indicator.figure.root).toContainText(
    'Qiniu and AInnovation: denominator not available.',
  );
  await indicator.figure.openVerdict();
  await expect(indicator.figure.verdict.locator('[data-reason="implied_base"]')).toContainText(
    'Kingsoft Cloud, SenseTime and iSoftStone',
  );
  await gap.click();
  await expect(proof.root).toContainText(
    'The report gives neither revenue for this year nor an intensity per revenue',
  );
  await expect(proof.root.getByText('422.86', { exact: true }).first()).toBeVisible();
});

test('the proof sets published revenue beside the implied one', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'energy_total');
  const proof = new ProofPanel(page);
  await indicator.show('base=per_revenue');
  await indicator.figure.marksOf('kingsoft_cloud').click();
  await expect(proof.heading('A second source for revenue')).toBeVisible();
  await expect(proof.root).toContainText('FY2024 · 7,785,180 RMB thousand');
  await expect(proof.root.getByRole('link', { name: 'Prospectus Supplement' })).toBeVisible();
});

test('printed intensities are listed beside ours', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'ghg_scope1_2');
  await indicator.show();
  const row = page.locator('[data-intensity="sensetime.ghg_intensity_revenue.2024"]');
  await expect(row).toContainText('22.24 tCO₂e per RMB million');
  await expect(row).toContainText('22.24 tCO₂e per RMB million (22.236–22.240)');
  await expect(row).toContainText('implied by 5 other intensities');
  await expect(row).toContainText('match within rounding');
});

test('the base stays from page to page, from view to view and in each language', async ({
  page,
}) => {
  const overview = new OverviewPage(page);
  await overview.open('/?base=per_employee');
  await overview.figure('ghg_scope1_2').root.getByRole('heading').getByRole('link').first().click();
  const indicator = new IndicatorPage(page, 'ghg_scope1_2');
  await expect(indicator.choice('base')).toHaveValue('per_employee');
  await indicator.switchTo('time');
  await expect(indicator.figure.root).toContainText('tCO₂e per person');
  await indicator.viewLink('table').click();
  await expect(indicator.figure.root.locator('[data-company="sensetime"]').first()).toHaveText(
    '22.33',
  );
  for (const language of languages) {
    const own = new IndicatorPage(page, 'ghg_scope1_2', language);
    await own.show('base=per_employee');
    await expect(own.figure.root).toContainText(message(language, 'basis.per_employee'));
    await expect(own.figure.marksOf('sensetime')).toContainText('22.33');
  }
});

test('a company page and the disclosure map show figures as reported, and so do their proofs', async ({
  page,
}) => {
  const proof = new ProofPanel(page);
  await page.goto('/en/companies/sensetime/?base=per_employee&proof=sensetime.ghg_scope1_2.2024');
  await expect(proof.root).toContainText('83,882.8 tCO₂e');
  await page.goto('/en/disclosure/?state=no_denominator');
  await expect(new Frame(page).notices).toContainText('state=no_denominator');
});
