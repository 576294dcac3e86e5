import { expect, it } from 'vitest';
import { checkSample, faultsOf, reordered, seeded } from '../samplePackage';

const blanks = (files: Parameters<typeof checkSample>[0]) =>
  checkSample(files)
    .notes.filter(({ rule }) => rule === 'blank_cell')
    .map(({ line, found }) => [line, found]);

it('notes cells with neither number nor reason, by report', () => {
  const files = reordered('disclosures.csv', (rows) => rows.slice(1));
  const said = '1 cells with neither number nor reason, the first of them alpha pue 2024';
  expect(blanks(files)).toEqual([[2, said]]);
  expect(faultsOf(files)).toEqual([]);
});

it('does not take a group or another year for the whole company', () => {
  expect(blanks(reordered('observations.csv', (rows) => rows.toSpliced(2, 1)))).toHaveLength(1);
});

it('takes any site for an indicator measured by site', () => {
  expect(blanks(reordered('observations.csv', (rows) => rows.toSpliced(10, 1)))).toHaveLength(1);
});

it('needs no row where the report was read for the theme', () => {
  const readForAll = seeded(
    'reports.csv',
    '報告,zh-Hant,,,,,alpha-office,2024-01-01,2024-12-31,,',
    '報告,zh-Hant,,,,,alpha-office,2024-01-01,2024-12-31,,all',
  );
  const files = new Map(readForAll).set(
    'disclosures.csv',
    (readForAll.get('disclosures.csv') ?? '').replace('alpha,pue,alpha-2024,not_disclosed,,\n', ''),
  );
  expect(blanks(files)).toEqual([]);
});

it('tells a reason beside a number', () => {
  const row = 'beta,pue,beta-2024,not_applicable,,\nbeta,training';
  expect(faultsOf(seeded('disclosures.csv', 'beta,training', row))).toEqual([
    'disclosures.csv:3:indicator disclosure_beside_number',
  ]);
});

it('tells a company without a report', () => {
  const third =
    'beta,2,Beta,乙,乙,Beta,乙,乙,,,,SZSE|HKEX,4321,szse_17,\ngamma,3,C,丙,丙,C,丙,丙,,,,HKEX,1,hkex_c2,';
  const [row = ''] = third.split('\n');
  expect(faultsOf(seeded('companies.csv', row, third))).toEqual([
    'companies.csv:4:company no_report',
  ]);
});
