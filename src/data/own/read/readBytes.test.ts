import fc from 'fast-check';
import { writeXlsx, type Cell } from 'hucre/xlsx';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readPublished } from '../../../testing/published';
import { readBytes, type BytesResult } from './readBytes';
import { limits } from './readResult';

const { indicators, categories } = readPublished();
const words = [...indicators, ...categories].flatMap(({ label }) => Object.values(label));

async function read(name: string, content: string | Uint8Array): Promise<BytesResult> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readBytes({ name, bytes, words });
}

function rowsOf(result: BytesResult): readonly (readonly string[])[] {
  if (result.kind !== 'sheets') throw new Error(JSON.stringify(result));
  return result.sheets.flatMap(({ rows }) => rows);
}

function problemOf(result: BytesResult): string {
  return result.kind === 'problem' ? result.problem.id : result.kind;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(Buffer.from(base64, 'base64'));
}

const simplified = [
  ['指标', '单位', '2023年', '2024年'],
  ['温室气体排放量（范围一）', '吨二氧化碳当量', '1,234.5', '1300'],
  ['女性员工', '人', '325', '340'],
  ['用电量', '万千瓦时', '12.5', '13'],
];
const traditional = [
  ['指標', '單位', '2023年', '2024年'],
  ['溫室氣體排放（範圍一）', '噸二氧化碳當量', '1,234.5', '1300'],
  ['女性僱員', '人', '325', '340'],
  ['用電量', '萬千瓦時', '12.5', '13'],
];
const asCsv = (rows: readonly (readonly string[])[]) =>
  rows
    .map((row) => row.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(','))
    .join('\n');

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(2 * index, text.charCodeAt(index), isLittle);
  }
  return bytes;
}

describe('the encoding of a text', () => {
  it.each([
    ['utf-8', new TextEncoder().encode(asCsv(traditional)), traditional],
    ['utf-8', new TextEncoder().encode(`\ufeff${asCsv(traditional)}`), traditional],
    ['utf-16le', utf16(`\ufeff${asCsv(traditional)}`, true), traditional],
    ['utf-16be', utf16(`\ufeff${asCsv(simplified)}`, false), simplified],
    ['utf-16le', utf16(asCsv(simplified), true), simplified],
    ['utf-16be', utf16(asCsv(traditional), false), traditional],
    // The two tables as `iconv` writes them.
    [
      'gb18030',
      bytesOf(
        '1rix6iy1pc67LDIwMjPE6iwyMDI0xOoKzsLK0sb4zOXFxbfFwb+jqLe2zqfSu6OpLLbWtv7R9buvzLy1scG/LCIxLDIzNC41IiwxMzAwCsWu0NTUsbmkLMjLLDMyNSwzNDAK08O158G/LM3yx6fN38qxLDEyLjUsMTMK',
      ),
      simplified,
    ],
    [
      'gb18030',
      bytesOf(
        '1riYyyyGzs67LDIwMjPE6iwyMDI0xOoKnNjK0pri83fFxbfFo6i5oIf60rujqSyHjbb+0fW7r8y8rpTBvywiMSwyMzQuNSIsMTMwMArFrtDUg2yGVCzIyywzMjUsMzQwCtPD64rBvyzIZsenzd+VciwxMi41LDEzCg==',
      ),
      traditional,
    ],
    [
      'big5',
      bytesOf(
        'q/y80Cyz5qbsLDIwMjOmfiwyMDI0pn4Kt8Wrx67wxemxxqnxoV29ZLPypEChXiy+t6RHrvGkxrrSt+22cSwiMSwyMzQuNSIsMTMwMAqka6nKubWt+yykSCwzMjUsMzQwCqXOuXG2cSy4VaRkpcuuySwxMi41LDEzCg==',
      ),
      traditional,
    ],
    // "m²" as a European program writes it.
    [
      'windows-1252',
      Uint8Array.from([...new TextEncoder().encode('area,m'), 0xb2, 0x0a]),
      [['area', 'm²']],
    ],
  ])('%s is found and said', async (encoding, bytes, rows) => {
    const result = await read('table.csv', bytes);
    expect(result).toMatchObject({ encoding });
    expect(rowsOf(result)).toEqual(rows);
  });

  it('is none of random bytes', async () => {
    const noise = Uint8Array.from(
      { length: 4000 },
      (_, index) => 1 + ((index * 7919 + 13 * (index >> 3)) % 255),
    );
    expect(['binary', 'not_decodable']).toContain(problemOf(await read('a.csv', noise)));
  });
});

describe('a text of cells', () => {
  it.each([
    [
      'a,"b, ""c""",d\r\n1,2,3\r4,5,6\n',
      ',',
      [
        ['a', 'b, "c"', 'd'],
        ['1', '2', '3'],
        ['4', '5', '6'],
      ],
    ],
    [
      'a;b;c\nx;1,5;2,5\ny;3,5;4',
      ';',
      [
        ['a', 'b', 'c'],
        ['x', '1,5', '2,5'],
        ['y', '3,5', '4'],
      ],
    ],
    ['Title\na, b\t1\t2\nc\t3\t4', '\t', [['Title'], ['a, b', '1', '2'], ['c', '3', '4']]],
    ['sep=|\na|b,c\n', '|', [['a', 'b,c']]],
    ['a,b,,\n,,\n1,2\n\n\n', ',', [['a', 'b'], [], ['1', '2']]],
  ])('%j is taken apart by %j', async (text, delimiter, rows) => {
    const result = await read('a.csv', text);
    expect(result).toMatchObject({ delimiter });
    expect(rowsOf(result)).toEqual(rows);
  });

  it('with a quote that is never closed is refused, with its line', async () => {
    expect(await read('a.csv', 'a,b\n"x\ny",1\nc,"d\ne,f\n')).toMatchObject({
      problem: { id: 'unclosed_quote', values: { line: 4 } },
    });
  });

  it('tells how far it is', async () => {
    const shares: number[] = [];
    const bytes = new TextEncoder().encode('abcdefgh,12345678\n'.repeat(150_000));
    const result = await readBytes({ name: 'a.csv', bytes, words }, (share) => shares.push(share));
    expect(rowsOf(result)).toHaveLength(150_000);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });
});

describe('JSON', () => {
  it('is a list of objects or of lists, with the digits as they stand', async () => {
    const objects = await read('a.json', '[{"name":"x","v":22.240},{"v":[1],"w":null}]');
    expect(rowsOf(objects)).toEqual([
      ['name', 'v', 'w'],
      ['x', '22.240'],
      ['', '["1"]'],
    ]);
    expect(objects).toMatchObject({ format: 'json', sheets: [{ typed: true }] });
    expect(rowsOf(await read('a', '[["a","2024"],["b",1.50]]'))).toEqual([
      ['a', '2024'],
      ['b', '1.50'],
    ]);
  });

  it('is what this site exports', async () => {
    const exported =
      '{"title":"x","columns":[{"id":"year"}],"rows":[{"year":2024,"value":1.0}],"sources":[]}';
    expect(rowsOf(await read('a.json', exported))).toEqual([
      ['year', 'value'],
      ['2024', '1.0'],
    ]);
    const company = { form: 1, id: 'own-a', tables: [] };
    expect(await read('a.json', JSON.stringify(company))).toEqual({
      kind: 'company',
      value: company,
    });
  });

  it.each([
    ['{"a":', 'not_json'],
    ['{"a":1}', 'no_table'],
    ['[]', 'empty'],
    ['['.repeat(200_000), 'not_json'],
  ])('%.20s is refused: %s', async (text, id) => {
    expect(problemOf(await read('a.json', text))).toBe(id);
  });
});

async function workbook(): Promise<Uint8Array> {
  const styled = (numFmt: string): Partial<Cell> => ({ style: { numFmt } });
  return writeXlsx({
    sheets: [
      {
        name: 'KPI',
        rows: [
          ['Item', 'Unit', 2023, 2024],
          ['Share', '', 0.126, 0.5],
          ['Waste', 't', 1234567.891, -1234.5],
          ['Date', new Date('2024-12-31'), true, 0.1 + 0.2],
          ['Formula', null, 2, null],
          ['Merged', null, 1.234, 12.5],
          ['hidden', null, 3, null],
        ],
        merges: [{ startRow: 5, startCol: 0, endRow: 6, endCol: 0 }],
        cells: new Map([
          ['1,2', styled('0.0%')],
          ['1,3', styled('0%')],
          ['2,2', styled('#,##0.0')],
          ['2,3', styled('#,##0_);(#,##0)')],
          ['4,2', { formula: '1+1', formulaResult: 2 }],
          ['4,3', { formula: 'HYPERLINK("https://example.com")' }],
        ]),
      },
      { name: 'Notes', rows: [['1,234 in words']] },
      { name: 'Empty', rows: [] },
    ],
  });
}

describe('a workbook', () => {
  it('gives every sheet with its cells as they are shown', async () => {
    const result = await read('a.xlsx', await workbook());
    expect(result).toMatchObject({
      format: 'workbook',
      sheets: [
        {
          name: 'KPI',
          typed: true,
          merges: [{ row: 5, column: 0, rows: 2, columns: 1 }],
          rows: [
            ['Item', 'Unit', '2023', '2024'],
            ['Share', '', '12.6%', '50%'],
            ['Waste', 't', '1,234,567.9', '-1,235'],
            ['Date', '2024-12-31', 'TRUE', '0.3'],
            ['Formula', '', '2', '=HYPERLINK("https://example.com")'],
            ['Merged', '', '1.234', '12.5'],
            ['', '', '3'],
          ],
        },
        { name: 'Notes' },
      ],
    });
    expect(result).not.toHaveProperty('sheets.1.typed');
  });

  it('that breaks off, or with a byte changed anywhere, never throws', async () => {
    const bytes = await workbook();
    for (let at = 4; at < bytes.length; at += 97) {
      const cut = await read('a.xlsx', bytes.slice(0, at));
      expect(cut.kind === 'problem').toBe(true);
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      expect(['problem', 'sheets']).toContain((await read('a.xlsx', changed)).kind);
    }
  });
});

describe('what is refused', () => {
  it.each([
    ['empty', ''],
    ['empty', ' \n\t\n'],
    ['binary', 'a,b\u0000\u0001\u0002,c\n'],
    ['binary', '%PDF-1.7 and so on'],
    ['damaged', 'PK\u0003\u0004 and nothing of a workbook'],
    ['too_many_columns', ','.repeat(limits.columns) + 'x'],
    ['too_many_rows', 'x,1\n'.repeat(limits.rows + 1)],
  ])('%s', async (id, text) => {
    expect(problemOf(await read('a.csv', text))).toBe(id);
  });

  it('a workbook of before 2007, one with a password, and what is too large', async () => {
    const container = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(512)];
    expect(problemOf(await read('a.xls', Uint8Array.from(container)))).toBe('old_workbook');
    const encrypted = [...container, ...utf16('EncryptedPackage', true)];
    expect(problemOf(await read('a.xlsx', Uint8Array.from(encrypted)))).toBe('password');
    expect(problemOf(await read('a.csv', new Uint8Array(limits.bytes + 1)))).toBe('too_large');
  });

  it('what would unpack to more than fits', async () => {
    const rows = Array.from({ length: 90_000 }, () =>
      Array<string>(8).fill('the same words again and again, over and over, without an end to it'),
    );
    const bytes = await writeXlsx({ sheets: [{ name: 'a', rows }], stringMode: 'inline' });
    expect(bytes.length).toBeLessThan(limits.bytes);
    expect(problemOf(await read('a.xlsx', bytes))).toBe('too_large_unpacked');
  });
});

it('leaves HTML to where it can be parsed', async () => {
  expect(await read('a.xls', '<html><table><tr><td>1</td></tr></table></html>')).toMatchObject({
    kind: 'html',
  });
});

describe('any bytes', () => {
  it('are read or refused, and nothing is thrown', async () => {
    const starts = [
      '',
      'PK\u0003\u0004',
      '{"a":',
      '[[',
      'a,b\n',
      '\u00d0\u00cf\u0011\u00e0',
      '\ufffe',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...starts),
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('a.csv', 'a.xlsx', 'a.json', 'a', '.'),
        async (start, bytes, name) => {
          const all = Uint8Array.from([...Buffer.from(start, 'latin1'), ...bytes]);
          const { kind } = await read(name, all);
          expect(['sheets', 'company', 'problem', 'html']).toContain(kind);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('of a CSV give the cells that were written, with any delimiter and line end', async () => {
    const cell = fc.stringMatching(/^[a-z0-9 ",;\n單位]{0,8}[a-z]$/);
    const rows = fc.integer({ min: 2, max: 6 }).chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: 3,
        maxLength: 8,
      }),
    );
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom('\n', '\r\n'), async (written, newline) => {
        const text = Papa.unparse(written, { delimiter: '\t', newline, quotes: true });
        expect(rowsOf(await read('a.tsv', text))).toEqual(written);
      }),
      { numRuns: 200 },
    );
  });
});
