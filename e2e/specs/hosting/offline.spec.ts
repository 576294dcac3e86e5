import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { Language } from '../../../src/domain/dataset';
import { builtSite, changedSite, siteWithout } from '../../hosts/builtSite';
import { nextCode } from '../../hosts/nextBuild';
import { IndicatorPage } from '../../pages/indicatorPage';
import { OverviewPage } from '../../pages/overviewPage';
import { failedToLoad } from '../../support/dataFaults';
import { lookAgain, storedOverview, whenStored } from '../../support/offlineStore';
import { siteTest as test } from '../../support/siteTest';
import { expect } from '../../support/test';
import { languages, message } from '../../support/messages';

test.use({ serviceWorkers: 'allow' });

/** The languages whose messages are all cached. */
async function storedLanguages(page: Page): Promise<readonly Language[]> {
  const urls = await page.evaluate(async () => {
    const cache = await caches.open('esg-peer-ledger-assets:/');
    return (await cache.keys()).map(({ url }) => url);
  });
  return languages.filter((language) =>
    ['/', '/checks-', '/export-', '/method-'].every((part) =>
      urls.some((url) => url.includes(`/assets${part}${language}-`)),
    ),
  );
}

const stored = 'saved in this browser on';
const newer = message('en', 'notice.new_version');

const newVersionOfTheData = changedSite((pathname, text) =>
  pathname === '/data/datapackage.json' ? text.replace(/("version": ")[^"]+"/, '$1999.0.0"') : text,
);

test.describe('without a network', () => {
  test.use({ expectedErrors: failedToLoad });

  test('every page opens with the cached figures, and says so', async ({ page, site }) => {
    const overview = new OverviewPage(page);
    await overview.open();
    await expect(overview.notices).toHaveCount(0);
    await whenStored(page);
    for (const language of languages) await new OverviewPage(page, language).open();
    await expect.poll(() => storedLanguages(page)).toEqual(languages);
    site.reply = () => 'refuse';

    await page.reload();
    await overview.drawn();
    await expect(overview.notices).toContainText([stored]);
    await expect(overview.figure('headcount').marksOf('sensetime')).toBeVisible();

    const pue = new IndicatorPage(page, 'pue');
    await pue.show('view=table');
    await expect(pue.notices).toContainText([stored]);
    await expect(pue.figure.root).toContainText('FY2024');

    await pue.pageLink('nav.indicators').click();
    await expect(pue.heading).toHaveText(message('en', 'indicators.heading'));
    for (const path of ['/companies/qiniu/', '/disclosure/', '/checks/', '/data/', '/method/']) {
      await page.goto(`/en${path}`);
      await expect(overview.heading).toBeVisible();
      await expect(overview.notices).toContainText([stored]);
    }
    for (const language of languages) {
      const other = new OverviewPage(page, language);
      await other.open('/?year=2023');
      await expect(other.heading).toHaveText(message(language, 'overview.heading'));
      await expect(other.choice('year')).toHaveValue('2023');
      await expect(other.notices).toHaveCount(1);
    }

    site.reply = builtSite;
    await new OverviewPage(page).open();
    await expect(overview.notices).toHaveCount(0);
  });

  test('what was cached is found although the host adds `Vary: Origin`', async ({ page, site }) => {
    site.reply = (pathname) => {
      const answer = builtSite(pathname);
      return typeof answer === 'string'
        ? answer
        : { ...answer, headers: { ...answer.headers, vary: 'Origin' } };
    };
    const overview = await storedOverview(page);
    site.reply = () => 'refuse';
    await page.reload();
    await overview.drawn();
    await expect(overview.notices).toContainText([stored]);
  });

  test('a language that was never opened says so and leads to the others', async ({
    page,
    site,
  }) => {
    const overview = await storedOverview(page);
    site.reply = () => 'refuse';
    await page.goto('/zh-Hans/indicators/pue/');
    await expect(page.getByRole('alert')).toContainText('无法加载简体中文');
    await page.getByRole('link', { name: 'English' }).click();
    await overview.drawn();
    await expect(page).toHaveURL(/\/en\/indicators\/pue\/$/);
    await expect(overview.notices).toContainText([stored]);
  });

  test('a host that never answers is given up on after a short timeout', async ({ page, site }) => {
    await storedOverview(page);
    site.reply = () => 'hang';
    const pue = new IndicatorPage(page, 'pue');
    await page.goto('/en/indicators/pue/');
    await expect(pue.figure.marks.first()).toBeVisible();
    await expect(pue.notices).toContainText([stored]);
  });

  test('a device that goes offline keeps working, and gets the host’s figures once back online', async ({
    page,
    context,
  }) => {
    const overview = await storedOverview(page);
    await context.setOffline(true);
    await page.reload();
    await overview.drawn();
    await expect(overview.notices).toContainText([stored]);
    await expect(overview.figure('headcount').marksOf('sensetime')).toContainText('3,756');
    await context.setOffline(false);
    await page.reload();
    await overview.drawn();
    await expect(overview.notices).toHaveCount(0);
  });

  test('if one data file is missing on the host, all come from the cache', async ({
    page,
    site,
  }) => {
    const overview = await storedOverview(page);
    site.reply = siteWithout((pathname) => pathname.startsWith('/data/texts'));
    await overview.open();
    await expect(overview.notices).toContainText([stored]);
    await expect(overview.figure('headcount').marksOf('sensetime')).toContainText('3,756');
  });
});

test.describe('a host whose data fail', () => {
  test.use({ expectedErrors: failedToLoad });

  test('new data that come too late to be shown are stored, and told', async ({ page, site }) => {
    const overview = await storedOverview(page);
    let answer: () => void = () => undefined;
    const ready = new Promise<void>((resolve) => {
      answer = resolve;
    });
    site.reply = (pathname) => {
      const sent = newVersionOfTheData(pathname);
      return typeof sent === 'string' || !pathname.startsWith('/data/') ? sent : { ...sent, ready };
    };
    await page.reload();
    await expect(overview.notices).toContainText([stored]);
    answer();
    await expect(overview.notices.filter({ hasText: newer })).toBeVisible();
    site.reply = (pathname) => (pathname.startsWith('/data/') ? 'refuse' : builtSite(pathname));
    await page.reload();
    await expect(page.getByText('Data version 999.0.0', { exact: true })).toBeVisible();
  });

  test('an embed says that what it shows is stored', async ({ page, site }) => {
    await storedOverview(page);
    site.reply = (pathname) => (pathname.startsWith('/data/') ? 'refuse' : builtSite(pathname));
    await page.goto('/en/embed/pue/');
    await expect(page.locator('.embed .notice')).toContainText(stored);
  });
});

test('stored data that a slow host confirms are no longer called stored', async ({
  page,
  site,
}) => {
  const overview = await storedOverview(page);
  let answer: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    answer = resolve;
  });
  site.reply = (pathname) => {
    const sent = builtSite(pathname);
    return typeof sent === 'string' || !pathname.startsWith('/data/') ? sent : { ...sent, ready };
  };
  await page.reload();
  await expect(overview.notices).toContainText([stored]);
  answer();
  await expect(overview.notices).toHaveCount(0);
});

test('an open page announces new data without a new build, and no new build', async ({
  page,
  site,
}) => {
  const overview = await storedOverview(page);
  await lookAgain(page);
  await page.waitForLoadState('networkidle');
  await expect(overview.notices).toHaveCount(0);
  await page.clock.install();
  await page.clock.fastForward('01:00:00');
  site.reply = newVersionOfTheData;
  await lookAgain(page);
  await expect(overview.notices).toContainText([newer]);
});

test('new data is shown as soon as the host has it', async ({ page, site }) => {
  const overview = await storedOverview(page);
  site.reply = newVersionOfTheData;
  await page.reload();
  await expect(page.getByText('Data version 999.0.0')).toBeVisible();
  await expect(overview.notices.filter({ hasText: stored })).toHaveCount(0);
});

test('data newer than the build do not count as a new version on the page that shows them', async ({
  page,
  site,
}) => {
  site.reply = newVersionOfTheData;
  const overview = await storedOverview(page);
  await expect(page.getByText('Data version 999.0.0')).toBeVisible();
  // The page compares its data with the host's once the worker controls it.
  const loads = () => site.requested.filter((path) => path === '/data/observations.csv').length;
  await expect.poll(loads).toBeGreaterThan(1);
  await page.waitForLoadState('networkidle');
  await expect(overview.notices).toHaveCount(0);
});

test('an open page announces a new build with new data', async ({ page, site }) => {
  const overview = await storedOverview(page);
  site.reply = (pathname) =>
    pathname === '/sw.js'
      ? changedSite((_pathname, text) => text.replace(/(dataHash:\s*["'`])/, '$1new'))(pathname)
      : newVersionOfTheData(pathname);
  await lookAgain(page);
  const notice = overview.notices.filter({ hasText: newer });
  await notice.getByRole('button', { name: message('en', 'notice.reload') }).click();
  await expect(page.getByText('Data version 999.0.0')).toBeVisible();
  await expect(overview.notices).toHaveCount(0);
});

test.describe('a data file changed without renewing its checksum', () => {
  const changed = changedSite((pathname, text) =>
    pathname === '/data/observations.csv' ? text.replaceAll(',3756,', ',3757,') : text,
  );
  const stale = message('en', 'notice.stale_files', { files: 'observations.csv' });

  test('reaches readers with the old data in the cache, with a notice', async ({ page, site }) => {
    const overview = await storedOverview(page);
    const headcount = overview.figure('headcount').marksOf('sensetime');
    await expect(headcount).toContainText('3,756');
    site.reply = changed;
    await page.reload();
    await expect(headcount).toContainText('3,757');
    await expect(overview.notices).toHaveText([stale]);
  });

  for (const language of languages) {
    test(`shows a notice on a first visit too, ${language}`, async ({ page, site }) => {
      site.reply = changed;
      const overview = new OverviewPage(page, language);
      await overview.open();
      await expect(overview.notices).toHaveText([
        message(language, 'notice.stale_files', { files: 'observations.csv' }),
      ]);
    });
  }
});

test('a partial deployment leaves the reader with the cached data, and names the outdated file', async ({
  page,
  site,
}) => {
  const overview = await storedOverview(page);
  site.reply = changedSite((pathname, text) =>
    pathname === '/data/datapackage.json'
      ? text.replace(/("version": ")[^"]+"/, '$1999.0.0"').replace(/sha256:\w/, 'sha256:_')
      : text,
  );
  await page.reload();
  await expect(overview.notices).toContainText([stored]);
  await expect(page.getByText('Data version 999.0.0')).toHaveCount(0);
  await overview.notices.getByText(message('en', 'notice.details')).click();
  await expect(overview.notices.getByRole('listitem')).toHaveText(
    `companies.csv ${message('en', 'issue.stale_checksum')}`,
  );
});

test('an open page announces a new build, and Reload loads it', async ({ page, site }) => {
  const overview = new OverviewPage(page);
  await overview.open();
  await whenStored(page);
  site.reply = nextCode;
  await lookAgain(page);
  const notice = overview.notices.filter({ hasText: newer });
  await expect(notice).toBeVisible();
  await notice.getByRole('button', { name: message('en', 'notice.reload') }).click();
  await expect(page.locator('script[src*="/index-"][src$=".next.js"]')).toHaveCount(1);
  await overview.drawn();
  await expect(notice).toHaveCount(0);
  // The new worker takes control of a page of its own build silently.
  await page.waitForFunction(
    async () => (await navigator.serviceWorker.getRegistration())?.waiting === null,
  );
  await expect(overview.notices).toHaveCount(0);
});

test.describe('a new build with files missing on the host', () => {
  test.use({ expectedErrors: failedToLoad });

  test('is not installed: offline, the old one keeps working', async ({ page, site }) => {
    const overview = await storedOverview(page);
    const before = site.requested.length;
    site.reply = siteWithout((path) => path.startsWith('/assets/index-'), nextCode);
    await lookAgain(page);
    await expect.poll(() => site.requested.slice(before)).toContain('/sw.js');
    await page.waitForFunction(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return registration?.installing === null && registration.waiting === null;
    });
    await expect(overview.notices).toHaveCount(0);
    site.reply = () => 'refuse';
    await page.goto('/en/indicators/pue/');
    await new IndicatorPage(page, 'pue').drawn();
    await expect(overview.notices).toContainText([stored]);
  });
});

test('a browser without service workers shows the page as usual', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () =>
      Promise.reject(new DOMException('blocked', 'SecurityError'));
  });
  const tried = page.waitForResponse(/keepOffline-.*\.js/);
  const overview = new OverviewPage(page);
  await overview.open();
  await tried;
  await expect(overview.figure('headcount').marksOf('sensetime')).toContainText('3,756');
  await expect(overview.notices).toHaveCount(0);
});

test('a first visit caches one language, and transfers at most 600 KiB including the cache', async ({
  page,
  site,
}) => {
  await storedOverview(page);
  await page.waitForLoadState('networkidle');
  expect(await storedLanguages(page)).toEqual(['en']);
  const bytes = site.requested.map((pathname) => compressedSize(builtSite(pathname)));
  expect(bytes.reduce((total, size) => total + size, 0)).toBeLessThanOrEqual(600 * 1024);
});

test.describe('nothing is cached', () => {
  // The page registers its worker after a while; an hour passes at once.
  const anHourLater = async (page: Page) => {
    await page.clock.fastForward('01:00:00');
    await page.waitForLoadState('networkidle');
    return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  };

  test('for an embed', async ({ page, site }) => {
    await page.clock.install();
    await page.goto('/en/embed/pue/');
    await expect(page.locator('[data-mark]').first()).toBeVisible();
    expect(await anHourLater(page)).toBe(0);
    expect(site.requested).not.toContain('/sw.js');
    await page.goto('/en/indicators/pue/');
    await expect(page.locator('[data-mark]').first()).toBeVisible();
    await expect.poll(() => anHourLater(page)).toBe(1);
  });

  test('for a reader who saves data', async ({ page, site }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await page.clock.install();
    await new OverviewPage(page).open();
    expect(await anHourLater(page)).toBe(0);
    expect(site.requested.filter((path) => /keepOffline|sw\.js/.test(path))).toEqual([]);
  });

  test('while the page still loads its data', async ({ page, site }) => {
    site.reply = (pathname) => (pathname === '/data/texts/en.json' ? 'hang' : builtSite(pathname));
    await page.clock.install();
    await page.goto('/en/', { waitUntil: 'domcontentloaded' });
    await expect.poll(() => site.requested).toContain('/data/texts/en.json');
    await page.clock.fastForward('01:00:00');
    await expect(page.locator('#figures')).toBeVisible();
    expect(site.requested).not.toContain('/sw.js');
  });
});

function compressedSize(answer: ReturnType<typeof builtSite>): number {
  if (typeof answer === 'string') throw new Error('the host does not answer');
  const type = answer.headers['content-type'] ?? '';
  const isCompressed = /^(image\/png|font\/)/.test(type);
  return isCompressed ? answer.body.length : brotliCompressSync(answer.body).length;
}
