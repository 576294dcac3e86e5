import { embedLink, resizingEmbedCode } from '../../../src/export/embed/embedCode';
import { builds, builtSite } from '../../hosts/builtSite';
import { kindsOfPath } from '../../hosts/kindsOfPath';
import { serveByNginx } from '../../hosts/nginx';
import { type Host, htmlPage, serve } from '../../hosts/serve';
import { Frame } from '../../pages/frame';
import { IndicatorPage } from '../../pages/indicatorPage';
import { OverviewPage } from '../../pages/overviewPage';
import { ProofPanel } from '../../pages/proofPanel';
import { ExportDialog } from '../../pages/exportDialog';
import { failedToLoad } from '../../support/dataFaults';
import { expect, test as base } from '../../support/test';
import { message } from '../../support/messages';

/*
 * The site as served: at the root of a host and below a folder, without any rewrite, under
 * nginx and under a host that knows files and `_headers` alone.
 */

interface Hosted {
  readonly host: Host;
  /** What the policy of a page forbids it, in any page and frame; none at the end. */
  readonly violations: string[];
}

const hosts = { 'a plain host': () => serve(builtSite), nginx: serveByNginx } as const;

for (const [name, start] of Object.entries(hosts)) {
  const test = base.extend<Hosted>({
    host: async ({}, use) => {
      const host = await start();
      await use(host);
      await host.close();
    },
    baseURL: async ({ host }, use) => use(host.origin),
    violations: [
      async ({ context }, use) => {
        const violations: string[] = [];
        await context.exposeBinding('tellViolation', (_source, told: string) => {
          violations.push(told);
        });
        await context.addInitScript(`document.addEventListener('securitypolicyviolation', (event) =>
          tellViolation([event.violatedDirective, event.blockedURI, document.URL].join(' ')));`);
        await use(violations);
        expect(violations).toEqual([]);
      },
      { auto: true },
    ],
  });

  for (const site of ['/', '/esg/'] as const) {
    test.describe(`under ${name} at ${site}`, () => {
      test('overview, indicator, proof, languages, what is exported', async ({ page }) => {
        await page.goto(`${site}en/`);
        const overview = new OverviewPage(page);
        await overview.drawn();
        await expect(overview.figure('headcount').marksOf('isoftstone')).toContainText('90,759');
        await overview.figure('headcount').root.getByRole('link', { name: 'Employees' }).click();
        const indicator = new IndicatorPage(page, 'headcount');
        await expect(indicator.heading).toHaveText('Employees');
        await indicator.drawn();
        expect(new URL(page.url()).pathname).toBe(`${site}en/indicators/headcount/`);

        await indicator.figure.marksOf('isoftstone').first().click();
        const proof = new ProofPanel(page);
        await expect(proof.root).toContainText('90,759');
        await proof.close.click();
        await expect(proof.root).toBeHidden();

        for (const language of ['zh-Hant', 'zh-Hans'] as const) {
          await indicator.languageLink(language).click();
          await expect(page.locator('html')).toHaveAttribute('lang', language);
          expect(new URL(page.url()).pathname).toBe(`${site}${language}/indicators/headcount/`);
        }
        await page.reload();
        const dialog = new ExportDialog(page, 'zh-Hans');
        await new IndicatorPage(page, 'headcount', 'zh-Hans').drawn();
        await dialog.press();
        await dialog.downloadPng(1);
      });

      for (const path of [
        'en/',
        'en/indicators/',
        'en/indicators/pue/',
        'zh-Hans/companies/qiniu/',
        'en/disclosure/',
        'zh-Hant/checks/',
        'en/data/',
        'en/method/',
      ]) {
        test(`${path} is served as a file of its own`, async ({ page }) => {
          const response = await page.goto(`${site}${path}`);
          expect(response?.status()).toBe(200);
          expect(await response?.text()).toContain('data-hash=');
          const frame = new Frame(page);
          await frame.drawn();
          await expect(frame.notices).toHaveCount(0);
          const headers = response?.headers() ?? {};
          expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
          expect(headers['x-content-type-options']).toBe('nosniff');
          expect(headers['cache-control']).toBe('no-cache');
        });
      }

      test('a link without the trailing slash leads to the page', async ({ page }) => {
        await page.goto(`${site}en/indicators/pue`);
        await new IndicatorPage(page, 'pue').drawn();
        expect(new URL(page.url()).pathname).toBe(`${site}en/indicators/pue/`);
      });

      test('the root redirects to a language and keeps the query', async ({ page }) => {
        const overview = new OverviewPage(page, 'en');
        for (const search of ['', '?companies=qiniu,sensetime']) {
          await page.goto(`${site}${search}`);
          await overview.drawn();
          const { pathname, search: kept } = new URL(page.url());
          expect(pathname + kept).toBe(`${site}en/${search}`);
        }
      });

      test('hashed files are cached for a year, data is revalidated', async ({ page, request }) => {
        await page.goto(`${site}en/`);
        const script = await page.locator('script[type="module"]').first().getAttribute('src');
        const kept = await request.get(script ?? '');
        expect(kept.headers()['cache-control']).toContain('max-age=31536000, immutable');
        const data = await request.get(`${site}data/observations.csv`);
        expect(data.headers()['cache-control']).toBe('no-cache');
        expect(data.headers()['content-type']).toContain('text/csv');
      });

      test('nothing that is built may be framed but embeds', async ({ request }) => {
        const paths = kindsOfPath(builds[site]);
        expect(paths.length).toBeGreaterThan(30);
        for (const path of [...paths, 'no-such-page.html']) {
          if (path === 'no-such-page.html' && name !== 'nginx') continue;
          const answer = await request.get(`${site}${path}`);
          const policy = answer.headers()['content-security-policy'] ?? '';
          const isFramed = !policy.includes("frame-ancestors 'none'");
          expect(isFramed, path).toBe(/^[\w-]+\/embed\//.test(path));
        }
      });

      test('other sites may read data, schema and assets, but no page', async ({
        page,
        request,
      }) => {
        const response = await page.goto(`${site}en/data/`);
        expect(response?.headers()['access-control-allow-origin']).toBeUndefined();
        const script = await page.locator('script[type="module"]').first().getAttribute('src');
        for (const path of [
          `${site}data/texts/en.json`,
          `${site}schema/figures-2.schema.json`,
          script,
        ]) {
          const read = await request.get(path ?? '');
          expect(read.status(), path ?? '').toBe(200);
          expect(read.headers()['access-control-allow-origin'], path ?? '').toBe('*');
        }
      });

      if (name === 'nginx') {
        test('text is compressed, for a proxy too', async ({ request }) => {
          for (const path of [
            'en/',
            'data/texts/en.json',
            'data/observations.csv',
            'favicon.svg',
          ]) {
            const headers = { 'accept-encoding': 'gzip', via: '1.1 proxy.example.org' };
            const read = await request.get(`${site}${path}`, { headers });
            expect(read.headers()['content-encoding'], path).toBe('gzip');
            expect(read.headers()['vary'], path).toContain('Accept-Encoding');
          }
        });
      }

      test.describe('in another site', () => {
        test.use({ expectedErrors: /^request: http:\/\/127\.0\.0\.1:\d+\/$|frame-ancestors/ });

        test('an embed can be framed; any other page cannot', async ({
          page,
          host,
          otherHost,
          violations,
        }) => {
          const root = `${host.origin}${site}`.replace(/\/$/, '');
          const link = embedLink({ site: root, language: 'en', indicator: 'pue', search: '' });
          const code = resizingEmbedCode(
            { link, title: 'PUE', width: null, height: 300 },
            host.origin,
          );
          otherHost.reply = () =>
            htmlPage(`${code}<iframe name="whole" src="${root}/en/indicators/pue/"></iframe>`);
          await page.goto(otherHost.origin);
          const frame = page.frameLocator('iframe:not([name])');
          await expect(frame.locator('[data-mark]').first()).toBeVisible();
          await expect
            .poll(async () => Number(await page.locator('iframe').first().getAttribute('height')))
            .toBeGreaterThan(300);
          const whole = page.frameLocator('iframe[name="whole"]');
          await expect(whole.getByRole('heading', { level: 1 })).toHaveCount(0);
          expect(violations).toEqual([]);
        });
      });

      test.describe('not found', () => {
        test.use({ expectedErrors: failedToLoad });

        test('a wrong path below a language shows the error in that language', async ({ page }) => {
          const response = await page.goto(`${site}en/no/such/page/`);
          expect(response?.status()).toBe(404);
          await expect(new Frame(page).heading).toHaveText(message('en', 'not_found.heading'));
        });

        test('a path without a language shows the error in three languages, with links', async ({
          page,
        }) => {
          const response = await page.goto(`${site}fr/indicators/pue/?companies=qiniu`);
          expect(response?.status()).toBe(404);
          for (const language of ['zh-Hant', 'zh-Hans', 'en'] as const) {
            await expect(
              page.getByText(message(language, 'not_found.heading'), { exact: true }),
            ).toBeVisible();
          }
          await page.locator('a[hreflang="en"]').click();
          await new OverviewPage(page).drawn();
          expect(new URL(page.url()).pathname).toBe(`${site}en/`);
        });

        for (const [mistyped, meant] of [
          ['EN/Indicators/PUE', 'en/indicators/pue/'],
          ['zh-TW/indicators/pue/', 'zh-Hant/indicators/pue/'],
          ['en/indicators/pue。', 'en/indicators/pue/'],
          [
            `web/20260101000000/https://host.example${site}en/indicators/pue/`,
            'en/indicators/pue/',
          ],
        ] as const) {
          test(`${mistyped} leads to the page it means`, async ({ page }) => {
            await page.goto(`${site}${mistyped}?companies=qiniu`);
            await page.waitForURL(`**${site}${meant}?companies=qiniu`);
            await new IndicatorPage(page, 'pue').drawn();
          });
        }
      });
    });
  }
}
