import { describe, expect, it } from 'vitest';
import { yearHead } from './headers';
import { tablesOf } from './layout';
import { linesOf } from './lines';
import type { ColumnRole, Sheet } from './ownCompany';

function sheetOf(text: string): Sheet {
  return {
    name: '',
    rows: text.split('\n').map((line) => line.split('|').map((cell) => cell.trim())),
  };
}

function shortOf(role: ColumnRole): string {
  if (role.kind === 'value')
    return [String(role.year), role.unit, role.group].filter(Boolean).join(' ');
  return role.kind === 'field' ? `field ${role.field}` : role.kind;
}

const isGroup = (text: string) => ['Men', 'Women', '男', '女'].includes(text);

function layoutsOf(sheet: Sheet) {
  return tablesOf(sheet, isGroup).map(({ layout }) => layout);
}

/** The columns of each table of a sheet. */
function columnsOf(sheet: Sheet): readonly string[] {
  return layoutsOf(sheet).map(({ columns }) => columns.map(shortOf).join(', '));
}

function allLines(sheet: Sheet) {
  return tablesOf(sheet, isGroup).flatMap((table) => linesOf(table.sheet, table.layout));
}

describe('the year of a column', () => {
  it.each([
    ['2022', 2022, ''],
    ['FY2024', 2024, ''],
    ['FY24', 2024, ''],
    ['2024年', 2024, ''],
    ['2024年度', 2024, ''],
    ['二零二四年', 2024, ''],
    ['二〇二三年度', 2023, ''],
    ['２０２４', 2024, ''],
    ['2023/24', 2024, ''],
    ['FY2023-24', 2024, ''],
    ['31 Dec 2024', 2024, ''],
    ['1 Jan 2024 – 31 Dec 2024', 2024, ''],
    ['2024年1月1日至2024年12月31日', 2024, ''],
    ['1.4.2023-31.3.2024', 2024, ''],
    ['As at 31 December 2024', 2024, ''],
    ['2024-12-31', 2024, ''],
    ['截至2024年12月31日止年度', 2024, ''],
    ['2024 (restated)', 2024, ''],
    ['2024（經重列）', 2024, ''],
    ['2024 (audited, restated)', 2024, ''],
    ['2024¹', 2024, ''],
    ['2024*', 2024, ''],
    ['2024.0', 2024, ''],
    ['2024 (tonnes)', 2024, 'tonnes'],
    ['2024年（噸）', 2024, '噸'],
    ['2024 (RMB million)', 2024, 'RMB million'],
  ])('%s is %i', (head, year, unit) => {
    expect(yearHead(head)).toEqual({ year, unit });
  });

  it.each([
    '2022-2024',
    '2024/12',
    'Q1 2024',
    '2024上半年',
    '2024 vs 2023',
    'Target 2030',
    '2030 target',
    '20245',
    '12',
    '',
  ])('%s is none', (head) => {
    expect(yearHead(head)).toBeNull();
  });
});

describe('the tables of a sheet', () => {
  it('has a label, a unit, years and a page', () => {
    const sheet = sheetOf('Indicator|Unit|2022|2023|Report pages\nWaste (A1)|t|1|2|12');
    expect(layoutsOf(sheet)).toMatchObject([{ head: 0, first: 1, end: 2 }]);
    expect(columnsOf(sheet)).toEqual(['label, unit, 2022, 2023, page']);
  });

  it('reads heads in two languages', () => {
    expect(columnsOf(sheetOf('指標 Indicator|單位 Unit|2024年|Page 頁碼\nWaste|t|1|5'))).toEqual([
      'label, unit, 2024, page',
    ]);
  });

  it('finds the columns of units and of names where nothing heads them', () => {
    expect(columnsOf(sheetOf('||2024年|2023年\n用電量|萬千瓦時|12|13\n僱員|人|7|8'))).toEqual([
      'label, unit, 2024, 2023',
    ]);
  });

  it('finds names that are numbers', () => {
    expect(allLines(sheetOf('Age|2024\n30-50|12\n>50|4')).map(({ label }) => label)).toEqual([
      '30-50',
      '>50',
    ]);
  });

  it('keeps codes, changes and remarks beside', () => {
    expect(
      columnsOf(sheetOf('KPI|HKEX KPI|2023|2024|Change|Remarks\nWaste|A1.3|13|14|5%|Paper')),
    ).toEqual(['label, other, 2023, 2024, other, other']);
  });

  it('takes the unit from the head of a column', () => {
    expect(columnsOf(sheetOf('Item|2023 (tonnes)|2024 (tonnes)\nWaste|12|13'))).toEqual([
      'label, 2023 tonnes, 2024 tonnes',
    ]);
  });

  it('takes years that stand a row below the other heads', () => {
    const sheet = sheetOf('Indicator|Unit|Year|\n||2023|2024\nPower|kWh|12|13');
    expect(layoutsOf(sheet)).toMatchObject([{ head: 1, first: 2, end: 3 }]);
    expect(columnsOf(sheet)).toEqual(['label, unit, 2023, 2024']);
  });

  it('finds several tables, with a new head or an empty row between them', () => {
    const sheet = sheetOf(
      'A|Unit|2023|2024\nWaste|t|1|2\n\nSocial|Unit|2023|2024\nWomen|persons|3|4\nNote: no 2022 data\n',
    );
    expect(layoutsOf(sheet)).toMatchObject([
      { head: 0, first: 1, end: 2 },
      { head: 3, first: 4, end: 5 },
    ]);
  });

  it('does not take numbers that look like years for a head', () => {
    const sheet = sheetOf(
      'KPI|Unit|2023|2024\nEmployees|persons|2023|2024\nTarget year|year|2030|2030',
    );
    expect(allLines(sheet).map(({ label }) => label)).toEqual(['Employees', 'Target year']);
  });

  it('goes on behind an empty row, and ends before a note', () => {
    const sheet = sheetOf('KPI|Unit|2024\nA|t|1\n\nB|t|2\n\nNotes\nSee page 3');
    expect(layoutsOf(sheet)).toMatchObject([{ first: 1, end: 4 }]);
  });

  it('takes the one year that a title states', () => {
    expect(columnsOf(sheetOf('ESG performance 2024\n指標|單位|數值\n用電量|千瓦時|12'))).toEqual([
      'label, unit, 2024',
    ]);
  });

  it('leaves the year open where nothing states it', () => {
    expect(columnsOf(sheetOf('用電量|千瓦時|12|13\n用水|噸|1,234|1,200'))).toEqual([
      'label, unit, null, null',
    ]);
  });

  it('reads a year and a value on every line', () => {
    const sheet = sheetOf('Indicator|Year|Unit|Value\nPower|2023|kWh|12\nPower|2024|kWh|13');
    expect(allLines(sheet).map(({ cells }) => cells)).toMatchObject([
      [{ year: 2023, text: '12' }],
      [{ year: 2024, text: '13' }],
    ]);
  });

  it('reads the columns of observations.csv, and years beside them', () => {
    const long = sheetOf(
      'indicator|year|dimension|category|value|unit|page\nghg_scope1|2024|||12.5|tCO2e|58',
    );
    expect(allLines(long)).toMatchObject([
      {
        named: { indicator: 'ghg_scope1', dimension: null, category: null, unit: 'tCO2e' },
        page: '58',
        cells: [{ year: 2024, text: '12.5' }],
      },
    ]);
    const wide = sheetOf(
      'indicator|dimension|category|unit|2023|2024\nworkforce|gender|female|persons|1|2',
    );
    expect(allLines(wide)).toMatchObject([
      {
        named: { dimension: 'gender', category: 'female' },
        cells: [{ year: 2023 }, { year: 2024 }],
      },
    ]);
  });

  it('is none where there are no numbers', () => {
    expect(tablesOf(sheetOf('Dear reader|\nnothing here|at all'))).toEqual([]);
    expect(tablesOf({ name: '', rows: [] })).toEqual([]);
  });
});

describe('a row a year and a column an indicator', () => {
  const emissions = 'ESG data|\nYear|Scope 1|Scope 2\n|tCO2e|t\n2023|1|2\n2024|3|4';
  const linesIn = (sheet: Sheet) =>
    allLines(sheet).map(({ label, unit, headings, cells }) => [
      [label, unit, ...headings].join(' '),
      ...cells.map(({ year, text }) => `${year}: ${text}`),
    ]);

  it('is read with rows and columns exchanged, with its units and its title', () => {
    expect(linesIn(sheetOf(emissions))).toEqual([
      ['Scope 1 tCO2e ESG data', '2023: 1', '2024: 3'],
      ['Scope 2 t ESG data', '2023: 2', '2024: 4'],
    ]);
    expect(tablesOf(sheetOf(emissions)).map(({ sheet }) => sheet.turned)).toEqual([true]);
  });

  it('may have names above names', () => {
    const sheet = sheetOf('|Staff||Power\nYear|Men|Women|\n2023|1|2|3\n2024|4|5|6');
    expect(linesIn(sheet).map(([name]) => name)).toEqual(['Men  Staff', 'Women  Staff', 'Power ']);
  });

  it('may stand below a table with a column a year, and above another one', () => {
    const upright = 'KPI|2023|2024\nPower|7|8';
    const sheet = sheetOf([upright, '', emissions, '', upright].join('\n'));
    expect(tablesOf(sheet).map((table) => table.sheet.turned === true)).toEqual([
      false,
      true,
      false,
    ]);
    expect(allLines(sheet).map(({ label }) => label)).toEqual([
      'Power',
      'Scope 1',
      'Scope 2',
      'Power',
    ]);
  });

  it.each([
    ['years both ways', 'Joined in|2023|2024\n2021|1|2\n2022|3|4'],
    ['a column without a name', 'Year|Scope 1|\n2023|1|2\n2024|3|4'],
    ['something else that has years', 'Year of joining|Men|Women\n2023|1|2\n2024|3|4'],
    ['a line for each year and indicator', 'Year|KPI|Value\n2023|Power|1\n2024|Power|2'],
    ['a year that is there twice', '|Men|Women\n2023|1|2\n2023|3|4'],
  ])('is not certain of %s', (_, text) => {
    expect(tablesOf(sheetOf(text)).some(({ sheet }) => sheet.turned === true)).toBe(false);
  });
});

describe('a column a group', () => {
  const labelsIn = (sheet: Sheet) =>
    allLines(sheet).map(({ id, label, unit, headings, ofGroup = false, cells }) => [
      id,
      [label, unit, ofGroup ? `of ${headings[0] ?? ''}` : ''].join(' ').trim(),
      ...cells.map(({ year, text }) => `${year}: ${text}`),
    ]);

  it('is a line of its own below each year', () => {
    const sheet = sheetOf(
      'KPI|Unit|2023|||2024||\n||Men|Women|Total|Men|Women|Total\nStaff|persons|1|2|3|4|5|9',
    );
    expect(columnsOf(sheet)).toEqual([
      'label, unit, 2023 Men, 2023 Women, 2023, 2024 Men, 2024 Women, 2024',
    ]);
    expect(labelsIn(sheet)).toEqual([
      [2 + 3, 'Men persons of Staff', '2023: 1', '2024: 4'],
      [2 + 6, 'Women persons of Staff', '2023: 2', '2024: 5'],
      [2, 'Staff persons', '2023: 3', '2024: 9'],
    ]);
  });

  it('may stand above the years', () => {
    expect(columnsOf(sheetOf('|男||女|\n指標|2023|2024|2023|2024\n僱員|1|2|3|4'))).toEqual([
      'label, 2023 男, 2024 男, 2023 女, 2024 女',
    ]);
  });

  it('is of the year that a title states, and else asks for it', () => {
    const table = 'KPI|Men|Women|Total\nStaff|1|2|3';
    expect(columnsOf(sheetOf(`ESG data 2024\n${table}`))).toEqual([
      'label, 2024 Men, 2024 Women, 2024',
    ]);
    expect(columnsOf(sheetOf(table))).toEqual(['label, null Men, null Women, null']);
  });

  it('is not certain where the years have other groups: it asks which columns are of which', () => {
    const sheet = sheetOf('KPI|2023|||2024||\n|Men|Women|Total|Women|Men|Total\nA|1|2|3|4|5|9');
    expect(columnsOf(sheet)[0]).toMatch(/^label, null Men, null Women, null, null Women/);
  });

  it('is none where its head names no group without a year', () => {
    expect(columnsOf(sheetOf('KPI|This year|Last year\nStaff|1|2'))).toEqual(['label, null, null']);
  });

  it('leaves targets beside what is measured', () => {
    const sheet = sheetOf('KPI|2023||2024|\n|Target|Actual|Target|Actual\nWater|1|2|3|4');
    expect(labelsIn(sheet)).toEqual([[2, 'Water', '2023: 2', '2024: 4']]);
  });

  it('may be a unit', () => {
    const sheet = sheetOf('KPI|2023||2024|\n|persons|%|persons|%\nWomen|1|2|3|4');
    expect(labelsIn(sheet)).toEqual([
      [2, 'Women persons', '2023: 1', '2024: 3'],
      [2 + 3, 'Women %', '2023: 2', '2024: 4'],
    ]);
    expect(labelsIn(sheetOf('KPI|2023|2024\n|tonnes|tonnes\nWaste|1|2'))).toEqual([
      [2, 'Waste tonnes', '2023: 1', '2024: 2'],
    ]);
  });
});

describe('the lines of a table', () => {
  it('stand under their headings, the nearest first', () => {
    const sheet = sheetOf(
      'Data 2024\n|Unit|2024\nA. Environment||\nWaste||\nPaper|t|1\nEnergy||\nPower|kWh|2\nB. Social||\nStaff||\nWomen|persons|3',
    );
    expect(allLines(sheet).map(({ label, headings }) => [label, ...headings])).toEqual([
      ['Paper', 'Waste', 'A. Environment', 'Data 2024'],
      ['Power', 'Energy', 'A. Environment', 'Data 2024'],
      ['Women', 'Staff', 'B. Social', 'Data 2024'],
    ]);
  });

  it('take on names of merged cells', () => {
    const sheet = sheetOf(
      'Category|Item|Unit|2024\nStaff|Men|persons|1\n|Women|persons|2\nPower||kWh|3',
    );
    expect(allLines(sheet).map(({ label, headings }) => [label, ...headings])).toEqual([
      ['Men', 'Staff'],
      ['Women', 'Staff'],
      ['Power'],
    ]);
  });

  it('have the unit of a merged cell, and none where a cell is merely empty', () => {
    const sheet = sheetOf('Item|Unit|2024\nPaper|t|1\nGlass||2');
    expect(allLines(sheet).map(({ unit }) => unit)).toEqual(['t', '']);
    const merged = { ...sheet, merges: [{ row: 1, column: 1, rows: 2, columns: 1 }] };
    expect(allLines(merged).map(({ unit }) => unit)).toEqual(['t', 't']);
  });

  it('have the unit of their cells, of a head or of a title', () => {
    const inCells = sheetOf(
      'Item|2023|2024\nPaper|1 tonnes|2 tonnes\nWomen|30%|31%\nPower|1.5万千瓦时|900千瓦时',
    );
    expect(allLines(inCells).map(({ unit }) => unit)).toEqual(['tonnes', '%', '千瓦时']);
    expect(allLines(sheetOf('單位：噸\n項目|2024\n紙張|1')).map(({ unit }) => unit)).toEqual([
      '噸',
    ]);
  });
});
