import { companies, textOf } from '../../support/data';
import { barLengthPx, middleOf } from '../../pages/figure';
import { IndicatorPage } from '../../pages/indicatorPage';
import { ProofPanel } from '../../pages/proofPanel';
import { message } from '../../support/messages';
import { expect, test } from '../../support/test';

test('companies: five names, one unit, one year, the meaning above', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'suppliers');
  await indicator.show();
  await expect(indicator.heading).toHaveText('Suppliers');
  await expect(indicator.main).toContainText('Suppliers at the end of the year.');
  await expect(indicator.main).toContainText('HKEX B5.1 · GRI 2-6');
  expect(await indicator.figure.order()).toEqual(companies.map(({ id }) => id));
  await expect(indicator.figure.marksOf('qiniu')).toContainText('719');
  await expect(indicator.figure.marksOf('ainnovation')).toContainText('1,413');
});

test('over time: a point per printed year, gaps stay gaps', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'ghg_scope1_2');
  const proof = new ProofPanel(page);
  await indicator.show();
  await indicator.switchTo('time');
  const names = await indicator.figure
    .marksOf('sensetime')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''));
  expect(names.map((name) => name.slice(0, 25))).toEqual([
    '2022: SenseTime: 29,862.6',
    '2023: SenseTime: 73,354.6',
    '2024: SenseTime: 83,882.8',
  ]);
  await expect(indicator.figure.marksOf('qiniu')).toHaveCount(1);
  await expect(indicator.figure.marksOf('kingsoft_cloud')).toHaveCount(2);
  for (const { name } of companies) {
    await expect(
      indicator.figure.root.locator('.line-name').getByText(name.en, { exact: true }),
    ).toBeVisible();
  }
  await indicator.figure.marksOf('sensetime').nth(1).click();
  await expect(proof.root).toContainText('Restated by the report');
  await expect(proof.root).toContainText('FY2023');
});

test('over time: a single year has the marker of its company, nothing over it', async ({
  page,
}) => {
  const indicator = new IndicatorPage(page, 'pue');
  await indicator.show('view=time');
  // Two sites, and the ceilings of three: two years, two years, one.
  await expect(indicator.figure.marksOf('kingsoft_cloud')).toHaveCount(7);
  await expect(indicator.figure.root.locator('.recharts-line-dot')).toHaveCount(0);
  const ceilings = indicator.figure
    .marksOf('sensetime')
    .filter({ has: page.locator('.mark-target') });
  await expect(ceilings).toHaveCount(3);
  await ceilings.last().click();
  await expect(new ProofPanel(page).root).toContainText('1.10');
});

test('over time: the tooltip follows the nearest year, names all of it, and goes', async ({
  page,
}) => {
  const indicator = new IndicatorPage(page, 'ghg_scope1_2');
  await indicator.show('view=time');
  const { root } = indicator.figure;
  const tooltip = root.locator('.year-tooltip');
  const point = await indicator.figure.marksOf('sensetime').nth(1).boundingBox();
  if (point === null) throw new Error('no point of 2023');
  // Beside the point, and far above it.
  await page.mouse.move(point.x + 40, point.y - 60);
  await expect(tooltip.locator('strong')).toHaveText('2023');
  for (const name of ['Kingsoft Cloud', 'SenseTime', 'AInnovation', 'iSoftStone']) {
    await expect(tooltip).toContainText(name);
  }
  await expect(tooltip).toContainText('73,354.6');
  await page.mouse.move(5, 5);
  await expect(tooltip).toHaveCount(0);
  await indicator.figure.marksOf('sensetime').nth(1).focus();
  await page.keyboard.press('ArrowRight');
  await expect(tooltip.locator('strong')).toHaveText('2024');
  await page.keyboard.press('Escape');
  await expect(tooltip).toHaveCount(0);
});

test('over time: a finger leaves no tooltip behind, and has 24 px to hit', async ({ browser }) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  const indicator = new IndicatorPage(page, 'ghg_scope1_2');
  await indicator.show('view=time');
  const mark = indicator.figure.marksOf('sensetime').first();
  const hit = await mark.locator('.mark-hit').boundingBox();
  expect(Math.min(hit?.width ?? 0, hit?.height ?? 0)).toBeGreaterThanOrEqual(24);
  await mark.tap();
  await new ProofPanel(page).close.tap();
  await expect(indicator.figure.root.locator('.tooltip')).toHaveCount(0);
  await context.close();
});

test('over time: who prints no year at all is named', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'pue');
  await indicator.show('view=time');
  await expect(indicator.figure.root).toContainText(
    'No figure for any year: Qiniu, AInnovation and iSoftStone.',
  );
  await expect(indicator.figure.root).toContainText('The reports give only one year for this.');
});

test('by group: the reader chooses the grouping', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'headcount');
  await indicator.show();
  await indicator.switchTo('groups');
  await expect(indicator.choice('by').getByRole('option')).toHaveCount(7);
  await indicator.choice('by').selectOption('Age group');
  await indicator.drawn();
  expect(indicator.search()).toContain('by=age');
  const qiniu = indicator.panel('Qiniu').locator('[data-mark]');
  await expect(qiniu).toHaveCount(4);
  await expect(qiniu.filter({ hasText: '30 to 39' })).toContainText('212');
  await expect(indicator.panel('iSoftStone')).toContainText('71,915');
  await indicator.choice('by').selectOption('Gender');
  await indicator.drawn();
  await expect(indicator.panel('Qiniu').locator('[data-mark]')).toHaveCount(2);
  await expect(indicator.panel('SenseTime')).toContainText('2,768');
});

test('by group: all panels are drawn on one scale', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'headcount');
  await indicator.show('view=groups&by=gender');
  const women = indicator.panel('iSoftStone').locator('[data-mark]').filter({ hasText: 'Women' });
  const men = indicator.panel('Kingsoft Cloud').locator('[data-mark]').filter({ hasText: '7,652' });
  const ratio = (await barLengthPx(women)) / (await barLengthPx(men));
  expect(Math.abs(ratio - 29349 / 7652)).toBeLessThan(0.15);
});

test('by group: a report without that grouping keeps its place with a reason', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'ghg_scope3');
  await indicator.show('view=groups');
  await expect(indicator.panel('Kingsoft Cloud')).toContainText('54,008.67');
  await expect(indicator.panel('Qiniu')).toContainText('not reported for this group');
  await expect(indicator.panel('Qiniu').locator('[data-mark]')).toHaveCount(0);
});

test('table: companies down, years across, gaps in words', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'headcount');
  const proof = new ProofPanel(page);
  await indicator.show();
  await indicator.switchTo('table');
  const table = indicator.figure.root.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText([
    'Company',
    'FY2024',
    'FY2023',
    'FY2022',
  ]);
  await expect(table.getByRole('rowheader')).toHaveText(companies.map(({ name }) => name.en));
  const row = table.getByRole('row').filter({ hasText: 'SenseTime' });
  await expect(row.getByRole('button')).toHaveText(['3,756', '4,531', '5,098']);
  const gap = table.getByRole('row').filter({ hasText: 'Qiniu' }).getByRole('button').nth(2);
  await expect(gap).toHaveText(message('en', 'state.no_report'));
  await gap.click();
  await expect(proof.root).toContainText(message('en', 'gap.no_report', { year: 2022 }));
});

test('the logarithmic scale is named, and has points over a labelled axis', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'ghg_scope1_2');
  await indicator.show();
  const { root } = indicator.figure;
  await expect(root).not.toContainText('logarithmic scale');
  await expect(root.locator('.bar-point')).toHaveCount(0);
  await indicator.choice('scale').selectOption('Logarithmic');
  await expect(root).toContainText('logarithmic scale');
  await expect(root.locator('.bar')).toHaveCount(0);
  await expect(root.locator('.bar-ticks text')).toHaveText(['100', '1,000', '10,000']);
  const [small = NaN, large = NaN] = await Promise.all(
    ['qiniu', 'sensetime'].map((id) => middleOf(indicator.figure.marksOf(id), '.bar-point')),
  );
  expect(large).toBeGreaterThan(small + 100);
  await indicator.switchTo('time');
  await expect(root).toContainText('logarithmic scale');
});

test('no share, rate or PUE is offered on a logarithmic scale', async ({ page }) => {
  for (const id of ['turnover_rate', 'pue']) {
    const indicator = new IndicatorPage(page, id);
    await indicator.show('scale=log');
    await expect(indicator.choice('sort')).toBeVisible();
    await expect(indicator.choice('scale')).toHaveCount(0);
    await expect(indicator.figure.root).not.toContainText('logarithmic scale');
  }
});

test('target years stand on a line of time, years as far apart as they are', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'climate_target_year');
  await indicator.show('view=time');
  const points = indicator.figure.marksOf('sensetime');
  await expect(points).toHaveCount(3);
  const [first = NaN, second = NaN, last = NaN] = await Promise.all(
    [0, 1, 2].map((at) => middleOf(points.nth(at), '.bar-point')),
  );
  expect((second - first) / (last - first)).toBeCloseTo(5 / 25, 2);
  await expect(indicator.viewLink('time')).toHaveCount(0);
});

test('PUE bars begin at 1.0 and say so', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'pue');
  await indicator.show();
  await expect(indicator.figure.root).toContainText('bars start at 1.0');
  const [yizhuang, tianjin] = await Promise.all([
    barLengthPx(indicator.figure.marksOf('kingsoft_cloud').nth(0)),
    barLengthPx(indicator.figure.marksOf('kingsoft_cloud').nth(1)),
  ]);
  expect(tianjin / yizhuang).toBeCloseTo(0.269 / 0.374, 1);
});

test('definitions are shown side by side, one column per company', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'turnover_rate');
  await indicator.show();
  const columns = indicator.definitions.getByRole('article');
  await expect(columns.getByRole('heading', { level: 3 })).toHaveText(
    companies.map(({ name }) => name.en),
  );
  for (const [company, text] of [
    ['qiniu', 'qiniu-turnover-formula'],
    ['kingsoft_cloud', 'kingsoft_cloud-turnover-formula'],
    ['sensetime', 'sensetime-turnover-formula'],
    ['isoftstone', 'isoftstone-turnover-formula'],
  ] as const) {
    const column = indicator.definitions.locator(`article[data-company="${company}"]`);
    await expect(column).toContainText(textOf(text, 'en'));
  }
});
