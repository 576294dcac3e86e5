import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../domain/compare/judge';
import { toFigure } from '../../../domain/figures/toFigure';
import { buildDataset, type DatasetParts } from '../../../testing/dataset';
import { buildI18n } from '../../../testing/i18n';
import { keyOf } from '../../../testing/figures';
import { figureColumns, type Cell } from '../columns';
import { safeText, toCsv } from './csv';
import { buildExportTable, type ExportTable } from '../rows';

const words = buildI18n('zh-Hant');

function tableOf(parts: DatasetParts): ExportTable {
  const dataset = buildDataset(parts);
  return buildExportTable(
    { dataset, i18n: words },
    judge(dataset, [toFigure(dataset, keyOf('alpha', 'ghg_scope1'))]),
    { kind: 'indicator', id: 'ghg_scope1' },
    { date: '2026-11-21', link: 'https://example.com/' },
  );
}

/** A table with one row, in which every column of text holds the same. */
function tableWith(text: string, numbers: Cell): ExportTable {
  const table = tableOf({});
  const row = table.figures.columns.map(({ type }) =>
    type === 'text' ? text : type === 'list' ? [text, 'b'] : type === 'number' ? numbers : null,
  );
  return { ...table, figures: { ...table.figures, rows: [row] } };
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** The rows below the header, as a CSV reader sees them. */
function readRows(bytes: Uint8Array): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<string[]>(decode(bytes).slice(1), { skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data.slice(1);
}

const textColumns = figureColumns
  .map(({ id, type }, index) => ({ id, type, at: index }))
  .filter(({ type }) => type === 'text' || type === 'list');

describe('the bytes', () => {
  const bytes = toCsv(
    tableOf({
      observations: [
        { company: 'alpha', indicator: 'ghg_scope1', value: '1.5', labelPrinted: '甲"乙",\n丙' },
      ],
    }),
  );

  it('begin with the byte-order mark of UTF-8', () => {
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(decode(bytes).slice(1)).not.toContain('\uFEFF');
  });

  it('end each line with CR LF', () => {
    const lines = decode(bytes).split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toBe('');
    expect(lines[0]).toContain('公司代號 [company_id],公司 [company],指標代號 [indicator_id]');
  });

  it('hold quotation marks, commas, line breaks and Chinese as they are', () => {
    const label = figureColumns.findIndex(({ id }) => id === 'label_printed');
    expect(readRows(bytes)[0]?.[label]).toBe('甲"乙",\n丙');
  });
});

describe('what a spreadsheet would calculate', () => {
  const attacks = [
    '=1+1',
    '+1',
    '-2+3',
    '@SUM(A1)',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '=HYPERLINK("https://example.com","a")',
    "=cmd|' /C calc'!A0",
    '  =1+1',
    '\u3000=1',
    '\u00A0@a',
    '\u200B=1',
    '\tplain',
    '\rplain',
    '\uFEFF=1',
    '\u0000=1',
  ];

  it.each(attacks)('%j is kept from it in every column of text', (attack) => {
    const [row = []] = readRows(toCsv(tableWith(attack, null)));
    expect(textColumns.length).toBeGreaterThan(40);
    for (const { id, type, at } of textColumns) {
      expect(row[at], id).toBe(type === 'list' ? `'${attack}|b` : `'${attack}`);
    }
  });

  const later = ['a;', 'a; ', 'a;"', 'a;\u200B', 'a\t', 'a\r', '\n', 'a\r\n "', '\t', ';;'].flatMap(
    (start) => ['=1+1', '+1', '-1+2', '@SUM(A1)', '＝1'].map((end) => `${start}${end};b`),
  );

  it.each(later)('%j begins no formula where something else than a comma ends a cell', (attack) => {
    const lines = decode(toCsv(tableWith(attack, '-5'))).slice(1);
    const cells = lines.split(/[;\t\r\n]/);
    expect(cells.length).toBeGreaterThan(2 * textColumns.length);
    expect(cells.filter((cell) => /^["\s\p{Cf}]*[=+\-@＝]/u.test(cell))).toEqual([]);
    expect(lines).toContain(',-5,');
  });

  it.each(['1e3', 'a; b', 'a;b=c', '甲；乙', '甲=乙', 'a-b', '', "'=1", '−5', '—', '12.6%', '0'])(
    '%j is left alone',
    (text) => {
      expect(safeText(text)).toBe(text);
    },
  );

  it.each(['-5', '-0.000007', '107636.81', '0'])('the number %s stays a number', (number) => {
    const [row = []] = readRows(toCsv(tableWith('a', number)));
    const cells = figureColumns.flatMap(({ type }, index) =>
      type === 'number' ? [row[index]] : [],
    );
    expect(cells).toEqual([number, number, number, number]);
  });
});

it('a gap is an empty cell with its state, never a zero', () => {
  const [row = []] = readRows(toCsv(tableOf({})));
  const cells = figureColumns.flatMap(({ type }, index) => (type === 'number' ? [row[index]] : []));
  expect(cells).toEqual(['', '', '', '']);
  expect(row[figureColumns.findIndex(({ id }) => id === 'state_id')]).toBe('unknown');
});
