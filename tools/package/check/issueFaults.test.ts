import { describe, expect, it } from 'vitest';
import { formatFault } from './fault';
import { checkSample, faultsOf, reordered, sampleFiles, seeded } from './samplePackage';

describe('cells that do not fit their schema', () => {
  it('tells too many and too few cells', () => {
    expect(faultsOf(seeded('conversions.csv', 'basis-metric', 'basis-metric,'))).toEqual([
      'conversions.csv:2:- cell_count',
    ]);
    expect(faultsOf(seeded('companies.csv', ',4321,szse_17,', ',4321,szse_17'))).toEqual([
      'companies.csv:3:- cell_count',
    ]);
  });

  it('tells thousands separators in a value, and what the schema asks for', () => {
    const seed = seeded('observations.csv', ',198000.5,', ',"198,000.5",');
    expect(faultsOf(seed)).toEqual(['observations.csv:3:value bad_value']);
    const [fault] = checkSample(seed).faults;
    expect(fault?.found).toBe('198,000.5');
    expect(fault?.expected).toContain('\\d');
  });

  it('tells an empty label, and not again at each row of the indicator', () => {
    expect(faultsOf(seeded('indicators.csv', 'Headcount,人數', 'Headcount,'))).toEqual([
      'indicators.csv:5:label_zh_hant bad_value',
    ]);
  });

  it('tells an emission factor of zero or in another unit, and what the schema asks for', () => {
    const seeds = [
      seeded('emission_factors.csv', '0.5568', '0'),
      seeded('emission_factors.csv', '0.5568,tCO2/MWh', '0.5568,tCO2e'),
    ];
    expect(seeds.flatMap((seed) => checkSample(seed).faults.map(formatFault))).toEqual([
      expect.stringMatching(/^emission_factors\.csv:2:value bad_value – 0 – .*\[1-9\]/),
      expect.stringMatching(/^emission_factors\.csv:2:unit bad_value – tCO2e – .*tCO2\/MWh/),
    ]);
  });

  it('tells a missing column', () => {
    expect(faultsOf(seeded('disclosures.csv', 'reason,line', 'why,line'))).toEqual([
      'disclosures.csv:1:reason missing_column',
    ]);
  });
});

it('tells columns the contract does not name, and columns in another order', () => {
  const added = seeded('conversions.csv', 'basis\n', 'basis,remark\n').get('conversions.csv') ?? '';
  const files = new Map(sampleFiles).set('conversions.csv', added.replace('metric', 'metric,'));
  expect(faultsOf(files)).toEqual(['conversions.csv:1:- other_columns']);
  const turned = 'to,from,factor,basis\ntCO2e,kgCO2e,0.001,basis-metric\n';
  expect(faultsOf(new Map(sampleFiles).set('conversions.csv', turned))).toEqual([
    'conversions.csv:1:- other_columns',
  ]);
});

describe('keys and references', () => {
  it('tells unknown ids', () => {
    expect(faultsOf(seeded('observations.csv', 'gender,male,145', 'gender,mail,145'))).toEqual([
      'observations.csv:8:category unknown_id',
    ]);
    expect(faultsOf(seeded('reports.csv', ',alpha-office', ',alpha-offices'))).toEqual([
      'reports.csv:2:boundary unknown_id',
    ]);
    const factor = 'cn-2022,2022,0.5360,tCO2/MWh,basis-grid';
    const unpublished = factor.replace('grid', 'nobody');
    expect(faultsOf(seeded('emission_factors.csv', factor, unpublished))).toEqual([
      'emission_factors.csv:3:basis unknown_id',
    ]);
  });

  it('tells a key that stands twice', () => {
    const twice = reordered('observations.csv', (rows) => rows.toSpliced(1, 0, rows[0] ?? ''));
    expect(faultsOf(twice)).toEqual(['observations.csv:3:- duplicate_key']);
    expect(faultsOf(seeded('emission_factors.csv', 'cn-2022', 'cn-2021'))).toEqual([
      'emission_factors.csv:3:- duplicate_key',
    ]);
  });
});

describe('the texts', () => {
  it('tell a caveat the page does not know, and not again at each row that uses the text', () => {
    expect(faultsOf(seeded('texts.csv', 'beta-pue,,', 'beta-pue,guessed,'))).toEqual([
      'texts.csv:8:caveats bad_value',
    ]);
  });

  it('tell words that are empty by the line of their text', () => {
    const json = sampleFiles.get('texts/en.json') ?? '';
    const line = json.slice(0, json.indexOf('"alpha-office"')).split('\n').length;
    const seed = seeded('texts/en.json', '"Covers the head office"', '""');
    const told = checkSample(seed).faults.map(
      (fault) =>
        `${fault.file}:${fault.line ?? '-'}:${fault.column ?? '-'} ${fault.rule} ${fault.found}`,
    );
    expect(told).toEqual([`texts/en.json:${line}:alpha-office bad_value text`]);
  });

  it('tells text that is not JSON', () => {
    expect(faultsOf(seeded('datapackage.json', '"resources":', '"resources"'))).toEqual([
      'datapackage.json:-:- not_json',
    ]);
  });
});
