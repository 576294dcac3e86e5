import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { builds, builtSite, changedSite, siteWithout } from '../../hosts/builtSite';
import { nextBuild } from '../../hosts/nextBuild';
import { type Answer, htmlPage, notFound, type Reply } from '../../hosts/serve';
import { ExportDialog } from '../../pages/exportDialog';
import { OverviewPage } from '../../pages/overviewPage';
import { ProofPanel } from '../../pages/proofPanel';
import { SearchDialog } from '../../pages/searchDialog';
import { message } from '../../support/messages';
import { lookAgain, storedOverview } from '../../support/offlineStore';
import { siteTest as test } from '../../support/siteTest';
import { expect } from '../../support/test';

/* New builds, their rollback and bad deployments, as readers meet them who have one stored. */

test.use({ serviceWorkers: 'allow' });

const newer = message('en', 'notice.new_version');

interface Shown {
  readonly script: RegExp;
  readonly headcount: string;
}

const before: Shown = { script: /-[\w-]{8}\.js$/, headcount: '3,756' };
const after: Shown = { script: /\.next\.js$/, headcount: '3,757' };

/** The page runs one build and shows the data of one version. */
async function expectShown(overview: OverviewPage, { script, headcount }: Shown): Promise<void> {
  await overview.drawn();
  const entry = overview.page.locator('script[type="module"][src]').last();
  await expect(entry).toHaveAttribute('src', script);
  await expect(overview.figure('headcount').marksOf('sensetime')).toContainText(headcount);
}

/** Reloads by the notice that there is a newer version. */
async function takeNewer(overview: OverviewPage): Promise<void> {
  const notice = overview.notices.filter({ hasText: newer });
  await notice.getByRole('button', { name: message('en', 'notice.reload') }).click();
}

/** Waits until the worker of this build is in charge, for a reader who comes back to the page now and then. */
async function whenInstalled(page: Page, { script }: Shown): Promise<void> {
  const entry = () =>
    page.evaluate(async () => {
      document.dispatchEvent(new Event('visibilitychange'));
      const { port1, port2 } = new MessageChannel();
      const answer = new Promise<unknown>((resolve) => {
        port1.onmessage = ({ data }) => resolve(data);
        // One that is replaced meanwhile does not answer.
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
      });
      navigator.serviceWorker.controller?.postMessage({ type: 'GET_BUILD' }, [port2]);
      return JSON.stringify(await answer);
    });
  // It waits for a quiet page, and then stores the whole build.
  const patience = { timeout: 90_000, intervals: [1000, 5000] };
  await expect.poll(entry, patience).toMatch(new RegExp(`${script.source.slice(0, -1)}"`));
}

test.describe('two tabs', () => {
  test.use({ expectedErrors: /Failed to load resource/ });

  test('one takes a new build; the other works on, and gets it when its reader reloads', async ({
    page,
    context,
    site,
  }) => {
    const one = await storedOverview(page);
    const other = new OverviewPage(await context.newPage());
    await other.open();
    await other.page.evaluate(() => document.body.setAttribute('data-untouched', ''));
    site.reply = nextBuild;

    await lookAgain(page);
    await takeNewer(one);
    await expectShown(one, after);
    await whenInstalled(page, after);
    await expect(one.notices).toHaveCount(0);

    await expect(other.notices).toContainText([newer]);
    await expectShown(other, before);
    // Neither the host, the new build nor the browser's own cache has the scripts of these.
    const browser = await context.newCDPSession(other.page);
    await browser.send('Network.clearBrowserCache');
    const search = new SearchDialog(other.page);
    await search.button.click();
    await expect(search.root).toBeVisible();
    await other.page.keyboard.press('Escape');
    await other.figure('headcount').marksOf('sensetime').first().click();
    await expect(new ProofPanel(other.page).root).toContainText('3,756');
    await other.page.keyboard.press('Escape');
    // Nobody has those of a language that was never opened.
    await other.languageLink('zh-Hant').click();
    await expect(other.page.getByRole('banner').getByRole('alert')).toContainText(
      /^zh-Hant-[\w-]+\.js could not be loaded/,
    );
    await expectShown(other, before);
    await expect(other.page.locator('body[data-untouched]')).toHaveCount(1);
    await takeNewer(other);
    await expectShown(other, after);
    await expect(other.notices).toHaveCount(0);
    await other.languageLink('zh-Hant').click();
    await expect(other.heading).toHaveText(message('zh-Hant', 'overview.heading'));
    await other.languageLink('en').click();

    site.reply = () => 'refuse';
    await other.page.reload();
    await expectShown(other, after);
  });
});

test.describe('a rollback', () => {
  test.use({ expectedErrors: /Failed to load resource/ });

  test('reaches a reader who has the newer build, and an open tab once it is reloaded', async ({
    page,
    context,
    site,
  }) => {
    site.reply = nextBuild;
    const open = await storedOverview(page);
    await expectShown(open, after);
    site.reply = builtSite;

    const overview = new OverviewPage(await context.newPage());
    await overview.open();
    await expectShown(overview, before);
    await expect(open.notices).toContainText([newer]);
    await whenInstalled(overview.page, before);
    await lookAgain(overview.page);
    await overview.page.waitForLoadState('networkidle');
    await expect(overview.notices).toHaveCount(0);

    await expectShown(open, after);
    await takeNewer(open);
    await expectShown(open, before);
    await whenInstalled(page, before);
    await lookAgain(page);
    await page.waitForLoadState('networkidle');
    await expect(open.notices).toHaveCount(0);

    site.reply = () => 'refuse';
    await page.reload();
    await expectShown(open, before);
  });
});

const damaged = (answer: Answer): Answer => ({ ...answer, body: `broken(${String(answer.body)}` });
const missing = ({ headers }: Answer): Answer => ({ ...notFound, headers });

/** A site of which some files arrive in damaged form the first time, with the headers of the right ones. */
function poisonedOnce(files: RegExp, site: Reply, damage = damaged): Reply {
  const sent = new Set<string>();
  return (pathname) => {
    const answer = site(pathname);
    if (typeof answer === 'string' || sent.has(pathname) || !files.test(pathname)) return answer;
    sent.add(pathname);
    return damage(answer);
  };
}

const nextWith = (path: string, reply: Reply): Reply => {
  return (pathname) => (pathname === path ? reply : nextBuild)(pathname);
};
const half = (files: RegExp): Reply => {
  return (pathname) => (files.test(pathname) ? builtSite : nextBuild)(pathname);
};

test.describe('a bad deployment', () => {
  test.use({
    expectedErrors:
      /Failed to (load|fetch|find a valid digest)|bad-precaching|Uncaught|service worker/i,
  });

  for (const [what, reply] of [
    ['its entry script is missing', siteWithout((path) => /index-.*next/.test(path), nextBuild)],
    ['its messages are missing', siteWithout((path) => /\/en-.*next/.test(path), nextBuild)],
    [
      'all its scripts are missing',
      siteWithout((path) => path.startsWith('/assets/') && path.endsWith('.js'), nextBuild),
    ],
  ] as const) {
    test(`${what}: the one before works, and says so, until it is whole`, async ({
      page,
      site,
    }) => {
      const overview = await storedOverview(page);
      site.reply = reply;
      await page.reload();
      await overview.drawn();
      await expect(overview.notices).toContainText([
        message('en', 'notice.new_version_incomplete'),
      ]);
      await expectShown(overview, { ...before, headcount: after.headcount });
      await overview.choice('year').selectOption('FY2023');
      await expect(overview.figure('headcount').marksOf('sensetime')).toContainText('4,531');
      await overview.choice('year').selectOption('FY2024');

      site.reply = nextBuild;
      await lookAgain(page);
      await takeNewer(overview);
      await expectShown(overview, after);
      await whenInstalled(page, after);
      await expect(overview.notices).toHaveCount(0);
    });
  }

  for (const [what, reply] of [
    ['is missing', nextWith('/sw.js', () => notFound)],
    ['is an HTML page', nextWith('/sw.js', () => htmlPage('Not found'))],
    [
      'is cut off',
      nextWith(
        '/sw.js',
        changedSite((_path, text) => text.slice(0, 9999)),
      ),
    ],
    [
      'throws',
      nextWith(
        '/sw.js',
        changedSite((_path, text) => `throw Error('broken');${text}`),
      ),
    ],
  ] as const) {
    test(`its worker ${what}: the page is the new one, the worker follows`, async ({
      page,
      site,
    }) => {
      const overview = await storedOverview(page);
      site.reply = reply;
      await page.reload();
      await expectShown(overview, after);
      await lookAgain(page);
      await page.waitForLoadState('networkidle');
      await expect(overview.notices).toHaveCount(0);
      site.reply = () => 'refuse';
      await page.reload();
      await expectShown(overview, { ...before, headcount: after.headcount });

      site.reply = nextBuild;
      await page.reload();
      await expectShown(overview, after);
      await whenInstalled(page, after);
      site.reply = () => 'refuse';
      await page.reload();
      await expectShown(overview, after);
    });
  }

  test('its tables are not there yet: the package before is shown', async ({ page, site }) => {
    const overview = await storedOverview(page);
    site.reply = half(/^\/data\/observations/);
    await page.reload();
    await expectShown(overview, { ...after, headcount: before.headcount });
    await expect(overview.notices).toContainText(['saved in this browser on']);
    site.reply = nextBuild;
    await page.reload();
    await expectShown(overview, after);
    await expect(overview.notices.filter({ hasText: 'saved' })).toHaveCount(0);
  });

  test('its descriptor is not there yet: nothing is ranked, and the file is named', async ({
    page,
    site,
  }) => {
    const overview = await storedOverview(page);
    site.reply = half(/^\/data\/datapackage/);
    await page.reload();
    await expectShown(overview, after);
    const mixed = overview.notices.filter({ hasText: 'nothing is compared, ranked or checked' });
    await expect(mixed).toContainText('observations.csv');
    site.reply = nextBuild;
    await mixed.getByRole('button', { name: message('en', 'notice.retry') }).click();
    await expectShown(overview, after);
    await expect(mixed).toHaveCount(0);
  });

  test('a script that a cache holds in damaged form is fetched past it', async ({ page, site }) => {
    const overview = await storedOverview(page);
    site.reply = poisonedOnce(/index-.*\.next/, nextBuild);
    await page.reload();
    await expectShown(overview, after);
    await whenInstalled(page, after);
  });
});

for (const [what, damage] of [
  ['in damaged form', damaged],
  ['as an error page', missing],
] as const) {
  test.describe(`a script that a cache holds ${what} under its immutable address`, () => {
    test.use({ expectedErrors: /Failed to (load|fetch|find a valid digest)|frame-ancestors/ });

    test('is fetched past it: the worker is installed', async ({ page, site }) => {
      const script =
        readdirSync(`${builds['/']}/assets`).find((file) => /^dialogs-.*\.js$/.test(file)) ?? '';
      site.reply = poisonedOnce(/dialogs-/, builtSite, damage);
      await page.goto('/robots.txt');
      await page.evaluate(async (url) => {
        await (await fetch(url)).text();
      }, `/assets/${script}`);
      await storedOverview(page);
      expect(site.requested.filter((path) => path.includes(script)).length).toBe(2);

      site.reply = () => 'refuse';
      const dialog = new ExportDialog(page);
      await dialog.open('/en/indicators/pue/');
    });
  });
}
