import { companies, headline } from '../../support/data';
import { Frame } from '../../pages/frame';
import { IndicatorPage } from '../../pages/indicatorPage';
import { IndicatorsPage } from '../../pages/indicatorsPage';
import { OverviewPage } from '../../pages/overviewPage';
import { expect, test } from '../../support/test';

test('unknown parameters are dropped and named, and the link can be cleaned', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'ghg_scope1_2');
  await indicator.show(
    'companies=qiniu,nokia&year=1999&view=pie&scale=cubic&sort=up&show=some&by=zodiac',
  );
  const notice = indicator.notices.filter({ hasText: 'Ignored part of the link' });
  for (const item of [
    'companies=nokia',
    'year=1999',
    'view=pie',
    'scale=cubic',
    'sort=up',
    'show=some',
    'by=zodiac',
  ]) {
    await expect(notice).toContainText(item);
  }
  await expect(notice).not.toContainText('qiniu');
  await expect(indicator.company('Qiniu')).toBeChecked();
  await expect(indicator.company('SenseTime')).not.toBeChecked();
  await expect(indicator.choice('year')).toHaveValue('2024');
  await notice.getByRole('button', { name: 'Clean the link' }).click();
  await expect(notice).toBeHidden();
  expect(indicator.search()).toBe('companies=qiniu');
});

for (const [search, item] of [
  ['year=', 'year='],
  ['rule=lucky_number', 'rule=lucky_number'],
  ['outcome=guilty', 'outcome=guilty'],
  ['proof=qiniu.moon.2024', 'proof=qiniu.moon.2024'],
  ['proof=qiniu.pue.2024.site.moon', 'proof=qiniu.pue.2024.site.moon'],
] as const) {
  test(`a mistake that is hard to see is named too: ${search}`, async ({ page }) => {
    const overview = new OverviewPage(page);
    await overview.open(`/?${search}`);
    await expect(overview.notices.filter({ hasText: 'Ignored part of the link' })).toContainText(
      item,
    );
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(overview.figure('headcount').marksOf('isoftstone')).toContainText('90,759');
  });
}

for (const search of [
  'from=singlemessage&isappinstalled=0',
  'utm_source=mail&fbclid=a',
  'yaer=1',
]) {
  test(`foreign parameters are ignored: ${search}`, async ({ page }) => {
    let send = () => {};
    const scriptsMayCome = new Promise<void>((resolve) => (send = resolve));
    await page.route('**/assets/*.js', async (route) => {
      await scriptsMayCome;
      await route.continue();
    });
    const overview = new OverviewPage(page);
    await page.goto(`/en/?${search}`, { waitUntil: 'commit' });
    await expect(overview.heading).toBeVisible();
    const prerendered = await overview.heading.elementHandle();
    send();
    await overview.drawn();
    await overview.choice('year').selectOption('FY2023');
    await expect.poll(() => overview.search()).toBe('year=2023');
    expect(await prerendered.evaluate((heading) => heading.isConnected)).toBe(true);
    await expect(overview.notices).toHaveCount(0);
  });
}

test('only unknown companies: all are shown, with a notice about the link', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open('/?companies=nokia');
  await expect(overview.notices).toContainText('companies=nokia');
  await expect(overview.figure('headcount').marks).toHaveCount(companies.length);
});

test('an unknown indicator leads to the list and is named', async ({ page }) => {
  const list = new IndicatorsPage(page);
  await list.open('/indicators/moon_cheese/?year=2023');
  await expect(list.heading).toHaveText('Indicators');
  await expect(list.notices).toContainText('No indicator “moon_cheese”.');
  for (const indicator of headline) await expect(list.entry(indicator)).toBeVisible();
  await list.entry('pue').getByRole('link').click();
  await expect(list.heading).toHaveText('Power usage effectiveness (PUE)');
  expect(list.search()).toBe('year=2023');
});

test('an unknown page says so and leads to those that exist', async ({ page }) => {
  const frame = new Frame(page);
  for (const [link, heading] of [
    ['Overview', 'Listed technology companies, one ledger'],
    ['Indicators', 'Indicators'],
  ] as const) {
    await frame.open('/no/such/page/');
    await expect(frame.heading).toHaveText('Page not found');
    await frame.main.getByRole('link', { name: link, exact: true }).click();
    await expect(frame.heading).toHaveText(heading);
  }
});

test('a part that is not on the page is named, and the link can be cleaned', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'headcount');
  await indicator.open('/indicators/headcount/?companies=qiniu#no-such-part');
  const notice = indicator.notices.filter({ hasText: 'Ignored part of the link' });
  await expect(notice).toContainText('#no-such-part');
  await notice.getByRole('button', { name: 'Clean the link' }).click();
  await expect(notice).toBeHidden();
  expect(new URL(page.url()).hash).toBe('');
  expect(indicator.search()).toBe('companies=qiniu');
});

for (const [path, what] of [
  ['/en/indicators/headcount/#checks', 'a part that comes late'],
  ['/en/indicators/headcount/?view=time#figures', 'a part of another view'],
  ['/en/method/#glossary', 'a section of a text'],
  ['/en/indicators/headcount/#:~:text=employees', 'words that the browser looks for'],
  ['/en/#wechat_redirect', 'the mark of a messenger'],
] as const) {
  test(`nothing is told of ${what}: ${path}`, async ({ page }) => {
    await page.goto(path);
    const frame = new Frame(page);
    await frame.drawn();
    // What looks for the part waits for the checks and an idle moment: so does the search for findings.
    await page.evaluate(async () => {
      await new Promise((resolve) => requestIdleCallback(resolve));
      await new Promise((resolve) => requestIdleCallback(resolve));
    });
    await expect(frame.notices).toHaveCount(0);
  });
}
