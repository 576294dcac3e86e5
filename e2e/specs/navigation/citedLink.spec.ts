import { DataPage } from '../../pages/dataPage';
import { Frame } from '../../pages/frame';
import { failedToLoad, removeFile, replaceFile } from '../../support/dataFaults';
import { dataVersion as published, readData } from '../../support/data';
import { later, serveLaterVersion } from '../../support/laterVersion';
import { languages, message } from '../../support/messages';
import { expect, test } from '../../support/test';

/* A link cites the version of the data; opened with a later one, its page says what changed since. */

const scope2 = '/indicators/ghg_scope2/';
const cited = (path: string, version: string) =>
  `${path}${path.includes('?') ? '&' : '?'}version=${version}`;
const versions = { cited: published, version: later };

test('the link that is copied cites the version, and says nothing while it is current', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const frame = new Frame(page);
  await frame.open(`${scope2}?view=table`);
  await frame.main
    .getByRole('button', { name: message('en', 'figure.share'), exact: true })
    .click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(`/en${scope2}?view=table&version=${published}`);
  await page.goto(link);
  await frame.drawn();
  await expect(frame.main.getByRole('table').first()).toBeVisible();
  await expect(frame.notices).toHaveCount(0);
});

for (const language of languages) {
  test(`an old link says what changed since, in ${language}`, async ({ page }) => {
    await serveLaterVersion(page);
    const frame = new Frame(page, language);
    await frame.open(cited(scope2, published));
    const notice = frame.notices.filter({ hasText: later });
    await expect(notice.getByRole('paragraph')).toHaveText(
      message(language, 'versions.changed_one', { ...versions, count: '1' }),
    );
    await expect(notice.getByRole('listitem')).toHaveCount(1);
    await expect(notice.getByRole('listitem')).toContainText(/250,360.* → 250,357\.17/);
    await expect(frame.notices).toHaveCount(1);
    // It belongs to this page alone.
    await notice.getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`/${language}${scope2}$`));
    await expect(notice).toHaveCount(0);
  });
}

test('an old link to figures that have not changed says so', async ({ page }) => {
  await serveLaterVersion(page);
  const frame = new Frame(page);
  const unchanged = message('en', 'versions.unchanged', versions);
  await frame.open(cited('/indicators/pue/', published));
  await expect(frame.notices).toHaveText([unchanged]);
  // One figure of a page that has others: the proof of another company.
  await frame.open(cited(`${scope2}?proof=sensetime.ghg_scope2.2024`, published));
  await expect(frame.notices).toHaveText([unchanged]);
});

test('many changes are folded, with how many of each kind', async ({ page }) => {
  await serveLaterVersion(page);
  const frame = new Frame(page);
  await frame.open(cited('/companies/sensetime/', '2024.4'));
  const notice = frame.notices.filter({ hasText: later });
  await expect(notice.getByRole('listitem')).toHaveCount(0);
  await notice.locator('summary').click();
  await expect(notice.getByText('222.4', { exact: false })).toBeVisible();
  await expect(notice.locator('summary')).toContainText('1 restated');
});

test('a version that the package does not list is told', async ({ page }) => {
  const frame = new Frame(page);
  await frame.open(cited(scope2, '2019.3'));
  await expect(frame.notices).toHaveText([
    message('en', 'versions.unknown', { cited: '2019.3', version: published }),
  ]);
});

test('without a list of changes it says that it cannot tell', async ({ page }) => {
  await serveLaterVersion(page, { listed: false });
  const frame = new Frame(page);
  await frame.open(cited(scope2, published));
  await expect(frame.notices).toHaveText([message('en', 'versions.untold', versions)]);
});

test.describe('a list of changes that is lost', () => {
  test.use({ expectedErrors: failedToLoad });

  test('is told with its name, and asked for again', async ({ page }) => {
    await serveLaterVersion(page);
    await removeFile(page, 'changes.csv');
    const frame = new Frame(page);
    await frame.open(cited(scope2, published));
    const notice = frame.notices.filter({ hasText: message('en', 'versions.untold', versions) });
    await expect(notice).toContainText('changes.csv');
    await serveLaterVersion(page);
    await notice.getByRole('button', { name: message('en', 'notice.retry') }).click();
    await expect(frame.notices.getByRole('listitem')).toContainText('250,357.17');
  });

  test('is told on the data page too, whose words of each version stay', async ({ page }) => {
    await removeFile(page, 'changes.csv');
    const data = new DataPage(page);
    await data.show();
    const alert = data.main.getByRole('alert');
    await expect(alert).toContainText('changes.csv');
    await expect(data.main.locator('details', { hasText: 'Figures:' })).toHaveCount(0);
    await page.unroute('**/data/changes.csv');
    await alert.getByRole('button', { name: message('en', 'notice.retry') }).click();
    await expect(data.main.locator('details', { hasText: 'Figures:' })).toHaveCount(1);
    await expect(alert).toHaveCount(0);
  });
});

test('a list of another version is not taken for this one', async ({ page }) => {
  await serveLaterVersion(page);
  await replaceFile(page, 'changes.csv', readData('changes.csv'));
  const frame = new Frame(page);
  await frame.open(cited(scope2, published));
  await expect(frame.notices.filter({ hasText: published })).toContainText(
    message('en', 'issue.stale_checksum'),
  );
});

test('the data page lists the changes of each version that has some', async ({ page }) => {
  await serveLaterVersion(page);
  const data = new DataPage(page);
  await data.show();
  const version = (name: string) =>
    data.main.locator('.facts > div', { has: page.getByText(`${name} · `, { exact: false }) });
  await version(later).locator('summary').click();
  await expect(version(later).getByRole('listitem')).toHaveCount(2);
  await expect(version(later).getByRole('link').first()).toHaveAttribute('href', `/en${scope2}`);
  await expect(version('2024.3').locator('details')).toHaveCount(0);
});

test('the feed is Atom: one entry a version', async ({ page, request, baseURL }) => {
  const data = new DataPage(page);
  await data.show();
  const link = page.locator('head link[type="application/atom+xml"]');
  const address = new URL((await link.getAttribute('href')) ?? '', baseURL);
  await expect(data.main.getByRole('link', { name: message('en', 'data.feed') })).toHaveAttribute(
    'href',
    address.pathname,
  );
  const answer = await request.get(address.href);
  expect(answer.ok()).toBe(true);
  const feed = await page.evaluate(
    (xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      const texts = (name: string) =>
        [...parsed.getElementsByTagNameNS('http://www.w3.org/2005/Atom', name)].map(
          ({ textContent }) => textContent,
        );
      return {
        broken: parsed.querySelector('parsererror') !== null,
        root: parsed.documentElement.localName,
        titles: texts('title'),
        ids: texts('id'),
        entries: texts('entry').length,
      };
    },
    await answer.text(),
  );
  expect(feed.broken).toBe(false);
  expect(feed.root).toBe('feed');
  expect(feed.entries).toBeGreaterThan(1);
  expect(feed.titles).toHaveLength(feed.entries + 1);
  expect(new Set(feed.ids).size).toBe(feed.entries + 1);
  expect(feed.titles[1]).toContain(published);
});
