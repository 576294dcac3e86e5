import type { FrameLocator, Page } from '@playwright/test';
import { embedLink, resizingEmbedCode } from '../../../src/export/embed/embedCode';
import { toEmbedSearch } from '../../../src/state/embedParameters';
import { htmlPage, type ProgrammableHost } from '../../hosts/serve';
import { Frame } from '../../pages/frame';
import { views } from '../../pages/indicatorPage';
import { fits, overhang } from '../../support/layout';
import { companies } from '../../support/data';
import { expect, test } from '../../support/test';
import { languages } from '../../support/messages';

const fallbackPx = 300;

interface Shown {
  readonly frame: FrameLocator;
  readonly heightPx: () => Promise<number>;
}

// The host is a second origin on purpose; what it and the frame complain of is still listened to.
test.use({ expectedErrors: /^request: http:\/\/127\.0\.0\.1:\d+\/$/ });

async function show(
  page: Page,
  host: ProgrammableHost,
  site: string,
  search: string,
  {
    column = 340,
    indicator = 'ghg_scope1_2',
    skin = null,
  }: { readonly column?: number; readonly indicator?: string; readonly skin?: 'dark' | null } = {},
): Promise<Shown> {
  const link = embedLink({
    site,
    language: 'en',
    indicator,
    search: toEmbedSearch(search, { skin, version: null }),
  });
  const code = resizingEmbedCode(
    { link, title: 'Emissions', width: null, height: fallbackPx },
    site,
  );
  host.reply = () => htmlPage(`<div style="width:${column}px">${code}</div>`);
  await page.goto(host.origin);
  return {
    frame: page.frameLocator('iframe'),
    heightPx: async () => Number(await page.locator('iframe').getAttribute('height')),
  };
}

test('an embed fits a narrow column of another site and reports its height', async ({
  page,
  otherHost,
  baseURL,
}) => {
  const site = baseURL ?? '';
  const { frame, heightPx } = await show(page, otherHost, site, '');
  const main = frame.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(/Greenhouse gas emissions/);
  await expect(main.locator('[data-mark]')).toHaveCount(companies.length);
  await expect(main.locator('.figure-source')).toBeVisible();
  await expect(main.getByText('ESG Peer Ledger')).toBeVisible();
  await expect(frame.getByRole('navigation')).toHaveCount(0);
  await expect(frame.getByRole('combobox')).toHaveCount(0);
  const needed = async () => main.evaluate((element) => element.getBoundingClientRect().height);
  await expect.poll(async () => Math.abs((await heightPx()) - (await needed()))).toBeLessThan(2);
  const folded = await heightPx();
  expect(folded).toBeGreaterThan(fallbackPx);
  await main.locator('[data-verdict] summary').click();
  await expect.poll(heightPx).toBeGreaterThan(folded + 100);
  await main.locator('[data-verdict] summary').click();
  await expect.poll(heightPx).toBe(folded);
  expect(await overhang(frame)).toEqual(fits);
});

test('its theme comes from its address, and its links lead to the same view of the full figure', async ({
  page,
  otherHost,
  baseURL,
}) => {
  const site = baseURL ?? '';
  const { frame } = await show(page, otherHost, site, '?companies=qiniu,sensetime&sort=value', {
    skin: 'dark',
  });
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(frame.locator('[data-mark]')).toHaveCount(2);
  await expect(frame.getByRole('status')).toHaveCount(0);
  const full = frame.getByRole('link', { name: 'Full figure' });
  await expect(full).toHaveAttribute('rel', 'noopener');
  const [opened] = await Promise.all([page.waitForEvent('popup'), full.click()]);
  await expect(opened.getByRole('heading', { level: 1 })).toHaveText(/Greenhouse gas emissions/);
  expect(opened.url()).toBe(
    `${site}/en/indicators/ghg_scope1_2/?companies=qiniu,sensetime&sort=value`,
  );
  const [proof] = await Promise.all([
    page.waitForEvent('popup'),
    frame.locator('[data-mark]').first().click(),
  ]);
  await expect(proof.getByRole('dialog')).toBeVisible();
  expect(proof.url()).toContain('&proof=');
});

for (const [view, verdicts] of [
  ['companies', 1],
  ['time', 1],
  ['groups', 1],
  ['table', 1],
] as const) {
  test(`${view} fits a column of 280 px, says whether it may be compared, and where it is from`, async ({
    page,
    otherHost,
    baseURL,
  }) => {
    const { frame, heightPx } = await show(page, otherHost, baseURL ?? '', `?view=${view}`, {
      column: 280,
      indicator: 'headcount',
    });
    const main = frame.getByRole('main');
    await expect(main.locator('.figure-source')).toBeVisible();
    await expect(main.locator('.figure-sentence').first()).toBeVisible();
    await expect(main.locator('[data-verdict]')).toHaveCount(verdicts);
    const needed = async () => main.evaluate((element) => element.getBoundingClientRect().height);
    await expect.poll(async () => Math.abs((await heightPx()) - (await needed()))).toBeLessThan(2);
    expect(await overhang(frame)).toEqual(fits);
  });
}

for (const view of views) {
  test(`${view} is embedded in each language, without controls`, async ({ page }) => {
    for (const language of languages) {
      await new Frame(page, language).open(`/embed/headcount/?view=${view}`);
      await expect(page.locator('figure[data-indicator="headcount"]')).toBeVisible();
      await expect(page.getByRole('combobox')).toHaveCount(0);
      await expect(page.getByRole('navigation')).toHaveCount(0);
      await expect(page.locator('.figure-source')).toBeVisible();
    }
  });
}

test('an embed of an older data version says that the data has moved on', async ({ page }) => {
  await page.goto('/en/embed/pue/?version=2020.1');
  await expect(page.locator('[data-moved-on]')).toContainText('2020.1');
  const shown = await page.locator('[data-moved-on]').innerText();
  const current = /version (\S+);/.exec(shown)?.[1] ?? '';
  await page.goto(`/en/embed/pue/?version=${current}`);
  await expect(page.locator('.figure-source')).toBeVisible();
  await expect(page.locator('[data-moved-on]')).toHaveCount(0);
  await expect(new Frame(page).notices).toHaveCount(0);
});

test('a figure that does not exist says so and leads to the site', async ({ page }) => {
  await page.goto('/en/embed/moon_cheese/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /No figure called “moon_cheese”/,
  );
  await expect(page.getByRole('link')).toHaveAttribute('href', '/en/');
});

test('the theme parameter of an embed is ignored on any other page', async ({ page }) => {
  const frame = new Frame(page);
  await frame.open('/indicators/pue/?skin=dark');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark');
  await expect(frame.notices).toHaveCount(0);
});

test('an embed does not report its height unless asked', async ({ page }) => {
  await page.addInitScript(() => {
    window.addEventListener('message', () => document.body.setAttribute('data-told', ''));
  });
  await new Frame(page).open('/embed/pue/');
  await expect(page.locator('[data-mark]').first()).toBeVisible();
  await expect(page.locator('body')).not.toHaveAttribute('data-told');
});
