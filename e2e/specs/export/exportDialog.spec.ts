import { OverviewPage } from '../../pages/overviewPage';
import { readFile } from 'node:fs/promises';
import { views } from '../../pages/indicatorPage';
import { ExportDialog } from '../../pages/exportDialog';
import { dataVersion } from '../../support/data';
import { readPng } from '../../support/pngFile';
import { expect, test } from '../../support/test';

/* A journalist exports a picture ready to print, and numbers that open without errors. */

test('a figure is exported as a PNG of the chosen size, and it is not blank', async ({ page }) => {
  const dialog = new ExportDialog(page);
  await dialog.open('/en/indicators/headcount/');
  const { name, bytes } = await dialog.downloadPng(2);
  expect(name).toMatch(/^esg-peer-ledger_headcount_companies_2024_en_.*_article@2x\.png$/);
  expect(readPng(bytes)).toMatchObject({ width: 2400, height: 1350 });
});

test('the SVG carries title, sentence, values, sources, link and its fonts', async ({ page }) => {
  const dialog = new ExportDialog(page);
  await dialog.open('/en/indicators/suppliers/?companies=kingsoft_cloud,isoftstone');
  await dialog.root.getByLabel('Language').selectOption('zh-Hant');
  await expect.poll(() => dialog.svg()).toContain('供應商');
  const { name, bytes } = await dialog.download('SVG');
  const svg = bytes.toString('utf8');
  expect(name).toContain('zh-Hant');
  for (const text of ['供應商', '金山雲', '3,088', '2,605', 'suppliers', '@font-face']) {
    expect(svg).toContain(text);
  }
  expect(svg).not.toMatch(/<script|href="http|url\(http/);
});

for (const view of views) {
  test(`${view} can be exported as a picture`, async ({ page }) => {
    const dialog = new ExportDialog(page, 'zh-Hans');
    await dialog.open(`/zh-Hans/indicators/headcount/?view=${view}`);
    const { bytes } = await dialog.download(/PNG 1×/);
    expect(readPng(bytes).width).toBe(1200);
  });
}

test('a citation and an embed code can be copied', async ({ page }) => {
  const dialog = new ExportDialog(page);
  await dialog.open('/en/indicators/headcount/?year=2023');
  await dialog.root.getByLabel('Style').selectOption('bibtex');
  await expect(dialog.citation).toContainText('@');
  await expect(dialog.code).toHaveValue(/<iframe[^>]+\/en\/embed\/headcount\/\?year=2023/);
  await dialog.root.getByRole('checkbox').check();
  await expect(dialog.code).toHaveValue(new RegExp(`version=${dataVersion}`));
});

test('a picture dropped on the page reopens its view; any other picture is rejected by name', async ({
  page,
}) => {
  const dialog = new ExportDialog(page);
  await dialog.open('/en/indicators/suppliers/?view=groups&by=region');
  const { bytes } = await dialog.download(/PNG 1×/);
  const drop = (base64: string, name: string) =>
    page.evaluate(
      ([data, file]) => {
        const bytes = Uint8Array.from(atob(data ?? ''), (character) => character.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([bytes], file ?? '', { type: 'image/png' }));
        window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true }));
      },
      [base64, name],
    );
  await new OverviewPage(page).open();
  await drop(Buffer.from('no picture').toString('base64'), 'holiday.png');
  await expect(page.getByText('holiday.png')).toBeVisible();
  await drop(bytes.toString('base64'), 'suppliers.png');
  await expect(page).toHaveURL(/\/en\/indicators\/suppliers\/\?view=groups&by=region$/);
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
