import { IndicatorPage } from '../../pages/indicatorPage';
import { OverviewPage } from '../../pages/overviewPage';
import { ProofPanel } from '../../pages/proofPanel';
import { companies } from '../../support/data';
import { expect, test } from '../../support/test';
import { languages, message } from '../../support/messages';

/*
 * By hand: AInnovation 678 × 0.34 ÷ 0.66 + 284 × 0.31 ÷ 0.69 = 476.9 leavers ÷ 962 = 49.6 %, between
 * 48.4 and 50.7; Kingsoft 26.855 ÷ 73.145 = 36.71 %; SenseTime 12.55 ÷ 87.45 = 14.35 %.
 */

test('one formula: rates that can be converted are drawn, the others are listed with what is known', async ({
  page,
}) => {
  const indicator = new IndicatorPage(page, 'turnover_rate');
  const { figure } = indicator;
  await indicator.show();
  await expect(figure.marks).toHaveCount(companies.length);
  await indicator.choice('turnover').selectOption('Leavers ÷ year-end staff');
  await expect(figure.marks).toHaveCount(3);
  await expect(figure.marksOf('ainnovation')).toContainText('50');
  await expect(figure.marksOf('kingsoft_cloud')).toContainText('≥ 36.71');
  await expect(figure.marksOf('kingsoft_cloud')).toContainText('26.86% as printed');
  await expect(figure.marksOf('kingsoft_cloud').locator('.bar-open')).toBeVisible();
  // 12.6 may have been rounded up from 12.55, so 14.4 would claim too much.
  await expect(figure.marksOf('sensetime')).toContainText('≥ 14.35');
  await expect(figure.root).toContainText('Not on this basis');
  await expect(figure.offBasis('qiniu')).toContainText('formula not stated');
  await expect(figure.offBasis('qiniu')).toContainText('41% as printed');
  await expect(figure.offBasis('isoftstone')).toContainText('27.89% as printed');
  expect(indicator.search()).toBe('turnover=year_end');
});

test('they keep the order and colour of their companies, and nobody is called highest', async ({
  page,
}) => {
  const indicator = new IndicatorPage(page, 'turnover_rate');
  await indicator.show('turnover=year_end&sort=value');
  const apart = indicator.figure.root.locator('[data-not-comparable]');
  expect(
    await apart.evaluateAll((all) => all.map((item) => item.getAttribute('data-not-comparable'))),
  ).toEqual(['qiniu', 'isoftstone']);
  expect(await indicator.figure.order()).toEqual(['kingsoft_cloud', 'sensetime', 'ainnovation']);
  await expect(indicator.figure.offBasis('isoftstone')).toHaveAttribute('data-position', '5');
  await expect(indicator.figure.root).not.toContainText(/highest|lowest/);
  await expect(indicator.figure.root).toContainText(
    'Not ranked: Kingsoft Cloud at least 36.71 and SenseTime at least 14.35.',
  );
});

test('the arithmetic is in the proof: of the groups, of the turn, of the bound', async ({
  page,
}) => {
  const indicator = new IndicatorPage(page, 'turnover_rate');
  const proof = new ProofPanel(page);
  await indicator.show('turnover=year_end');
  await indicator.figure.marksOf('ainnovation').click();
  await expect(proof.root).toContainText('678 × 0.34 ÷ (1 − 0.34) ≈ 349.27');
  await expect(proof.root).toContainText('0.3314 ÷ (1 − 0.3314) ≈ 0.4957');
  await expect(proof.root).toContainText('between 48.45 and 50.70');
  await proof.close.click();
  await indicator.figure.marksOf('kingsoft_cloud').click();
  await expect(proof.root).toContainText('0.2686 ÷ (1 − 0.2686) ≈ 0.3672');
  await expect(proof.root).toContainText('at least 36.71');
  await expect(proof.root.getByText('26.86', { exact: true }).first()).toBeVisible();
  await proof.close.click();
  await indicator.figure.offBasis('isoftstone').getByRole('button').click();
  await expect(proof.root).toContainText('The report does not state its formula.');
  await expect(proof.root.getByText('27.89', { exact: true }).first()).toBeVisible();
});

test('over the years a bound is a point with an arrow, and no line tells a change', async ({
  page,
}) => {
  const indicator = new IndicatorPage(page, 'turnover_rate');
  await indicator.show('turnover=year_end&view=time');
  const bounds = indicator.figure.marksOf('sensetime');
  await expect(bounds).toHaveCount(3);
  await expect(bounds.locator('.open-end')).toHaveCount(3);
  const line = indicator.figure.root.locator('.line path[data-position="3"]');
  expect(
    await line.evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? '')),
  ).toEqual(['']);
  // 11.1 and 9.7: 11.05 ÷ 88.95 and 9.65 ÷ 90.35.
  for (const [at, value] of ['≥ 10.68', '≥ 12.42', '≥ 14.35'].entries()) {
    await expect(bounds.nth(at)).toHaveAccessibleName(new RegExp(value));
  }
  await indicator.viewLink('table').click();
  const cell = indicator.figure.root.locator('[data-company="sensetime"]').first();
  await expect(cell).toHaveText('≥ 14.35');
});

test('the switch is on the overview too, in each language', async ({ page }) => {
  for (const language of languages) {
    const overview = new OverviewPage(page, language);
    await overview.open();
    await overview.choice('turnover').selectOption('year_end');
    const figure = overview.figure('turnover_rate');
    await expect(figure.root).toContainText(message(language, 'not_comparable.heading'));
    await expect(figure.offBasis('qiniu')).toContainText(
      message(language, 'off_basis.formula_not_stated.long'),
    );
    await expect(overview.ledgerFigure('turnover_rate', 'kingsoft_cloud')).toHaveText('≥ 36.71');
    await expect(overview.ledgerFigure('turnover_rate', 'qiniu')).toHaveText(
      message(language, 'off_basis.formula_not_stated'),
    );
  }
});
