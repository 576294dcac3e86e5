import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { writeXlsx } from 'hucre/xlsx';
import { OwnPage } from '../../pages/ownPage';
import { downloadFrom } from '../../support/downloads';
import { message } from '../../support/messages';
import { expect, test } from '../../support/test';

/* The tables of reports as they come: as a web page or a workbook has them, laid out in one way or another. */

/** Pastes what a browser puts on the clipboard for a selection of a web page. */
async function pasteHtml(own: OwnPage, html: string, text: string): Promise<void> {
  await own.paste.evaluate(
    (box, [asHtml, asText]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', asHtml);
      clipboardData.setData('text/plain', asText);
      box.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    [html, text] as const,
  );
  await own.main
    .getByRole('button', { name: message(own.language, 'own.paste.take'), exact: true })
    .click();
}

/** The numbers of a line with what heads them, such as `2024 517`. */
async function numbersOf(own: OwnPage, label: string): Promise<readonly string[]> {
  const cells = own.line(label).locator('.own-cell');
  const texts = await cells.evaluateAll((items) =>
    items.map((item) =>
      ['.own-cell-year', 'b'].map((part) => item.querySelector(part)?.textContent ?? '').join(' '),
    ),
  );
  return texts;
}

test('the table of a web page keeps its merged cells and the marks of its notes (zh-Hant)', async ({
  page,
}) => {
  const own = new OwnPage(page, 'zh-Hant');
  await own.show();
  await pasteHtml(
    own,
    `<table><caption>環境數據</caption>
      <tr><th rowspan="2">指標</th><th rowspan="2">單位</th><th colspan="2">年度</th></tr>
      <tr><th>2023年</th><th>2024年</th></tr>
      <tr><td>用水總量</td><td rowspan="2">立方米</td><td>1,200<sup>1</sup></td><td>1,250</td></tr>
      <tr><td>污水排放量</td><td>900</td><td>910<br>（估算）</td></tr>
    </table><script>window.ran = 1</script>`,
    '指標\t單位\t年度\n',
  );
  await expect(own.lines).toHaveCount(2);
  expect(await numbersOf(own, '用水總量')).toEqual(['2023 1,200[1]', '2024 1,250']);
  await expect(own.line('污水排放量').locator('.figure-unit')).toHaveText('立方米');
  await expect(own.main).toContainText('環境數據');
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

async function workbook(): Promise<Buffer> {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: '环境',
        rows: [
          ['环境绩效', null, null],
          ['指标', '单位', 2023, 2024],
          ['范围一排放量', '吨二氧化碳当量', 102, 307],
          ['范围二排放量', null, 15236, 16211],
          [null],
          ['指标', '单位', '2024年'],
          ['用水总量', '立方米', 2135],
        ],
        merges: [{ startRow: 2, startCol: 1, endRow: 3, endCol: 1 }],
      },
      {
        name: '社会',
        rows: [
          ['指标', '单位', '2024年'],
          ['员工总数', '人', 1234],
        ],
      },
    ],
  });
  return Buffer.from(bytes);
}

test('of a workbook each table of each sheet is read, merged cells for all they span (zh-Hans)', async ({
  page,
}) => {
  const own = new OwnPage(page, 'zh-Hans');
  await own.show();
  await own.files.setInputFiles({
    name: 'report.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await workbook(),
  });
  const tables = own.main.locator('.own-table');
  await expect(tables).toHaveCount(3);
  await expect(tables.locator('h3')).toContainText(['环境', '环境', '社会']);
  await expect(own.told).toContainText(message('zh-Hans', 'own.merged'));
  await expect(own.line('范围二排放量').locator('.figure-unit')).toHaveText('吨二氧化碳当量');
  expect(await numbersOf(own, '范围二排放量')).toEqual(['2023 15236', '2024 16211']);
  expect(await numbersOf(own, '用水总量')).toEqual(['2024 2135']);
  expect(await numbersOf(own, '员工总数')).toEqual(['2024 1234']);
});

test('reading a file is stopped, and another one is read afterwards', async ({ page }) => {
  const own = new OwnPage(page);
  await own.show();
  const lines = Array.from({ length: 190_000 }, (_, row) => `Line ${row} of many,persons,${row}`);
  const large = ['Indicator,Unit,2024', ...lines].join('\n');
  await own.files.setInputFiles({
    name: 'large.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(large),
  });
  const reading = own.main.getByRole('status').filter({ hasText: 'large.csv' });
  await reading.getByRole('button', { name: message('en', 'own.cancel') }).click();
  await expect(reading).toHaveCount(0);
  await expect(own.lines).toHaveCount(0);
  await own.files.setInputFiles({
    name: 'small.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Indicator,Unit,2024\nEmployees,persons,12\n'),
  });
  await expect(own.lines).toHaveCount(1);
  await expect(own.told).not.toContainText('large.csv');
});

test('what many lines ask alike is answered once, and each is still changed alone', async ({
  page,
}) => {
  const own = new OwnPage(page);
  await own.show();
  await own.bring(
    readFileSync(new URL('../../support/peers/exchange-2023.csv', import.meta.url), 'utf8'),
  );
  const asked = own.main.locator('[data-shared="gas"]');
  await asked.getByRole('combobox').selectOption('CO2');
  await asked.getByRole('button').click();
  await expect(asked).toHaveCount(0);
  const market = 'Indirect GHG emissions (Scope 2 – market-based)';
  const unitOf = (label: string) =>
    own
      .line(label)
      .getByRole('combobox', { name: `${message('en', 'own.unit')}: ${label}`, exact: true });
  await expect(own.line(market)).toHaveAttribute('data-state', 'confirmed');
  await expect(unitOf(market)).toHaveValue('tCO2');
  await expect(unitOf('Direct GHG emissions (Scope 1)')).toHaveValue('tCO2');
  await unitOf(market).selectOption('tCO2e');
  await expect(unitOf(market)).toHaveValue('tCO2e');
  await expect(unitOf('Indirect GHG emissions (Scope 2 – location-based)')).toHaveValue('tCO2');
});

test('a row a year, and a column a group under each year, are read as what they are', async ({
  page,
}) => {
  const own = new OwnPage(page);
  await own.show();
  await own.bring(
    [
      'Year,Direct GHG emissions (Scope 1),Total water consumption',
      ',tCO2e,tonnes',
      '2023,548,101',
      '2024,517,99',
    ].join('\n'),
  );
  expect(await numbersOf(own, 'Total water consumption')).toEqual(['2023 101', '2024 99']);
  await expect(own.line('Total water consumption')).toContainText('Column 3');
  await own.main.getByRole('button', { name: message('en', 'own.put_aside') }).click();
  await own.bring(
    [
      'Indicator,Unit,2023,,,2024,,',
      ',,Male,Female,Total,Male,Female,Total',
      'Employee turnover rate,%,10.1,12.2,11.0,9.1,8.2,8.7',
    ].join('\n'),
  );
  await expect(own.lines).toHaveCount(3);
  expect(await numbersOf(own, 'Female')).toEqual(['2023 12.2', '2024 8.2']);
  const group = own.line('Female').getByRole('combobox', {
    name: `${message('en', 'own.group')}: Female`,
    exact: true,
  });
  await expect(group).toHaveValue('gender female');
});

/** Keeps something under an id of the reader's companies that this version cannot read. */
async function keepDamaged(page: Page, key: string): Promise<void> {
  await page.evaluate(
    (id) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('esg-peer-ledger.own');
        opening.onupgradeneeded = () => opening.result.createObjectStore('companies');
        opening.onerror = () => reject(new Error('not opened'));
        opening.onsuccess = () => {
          const change = opening.result.transaction('companies', 'readwrite');
          change.objectStore('companies').put({ form: 9, id, name: 'From the future' }, id);
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    key,
  );
}

test('a company that cannot be read is saved as a file before it is removed', async ({ page }) => {
  const own = new OwnPage(page);
  await own.show();
  await keepDamaged(page, 'own-future');
  await own.show();
  const notice = own.notices.filter({ hasText: 'From the future' });
  const remove = notice.getByRole('button', { name: message('en', 'own.remove') });
  await expect(remove).toHaveCount(0);
  const file = await downloadFrom(
    page,
    notice.getByRole('button', { name: message('en', 'own.save_file') }),
  );
  expect(JSON.parse(file.bytes.toString())).toMatchObject({ form: 9, name: 'From the future' });
  await remove.click();
  await expect(notice).toHaveCount(0);
  await own.show();
  await expect(notice).toHaveCount(0);
});
