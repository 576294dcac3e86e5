import type { Page } from '@playwright/test';
import { addCompanies } from '../../support/ownCompanies';
import { Frame } from '../../pages/frame';
import { ExportDialog } from '../../pages/exportDialog';
import { htmlPage } from '../../hosts/serve';
import { dataVersion } from '../../support/data';
import { expect, test } from '../../support/test';
import { languages, message } from '../../support/messages';

/* What can go wrong during export: each case ends in a usable picture or an error message. */

const selectedText = (page: Page) => page.evaluate(() => window.getSelection()?.toString() ?? '');

test.describe('the fonts of the pictures fail to load', () => {
  test.use({ expectedErrors: /Failed to load resource/ });

  test('the picture is drawn in the fonts of the machine and says so; trying again helps', async ({
    page,
  }) => {
    await page.route('**/assets/picture-*.woff2', (route) => route.abort());
    const dialog = new ExportDialog(page, 'zh-Hant');
    await dialog.open('/zh-Hant/indicators/ghg_scope1_2/');
    const warning = dialog.root
      .getByRole('status')
      .filter({ hasText: message('zh-Hant', 'export.fonts') });
    await expect(warning).toBeVisible();
    expect(await dialog.svg()).not.toContain('@font-face');
    await dialog.downloadPng(2);
    await page.unroute('**/assets/picture-*.woff2');
    await warning.getByRole('button', { name: message('zh-Hant', 'notice.retry') }).click();
    await expect(warning).toBeHidden();
    expect(await dialog.svg()).toContain('@font-face');
    await dialog.downloadPng();
  });
});

test.describe('a part of the site fails to load', () => {
  test.use({ expectedErrors: /Failed to (load resource|fetch dynamically imported module)/ });

  test('the dialog, then the messages of the picture: each shows an error with Try again', async ({
    page,
  }) => {
    const code = '**/assets/dialogs-*.js';
    await page.route(code, (route) => route.abort());
    await page.goto('/en/indicators/pue/');
    await page.getByRole('button', { name: 'Download & cite' }).click();
    const failed = page
      .getByRole('alert')
      .filter({ hasText: /dialogs-[\w-]+\.js could not be loaded/ });
    await expect(failed).toBeVisible();
    await page.unroute(code);
    await failed.getByRole('button', { name: 'Try again' }).click();
    const dialog = new ExportDialog(page);
    await expect(dialog.preview).toBeVisible();
    await page.route('**/assets/zh-Hans-*.js', (route) => route.abort());
    await dialog.picture.getByLabel('Language').selectOption('zh-Hans');
    await expect(dialog.alert).toContainText(/zh-Hans-[\w-]+\.js could not be loaded/);
    await page.unroute('**/assets/zh-Hans-*.js');
    await dialog.alert.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => dialog.preview.isVisible()).toBe(true);
    expect(await dialog.svg()).toContain('电能利用效率');
  });
});

test('without a clipboard the page says how else to copy, and selects texts', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'clipboard');
  });
  const dialog = new ExportDialog(page);
  await dialog.open('/en/indicators/headcount/');
  await dialog.button('Copy picture').click();
  await expect(dialog.alert).toHaveText(message('en', 'export.failed.no_clipboard'));
  const [citation, code] = [
    dialog.root.getByRole('region', { name: 'Citation' }),
    dialog.root.getByRole('region', { name: 'Embed' }),
  ];
  await citation.getByRole('button', { name: 'Copy' }).click();
  await expect(citation.getByRole('status')).toHaveText(message('en', 'export.selected'));
  expect(await selectedText(page)).toBe(await dialog.citation.innerText());
  await code.getByRole('button', { name: 'Copy' }).click();
  await expect(code.getByRole('status')).toHaveText(message('en', 'export.selected'));
  const marked = await dialog.code.evaluate((element) =>
    element instanceof HTMLTextAreaElement
      ? element.value.slice(element.selectionStart, element.selectionEnd)
      : '',
  );
  expect(marked).toBe(await dialog.code.inputValue());
  await dialog.downloadPng();
});

test.describe('in a frame that may neither copy nor save', () => {
  test.use({
    expectedErrors:
      /^request: http:\/\/127\.0\.0\.1:\d+\/$|Download is disallowed|Permissions policy violation|Applying inline style|can escape its sandboxing/,
  });

  test('a refused copy shows an error, and a blocked download can be opened instead', async ({
    page,
    otherHost,
    baseURL,
  }) => {
    otherHost.reply = () =>
      htmlPage(
        `<iframe src="${baseURL ?? ''}/en/indicators/suppliers/" width="1000" height="800" sandbox="allow-scripts allow-same-origin allow-popups"></iframe>`,
      );
    await page.goto(otherHost.origin);
    const dialog = new ExportDialog(page, 'en', page.frameLocator('iframe'));
    await dialog.press();
    await dialog.button('Copy picture').click();
    await expect(dialog.alert).toHaveText(message('en', 'export.failed.no_permission'));
    await dialog.button(/PNG 1×/).click();
    const status = dialog.root.locator('.export-status');
    await expect(status).toContainText(/Saved as esg-suppliers-5-companies-2024-paper-en\.png/);
    const [opened] = await Promise.all([
      page.waitForEvent('popup'),
      status.getByRole('link').click(),
    ]);
    await expect(opened.locator('img')).toBeVisible();
    const width = await opened
      .locator('img')
      .evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0));
    expect(width).toBe(1200);
  });
});

test.describe('in an app that shows pages and blocks downloads', () => {
  test.use({ hasTouch: true, isMobile: true });

  test('the picture is shown to be held, and the table to be copied', async ({ page }) => {
    // What tells such an app: a touch screen without a sheet for sharing.
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'share');
    });
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    const dialog = new ExportDialog(page, 'zh-Hans');
    await dialog.open('/zh-Hans/indicators/suppliers/?companies=kingsoft_cloud,isoftstone');
    await dialog.button(/PNG 1×/).click();
    const held = dialog.root.getByRole('figure', { name: message('zh-Hans', 'export.held') });
    const picture = held.getByRole('img');
    await expect(picture).toHaveAttribute('src', /^data:image\/png;base64,/);
    const width = await picture.evaluate((image) =>
      image instanceof HTMLImageElement ? image.naturalWidth : 0,
    );
    expect(width).toBe(1200);
    expect(downloads).toEqual([]);
    const table = dialog.root.getByRole('region', { name: message('zh-Hans', 'export.table') });
    await table.getByRole('button', { name: message('zh-Hans', 'export.copy_table') }).click();
    const text = await table.getByRole('textbox').inputValue();
    const rows = text.split('\n').map((row) => row.split('\t'));
    expect(rows).toHaveLength(3);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows.flat()).toEqual(expect.arrayContaining(['3088', '2605']));
  });
});

test('a picture without its messages is not offered', async ({ page }) => {
  // A browser that draws the bars and none of the text.
  await page.addInitScript(() => {
    CanvasRenderingContext2D.prototype.drawImage = function draw() {
      const { width, height } = this.canvas;
      this.fillStyle = 'white';
      this.fillRect(0, 0, width, height);
      this.fillStyle = 'teal';
      this.fillRect(width / 4, height / 2, width / 2, height / 4);
    };
  });
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  const dialog = new ExportDialog(page);
  await dialog.open('/en/indicators/headcount/');
  await dialog.button(/PNG 1×/).click();
  await expect(dialog.alert).toHaveText(message('en', 'export.failed.blank'));
  expect(downloads).toEqual([]);
});

for (const [view, sizes] of [
  ['companies', ['article', 'square', 'portrait']],
  ['companies', ['column', 'print']],
  ['time', ['article']],
  ['table', ['article']],
] as const) {
  test(`twelve companies fit a picture of ${view} as ${sizes.join(', ')}`, async ({ page }) => {
    const names = ['Aster', 'Birch', 'Cedar', 'Dune', 'Elm', 'Fjord', 'Grove'];
    await addCompanies(page, names);
    const dialog = new ExportDialog(page);
    await dialog.open(`/en/indicators/headcount/?view=${view}`);
    for (const size of sizes) {
      await dialog.root.getByLabel('Size').selectOption(size);
      const { name } = await dialog.downloadPng();
      const sized = size === 'article' ? '' : `-${size}`;
      expect(name).toMatch(/^esg-headcount-12-companies-/);
      expect(name).toContain(`${sized}-paper-en.png`);
    }
    const svg = await dialog.svg();
    expect(names.filter((name) => !svg.includes(`>${name}<`))).toEqual([]);
  });
}

test('a very long name of an own company is broken into lines, never cut', async ({ page }) => {
  const words = 'Amalgamated Riverside Semiconductor and Precision Tooling Ltd';
  const chinese =
    '華南新能源汽車電池材料研究開發及供應鏈管理服務控股集團股份有限公司亞太區總部暨全球創新中心聯合實驗室特別項目辦公室';
  expect([words.length, chinese.length].every((length) => length >= 55)).toBe(true);
  await addCompanies(page, [words, chinese]);
  const dialog = new ExportDialog(page);
  await dialog.open('/en/indicators/suppliers/?companies=qiniu,own_1,own_2');
  for (const size of ['article', 'column']) {
    await dialog.root.getByLabel('Size').selectOption(size);
    await dialog.downloadPng();
    // What the SVG writes, its lines joined: the name is there from its first to its last letter.
    const text = (await dialog.svg()).replace(/<[^>]+>/g, '').replace(/\s+/g, '');
    expect(text).toContain(words.replace(/\s+/g, ''));
    expect(text).toContain(chinese);
  }
});

test('a figure without any value is exported as a picture that says so', async ({ page }) => {
  const dialog = new ExportDialog(page);
  await dialog.open('/en/indicators/ghg_scope3/?companies=qiniu');
  expect(await dialog.svg()).toContain('not disclosed');
  await dialog.downloadPng();
});

for (const [view, words] of [
  ['companies', 'empty.no_company'],
  ['time', 'empty.no_year'],
  ['groups', 'empty.no_groups'],
  ['table', 'empty.no_year'],
] as const) {
  test(`no company at all is exported as a picture that says so: ${view}`, async ({ page }) => {
    const dialog = new ExportDialog(page);
    await dialog.open(`/en/indicators/ghg_scope3/?companies=none&view=${view}`);
    expect(await dialog.svg()).toContain(message('en', words));
    await dialog.downloadPng();
  });
}

for (const language of languages) {
  test(`one number is cited with its line, version, day and a link to its proof (${language})`, async ({
    page,
  }) => {
    await page.goto(`/${language}/?proof=sensetime.headcount.2024`);
    await page.getByRole('dialog').getByText(message(language, 'cite.this')).click();
    const citation = page.locator('.export-citation');
    const today = new Date().toISOString().slice(0, 10);
    await page.getByLabel(message(language, 'export.style')).selectOption('gbt7714');
    for (const part of ['3,756 人', '《2024年可持續發展報告》', '3300', `V${dataVersion}`, today]) {
      const said = language === 'en' ? part.replace('《', '“').replace('》', '”') : part;
      await expect(citation).toContainText(said);
    }
    await page.getByLabel(message(language, 'export.style')).selectOption('plain');
    const link = /http\S+$/.exec(await citation.innerText())?.[0] ?? '';
    await page.goto(link);
    await expect(page.getByRole('dialog')).toContainText('3,756');
    await expect(new Frame(page, language).notices).toHaveCount(0);
  });
}

test('a number that is worked out is cited by the lines behind it; a gap has no citation', async ({
  page,
}) => {
  await page.goto('/en/?proof=sensetime.headcount.2024');
  const cite = page.getByRole('dialog').getByText('Cite this number');
  await expect(cite).toBeVisible();
  await page.goto('/en/?proof=qiniu.ghg_scope3.2024');
  await expect(page.getByRole('dialog')).toContainText('not disclosed');
  await expect(cite).toHaveCount(0);
  await page.goto('/en/?proof=isoftstone.ghg_scope1_2.2024');
  await cite.click();
  await expect(page.locator('.export-citation')).toContainText(
    /28,669\.70 \S+ \(calculated from “.+”, lines \d+, \d+ of the extracted text\)/,
  );
});

test('each figure of the overview is exported by the same dialog', async ({ page }) => {
  const dialog = new ExportDialog(page);
  await page.goto('/en/?companies=qiniu,isoftstone&view=table');
  await expect(page.getByRole('button', { name: 'Download & cite' })).toHaveCount(6);
  await dialog.press('suppliers');
  const { name } = await dialog.downloadPng();
  expect(name).toMatch(/^esg-suppliers-qiniu-isoftstone-2024-paper-en\.png$/);
  const svg = await dialog.svg();
  expect(svg).toContain('2,605');
  expect(svg).not.toContain('3,088');
});
