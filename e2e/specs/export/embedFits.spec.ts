import type { Frame, Page } from '@playwright/test';
import { builtSite } from '../../hosts/builtSite';
import { type Host, htmlPage, notFound, type ProgrammableHost } from '../../hosts/serve';
import { ExportDialog } from '../../pages/exportDialog';
import { fits, overhang } from '../../support/layout';
import { message, type Language } from '../../support/messages';
import { siteTest as test } from '../../support/siteTest';
import { expect } from '../../support/test';
import { heightMessage } from '../../../src/export/embed/embedCode';
import { palettes } from '../../../src/theme/palette';

/*
 * The code of the dialog, pasted as it is into pages of another site that run no script of ours, in columns of
 * several widths, without a sandbox and in the usual ones.
 */

test.use({
  expectedErrors:
    /^request: http:\/\/127\.0\.0\.1:\d+\/$|Blocked script execution|preloaded using link preload/,
  viewport: { width: 1000, height: 900 },
});

const scripted = ['allow-scripts', 'allow-scripts allow-same-origin'] as const;

function sandboxed(code: string, sandbox: string): string {
  return code.replace('<iframe ', `<iframe sandbox="${sandbox}" `);
}

/** Opens a page of another site with the code in columns of these widths; returns its frames. */
async function paste(
  page: Page,
  host: ProgrammableHost,
  columns: readonly (readonly [width: number, code: string])[],
): Promise<readonly Frame[]> {
  const eager = columns.map(([width, code]) => {
    // What is below the window would not be loaded.
    return `<div style="width:${width}px">${code.replace('loading="lazy"', '')}</div>`;
  });
  host.reply = (pathname) => (pathname === '/' ? htmlPage(eager.join('\n')) : notFound);
  await page.goto(host.origin);
  return page.mainFrame().childFrames();
}

/** Nothing of the figure is cut or has to be scrolled to; its source and a link are there. */
async function expectWhole(frame: Frame, language: Language): Promise<void> {
  const source = frame.locator('.figure-source');
  await expect(source).toBeVisible();
  await expect(frame.locator('[data-verdict]').first()).toBeVisible();
  await expect(frame.getByRole('link', { name: message(language, 'embed.full') })).toBeVisible();
  await expect(frame.locator('.embed-foot')).toContainText(/2024\.\d+/);
  const hidden = () =>
    frame.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight);
  await expect.poll(hidden).toBe(0);
  expect(await overhang(frame)).toEqual(fits);
  const scrolled = frame
    .locator('.scroll')
    .evaluateAll(
      (tables) => tables.filter((table) => table.scrollWidth > table.clientWidth).length,
    );
  expect(await scrolled).toBe(0);
  await expect(frame.locator('.notice:visible')).toHaveCount(0);
}

/** Waits until the page of a frame that runs scripts has taken over. */
async function expectDrawn(frame: Frame): Promise<void> {
  await expect(frame.locator('html:not([data-queueing], [data-chosen])')).toHaveCount(1);
  await expect(frame.locator('[data-mark], table').first()).toBeVisible();
}

const figures = [
  { what: 'many caveats', language: 'en', path: 'ghg_scope1_2/', isDefault: true },
  { what: 'targets', language: 'zh-Hant', path: 'pue/', isDefault: true },
  { what: 'lines over time', language: 'zh-Hans', path: 'pue/?view=time', isDefault: false },
  { what: 'groups', language: 'zh-Hant', path: 'turnover_rate/?view=groups', isDefault: false },
  { what: 'a table', language: 'en', path: 'ghg_scope1_2/?view=table', isDefault: false },
] as const;

for (const { what, language, path, isDefault } of figures) {
  test(`${what} (${language}) fits the frame it is given, in any column and sandbox`, async ({
    page,
    otherHost,
  }) => {
    const dialog = new ExportDialog(page, language);
    await dialog.open(`/${language}/indicators/${path}`);
    const codes: (readonly [number, string])[] = [];
    for (const [choice, widths] of [
      ['240', [240]],
      ['480', [480]],
      ['680', [680]],
      ['all', [320, 680]],
    ] as const) {
      await dialog.chooseEmbed('width', choice);
      await expect(dialog.code).toHaveValue(
        choice === 'all' ? /style="width:100%/ : new RegExp(`width="${choice}"`),
      );
      const code = await dialog.code.inputValue();
      expect(code).not.toContain('<script');
      for (const width of widths) codes.push([width, code]);
    }
    for (const frame of await paste(page, otherHost, codes)) {
      await expectDrawn(frame);
      await expectWhole(frame, language);
    }
    for (const sandbox of scripted) {
      const columns = codes.map(([width, code]) => [width, sandboxed(code, sandbox)] as const);
      for (const frame of await paste(page, otherHost, columns)) {
        await expectDrawn(frame);
        await expectWhole(frame, language);
      }
    }
    // Without scripts there is the prerendered view alone.
    if (!isDefault) return;
    const still = codes.map(([width, code]) => [width, sandboxed(code, '')] as const);
    for (const frame of await paste(page, otherHost, still)) {
      await expectWhole(frame, language);
      await expect(frame.locator(':is(button, select, input):visible')).toHaveCount(0);
    }
  });
}

async function copiedCode(page: Page, path: string): Promise<string> {
  const dialog = new ExportDialog(page);
  await dialog.open(path);
  await expect(dialog.code).toHaveValue(/<iframe/);
  return dialog.code.inputValue();
}

for (const sandbox of [null, '', ...scripted]) {
  test(`its caveats can be opened and reached where no script lets the frame grow: ${sandbox ?? 'no'} sandbox`, async ({
    page,
    otherHost,
  }) => {
    const code = await copiedCode(page, '/en/indicators/ghg_scope1_2/');
    const [frame] = await paste(page, otherHost, [
      [320, sandbox === null ? code : sandboxed(code, sandbox)],
    ]);
    if (!frame) throw new Error('the code has no frame');
    if (sandbox !== '') await expectDrawn(frame);
    await frame.locator('[data-verdict] summary').click();
    const last = frame.locator('.verdict-reasons dd').last();
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport();
    expect(await overhang(frame)).toEqual(fits);
  });
}

test('its links open a new tab, in a sandbox that lets them', async ({ page, otherHost }) => {
  const code = await copiedCode(page, '/en/indicators/pue/');
  for (const sandbox of ['allow-popups', 'allow-scripts allow-popups']) {
    const [frame] = await paste(page, otherHost, [[320, sandboxed(code, sandbox)]]);
    const opening = page.waitForEvent('popup');
    await frame?.getByRole('link', { name: message('en', 'embed.full') }).click();
    const opened = await opening;
    await expect(opened.getByRole('heading', { level: 1 })).toBeVisible();
    expect(new URL(opened.url()).pathname).toBe('/en/indicators/pue/');
    await opened.close();
  }
});

test('theme and language are chosen in the dialog, stand in the address, and hold', async ({
  page,
  otherHost,
}) => {
  const dialog = new ExportDialog(page);
  await dialog.open('/en/indicators/headcount/');
  await dialog.chooseEmbed('theme', 'dark');
  await dialog.embed.getByLabel('Language').selectOption('zh-Hans');
  await expect(dialog.code).toHaveValue(/\/zh-Hans\/embed\/headcount\/\?skin=dark" title="员工/);
  const preview = dialog.embed.frameLocator('iframe').locator('html');
  await expect(preview).toHaveAttribute('data-theme', 'dark');
  const [frame] = await paste(page, otherHost, [[320, await dialog.code.inputValue()]]);
  if (!frame) throw new Error('the code has no frame');
  const background = () =>
    frame.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);
  const dark = /^#(..)(..)(..)$/
    .exec(palettes.dark.paper)
    ?.slice(1)
    .map((hex) => parseInt(hex, 16));
  await expectDrawn(frame);
  await expect(frame.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await background()).toBe(`rgb(${dark?.join(', ')})`);
  }
});

test('a theme of its own is there before any script of the page', async ({ page, site }) => {
  site.reply = (pathname) => (pathname.endsWith('.js') ? 'hang' : builtSite(pathname));
  await page.goto('/en/embed/pue/?skin=dark', { waitUntil: 'commit' });
  await expect(page.locator('.figure-source')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('without a theme of its own it follows the system, not what was chosen on the site', async ({
  page,
  site,
}) => {
  await page.goto('/en/');
  await page.getByRole('button', { name: message('en', 'theme.to_dark.label') }).click();
  site.reply = (pathname) => (pathname.endsWith('.js') ? 'hang' : builtSite(pathname));
  await page.goto('/en/embed/pue/', { waitUntil: 'commit' });
  await expect(page.locator('.figure-source')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('where nothing runs it follows the system all the same', async ({ page, otherHost, site }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const frameOf = (host: Host) =>
    `<iframe sandbox="" width="320" height="700" src="${host.origin}/en/embed/pue/"></iframe>`;
  const [frame] = await paste(page, otherHost, [[320, frameOf(site)]]);
  const scheme = frame?.locator('html').evaluate((root) => getComputedStyle(root).colorScheme);
  expect(await scheme).toBe('dark');
});

test('a script in the code hears heights of its own frame alone, and only sane ones', async ({
  page,
  otherHost,
}) => {
  const dialog = new ExportDialog(page);
  await dialog.open('/en/indicators/pue/');
  await dialog.embed
    .getByRole('checkbox', { name: message('en', 'export.embed.resizing') })
    .check();
  await expect(dialog.code).toHaveValue(/<script>/);
  const stranger = `<iframe name="stranger" srcdoc="stranger"></iframe>`;
  const code = await dialog.code.inputValue();
  const [frame, other] = await paste(page, otherHost, [[320, code + stranger]]);
  if (!frame || !other) throw new Error('a frame is missing');
  await expectDrawn(frame);
  const heightPx = () => page.locator('iframe').first().getAttribute('height');
  const needed = await frame
    .getByRole('main')
    .evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
  await expect.poll(heightPx).toBe(String(needed));
  for (const height of ['900', NaN, Infinity, -900, 0, 1e9, null, { valueOf: 900 }, [900]]) {
    await tell(frame, height);
  }
  await tell(other, 900);
  expect(await heightPx()).toBe(String(needed));
  await tell(frame, 900);
  await expect.poll(heightPx).toBe('900');
});

/** Sends the page around a frame a height, as the figure in it would, and waits until it was heard. */
async function tell(frame: Frame, height: unknown): Promise<void> {
  await frame.evaluate(
    (message) =>
      new Promise<void>((resolve) => {
        window.parent.postMessage(message, '*');
        setTimeout(resolve, 50);
      }),
    { type: heightMessage, height },
  );
}

test('an embed does nothing a stranger asks for', async ({ page, otherHost }) => {
  const code = await copiedCode(page, '/en/indicators/pue/');
  const [frame] = await paste(page, otherHost, [[320, code]]);
  if (!frame) throw new Error('the code has no frame');
  await expectDrawn(frame);
  const state = () =>
    frame.evaluate(() => [location.href, document.documentElement.outerHTML].join('\n'));
  const before = await state();
  await page.evaluate((type) => {
    const asked = [
      'resize',
      { type, height: 900 },
      { type: 'navigate', href: 'https://example.org/' },
      { type: 'theme', theme: 'dark', skin: 'dark' },
      { html: '<b>other</b>', __proto__: { admin: true } },
    ];
    for (const data of asked) window.frames[0]?.postMessage(data, '*');
  }, heightMessage);
  await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  expect(await state()).toBe(before);
});

test.describe('where the embed cannot be had', () => {
  test.use({ expectedErrors: /Failed to load resource/ });

  test('the dialog says that nothing was measured, and its code has a usual height', async ({
    page,
    site,
  }) => {
    site.reply = (pathname) => (pathname.includes('/embed/') ? notFound : builtSite(pathname));
    const dialog = new ExportDialog(page);
    await dialog.open('/en/indicators/pue/');
    await expect(dialog.embed.getByRole('status')).toHaveText(
      message('en', 'export.embed.not_measured'),
    );
    await expect(dialog.code).toHaveValue(/height="\d{3}"/);
  });
});
