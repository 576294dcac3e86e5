import { barLengthPx } from '../../pages/figure';
import { IndicatorPage } from '../../pages/indicatorPage';
import { OverviewPage } from '../../pages/overviewPage';
import { failedToLoad } from '../../support/dataFaults';
import { expect, test } from '../../support/test';

test.use({ expectedErrors: failedToLoad });

test('without a network every file is named, and Try again works once it is back', async ({
  page,
}) => {
  await page.route('**/data/*', (route) => route.abort('internetdisconnected'));
  await page.goto('/en/?companies=qiniu,isoftstone');
  const failed = page.getByRole('alert');
  await expect(failed).toContainText('Check the connection and try again.');
  await expect(failed).toContainText('indicators.csv');
  await expect(failed).toContainText('observations.csv');
  await failed.getByRole('button', { name: 'Try again' }).click();
  await expect(failed).toContainText('Check the connection and try again.');
  await page.unroute('**/data/*');
  await failed.getByRole('button', { name: 'Try again' }).click();
  const overview = new OverviewPage(page);
  await overview.drawn();
  await expect(overview.figure('headcount').marks).toHaveCount(2);
  expect(overview.search()).toBe('companies=qiniu,isoftstone');
});

test('what is loaded keeps working without a network', async ({ page, context }) => {
  const overview = new OverviewPage(page);
  // The other pages are loaded ahead while the reader looks at this one.
  const ahead = Promise.all(
    ['IndicatorPage', 'OtherView'].map((code) =>
      page.waitForResponse(new RegExp(`/assets/${code}-.*\\.js`)),
    ),
  );
  await overview.open();
  await ahead;
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await overview.choice('year').selectOption('FY2023');
  await expect(overview.figure('headcount').marksOf('sensetime')).toContainText('4,531');
  await overview.figure('headcount').root.getByRole('link', { name: 'Employees' }).click();
  const indicator = new IndicatorPage(page, 'headcount');
  await expect(indicator.heading).toHaveText('Employees');
  await indicator.viewLink('table').click();
  await expect(indicator.figure.root.getByRole('table')).toContainText('4,531');
});

test('without the chart library bars are drawn, and a view over time says what is missing', async ({
  page,
}) => {
  await page.route('**/assets/AxisChart-*.js', (route) => route.abort('internetdisconnected'));
  const indicator = new IndicatorPage(page, 'headcount');
  await indicator.show();
  expect(await barLengthPx(indicator.figure.marksOf('sensetime'))).toBeGreaterThan(20);
  await indicator.viewLink('time').click();
  await expect(indicator.figure.root.getByRole('alert')).toContainText(
    /^AxisChart-[\w-]+\.js could not be loaded\./,
  );
});
