import { companies } from '../../support/data';
import { IndicatorPage } from '../../pages/indicatorPage';
import { OverviewPage } from '../../pages/overviewPage';
import { languages, message } from '../../support/messages';
import { expect, test } from '../../support/test';

test('by value: the highest first, what may not be ranked after it', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'ghg_scope2');
  await indicator.show();
  await indicator.choice('sort').selectOption('By value');
  const order = await indicator.figure.order();
  expect(order.slice(0, 3)).toEqual(['sensetime', 'kingsoft_cloud', 'ainnovation']);
  expect(order).toHaveLength(companies.length);
  await indicator.choice('sort').selectOption('By company');
  expect(await indicator.figure.order()).toEqual([
    'kingsoft_cloud',
    'sensetime',
    'ainnovation',
    'qiniu',
    'isoftstone',
  ]);
  await expect(indicator.figure.root.getByText(message('en', 'figure.divider'))).toBeVisible();
  await expect(indicator.figure.root.locator('[data-outlined]')).toHaveCount(2);
});

test('caveats that are opened move nothing in the figure beside them', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open();
  const { verdict } = overview.figure('turnover_rate');
  const foot = overview.figure('training_hours_average').root.locator('.figure-source');
  await verdict.scrollIntoViewIfNeeded();
  const before = await foot.boundingBox();
  await verdict.locator('summary').click();
  await expect(verdict.locator('.verdict-reasons')).toBeVisible();
  expect(await foot.boundingBox()).toEqual(before);
});

test('what must not be ranked keeps the order of the companies', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'turnover_rate');
  await indicator.show('sort=value');
  await expect(indicator.figure.verdict).toContainText('Do not rank');
  await expect(indicator.figure.root).not.toContainText(/highest|lowest/);
  expect(await indicator.figure.order()).toEqual(companies.map(({ id }) => id));
});

test('only what may be ranked: the rest is hidden and counted', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'ghg_scope2');
  await indicator.show();
  await expect(indicator.figure.marks).toHaveCount(companies.length);
  await indicator.choice('show').selectOption('Only figures that can be ranked');
  await expect(indicator.figure.marksOf('qiniu')).toHaveCount(0);
  await expect(indicator.figure.marksOf('sensetime')).toHaveCount(1);
  const hidden = companies.length - (await indicator.figure.marks.count());
  await expect(indicator.figure.root).toContainText(
    hidden === 1
      ? '1 figure that cannot be ranked is hidden.'
      : `${hidden} figures that cannot be ranked are hidden.`,
  );
  await indicator.choice('show').selectOption('All figures');
  await expect(indicator.figure.marks).toHaveCount(companies.length);
  await expect(indicator.figure.root).not.toContainText('hidden');
});

test('a gap says what its report would count: toner, hazardous for two and not for a third', async ({
  page,
}) => {
  const indicator = new IndicatorPage(page, 'waste_hazardous');
  await indicator.show();
  const { figure } = indicator;
  await expect(figure.marksOf('qiniu')).toContainText('toner not classed as hazardous');
  for (const company of ['kingsoft_cloud', 'ainnovation']) {
    await expect(figure.marksOf(company)).toContainText('toner classed as hazardous');
  }
  await expect(figure.root).toContainText(`${message('en', 'caveat.definition_differs')} (Qiniu)`);
});

test('a company that prints none keeps its slot, and is not counted as hidden', async ({
  page,
}) => {
  const indicator = new IndicatorPage(page, 'pue');
  await indicator.show('show=comparable');
  await expect(indicator.figure.marksOf('isoftstone')).toContainText('not disclosed');
  await expect(indicator.figure.root).not.toContainText('hidden');
});

test('where no two may be ranked, the page says so, with a way back', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'turnover_rate');
  await indicator.show('show=comparable');
  await expect(indicator.figure.root).toContainText('No two of these figures can be ranked.');
  await expect(indicator.figure.marks).toHaveCount(0);
  await indicator.figure.root.getByRole('button', { name: 'Show everything' }).click();
  await expect(indicator.figure.marks).toHaveCount(companies.length);
  expect(indicator.search()).toBe('');
});

test('the choice holds for every figure of the overview', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open();
  await overview.choice('show').selectOption('Only figures that can be ranked');
  await expect(overview.figure('ghg_scope1_2').marksOf('qiniu')).toHaveCount(0);
  await expect(overview.figure('turnover_rate').root).toContainText('No two of these figures');
  expect(overview.search()).toBe('show=comparable');
});

for (const language of languages) {
  test(`may I rank complaints: no, and why (${language})`, async ({ page }) => {
    const indicator = new IndicatorPage(page, 'complaints', language);
    await indicator.show('sort=value');
    const { figure } = indicator;
    await expect(figure.verdict).toContainText(message(language, 'verdict.do_not_rank'));
    await figure.openVerdict();
    await expect(figure.verdict.locator('[data-reason="definition_not_stated"]')).toContainText(
      message(language, 'reason.definition_not_stated'),
    );
    await expect(figure.verdict.locator('[data-reason="definition_differs"]')).toContainText(
      message(language, 'caveat.definition_differs'),
    );
    expect(await figure.order()).toEqual(companies.map(({ id }) => id));
  });
}
