import { expect, it } from 'vitest';
import { faultsOf, reordered, sampleFiles, seeded } from '../samplePackage';

it('tells an answer beside a number of the same report and code', () => {
  const row = 'alpha-2024,hkex,B1.1,described,6,\nalpha-2024,hkex,B8.1';
  expect(faultsOf(seeded('code_answers.csv', 'alpha-2024,hkex,B8.1', row))).toEqual([
    'code_answers.csv:2:code answer_beside_number',
  ]);
});

it('tells a code that codes.csv does not have, in an answer and in an indicator', () => {
  expect(faultsOf(seeded('code_answers.csv', 'hkex,B8.2', 'hkex,B9.2'))).toEqual([
    'code_answers.csv:3:code unknown_id',
  ]);
  expect(faultsOf(seeded('indicators.csv', ',B1.1,', ',B9.1,'))).toEqual([
    'indicators.csv:5:hkex_kpi unknown_id',
  ]);
});

it('tells answers out of order, and a line behind the end of the report', () => {
  expect(faultsOf(reordered('code_answers.csv', (rows) => [...rows].reverse()))).toEqual([
    'code_answers.csv:3:- unsorted',
  ]);
  expect(faultsOf(seeded('code_answers.csv', 'described,6,', 'described,99,'))).toEqual([
    'code_answers.csv:2:line line_beyond_report',
  ]);
});

it('takes an earlier package without codes and answers, but not one that lists them', () => {
  const files = new Map(sampleFiles);
  files.delete('codes.csv');
  files.delete('code_answers.csv');
  expect(faultsOf(files)).toEqual(expect.arrayContaining(['codes.csv:-:- missing_file']));
  const entry = /\{\s*"path": "code(?:s|_answers)\.csv"[^}]*\},\s*/g;
  const earlier = (sampleFiles.get('datapackage.json') ?? '').replaceAll(entry, '');
  expect(faultsOf(files.set('datapackage.json', earlier))).toEqual([
    expect.stringContaining('unused_text'),
  ]);
});
