import { describe, expect, it } from 'vitest';
import { tablesOf } from './layout';
import { cellKey, linesOf } from './lines';
import {
  countsOf,
  lineOutcomes,
  outcomesOf,
  sureAnswers,
  tableSteps,
  takenOf,
  type Proposals,
} from './outcomes';
import type { CellOutcome, OwnTable, Sheet } from './ownCompany';
import type { LineMeaning, Proposal } from '../labels/tableLine';

function meaning(indicator: string, unit = 't'): LineMeaning {
  return { indicator, dimension: null, category: null, unit };
}

function proposed(state: Proposal['state'], ...choices: readonly LineMeaning[]): Proposal {
  return { state, choices, question: state === 'doubtful' ? 'indicator' : null };
}

function tableOf(text: string, changes: Partial<OwnTable> = {}): OwnTable {
  const sheet: Sheet = {
    name: '',
    rows: text.split('\n').map((line) => line.split('|').map((cell) => cell.trim())),
  };
  const layout = tablesOf(sheet)[0]?.layout;
  if (!layout) throw new Error('no table');
  return { id: 'one', sheet, layout, answers: {}, numbers: {}, ...changes };
}

/** All lines of a table as sure, each an indicator of its own unless it is given. */
function sure(table: OwnTable, unit = 't', indicator?: string): ReadonlyMap<number, Proposal> {
  return new Map(
    linesOf(table.sheet, table.layout).map(({ row }) => [
      row,
      proposed('sure', meaning(indicator ?? `line-${row}`, unit)),
    ]),
  );
}

function said(outcome: CellOutcome | undefined): string {
  if (!outcome) return 'missing';
  if (outcome.kind === 'taken') {
    return [outcome.value, outcome.unit, outcome.qualifier].filter(Boolean).join(' ');
  }
  return 'why' in outcome ? `${outcome.kind} ${outcome.why}` : outcome.kind;
}

/** With the answers to what is proposed as sure. */
function answered(table: OwnTable, proposals: Proposals = sure(table)): OwnTable {
  return { ...table, answers: { ...sureAnswers(proposals), ...table.answers } };
}

/** What becomes of the cells of one row. */
function rowOf(table: OwnTable, row: number, proposals = sure(table)): readonly string[] {
  const outcomes = outcomesOf(answered(table, proposals));
  return (table.sheet.rows[row] ?? []).map((_, column) => said(outcomes.get(cellKey(row, column))));
}

describe('what becomes of a cell', () => {
  it('is told for all that stands around the numbers', () => {
    const table = tableOf('Data\nKPI|Unit|2024|Page|Remark\nWaste||||\nPaper|t|1|5|x\n\nNote');
    expect(table.sheet.rows.map((_, row) => rowOf(table, row))).toEqual([
      ['heading'],
      ['label', 'unit', 'year', 'page', 'other'],
      ['heading', 'missing', 'missing', 'missing', 'missing'],
      ['label', 'unit', '1 t', 'page', 'other'],
      ['missing'],
      ['other'],
    ]);
  });

  it('is asked, or left, with its line', () => {
    const table = tableOf('KPI|Unit|2024\nA|t|1\nB|t|2\nC|t|3\nD|t|-');
    const proposals = new Map([
      [1, proposed('doubtful', meaning('a'), meaning('b'))],
      [2, proposed('unknown')],
      [4, proposed('doubtful', meaning('a'))],
    ]);
    const outcomes = outcomesOf(table, lineOutcomes(table, proposals));
    expect([1, 2, 3, 4].map((row) => said(outcomes.get(cellKey(row, 2))))).toEqual([
      'asked line_unanswered',
      'left no_indicator',
      'left no_indicator',
      'left dash',
    ]);
  });

  it('follows the answers of the reader before any proposal', () => {
    const table = tableOf('KPI|Unit|2023|2024\nA|t|1|2\nB|t|1.234|(5)\nC|t|x|7', {
      answers: { 1: { kind: 'none' }, 2: { kind: 'figure', is: meaning('b', 'kg') } },
      numbers: { '2:2': '1234', '2:3': null, '3:2': 'many' },
    });
    expect(rowOf(table, 1).slice(2)).toEqual(['left no_indicator', 'left no_indicator']);
    expect(rowOf(table, 2).slice(2)).toEqual(['1234 kg', 'left by_reader']);
    expect(rowOf(table, 3).slice(2)).toEqual(['left out_of_bounds', '7 t']);
  });

  it('waits for the year of its column', () => {
    const table = tableOf('Paper|t|12|13\nGlass|t|14|-');
    expect(rowOf(table, 0).slice(2)).toEqual(['asked year', 'asked year']);
    expect(rowOf(table, 1).slice(2)).toEqual(['asked year', 'left dash']);
  });

  it('is settled by how the rest of the table writes decimals', () => {
    expect(rowOf(tableOf('KPI|Unit|2023|2024\nA|t|1.234|5'), 1)[2]).toBe(
      'asked thousands_or_decimals',
    );
    expect(rowOf(tableOf('KPI|Unit|2023|2024\nA|t|1.234|5.6'), 1)[2]).toBe('1.234 t');
    expect(rowOf(tableOf('KPI|Unit|2023|2024\nA|t|1.234|5,6'), 1)[2]).toBe('1234 t');
  });

  it('asks where a share meets a count, and a count a share', () => {
    const shares = tableOf('KPI|Unit|2023|2024\nA||30%|31\nB|%|30%|31\nC|persons (%)|30%|31');
    expect(rowOf(shares, 1, sure(shares, 'persons')).slice(2)).toEqual([
      'asked share_or_number',
      '31 persons',
    ]);
    expect(rowOf(shares, 1, sure(shares, '%')).slice(2)).toEqual(['30 %', 'asked share_or_number']);
    expect(rowOf(shares, 2, sure(shares, '%')).slice(2)).toEqual(['30 %', '31 %']);
    expect(rowOf(shares, 2, sure(shares, 'persons')).slice(2)).toEqual([
      'asked share_or_number',
      'asked share_or_number',
    ]);
    expect(rowOf(shares, 3, sure(shares, 'persons')).slice(2)).toEqual([
      'asked share_or_number',
      'asked share_or_number',
    ]);
  });

  it('asks whether a workbook means 12.6 % by 0.126', () => {
    const text = tableOf('KPI|Unit|2023|2024\nA|%|0.126|12.6');
    expect(rowOf(text, 1, sure(text, '%')).slice(2)).toEqual(['0.126 %', '12.6 %']);
    const typed = { ...text, sheet: { ...text.sheet, typed: true } };
    expect(rowOf(typed, 1, sure(typed, '%')).slice(2)).toEqual(['asked share_or_number', '12.6 %']);
  });

  it('asks where a cell names another unit than its line', () => {
    const table = tableOf('KPI|Unit|2022|2023|2024\nA|tonnes|12 Tonnes|13 kg|see note 3');
    expect(rowOf(table, 1).slice(2)).toEqual(['12 t', 'asked unit_of_cell', 'asked unit_of_cell']);
  });

  it('counts a scale once', () => {
    const table = tableOf(
      'KPI|Unit|2023|2024\nA|千瓦時|1.2万|9000\nB|萬元|1.2萬|3萬元\nC|千瓦時|1.2345万|5.5万千瓦时',
    );
    expect(rowOf(table, 1).slice(2)).toEqual(['12000 t about', '9000 t']);
    expect(rowOf(table, 2).slice(2)).toEqual(['asked unit_of_cell', '3 t']);
    expect(rowOf(table, 3).slice(2)).toEqual(['12345 t', '55000 t about']);
  });

  it('takes one of numbers that are there twice, and none that contradict one another', () => {
    const alike = tableOf('KPI|Unit|2024\nA|t|1,234.0\nB|t|1234');
    expect([1, 2].map((row) => rowOf(alike, row, sure(alike, 't', 'same'))[2])).toEqual([
      '1234.0 t',
      'left repeated',
    ]);
    const unlike = tableOf('KPI|Unit|2023|2024\nA|t|1|2\nB|t|1|3');
    expect([1, 2].map((row) => rowOf(unlike, row, sure(unlike, 't', 'same')).slice(2))).toEqual([
      ['1 t', 'left repeated'],
      ['left repeated', 'left repeated'],
    ]);
    const settled = { ...unlike, numbers: { '2:3': null } };
    expect(rowOf(settled, 1, sure(settled, 't', 'same'))[3]).toBe('2 t');
  });

  it('is left where the package no longer has its indicator', () => {
    const table = tableOf('KPI|Unit|2024\nA|t|1');
    const lines = lineOutcomes(answered(table), undefined, () => false);
    const outcomes = outcomesOf(table, lines);
    expect(said(outcomes.get('1:2'))).toBe('left indicator_gone');
  });

  it('is no year where its unit is one and it is none', () => {
    const table = tableOf('KPI|Unit|2023|2024\nTarget|year|2050|12');
    expect(rowOf(table, 1, sure(table, 'year')).slice(2)).toEqual([
      '2050 year',
      'left out_of_bounds',
    ]);
  });

  it('is counted', () => {
    const table = tableOf('KPI|Unit|2023|2024\nA|t|1|(2)\nB|t|-|3');
    expect(countsOf(table, lineOutcomes(answered(table)))).toEqual({
      taken: 2,
      asked: 1,
      left: 1,
      structure: 8,
    });
  });
});

it('a large table is read in steps, and once', () => {
  const rows = Array.from({ length: 1200 }, (_, row) => `Line ${row}|t|${row}|`);
  const table = tableOf(['KPI|Unit|2024|', ...rows].join('\n'));
  expect([...tableSteps(table)].length).toBeGreaterThan(6);
  expect([...tableSteps(table)]).toEqual([]);
  expect(linesOf(table.sheet, table.layout)).toHaveLength(1200);
});

it('gives each number that is taken with its line, year, meaning and cell', () => {
  const table = tableOf(
    'indicator|year|value|unit|qualifier|page\nghg_scope1|2024|12.50|tCO2e|about|7\nghg_scope2|2024|-|tCO2e||',
  );
  expect(takenOf(table)).toMatchObject([
    {
      line: { row: 1, page: '7' },
      column: 2,
      year: 2024,
      is: meaning('ghg_scope1', 'tCO2e'),
      text: '12.50',
      value: '12.50',
      qualifier: 'about',
    },
  ]);
});
