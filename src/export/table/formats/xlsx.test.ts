import { strFromU8, unzipSync } from 'fflate';
import { readSheet, default as readXlsx } from 'read-excel-file/universal';
import { beforeAll, describe, expect, it } from 'vitest';
import { judge } from '../../../domain/compare/judge';
import { toFigure } from '../../../domain/figures/toFigure';
import { buildDataset } from '../../../testing/dataset';
import { buildI18n } from '../../../testing/i18n';
import { keyOf } from '../../../testing/figures';
import { figureColumns, sourceColumns } from '../columns';
import { buildExportTable, type ExportTable } from '../rows';
import { toXlsx } from './xlsx';

const words = buildI18n('zh-Hant');

function tableOf(values: readonly (string | null)[], label = '標籤'): ExportTable {
  const dataset = buildDataset({
    companies: values.map((_, index) => `company${index}`),
    observations: values.flatMap((value, index) =>
      value === null
        ? []
        : [{ company: `company${index}`, indicator: 'ghg_scope1', value, labelPrinted: label }],
    ),
  });
  return buildExportTable(
    { dataset, i18n: words },
    judge(
      dataset,
      dataset.companies.map(({ id }) => toFigure(dataset, keyOf(id, 'ghg_scope1'))),
    ),
    { kind: 'indicator', id: 'ghg_scope1' },
    { date: '2026-11-21', link: 'https://example.com/' },
  );
}

const column = (id: string) => figureColumns.findIndex((figureColumn) => figureColumn.id === id);

async function cellsOf(table: ExportTable, id: string) {
  const { buffer } = await toXlsx(table);
  return (await readSheet(buffer, 1)).slice(1).map((row) => row[column(id)]);
}

describe('the workbook', () => {
  const table = tableOf(['107636.81', '0.000007', null, '-5', '22.240'], '=1+1');
  let files: Record<string, string> = {};
  let bytes = new Uint8Array();
  beforeAll(async () => {
    bytes = await toXlsx(table);
    files = Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
    );
  });

  it('has the figures, the sources and the meaning of the columns, in the reader’s language', async () => {
    const sheets = await readXlsx(bytes.slice().buffer);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['數字', '資料來源', '欄位說明']);
    expect(sheets[0]?.data[0]?.slice(0, 3)).toEqual([
      '公司代號 [company_id]',
      '公司 [company]',
      '指標代號 [indicator_id]',
    ]);
    expect(sheets.map(({ data }) => data.length)).toEqual([
      1 + 5,
      1 + 1 + 5,
      1 + figureColumns.length + sourceColumns.length,
    ]);
  });

  it('holds numbers as numbers, digit for digit, and nothing for a gap', async () => {
    expect(await cellsOf(table, 'value')).toEqual([107636.81, 0.000007, null, -5, 22.24]);
    expect(await cellsOf(table, 'year')).toEqual([2024, 2024, 2024, 2024, 2024]);
    expect(await cellsOf(table, 'restated')).toEqual([false, false, null, false, false]);
  });

  it('shows each number with the decimals it is printed with', () => {
    const styles = files['xl/styles.xml'] ?? '';
    for (const format of ['0.00', '0.000000', '0.000']) {
      expect(styles).toContain(`formatCode="${format}"`);
    }
  });

  it('holds text as text, so that nothing is calculated', async () => {
    expect(await cellsOf(table, 'label_printed')).toEqual(['=1+1', '=1+1', null, '=1+1', '=1+1']);
    expect(Object.values(files).join('')).not.toMatch(/<f[ >]/);
  });

  it('keeps the header in sight and gives each column a width', () => {
    const sheet = files['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/);
    expect(sheet.match(/<col [^>]*customWidth="(?:1|true)"/g)).toHaveLength(figureColumns.length);
  });
});

it('a number with more digits than a spreadsheet keeps stays a text', async () => {
  const cells = await cellsOf(tableOf(['12345678901234567.89', '123456789012345']), 'value');
  expect(cells).toEqual(['12345678901234567.89', 123456789012345]);
});

it.each([
  '_x0041_',
  '_x000D_',
  '_x005F_x0041_',
  '_X0041_ _xabcd_',
  'a\rb',
  '_x0041',
  '_\u0001x0041_',
])('%j is read back as it is printed', async (text) => {
  expect(await cellsOf(tableOf(['1'], text), 'label_printed')).toEqual([
    text.replace('\u0001', ''),
  ]);
});

it('characters XML does not know do not break the file', async () => {
  const cells = await cellsOf(tableOf(['1'], '甲\u0001乙\uFFFE\uD800 <&> "丙"'), 'label_printed');
  expect(cells).toEqual(['甲乙 <&> "丙"']);
});
