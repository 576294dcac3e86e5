import { describe, expect, it } from 'vitest';
import type { Issue } from './issue';
import { parseCsv } from './parseCsv';
import { conversionRow } from './tables';

const header = 'from,to,factor,basis';

function parse(...lines: string[]) {
  return parseCsv('conversions.csv', lines.join('\n'), conversionRow);
}

function issue(parts: Partial<Issue>): Issue {
  return {
    file: 'conversions.csv',
    line: null,
    column: null,
    rule: 'bad_value',
    found: null,
    ...parts,
  };
}

it('rows come out by the names of their columns, with the line they stand on', () => {
  const { rows, issues } = parse(
    header,
    'kWh,MWh,0.001,basis-metric',
    'tce,MWh,8.1,"basis-std"',
    '',
  );
  expect(issues).toEqual([]);
  expect(rows).toEqual([
    { line: 2, row: { from: 'kWh', to: 'MWh', factor: '0.001', basis: 'basis-metric' } },
    { line: 3, row: { from: 'tce', to: 'MWh', factor: '8.1', basis: 'basis-std' } },
  ]);
});

it('columns may stand in any order, and further ones do no harm', () => {
  const { rows, issues } = parse('basis,remark,to,from,factor', 'basis-metric,x,MWh,kWh,0.001');
  expect(issues).toEqual([]);
  expect(rows.map(({ row }) => row)).toEqual([
    { from: 'kWh', to: 'MWh', factor: '0.001', basis: 'basis-metric' },
  ]);
});

it('a file saved by Excel, with a byte-order mark and CRLF, is read alike', () => {
  const { rows, issues } = parse(`\uFEFF${header}\r`, 'kWh,MWh,0.001,basis-metric\r', '');
  expect(issues).toEqual([]);
  expect(rows.map(({ line, row }) => `${line} ${row.from} ${row.basis}`)).toEqual([
    '2 kWh basis-metric',
  ]);
});

it('empty lines are passed over and still counted; of commas alone is a row', () => {
  const { rows, issues } = parse(header, '', 'kWh,MWh,0.001,basis-metric', ',,,', 'a,b,x,basis');
  expect(rows.map(({ line }) => line)).toEqual([3]);
  expect(issues).toEqual([
    issue({ line: 4, rule: 'empty_row' }),
    issue({ line: 5, column: 'factor', found: 'x' }),
  ]);
});

it('line ends may be mixed', () => {
  const { rows, issues } = parse(
    `${header}\r`,
    'a,b,1,basis',
    'c,d,2,basis\r',
    'e,f,3,basis\rg,h,4,basis',
  );
  expect(issues).toEqual([]);
  expect(rows.map(({ line, row }) => `${line} ${row.factor}`)).toEqual([
    '2 1',
    '3 2',
    '4 3',
    '5 4',
  ]);
});

describe('a fault is told with file, line and column, and the other rows stay', () => {
  it('each cell that does not fit', () => {
    const { rows, issues } = parse(header, 'kWh,,1e3,basis-metric', 'tce,MWh,8.1,basis-std');
    expect(rows.map(({ line }) => line)).toEqual([3]);
    expect(issues).toEqual([
      issue({ line: 2, column: 'to', found: '' }),
      issue({ line: 2, column: 'factor', found: '1e3' }),
    ]);
  });

  it('a line with too few or too many cells', () => {
    const { rows, issues } = parse(header, 'kWh,MWh,0.001', 'a,b,1,basis', 'kWh,MWh,0,001,basis');
    expect(rows.map(({ line }) => line)).toEqual([3]);
    expect(issues).toEqual([
      issue({ line: 2, rule: 'cell_count', found: '3/4' }),
      issue({ line: 4, rule: 'cell_count', found: '5/4' }),
    ]);
  });

  it('a quotation mark that is never closed', () => {
    const { rows, issues } = parse(
      header,
      'a,b,1,basis',
      'kWh,"MWh,0.001,basis',
      'tce,MWh,8,basis',
      '',
    );
    expect(rows.map(({ line }) => line)).toEqual([2]);
    expect(issues).toEqual([issue({ line: 3, rule: 'unclosed_quote', found: '4' })]);
  });

  it('a column that is missing, one issue each, and no row is guessed', () => {
    const { rows, issues } = parse('from,factor', 'kWh,0.001');
    expect(rows).toEqual([]);
    expect(issues).toEqual([
      issue({ line: 1, column: 'to', rule: 'missing_column' }),
      issue({ line: 1, column: 'basis', rule: 'missing_column' }),
    ]);
  });

  it('two columns of one name, and no row is guessed; of columns nobody reads there may be two', () => {
    const row = 'kWh,MWh,0.001,basis,0.002';
    const { rows, issues } = parse(`${header},factor`, row);
    expect(rows).toEqual([]);
    expect(issues).toEqual([issue({ line: 1, column: 'factor', rule: 'repeated_column' })]);
    expect(parse(`remark,${header},remark`, `x,${row.slice(0, -6)},y`).issues).toEqual([]);
  });

  it('a table without rows', () => {
    expect(parse(header, '', '').issues).toEqual([issue({ rule: 'empty_table' })]);
  });

  it('a file with nothing in it: every column is missing', () => {
    expect(parse('').issues.map(({ rule, column }) => `${rule} ${column ?? ''}`)).toEqual([
      'missing_column from',
      'missing_column to',
      'missing_column factor',
      'missing_column basis',
    ]);
  });

  it('behind a cell with a line break, by the line an editor shows', () => {
    const { issues } = parse(header, '"k', 'Wh",MWh,0.001,basis', 'a,b,x,basis');
    expect(issues).toContainEqual(issue({ line: 4, column: 'factor', found: 'x' }));
  });
});
