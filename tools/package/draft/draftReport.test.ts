import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import PDFDocument from 'pdfkit';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readRawRows } from '../check/rawTable';
import { parseReading } from '../readings/readings';
import { readPackage } from '../readPackage';
import { isDraft } from './draftFile';
import { draftReport } from './draftReport';

const texts = readPackage('public/data');
const font = 'node_modules/@expo-google-fonts/noto-sans-tc/400Regular/NotoSansTC_400Regular.ttf';

/** A report that no company published. */
const madeUp = [
  [
    '環境績效',
    '指標 單位 2024年 2025年',
    '溫室氣體排放總量（範圍一及範圍二） 噸二氧化碳當量 1,234.5 1,198.25',
    '能源消耗密度 兆瓦時/百萬元收入 / 1.25',
  ],
  [
    '社會績效',
    '指標 單位 2025年',
    '員工總數 人 1,500',
    '按性別劃分的員工人數',
    '男性 人 900',
    '女性 人 600',
    '員工流失率 % 12.5',
    '報告期內，本集團未發生因工亡故事件。',
  ],
];

const proposed = [
  'ghg_scope1_2 2024   1234.5 tCO2e 3 1',
  'ghg_scope1_2 2025   1198.25 tCO2e 3 1',
  'energy_intensity_revenue 2025   1.25 MWh/RMB million 4 1',
  'headcount 2025   1500 persons 7 2',
  'headcount 2025 gender male 900 persons 9 2',
  'headcount 2025 gender female 600 persons 10 2',
  'turnover_rate 2025   12.5 % 11 2',
  'work_fatalities 2025   0 persons 12 2',
];

async function draft(name: string, bytes: Uint8Array, company = 'qiniu') {
  const request = { company, year: '2025', newCompany: false };
  return draftReport(texts, request, { name, bytes });
}

async function rows(name: string, bytes: Uint8Array) {
  const drafted = await draft(name, bytes);
  if ('refusal' in drafted) throw new Error(drafted.refusal);
  const columns = 'indicator year dimension category value unit line page'.split(' ');
  return readRawRows(drafted.files.get('draft.csv')).map((row) => columns.map(row.cell).join(' '));
}

/** The pages as a PDF, each line at a height of its own; without a font, a page is empty. */
function pdf(pages: readonly (readonly string[])[], options: { userPassword?: string } = {}) {
  const document = new PDFDocument({ ...options, font, autoFirstPage: false });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const end = new Promise<Uint8Array>((resolve) => {
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
  });
  for (const lines of pages) {
    document.addPage();
    lines.forEach((line, index) => {
      // A table sets its cells apart; its text has no spaces between them.
      line.split(' ').forEach((cell, column) => {
        document.text(cell, 40 + 130 * column, 60 + 24 * index, { lineBreak: false });
      });
    });
  }
  document.end();
  return end;
}

const encoded = (text: string) => new TextEncoder().encode(text);
const asText = encoded(madeUp.map((lines) => lines.join('\n')).join('\n\f'));

describe('a made-up report', () => {
  it('becomes rows from its text, with line and page', async () => {
    expect(await rows('report.txt', asText)).toEqual(proposed);
  });

  it('becomes the same rows from its PDF', async () => {
    expect(await rows('report.pdf', await pdf(madeUp))).toEqual(proposed);
  });

  it('becomes the same rows in Simplified characters', async () => {
    const simple = new TextDecoder().decode(asText).replace(
      /./gu,
      (character) =>
        '環环績绩標标單单溫温氣气體体總总範范圍围噸吨當当時时萬万員员數数劃划別别報报內内團团發发無无'
          .match(/../gu)
          ?.find((pair) => pair.startsWith(character))
          ?.slice(1) ?? character,
    );
    expect(await rows('report.txt', encoded(simple))).toEqual(proposed);
  });

  it('becomes rows in English', async () => {
    const english = [
      'Indicator Unit 2025 2024',
      'Greenhouse gas emissions, scope 1 tCO2e 120.5 130.25',
      'Employees by gender',
      'Male persons 900 880',
      'Average training hours per employee hours 16.5 15.0',
    ].join('\n');
    expect(await rows('report.txt', encoded(english))).toEqual([
      'ghg_scope1 2025   120.5 tCO2e 2 ',
      'ghg_scope1 2024   130.25 tCO2e 2 ',
      'headcount 2025 gender male 900 persons 4 ',
      'headcount 2024 gender male 880 persons 4 ',
      'training_hours_average 2025   16.5 h/person 5 ',
      'training_hours_average 2024   15.0 h/person 5 ',
    ]);
  });

  it('takes two rows of one table with one number for two figures, and a repetition for none', async () => {
    const lines = [
      '指標 單位 2025年',
      '能源消耗總量 兆瓦時 749.53',
      '間接能源消耗總量 兆瓦時 749.53',
      '',
      '本年度，能源消耗總量為 749.53 兆瓦時。',
    ];
    expect(await rows('report.txt', encoded(lines.join('\n')))).toEqual([
      'energy_total 2025   749.53 MWh 2 ',
      'energy_indirect 2025   749.53 MWh 3 ',
    ]);
  });

  it('tells parts of a whole from other percentages by their sum', async () => {
    const lines = [
      '按性別劃分的受訓比例',
      '指標 單位 2024年 2025年',
      '男性 % 75 87',
      '女性 % 25 75',
    ];
    expect(await rows('report.txt', encoded(lines.join('\n')))).toEqual([
      'training_coverage 2025 gender male 87 % 3 ',
      'training_composition 2024 gender male 75 % 3 ',
      'training_coverage 2025 gender female 75 % 4 ',
      'training_composition 2024 gender female 25 % 4 ',
    ]);
  });

  it('tells targets by the heads of columns, and by bounds', async () => {
    const lines = [
      '數據中心 2024年目標 2024年實現情況 2025年目標',
      '年均 PUE 不高於 1.355 1.374 不高於 1.362',
      '公司制定了節水目標，年度水資源利用效率（WUE）不超過2.0。',
    ];
    expect(await rows('report.txt', encoded(lines.join('\n')))).toEqual([
      'pue_target 2024   1.355 ratio 2 ',
      'pue 2024   1.374 ratio 2 ',
      'pue_target 2025   1.362 ratio 2 ',
      'wue_target 2025   2.0 L/kWh 3 ',
    ]);
  });

  it('proposes parts beside their total, and no rest of the world where other regions stand beside it', async () => {
    const lines = [
      '指標 單位 2025年',
      '員工人均培訓時長 小時 37.2',
      '領航計劃人均培訓時長 小時 94.5',
      '按地區劃分的員工人數',
      '中國大陸 人 900',
      '中國港澳台 人 52',
      '中國大陸以外地區 人 71',
    ];
    expect(await rows('report.txt', encoded(lines.join('\n')))).toEqual([
      'training_hours_average 2025   37.2 h/person 2 ',
      'training_hours_average 2025   94.5 h/person 3 ',
      'headcount 2025 region mainland_china 900 persons 5 ',
      'headcount 2025 region hk_mo_tw 52 persons 6 ',
      'headcount 2025 region overseas 71 persons 7 ',
    ]);
  });

  it('counts no parts of a person, and takes a number of hours in all for no average', async () => {
    const lines = ['董事會會議次數 4.4', '項目期間，員工累計學時超過 12,000 小時。'];
    const found = await rows('report.txt', encoded(lines.join('\n')));
    expect(found).toEqual(['training_hours_total 2025   12000 h 2 ']);
  });

  it('is left to a person: nothing is confirmed, and its words stand beside each row', async () => {
    const drafted = await draft('report.txt', asText);
    if ('refusal' in drafted) throw new Error(drafted.refusal);
    const found = readRawRows(drafted.files.get('draft.csv'));
    for (const row of found) {
      expect(row.cell('confirmed') + row.cell('confidence') + row.cell('preferred')).toBe('');
      expect(Number(row.cell('score'))).toBeGreaterThan(0);
      expect(row.cell('report')).toBe('qiniu-2025');
    }
    const women = found.find((row) => row.cell('category') === 'female');
    expect(women?.cell('label_printed')).toBe('女性');
    expect(women?.cell('words')).toContain('按性別劃分的員工人數');
    expect(drafted.files.get('qiniu-2025.txt')).toBe(new TextDecoder().decode(asText));
  });

  it('keeps what a spreadsheet would take for a formula as text', async () => {
    const drafted = await draft('report.txt', encoded('=員工總數 人 1,500'));
    if ('refusal' in drafted) throw new Error(drafted.refusal);
    expect(readRawRows(drafted.files.get('draft.csv'))[0]?.cell('label_printed')).toBe(
      "'=員工總數",
    );
  });
});

describe('what cannot be drafted is refused', () => {
  it.each([
    ['an empty file', '', 'report is empty'],
    ['a file of blanks', ' \n', 'report is empty'],
    ['a damaged PDF', '%PDF-1.7\nnonsense', 'report is a damaged PDF'],
    ['a text without a figure', '我們重視環境。', 'report has no number that a label'],
  ])('%s', async (_, content, refusal) => {
    const drafted = await draft('report', encoded(content));
    expect('refusal' in drafted ? drafted.refusal : '').toContain(refusal);
  });

  it('a PDF whose pages are pictures', async () => {
    const drafted = await draft('report.pdf', await pdf([[], ['12']]));
    expect('refusal' in drafted ? drafted.refusal : '').toContain(
      'has 2 pages and hardly any text',
    );
  });

  it('a PDF with a password', async () => {
    const locked = await draft('report.pdf', await pdf(madeUp, { userPassword: 'secret' }));
    expect('refusal' in locked ? locked.refusal : '').toBe(
      'report.pdf asks for a password; save a copy without one',
    );
  });

  it('a file of another kind', async () => {
    const drafted = await draft('report.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]));
    expect('refusal' in drafted ? drafted.refusal : '').toContain('neither a PDF nor a text file');
  });

  it('a company that is not there', async () => {
    const drafted = await draft('report.txt', asText, 'omega');
    expect('refusal' in drafted ? drafted.refusal : '').toContain('companies.csv has no omega');
  });
});

describe('a draft', () => {
  it('is told from a reading by its header, whatever its file is called', async () => {
    const drafted = await draft('report.txt', asText);
    if ('refusal' in drafted) throw new Error(drafted.refusal);
    const csv = drafted.files.get('draft.csv') ?? '';
    expect(isDraft(csv)).toBe(true);
    expect(isDraft(`\uFEFF${csv.replaceAll(',', ';')}`)).toBe(true);
    const reading = readFileSync('tools/package/readings/data/qiniu-2024-A.csv', 'utf8');
    expect(isDraft(reading)).toBe(false);
    // Its columns alone would not give it away.
    expect(parseReading('draft.csv', csv).issues).toEqual([]);
  });

  it('is taken as neither reading', async () => {
    const drafted = await draft('report.txt', asText);
    if ('refusal' in drafted) throw new Error(drafted.refusal);
    const folder = mkdtempSync(path.join(tmpdir(), 'readings-'));
    const csv = drafted.files.get('draft.csv') ?? '';
    for (const name of ['made-up-A.csv', 'made-up-B.csv'])
      writeFileSync(path.join(folder, name), csv);
    const tsx = path.join('node_modules', 'tsx', 'dist', 'cli.mjs');
    const asked = [tsx, 'tools/package/readings.ts', '--readings', folder];
    const failed = await promisify(execFile)(process.execPath, asked).then(
      () => null,
      (error: unknown) => v.parse(v.object({ code: v.number(), stdout: v.string() }), error),
    );
    rmSync(folder, { recursive: true });
    expect(failed?.code).toBe(1);
    expect(
      failed?.stdout.match(/made-up-[AB]\.csv is a draft by data:draft, not a reading/g),
    ).toHaveLength(2);
    expect(failed?.stdout).toContain('A has 0 numbers, B 0, both 0');
  }, 60_000);
});
