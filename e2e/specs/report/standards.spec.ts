import { readFileSync } from 'node:fs';
import { Frame } from '../../pages/frame';
import { expect, test } from '../../support/test';
import { languages, message } from '../../support/messages';

const page360 = { width: 360, height: 800 };

for (const language of languages) {
  test(`each standard has a page of its own (${language})`, async ({ page }) => {
    const frame = new Frame(page, language);
    for (const [slug, standard, heading] of [
      ['hkex', 'hkex', 'standards.heading'],
      ['gri', 'gri', 'standards.heading'],
      ['esrs', 'esrs', 'standards.heading'],
      ['sasb', 'sasb', 'standards.heading'],
      ['part-d', 'hkex_part_d', 'standards.heading.indicators'],
      ['szse', 'szse17', 'standards.heading.indicators'],
    ] as const) {
      await frame.open(`/standards/${slug}/`);
      const name = message(language, `standard.${standard}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        message(language, heading, { standard: name }),
      );
      await expect(frame.main.locator('[data-code]').first()).toBeVisible();
    }
  });
}

test('what does Qiniu not disclose that HKEX asks for', async ({ page }) => {
  const frame = new Frame(page);
  await frame.open('/disclosure/');
  await frame.main.getByRole('link', { name: message('en', 'disclosure.expected') }).click();
  await expect(page).toHaveURL(/\/en\/standards\/hkex\/$/);
  await expect(frame.main.locator('[data-code]')).toHaveCount(36);
  await page
    .getByRole('combobox', { name: message('en', 'standards.answer') })
    .selectOption('described');
  for (const name of ['Kingsoft Cloud', 'SenseTime', 'AInnovation', 'iSoftStone']) {
    await page.getByRole('checkbox', { name }).uncheck();
  }
  await expect(page).toHaveURL(/companies=qiniu&answer=described$/);
  await expect(frame.main.locator('[data-code]')).toHaveCount(12);
  const risks = frame.main.locator('[data-code="B5.3"] td[data-company="qiniu"]');
  await expect(risks).toHaveAttribute('data-state', 'described');
  await risks.locator('summary').click();
  await expect(risks).toContainText('1338');
  await page
    .getByRole('combobox', { name: message('en', 'standards.answer') })
    .selectOption('explained');
  await expect(frame.main.locator('[data-code]')).toHaveCount(3);
});

test('a number leads to its indicator, once a code', async ({ page }) => {
  const frame = new Frame(page);
  await frame.open('/standards/hkex/');
  const cell = frame.main.locator('[data-code="B5.1"] td[data-company="qiniu"]');
  await cell.locator('summary').click();
  await cell.getByRole('link', { name: 'Suppliers' }).click();
  await expect(page).toHaveURL(/\/en\/indicators\/suppliers\/$/);
});

test('iSoftStone is not subject to the HKEX code; A1.2 of AInnovation is asked for in Part D', async ({
  page,
}) => {
  const frame = new Frame(page);
  await frame.open('/standards/hkex/');
  const asked = frame.main.locator('tr[data-count="asked"] td');
  await expect(asked).toHaveText(['36', '36', '36', '34', message('en', 'disclosure.not_by_code')]);
  const moved = frame.main.locator('[data-code="A1.2"] td[data-company="ainnovation"]');
  await expect(moved).toHaveAttribute('data-state', 'not_asked');
  await frame.open('/standards/hkex/?regime=hkex_c2_2025');
  await expect(frame.main.locator('[data-code]')).toHaveCount(34);
  await frame.open('/standards/hkex/?regime=szse_17');
  await expect(frame.main.getByText(message('en', 'standards.none'))).toBeVisible();
});

test('the table is saved as shown, as CSV and XLSX', async ({ page }) => {
  const frame = new Frame(page);
  await frame.open('/standards/hkex/?companies=qiniu');
  for (const format of ['CSV', 'XLSX'] as const) {
    const download = page.waitForEvent('download');
    await frame.main.getByRole('button', { name: format, exact: true }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(
      new RegExp(`^esg-peer-ledger_hkex_en_.*\\.${format.toLowerCase()}$`),
    );
    if (format === 'XLSX') continue;
    const lines = readFileSync(await file.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(lines).toHaveLength(1 + 36);
    expect(lines.find((line) => line.includes('B5.3'))).toContain('described');
  }
});

test('the company page tells the same counts, and the page fits a phone', async ({ page }) => {
  await page.setViewportSize(page360);
  const frame = new Frame(page);
  await frame.open('/standards/hkex/?companies=qiniu');
  const count = await frame.main.locator('tr[data-count="number"] td').textContent();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(page360.width);
  await frame.open('/companies/qiniu/');
  await expect(frame.main.locator('[data-standard="hkex"]')).toContainText(
    `${count ?? ''} of 36 with a number`,
  );
});
