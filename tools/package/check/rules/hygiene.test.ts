import { expect, it } from 'vitest';
import { faultsOf, sampleFiles, seeded } from '../samplePackage';

it('tells a byte-order mark', () => {
  expect(faultsOf(seeded('reports.csv', 'report,', '\uFEFFreport,'))).toEqual([
    'reports.csv:1:- byte_order_mark',
  ]);
});

it('tells CRLF once a file, at the first line', () => {
  const crlf = (sampleFiles.get('observations.csv') ?? '').replaceAll('\n', '\r\n');
  expect(faultsOf(new Map(sampleFiles).set('observations.csv', crlf))).toEqual([
    'observations.csv:1:- carriage_return',
  ]);
});

it('tells a single carriage return by its line', () => {
  expect(faultsOf(seeded('reports.csv', '12-31,,\nbeta', '12-31,,\r\nbeta'))).toEqual([
    'reports.csv:2:- carriage_return',
  ]);
});

it('asks for a newline at the end, also of JSON', () => {
  const json = (sampleFiles.get('datapackage.json') ?? '').trimEnd();
  expect(faultsOf(new Map(sampleFiles).set('datapackage.json', json))).toEqual([
    `datapackage.json:${json.split('\n').length}:- no_final_newline`,
  ]);
  expect(faultsOf(seeded('conversions.csv', 'basis-metric\n', 'basis-metric'))).toEqual([
    'conversions.csv:2:- no_final_newline',
  ]);
});

it('tells a blank line', () => {
  expect(faultsOf(seeded('conversions.csv', 'basis\n', 'basis\n\n'))).toEqual([
    'conversions.csv:2:- blank_line',
  ]);
});

it('tells white space at the end of a cell', () => {
  expect(faultsOf(seeded('companies.csv', ',1234,', ',1234 ,'))).toEqual([
    'companies.csv:2:stock_code outer_white_space',
  ]);
});

it('tells a line break in a cell, and counts lines on from there', () => {
  const broken = seeded('companies.csv', ',1234,', ',"12\n34",');
  const also = (broken.get('companies.csv') ?? '').replace(',4321,', ', 4321,');
  expect(faultsOf(new Map(broken).set('companies.csv', also))).toEqual([
    'companies.csv:2:stock_code line_break_in_cell',
    'companies.csv:4:stock_code outer_white_space',
  ]);
});
