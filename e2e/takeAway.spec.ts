import type { Page } from '@playwright/test';
import { readPng } from './pngFile';
import { openDialog, saved } from './takenFiles';
import { expect, test } from './test';

/* A journalist leaves with a picture that can be printed as it is, and numbers that open clean. */

async function save(page: Page, button: string | RegExp) {
  return saved(page, page.getByRole('dialog').getByRole('button', { name: button }));
}

test('a figure leaves as a PNG of the size asked for, and it is not blank', async ({ page }) => {
  await openDialog(page, '/en/indicators/headcount/');
  const { name, bytes } = await save(page, /PNG 2×/);
  expect(name).toMatch(/^esg-peer-ledger_headcount_companies_2024_en_.*_article@2x\.png$/);
  expect(readPng(bytes)).toMatchObject({ width: 2400, height: 1350 });
  const colours = await page.evaluate(async (base64) => {
    const blob = await (await fetch(`data:image/png;base64,${base64}`)).blob();
    const bitmap = await createImageBitmap(blob);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
    const seen = new Set<string>();
    for (let at = 0; at < data.length; at += 4 * 97) seen.add(data.slice(at, at + 3).join());
    return seen.size;
  }, bytes.toString('base64'));
  expect(colours).toBeGreaterThan(20);
});

test('the SVG carries title, sentence, values, sources, link and its fonts', async ({ page }) => {
  await openDialog(page, '/en/indicators/suppliers/?companies=kingsoft_cloud,isoftstone');
  await page.getByRole('dialog').getByLabel('Language').selectOption('zh-Hant');
  await expect
    .poll(async () =>
      decodeURIComponent((await page.locator('.take-preview').getAttribute('src')) ?? ''),
    )
    .toContain('供應商');
  const { name, bytes } = await save(page, 'SVG');
  const svg = bytes.toString('utf8');
  expect(name).toContain('zh-Hant');
  for (const text of ['供應商', '金山雲', '3,088', '2,605', 'suppliers', '@font-face']) {
    expect(svg).toContain(text);
  }
  expect(svg).not.toMatch(/<script|href="http|url\(http/);
});

test('every view can be taken away, and nothing is asked of another host', async ({ page }) => {
  test.setTimeout(60_000);
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1|data:|blob:)/.test(request.url())) foreign.push(request.url());
  });
  for (const view of ['companies', 'time', 'groups', 'table']) {
    await openDialog(page, `/zh-Hans/indicators/headcount/?view=${view}`);
    const { bytes } = await save(page, /PNG 1×/);
    expect(readPng(bytes).width).toBe(1200);
  }
  expect(foreign).toEqual([]);
});

test('a citation and an embed code stand ready to copy', async ({ page }) => {
  await openDialog(page, '/en/indicators/headcount/?year=2023');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Style').selectOption('bibtex');
  await expect(dialog.locator('.take-citation')).toContainText('@');
  const code = dialog.locator('.take-code');
  await expect(code).toHaveValue(/<iframe[^>]+\/en\/embed\/headcount\/\?year=2023/);
  await dialog.getByRole('checkbox').check();
  await expect(code).toHaveValue(/version=2024\.3/);
});

test('a picture dropped back on the page reopens its view; another one is named', async ({
  page,
}) => {
  await openDialog(page, '/en/indicators/suppliers/?view=groups&by=region');
  const { bytes } = await save(page, /PNG 1×/);
  const drop = (base64: string, name: string) =>
    page.evaluate(
      async ([data, file]) => {
        const blob = await (await fetch(`data:image/png;base64,${data ?? ''}`)).blob();
        const transfer = new DataTransfer();
        transfer.items.add(new File([blob], file ?? '', { type: 'image/png' }));
        window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true }));
      },
      [base64, name],
    );
  await page.goto('/en/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await drop(Buffer.from('no picture').toString('base64'), 'holiday.png');
  await expect(page.getByText('holiday.png')).toBeVisible();
  await drop(bytes.toString('base64'), 'suppliers.png');
  await expect(page).toHaveURL(/\/en\/indicators\/suppliers\/\?view=groups&by=region$/);
});
