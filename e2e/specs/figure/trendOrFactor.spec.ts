import { textOf } from '../../support/data';
import { IndicatorPage } from '../../pages/indicatorPage';
import { ProofPanel } from '../../pages/proofPanel';
import { YearChanges } from '../../pages/yearChanges';
import { expect, test } from '../../support/test';
import { message } from '../../support/messages';

test('scope 2: a fall that a changed factor makes is not called a reduction', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'ghg_scope2');
  const trend = new YearChanges(page, 'trend.heading');
  await indicator.show();
  const kingsoft = trend.company('kingsoft_cloud');
  await expect(kingsoft).toContainText(
    'FY2023 to FY2024: the factor changed from 0.7186 to 0.5366, which reverses the trend: electricity rose by 31.0%, scope 2 as reported fell by 2.2%.',
  );
  await expect(trend.cells(kingsoft, 'electricity')).toHaveText([
    '82,016.78',
    '107,415.86',
    '+31.0%',
  ]);
  await expect(trend.cells(kingsoft, 'scope2')).toHaveText(['58,941.32', '57,638.74', '−2.2%']);
  await expect(trend.cells(kingsoft, 'one_factor').last()).toHaveText('+31.0%');
  const factors = trend.cells(kingsoft, 'factor');
  await expect(factors.nth(0)).toHaveText('0.71860.7186494–0.7186497');
  await expect(factors.nth(1)).toHaveText('0.53660.53659424–0.53659439national average 2022');
});

test('scope 2: factors that changed without turning the trend, year by year', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'ghg_scope2');
  const trend = new YearChanges(page, 'trend.heading');
  await indicator.show();
  const sensetime = trend.company('sensetime');
  await expect(sensetime).toContainText(
    'FY2022 to FY2023: the factor changed from 0.5557 to 0.5563, but the direction is the same: electricity rose by 146.0%, scope 2 as reported rose by 146.3%.',
  );
  await expect(sensetime).toContainText(
    'FY2023 to FY2024: the factor changed from 0.5563 to 0.5364, but the direction is the same: electricity rose by 18.7%, scope 2 as reported rose by 14.4%.',
  );
  await expect(trend.cells(sensetime, 'scope2').nth(1)).toContainText('restated');
  await expect(trend.company('ainnovation')).toContainText(
    'purchased energy fell by 19.6%, scope 2 as reported fell by 19.0%.',
  );
});

test('scope 2: who gives one year only is listed with the factor of that year', async ({
  page,
}) => {
  const indicator = new IndicatorPage(page, 'ghg_scope2');
  const trend = new YearChanges(page, 'trend.heading');
  await indicator.show();
  await expect(trend.company('qiniu')).toContainText(
    'A factor can be calculated for FY2024 only: 0.5366 tCO₂ per MWh (national average 2022).',
  );
  // No boundary is stated for its energy, while its emissions are those of 16 subsidiaries.
  await expect(trend.root.locator('[data-company="isoftstone"]')).toContainText(
    message('en', 'trend.gap.boundary_not_stated'),
  );
  await expect(trend.root).toContainText('0.5306 (national average 2023)');
  await trend.root.getByText('Where they are published').click();
  await expect(trend.root.getByText(textOf('basis-mee-2022', 'en'))).toBeVisible();
});

test('scope 2: each printed number opens its proof', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'ghg_scope2');
  const trend = new YearChanges(page, 'trend.heading');
  const proof = new ProofPanel(page);
  await indicator.show();
  const used = trend.cells(trend.company('kingsoft_cloud'), 'electricity');
  await used.nth(1).getByRole('button').click();
  await expect(proof.root).toContainText('107,415.86');
  await expect(proof.root).toContainText('FY2024');
});

test('scope 1 + 2 leads to it and names whose trend is turned round', async ({ page }) => {
  const sum = new IndicatorPage(page, 'ghg_scope1_2');
  await sum.show('companies=qiniu,kingsoft_cloud');
  await expect(sum.main).toContainText(
    'A changed emission factor reverses the scope 2 trend: Kingsoft Cloud.',
  );
  await sum.main.getByRole('link', { name: message('en', 'trend.heading') }).click();
  await expect(sum.heading).toHaveText('Greenhouse gas emissions, scope 2');
  const trend = new YearChanges(page, 'trend.heading');
  await expect(trend.company('kingsoft_cloud')).toBeVisible();
  await expect(trend.company('sensetime')).toHaveCount(0);
});

test('scope 3: the printed total rises, the categories of both years fall', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'ghg_scope3');
  const like = new YearChanges(page, 'like_for_like.heading');
  await indicator.show();
  const kingsoft = like.company('kingsoft_cloud');
  await expect(kingsoft).toContainText(
    'the total as printed rose by 40.5%; together, the 5 categories printed in both years fell by 14.9%. FY2024 only: Upstream leased assets.',
  );
  await expect(like.cells(kingsoft, 'c1_purchased_goods_services')).toHaveText([
    '81,695.21',
    '41,482.00',
    '−49.2%',
  ]);
  await expect(like.cells(kingsoft, 'c8_upstream_leased_assets')).toHaveText([
    'no report on this year',
    '73,870.46',
    'FY2024 only',
  ]);
  const printed = like.cells(kingsoft, 'printed');
  await expect(printed.nth(0)).toContainText('133,245.19');
  await expect(printed.nth(1)).toContainText('187,220.37');
  await expect(printed.nth(2)).toContainText('+40.5%');
  await expect(printed.nth(2)).toContainText('different categories');
  // A sum keeps the decimals of its parts.
  await expect(like.cells(kingsoft, 'shared-2024')).toHaveText([
    '133,245.19',
    '113,349.91',
    '−14.9%',
  ]);
});

test('scope 3: the sum opens the proof of what was added', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'ghg_scope3');
  const like = new YearChanges(page, 'like_for_like.heading');
  const proof = new ProofPanel(page);
  await indicator.show();
  const shared = like.cells(like.company('kingsoft_cloud'), 'shared-2024');
  await shared.nth(1).getByRole('button').click();
  for (const part of ['41,482.00', '54,008.67', '11,938.76', '1,452.04', '4,468.44']) {
    await expect(proof.root).toContainText(part);
  }
  await expect(proof.root).not.toContainText('73,870.46');
});

test('scope 3: totals without categories are named, not compared', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'ghg_scope3');
  const like = new YearChanges(page, 'like_for_like.heading');
  await indicator.show();
  await expect(like.root).toContainText(
    'Totals covering different categories are not comparable, either between years or between companies.',
  );
  await expect(like.root).toContainText(
    'SenseTime (categories not stated), AInnovation (three categories, in part) and iSoftStone',
  );
  await expect(like.root).toContainText('No scope 3 figure: Qiniu.');
  await expect(like.root.getByRole('article')).toHaveCount(1);
});
