import { IndicatorPage } from '../../pages/indicatorPage';
import { ProofPanel } from '../../pages/proofPanel';
import { expect, test } from '../../support/test';
import { languages } from '../../support/messages';

/* By hand: 82,016.78 MWh × 0.5366 = 44,010.20 t, 107,415.86 MWh × 0.5366 = 57,639.35 t. */

test('Kingsoft Cloud’s fall becomes a rise once both years are counted at one factor', async ({
  page,
}) => {
  const indicator = new IndicatorPage(page, 'ghg_scope2');
  await indicator.show('view=time&companies=kingsoft_cloud');
  expect(await indicator.figure.readOut()).toEqual([
    expect.stringContaining('58,941.32'),
    expect.stringContaining('57,638.74'),
  ]);
  const [before2023, before2024] = await heights(indicator);
  expect(before2024).toBeLessThan(before2023);
  await indicator.choice('factor').selectOption('cn-2022');
  await expect(indicator.figure.marks.first()).toHaveAttribute('aria-label', /44,010\.20/);
  await expect(indicator.figure.marks.last()).toHaveAttribute('aria-label', /57,639\.35/);
  const [after2023, after2024] = await heights(indicator);
  expect(after2024).toBeGreaterThan(after2023);
  expect(indicator.search()).toBe('companies=kingsoft_cloud&view=time&factor=cn-2022');
});

/** How high each mark stands in the chart, in CSS pixels from below. */
async function heights(indicator: IndicatorPage): Promise<readonly [number, number]> {
  const boxes = await indicator.figure.marks.evaluateAll((marks) =>
    marks.map((mark) => -mark.getBoundingClientRect().top),
  );
  const [first = NaN, last = NaN] = boxes;
  return [first, last];
}

test('the factor is named beside the figure, its basis and the equation in the proof', async ({
  page,
}) => {
  const indicator = new IndicatorPage(page, 'ghg_scope2');
  const proof = new ProofPanel(page);
  await indicator.show('factor=cn-2022');
  await expect(indicator.figure.root).toContainText(
    'Electricity × 0.5366 tCO₂ per MWh, national average 2022',
  );
  await indicator.figure.marksOf('kingsoft_cloud').click();
  await expect(proof.root).toContainText('107,415.86 MWh × 0.5366 tCO₂ per MWh ≈ 57,639.35 tCO₂e');
  await expect(proof.root).toContainText('Ministry of Ecology and Environment');
  await expect(proof.root.getByText('107,415.86', { exact: true }).first()).toBeVisible();
});

test('years without printed electricity are gaps that say so', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'ghg_scope2');
  const proof = new ProofPanel(page);
  await indicator.show('factor=cn-2022&view=time');
  await expect(indicator.figure.root.locator('[data-off-basis]')).toContainText(
    'iSoftStone (2020, 2021, 2022 and 2023: no electricity figure)',
  );
  await indicator.show('factor=cn-2022&year=2023');
  const gap = indicator.figure.marksOf('isoftstone');
  await expect(gap).toHaveAttribute('data-state', 'not_on_basis');
  await gap.click();
  await expect(proof.root).toContainText('The report gives no electricity figure for this year');
  await expect(proof.root.getByText('15,555.53', { exact: true }).first()).toBeVisible();
});

test('the switch is offered for scope 2 alone, and an unknown factor is dropped with a notice', async ({
  page,
}) => {
  const scope1 = new IndicatorPage(page, 'ghg_scope1');
  await scope1.show();
  await expect(scope1.choice('factor')).toHaveCount(0);
  await expect(scope1.choice('base')).toHaveCount(1);
  for (const language of languages) {
    const scope2 = new IndicatorPage(page, 'ghg_scope2', language);
    await scope2.show('factor=cn-1999');
    await expect(scope2.choice('factor')).toHaveValue('');
    await expect(scope2.notices).toContainText('factor=cn-1999');
    await scope2.choice('factor').selectOption('cn-2022');
    await expect(scope2.figure.root).toContainText('0.5366');
    await expect(scope2.notices).toHaveCount(0);
  }
  await scope1.show('factor=cn-2022');
  await expect(scope1.figure.root).not.toContainText('0.5366');
});
