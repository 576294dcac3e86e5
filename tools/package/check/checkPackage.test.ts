import { describe, expect, it } from 'vitest';
import { checkPackage } from './checkPackage';
import { formatFault } from './fault';
import { checkSample, faultsOf, reordered, sampleFiles, seeded } from './samplePackage';

describe('a package without a fault', () => {
  it('passes, and counts its rows', () => {
    const { faults, rowCounts } = checkSample(sampleFiles);
    expect(faults).toEqual([]);
    expect(rowCounts.get('observations.csv')).toBe(13);
    expect(rowCounts.get('emission_factors.csv')).toBe(2);
    expect(rowCounts.get('texts.csv')).toBe(25);
    expect(rowCounts.get('texts/zh-Hant.json')).toBe(25);
  });

  it('passes without the report texts, and every other check still runs', () => {
    expect(faultsOf(sampleFiles, null)).toEqual([]);
    const unsorted = reordered('companies.csv', (rows) => rows.toReversed());
    expect(faultsOf(unsorted, null)).toEqual(['companies.csv:3:- unsorted']);
  });
});

it('tells bytes that are not UTF-8 and files that are not there', () => {
  const encoder = new TextEncoder();
  const bytes = new Map([...sampleFiles].map(([file, text]) => [file, encoder.encode(text)]));
  bytes.set('datapackage.json', Uint8Array.of(0xb0, 0xa1));
  bytes.delete('conversions.csv');
  bytes.delete('emission_factors.csv');
  const rules = checkPackage(bytes, null).faults.map(({ file, rule }) => `${file} ${rule}`);
  expect(rules).toContain('datapackage.json not_utf8');
  expect(rules).toContain('conversions.csv missing_file');
  expect(rules).toContain('emission_factors.csv missing_file');
});

it('prints a fault with file, line, column, rule, what stands there and what is expected', () => {
  const [fault] = checkSample(seeded('observations.csv', ',198000.5,', ',19800.5,')).faults;
  expect(fault && formatFault(fault)).toBe(
    'observations.csv:3:value value_not_as_printed – 19800.5 – 198000.5',
  );
});
