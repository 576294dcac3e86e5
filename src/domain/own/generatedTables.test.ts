import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tablesOf as tablesIn } from './layout';
import { cellKey, linesOf } from './lines';
import { countsOf, lineOutcomes, outcomesOf, sureAnswers, takenOf } from './outcomes';
import type { OwnTable, Sheet } from './ownCompany';
import type { Proposal } from '../labels/tableLine';
import { isFilled } from './plainText';

/*
 * Tables as reports print them and as they are damaged on the way: whatever happens, each cell has one
 * outcome, and a number that is taken is the number that was printed. More of them:
 * GENERATED_TABLES=2000 npx vitest run src/domain/own
 */
const runs = { numRuns: Number(process.env['GENERATED_TABLES'] ?? 200) };

/** How a table writes its numbers. */
interface Style {
  readonly thousands: string;
  readonly decimal: string;
  readonly full: boolean;
}

const styles: readonly Style[] = [
  { thousands: ',', decimal: '.', full: false },
  { thousands: '', decimal: '.', full: false },
  { thousands: ',', decimal: '.', full: true },
  { thousands: ' ', decimal: '.', full: false },
  { thousands: '.', decimal: ',', full: false },
  { thousands: ' ', decimal: ',', full: false },
  { thousands: '\u00a0', decimal: ',', full: false },
  { thousands: "'", decimal: '.', full: false },
];

/** A number, and what of it is printed. */
interface Printed {
  readonly value: string;
  readonly text: string;
}

function printed(digits: bigint, decimals: number, style: Style): Printed {
  const all = String(digits).padStart(decimals + 1, '0');
  const whole = all.slice(0, all.length - decimals);
  const rest = decimals === 0 ? '' : all.slice(-decimals);
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, style.thousands);
  const text = rest === '' ? groups : `${groups}${style.decimal}${rest}`;
  const full = text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  return {
    value: rest === '' ? whole : `${whole}.${rest}`,
    text: style.full ? full : text,
  };
}

const words = {
  en: { label: 'Indicator', unit: 'Unit', page: 'Page', year: (year: number) => `FY${year}` },
  plain: { label: 'KPI', unit: 'Units', page: 'Report pages', year: String },
  'zh-Hant': { label: '指標', unit: '單位', page: '頁碼', year: (year: number) => `${year}年` },
  'zh-Hans': { label: '项目', unit: '单位', page: '页', year: (year: number) => `${year}年度` },
  none: { label: '', unit: '', page: '', year: (year: number) => `31 Dec ${year}` },
} as const;

const labels = [
  'Direct emissions (Scope 1)',
  'Scope 3 Category 15 – Investments',
  'A4 paper used',
  'Employees aged 30 and below',
  'Electricity',
  '用電量',
  '女性員工',
  '2030年目標進度',
  '危险废弃物',
] as const;
const units = ['t', 'tonnes', 'tCO2e', 'kWh', '人', '萬千瓦時', '小時/人', 'No.'] as const;

/** What may stand around a number without making it another one. */
const around = [
  (text: string) => text,
  (text: string) => text,
  (text: string) => text,
  (text: string) => ` ${text} `,
  (text: string) => `${text}*`,
  (text: string) => `${text}¹`,
  (text: string) => `${text} [2]`,
  (text: string) => `約 ${text}`,
  (text: string) => `<${text}`,
  (text: string) => `${text}+`,
] as const;
/** What is no number. */
const noNumbers = [
  '-',
  '–',
  'N/A',
  '不適用',
  'nil',
  '/',
  '',
  '',
  '=1+1',
  '<b>1</b>',
  'see below',
  '#REF!',
] as const;
/** What may be several, or may mean several things. */
const unclear = [
  '(12)',
  '12 (35%)',
  '3.4 / 5.6',
  '12-15',
  '1.2.3',
  '12%',
  '1e5',
  '9'.repeat(40),
] as const;

interface Cell {
  readonly text: string;
  /** The number that was printed; null where there is none, or it is not clear. */
  readonly value: string | null;
}

function numberCell(style: Style): fc.Arbitrary<Cell> {
  return fc
    .tuple(
      fc.bigInt({ min: 0n, max: 10n ** 9n }),
      fc.nat(4),
      fc.constantFrom(...around),
      fc.integer({ min: 0, max: 9 }),
    )
    .map(([digits, decimals, wrap, size]) => {
      const { value, text } = printed(digits / 10n ** BigInt(size), decimals, style);
      return { text: wrap(text), value };
    });
}

function cell(style: Style): fc.Arbitrary<Cell> {
  const other = fc.constantFrom(...noNumbers, ...unclear).map((text) => ({ text, value: null }));
  return fc.oneof({ weight: 6, arbitrary: numberCell(style) }, { weight: 1, arbitrary: other });
}

/** A number in a table and what its heads say of it. */
interface Meant {
  readonly value: string;
  readonly year: number;
  /** Empty where it is of the whole. */
  readonly group: string;
}

interface Generated {
  readonly sheet: Sheet;
  /** Key of a cell → the number printed there. */
  readonly values: ReadonlyMap<string, Meant>;
  /** Null where it may be a table that asks. */
  readonly tables: number | null;
}

interface Plan {
  readonly language: keyof typeof words;
  readonly years: number;
  readonly unitAt: 'column' | 'head' | 'none';
  readonly hasPage: boolean;
  readonly titles: number;
  readonly headings: boolean;
  /** A column of merged cells before the names. */
  readonly hasGroups: boolean;
  readonly lines: readonly {
    readonly label: string;
    readonly unit: string;
    readonly cells: readonly Cell[];
  }[];
  /** A number that tells how the table writes decimals: a reader of such a table would be lost without. */
  readonly evidence: string;
}

function planOf(style: Style): fc.Arbitrary<Plan> {
  const years = fc.integer({ min: 1, max: 4 });
  return years.chain((count) =>
    fc.record({
      language: fc.constantFrom('en', 'plain', 'zh-Hant', 'zh-Hans', 'none'),
      years: fc.constant(count),
      unitAt: fc.constantFrom('column', 'head', 'none'),
      hasPage: fc.boolean(),
      titles: fc.nat(2),
      headings: fc.boolean(),
      hasGroups: fc.boolean(),
      lines: fc.array(
        fc.record({
          label: fc.constantFrom(...labels),
          unit: fc.constantFrom(...units),
          cells: fc.array(cell(style), { minLength: count, maxLength: count }),
        }),
        { minLength: 1, maxLength: 12 },
      ),
      evidence: fc.constant(printed(12n, 1, style).text),
    }),
  );
}

function build(plan: Plan): Generated {
  const { language, years, unitAt, hasPage, hasGroups, evidence } = plan;
  const of = words[language];
  const rows: string[][] = [['ESG data'], ['單位：噸']].slice(0, plan.titles);
  const values = new Map<string, Meant>();
  const own = unitAt === 'column';
  const before = (hasGroups ? 1 : 0) + (own ? 2 : 1);
  rows.push([
    ...(hasGroups ? ['Category'] : []),
    of.label,
    ...(own ? [of.unit] : []),
    ...Array.from({ length: years }, (_, index) => {
      const year = of.year(2024 - index);
      return unitAt === 'head' ? `${year} (tonnes)` : year;
    }),
    ...(hasPage ? [of.page] : []),
  ]);
  const add = (label: string, unit: string, cells: readonly Cell[]) => {
    cells.forEach(({ value }, index) => {
      if (value === null) return;
      values.set(cellKey(rows.length, index + before), { value, year: 2024 - index, group: '' });
    });
    rows.push([
      ...(hasGroups ? [rows.length % 3 === 0 ? 'Staff' : ''] : []),
      label,
      ...(own ? [unit] : []),
      ...cells.map(({ text }) => text),
      ...(hasPage ? ['58'] : []),
    ]);
  };
  const known = Array.from({ length: years }, () => ({ text: evidence, value: '1.2' }));
  add('Waste', 't', known);
  plan.lines.forEach(({ label, unit, cells }, index) => {
    if (plan.headings && index % 3 === 0) rows.push(['Environment']);
    add(label, unit, cells);
  });
  return { sheet: { name: '', rows }, values, tables: 1 };
}

function movedKeys<Value>(
  values: ReadonlyMap<string, Value>,
  to: (row: number, column: number) => string,
): readonly (readonly [string, Value])[] {
  return [...values].map(([key, value]) => {
    const [row = 0, column = 0] = key.split(':').map(Number);
    return [to(row, column), value] as const;
  });
}

/** With a row a year and a column a line, below its titles. */
function buildTurned(plan: Plan): Generated {
  const { sheet, values } = build({ ...plan, titles: 0, headings: false });
  const titles = [['ESG data'], ['單位：噸']].slice(0, plan.titles);
  return {
    sheet: { name: '', rows: [...titles, ...turned(sheet.rows)] },
    values: new Map(movedKeys(values, (row, column) => cellKey(column + titles.length, row))),
    tables: null,
  };
}

const groups = ['Women', '男性', 'Total', '合計', 'Mainland China'] as const;
const isGroup = (text: string) => ['Women', '男性', 'Mainland China'].includes(text);

/** With a column a group: below each year, above the years, or without years below a title that has one. */
function buildGroups(
  plan: Plan,
  shape: 'below' | 'above' | 'alone',
  names: readonly string[],
): Generated {
  const { language, unitAt, lines, evidence } = plan;
  const of = words[language];
  const own = unitAt === 'column';
  const before = own ? 2 : 1;
  const years = Array.from({ length: shape === 'alone' ? 1 : plan.years }, (_, at) => 2024 - at);
  const lead = own ? [of.label, of.unit] : [of.label];
  const free = lead.map(() => '');
  const spread = (heads: readonly string[], size: number) =>
    heads.flatMap((head) => [head, ...Array.from({ length: size - 1 }, () => '')]);
  const yearHeads = years.map(of.year);
  const repeated = (heads: readonly string[], times: number) =>
    Array.from({ length: times }, () => heads).flat();
  const heads = {
    below: [
      [...lead, ...spread(yearHeads, names.length)],
      [...free, ...repeated(names, years.length)],
    ],
    above: [
      [...free, ...spread(names, years.length)],
      [...lead, ...repeated(yearHeads, names.length)],
    ],
    alone: [['ESG data 2024'], [...lead, ...names]],
  };
  const rows: string[][] = heads[shape].map((row) => [...row]);
  const values = new Map<string, Meant>();
  const columns =
    shape === 'above'
      ? names.flatMap((name) => years.map((year) => ({ name, year })))
      : years.flatMap((year) => names.map((name) => ({ name, year })));
  const known = { label: 'Waste', unit: 't', cells: [{ text: evidence, value: '1.2' }] };
  for (const { label, unit, cells } of [known, ...lines]) {
    const those = columns.map(({ name, year }, at) => {
      const { text, value } = cells[at % cells.length] ?? { text: '', value: null };
      const group = isGroup(name) ? name : '';
      if (value !== null) values.set(cellKey(rows.length, before + at), { value, year, group });
      return text;
    });
    rows.push([label, ...(own ? [unit] : []), ...those]);
  }
  return { sheet: { name: '', rows }, values, tables: 1 };
}

/** One below the other, with an empty row between them or none. */
function stacked(above: Generated, below: Generated, gap: number): Generated {
  const rows = [...above.sheet.rows, ...Array.from({ length: gap }, () => [''])];
  const moved = movedKeys(below.values, (row, column) => cellKey(row + rows.length, column));
  return {
    sheet: { name: '', rows: [...rows, ...below.sheet.rows] },
    values: new Map([...above.values, ...moved]),
    tables: 2,
  };
}

const generated: fc.Arbitrary<Generated> = fc.constantFrom(...styles).chain((style) => {
  const table = planOf(style).map(build);
  const both = fc.tuple(table, table, fc.nat(2)).map((those) => stacked(...those));
  const turnedTable = planOf(style).map(buildTurned);
  const grouped = fc
    .tuple(
      planOf(style),
      fc.constantFrom('below', 'above', 'alone'),
      fc.shuffledSubarray([...groups], { minLength: 2 }).filter(isClear),
    )
    .map((those) => buildGroups(...those));
  return fc.oneof(
    { weight: 3, arbitrary: table },
    { weight: 1, arbitrary: both },
    { weight: 1, arbitrary: turnedTable },
    { weight: 2, arbitrary: grouped },
  );
});

/** A head has one column of the whole, and one of a group at least. */
function isClear(names: readonly string[]): boolean {
  return names.some(isGroup) && names.filter((name) => !isGroup(name)).length < 2;
}

function tablesOf(sheet: Sheet): readonly OwnTable[] {
  return tablesIn(sheet, isGroup).map((found, index) => ({
    id: String(index),
    ...found,
    answers: sureAnswers(sureLines(found)),
    numbers: {},
  }));
}

/** Every line as sure, each an indicator of its own in tonnes. */
function sureLines({
  sheet,
  layout,
}: Pick<OwnTable, 'sheet' | 'layout'>): ReadonlyMap<number, Proposal> {
  return new Map(
    linesOf(sheet, layout).map(({ id }) => [
      id,
      {
        state: 'sure',
        choices: [{ indicator: `line-${id}`, dimension: null, category: null, unit: 't' }],
        question: null,
      },
    ]),
  );
}

function expectAllAccounted(sheet: Sheet) {
  for (const table of tablesOf(sheet)) {
    const filled = table.sheet.rows.flatMap((row, at) =>
      row.flatMap((text, column) => (isFilled(text) ? [cellKey(at, column)] : [])),
    );
    const outcomes = outcomesOf(table);
    expect([...outcomes.keys()].sort()).toEqual([...filled].sort());
    const { taken, asked, left, structure } = countsOf(table, lineOutcomes(table));
    expect(taken + asked + left + structure).toBe(filled.length);
    expect(takenOf(table)).toHaveLength(taken);
  }
}

describe('any table', () => {
  it('is found, and every number that is taken is the one that was printed', () => {
    let taken = 0;
    let printedNumbers = 0;
    fc.assert(
      fc.property(generated, ({ sheet, values, tables: count }) => {
        expectAllAccounted(sheet);
        const tables = tablesOf(sheet);
        if (count !== null) expect(tables).toHaveLength(count);
        for (const table of tables) {
          for (const { line, column, value, year } of takenOf(table)) {
            const { row, label, ofGroup } = line;
            const place = table.sheet.turned === true ? [column, row] : [row, column];
            const group = ofGroup === true ? label : '';
            expect({ value, year, group }).toEqual(values.get(place.join(':')));
            taken += 1;
          }
        }
        printedNumbers += values.size;
      }),
      runs,
    );
    // Asking for everything would be right, and of no use.
    expect(taken / printedNumbers).toBeGreaterThan(0.9);
  });

  it('that is damaged has one outcome a cell all the same', () => {
    const damage = fc.array(
      fc.tuple(
        fc.constantFrom('drop row', 'repeat row', 'drop cell', 'blank row', 'text', 'swap', 'turn'),
        fc.nat(20),
        fc.nat(8),
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 30 }),
          fc.constantFrom('2024', 'Unit', 'indicator', 'value', 'year', '\u200b', '1.234'),
        ),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(generated, damage, ({ sheet }, faults) => {
        let rows = sheet.rows.map((row) => [...row]);
        for (const [fault, at, column, text] of faults) {
          const row = rows[at % rows.length];
          if (!row) continue;
          if (fault === 'drop row') rows.splice(at % rows.length, 1);
          if (fault === 'repeat row') rows.splice(at % rows.length, 0, [...row]);
          if (fault === 'blank row') rows.splice(at % rows.length, 0, []);
          if (fault === 'drop cell') row.splice(column, 1);
          if (fault === 'text') row[Math.min(column, row.length)] = text;
          if (fault === 'swap') rows.reverse();
          if (fault === 'turn') rows = turned(rows);
          if (rows.length === 0) rows.push([]);
        }
        expectAllAccounted({ ...sheet, rows });
      }),
      runs,
    );
  });

  it('of any texts at all has one outcome a cell', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        '2024',
        '2023',
        'FY2024',
        'Unit',
        'KPI',
        'Year',
        'Value',
        '1,234',
        '1.5%',
        '-',
        '',
        'indicator',
        'value',
        'year',
      ),
      fc.double().map(String),
    );
    fc.assert(
      fc.property(fc.array(fc.array(text, { maxLength: 7 }), { maxLength: 12 }), (rows) => {
        expectAllAccounted({ name: '', rows });
      }),
      runs,
    );
  });
});

/** Rows as columns. */
function turned(rows: readonly (readonly string[])[]): string[][] {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''));
}
