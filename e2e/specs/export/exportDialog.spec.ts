import { OverviewPage } from '../../pages/overviewPage';
import { readFile } from 'node:fs/promises';
import { message } from '../../support/messages';
import { views } from '../../pages/indicatorPage';
import { ExportDialog } from '../../pages/exportDialog';
import { embedCode, embedLink } from '../../../src/export/embed/embedCode';
import { dropFile, dropText } from '../../support/drop';
import { dataVersion } from '../../support/data';
import { failedToLoad } from '../../support/dataFaults';
import { readPng } from '../../support/pngFile';
import { expect, test } from '../../support/test';

/* A journalist exports a picture ready to print, and numbers that open without errors. */

test('a figure is exported as a PNG of the chosen size, and it is not blank', async ({ page }) => {
  const dialog = new ExportDialog(page);
  await dialog.open('/en/indicators/headcount/');
  const { name, bytes } = await dialog.downloadPng(2);
  expect(name).toMatch(/^esg-headcount-5-companies-2024-paper-en@2x\.png$/);
  expect(readPng(bytes)).toMatchObject({ width: 2400, height: 1350 });
});

test('the SVG carries title, sentence, values, sources, link and its fonts', async ({ page }) => {
  const dialog = new ExportDialog(page);
  await dialog.open('/en/indicators/suppliers/?companies=kingsoft_cloud,isoftstone');
  await dialog.picture.getByLabel('Language').selectOption('zh-Hant');
  await expect.poll(() => dialog.svg()).toContain('供應商');
  const { name, bytes } = await dialog.download('SVG');
  const svg = bytes.toString('utf8');
  expect(name).toBe('esg-suppliers-kingsoft-cloud-isoftstone-2024-paper-zh-Hant.svg');
  for (const text of ['供應商', '金山雲', '3,088', '2,605', 'suppliers', '@font-face']) {
    expect(svg).toContain(text);
  }
  // The page in the language of the picture, not of the dialog.
  expect(svg).toMatch(/https?:\/\/[^<]+\/zh-Hant\/indicators\/suppliers\/\?companies=/);
  expect(svg).not.toMatch(/<script|href="http|url\(http/);
});

test('a picture with my headline, without notes, on any background', async ({ page }) => {
  const dialog = new ExportDialog(page);
  await dialog.open('/en/indicators/ghg_scope1_2/?companies=qiniu,kingsoft_cloud');
  const address = page.url();
  const headline = 'Who emits more?';
  await dialog.root.getByLabel('Your headline').fill(headline);
  await dialog.root.getByLabel('Notes').selectOption('none');
  await dialog.root.getByLabel('Background').selectOption('transparent');
  await expect.poll(() => dialog.drawing()).toContain(`>${headline}</text>`);
  await expect.poll(() => dialog.drawing()).not.toContain('fill="#fbfaf6"');
  const drawing = await dialog.drawing();
  expect(drawing).toContain('Greenhouse gas emissions, scope 1 + 2 · ');
  expect(drawing).toContain('Do not rank · 4 notes at the link');
  expect(drawing).not.toContain('The figures cover different parts');
  // The headline is the picture's alone.
  expect(page.url()).toBe(address);
  const png = await dialog.downloadPng();
  expect(png.name).toBe('esg-ghg-scope1-2-qiniu-kingsoft-cloud-2024-transparent-en.png');
  expect(await dialog.alphaAt(png.bytes, 2, 2)).toBe(0);
  await dialog.root.getByLabel('Background').selectOption('dark');
  await expect.poll(() => dialog.drawing()).toContain('fill="#161513"');
  const dark = await dialog.downloadPng();
  expect(dark.name).toContain('-dark-en.png');
  expect(await dialog.alphaAt(dark.bytes, 2, 2)).toBe(255);
});

for (const view of views) {
  test(`${view} can be exported as a picture`, async ({ page }) => {
    const dialog = new ExportDialog(page, 'zh-Hans');
    await dialog.open(`/zh-Hans/indicators/headcount/?view=${view}`);
    const { bytes } = await dialog.download(/PNG 1×/);
    expect(readPng(bytes).width).toBe(1200);
  });
}

test('a picture with my headline, without notes, as PDF', async ({ page }) => {
  const dialog = new ExportDialog(page, 'zh-Hant');
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await dialog.open('/zh-Hant/indicators/pue/?companies=kingsoft_cloud,sensetime');
  await dialog.root.getByLabel(message('zh-Hant', 'export.headline')).fill('商湯的電能利用效率');
  await dialog.root.getByLabel(message('zh-Hant', 'export.notes')).selectOption('none');
  await expect.poll(() => dialog.drawing()).toContain('商湯的電能利用效率');
  // What a PDF needs beside the picture is loaded for it alone.
  expect(loaded.filter((file) => file.endsWith('.ttf'))).toEqual([]);
  const { name, bytes } = await dialog.download('PDF');
  expect(name).toBe('esg-pue-kingsoft-cloud-sensetime-2024-paper-zh-Hant.pdf');
  expect(loaded.filter((file) => file.endsWith('.ttf'))).not.toEqual([]);
  const pdf = bytes.toString('latin1');
  expect(pdf).toMatch(/^%PDF-1\.7\n/);
  expect(pdf).toContain('/MediaBox [0 0 900 506.25]');
  expect(pdf).toMatch(/\/FontName \/[A-Z]{6}\+NotoSansTC-SemiBold\n/);
  // A character that no font of the picture has.
  await dialog.root.getByLabel(message('zh-Hant', 'export.headline')).fill('龘');
  await expect.poll(() => dialog.drawing()).toContain('>龘</text>');
  await dialog.button('PDF').click();
  await expect(dialog.alert).toHaveText(message('zh-Hant', 'export.failed.no_glyph'));
});

test.describe('without what writes a PDF', () => {
  test.use({ expectedErrors: failedToLoad });

  test('it is told, and the next attempt with a network gives the file', async ({ page }) => {
    const dialog = new ExportDialog(page);
    await dialog.open('/en/indicators/headcount/');
    const parts = [
      ['**/assets/writePdf-*.js', /writePdf-[\w-]+\.js could not be loaded/],
      ['**/assets/picture-*.ttf', /picture-[\w-]+\.ttf could not be loaded/],
    ] as const;
    for (const [part, said] of parts) {
      await page.route(part, (route) => route.abort());
      await dialog.button('PDF').click();
      await expect(dialog.alert).toContainText(message('en', 'export.failed.not_loaded'));
      await expect(dialog.alert).toContainText(said);
      await page.unroute(part);
    }
    expect((await dialog.download('PDF')).bytes.length).toBeGreaterThan(10_000);
  });
});

test('a citation and an embed code can be copied', async ({ page }) => {
  const dialog = new ExportDialog(page);
  await dialog.open('/en/indicators/headcount/?year=2023');
  await dialog.root.getByLabel('Style').selectOption('bibtex');
  await expect(dialog.citation).toContainText('@');
  await expect(dialog.code).toHaveValue(/<iframe[^>]+\/en\/embed\/headcount\/\?year=2023/);
  await dialog.embed.getByRole('checkbox', { name: 'Pinned' }).check();
  await expect(dialog.code).toHaveValue(new RegExp(`version=${dataVersion}`));
});

test('a picture dropped on the page reopens its view; any other picture is rejected by name', async ({
  page,
}) => {
  const dialog = new ExportDialog(page);
  await dialog.open('/en/indicators/suppliers/?view=groups&by=region');
  const { bytes } = await dialog.download(/PNG 1×/);
  await new OverviewPage(page).open();
  await dropFile(page, Buffer.from('no picture'), 'holiday.png');
  await expect(page.getByText('holiday.png')).toBeVisible();
  await dropFile(page, 33 * 1024 * 1024, 'huge.png');
  await expect(
    page.getByText(message('en', 'notice.picture_too_large', { name: 'huge.png' })),
  ).toBeVisible();
  await dropFile(page, bytes, 'suppliers.png');
  await expect(page).toHaveURL(/\/en\/indicators\/suppliers\/\?view=groups&by=region$/);
  await expect(page.getByText('huge.png')).toHaveCount(0);
});

test('the link or the code of an embed dropped on the page opens its indicator', async ({
  page,
  baseURL,
}) => {
  await new OverviewPage(page).open();
  await dropText(page, 'text/uri-list', 'https://evil.example/en/embed/pue/');
  const refused = message('en', 'notice.link', { name: 'https://evil.example/en/embed/pue/' });
  await expect(page.getByText(refused)).toBeVisible();
  const site = baseURL ?? '';
  const link = embedLink({
    site,
    language: 'en',
    indicator: 'pue',
    search: '?year=2023&skin=dark',
  });
  await dropText(page, 'text/uri-list', link);
  await expect(page).toHaveURL(`${site}/en/indicators/pue/?year=2023`);
  await expect(page.getByText(refused)).toHaveCount(0);
  const other = embedLink({ site, language: 'en', indicator: 'suppliers', search: '' });
  const code = embedCode({ link: other, title: 'Suppliers', width: null, height: 300 });
  await dropText(page, 'text/plain', code);
  await expect(page).toHaveURL(`${site}/en/indicators/suppliers/`);
});

test('what is dropped before hydration is kept, and opened afterwards', async ({
  page,
  baseURL,
}) => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/en-*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('/en/');
  const site = baseURL ?? '';
  const link = embedLink({ site, language: 'en', indicator: 'pue', search: '' });
  // True is what the browser itself would do: leave the page for what was dropped.
  expect(await dropFile(page, Buffer.from('no picture'), 'holiday.png')).toBe(false);
  expect(await dropText(page, 'text/uri-list', link)).toBe(false);
  await expect(page.locator('html')).toHaveAttribute('data-waiting');
  release();
  await expect(page).toHaveURL(`${site}/en/indicators/pue/`);
  await expect(page.locator('html')).not.toHaveAttribute('data-waiting');
});

test('no file stays in memory once its dialog is closed and a minute has passed', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const [create, revoke] = [URL.createObjectURL.bind(URL), URL.revokeObjectURL.bind(URL)];
    const held = new Set<string>();
    URL.createObjectURL = (content) => {
      const url = create(content);
      held.add(url);
      document.documentElement.dataset['held'] = String(held.size);
      return url;
    };
    URL.revokeObjectURL = (url) => {
      revoke(url);
      held.delete(url);
      document.documentElement.dataset['held'] = String(held.size);
    };
  });
  await page.clock.install();
  const held = async () => Number(await page.locator('html').getAttribute('data-held'));
  const dialog = new ExportDialog(page);
  await dialog.open('/en/indicators/suppliers/');
  for (const name of ['CSV', 'XLSX', 'JSON', 'SVG', 'PDF', /PNG 1×/]) await dialog.download(name);
  expect(await held()).toBeGreaterThanOrEqual(6);
  await page.clock.fastForward('01:01');
  // The last picture is still offered to be opened.
  await expect.poll(held).toBe(1);
  await page.keyboard.press('Escape');
  await expect(dialog.root).toHaveCount(0);
  await page.clock.fastForward('01:01');
  await expect.poll(held).toBe(0);
});

test('a whole company is exported as one table', async ({ page }) => {
  await page.goto('/zh-Hant/companies/qiniu/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^esg-peer-ledger_qiniu_.*_zh-Hant_.*\.csv$/);
  const text = (await readFile(await download.path())).toString('utf8');
  expect(text).toContain('466,562');
  expect(text).toContain('七牛智能');
});
