import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { packageFilesOf } from '../../../src/data/own/packageFiles';
import { dataFiles, type DataFile } from '../../../src/data/dataFiles';
import { toZip } from '../../../src/export/zip';
import { readPackage as readDataset } from '../../../src/testing/published';
import { ownCompany, ownTable } from '../../../src/testing/ownCompany';
import { describePackage } from '../describePackage';
import { readPackage } from '../readPackage';
import { checkPackage } from './checkPackage';

/* What a reader saves for a host is a company of the package, once a person has filled what nobody knew. */

const decoder = new TextDecoder();
const encoder = new TextEncoder();
const company = ownCompany({
  shortName: '艾可 Acme',
  regime: 'hkex_c2',
  aspects: { boundary: 'group' },
  tables: [
    ownTable([
      [{ indicator: 'turnover_rate', unit: '%' }, '12.5%', '11.0%'],
      [{}, '900', '1,000'],
      [{ dimension: 'gender', category: 'male' }, '500', '600'],
      [{ dimension: 'gender', category: 'female' }, '400', '400'],
      [{ indicator: 'no_longer', unit: 't' }, '7', '8'],
    ]),
  ],
});

async function unzipped(): Promise<ReadonlyMap<string, string>> {
  const files = packageFilesOf(readDataset(), company);
  const bytes = new Map([...files].map(([path, text]) => [path, encoder.encode(text)]));
  const archive = new Uint8Array(await toZip(bytes).arrayBuffer());
  return new Map(
    Object.entries(unzipSync(archive)).map(([path, content]) => [path, decoder.decode(content)]),
  );
}

/** The package with the rows of the files behind its own, texts in their order. */
function merged(files: ReadonlyMap<string, string>): ReadonlyMap<DataFile, string> {
  const published = new Map(readPackage('public/data'));
  for (const file of dataFiles) {
    const [before, more] = [published.get(file), files.get(file)];
    if (before === undefined || more === undefined) continue;
    published.set(
      file,
      file.endsWith('.json') ? withEntries(before, more) : withRows(before, more),
    );
  }
  const sorted = (published.get('texts.csv') ?? '').trimEnd().split('\n');
  const [header = '', ...rows] = sorted;
  const idOf = (row: string) => row.slice(0, row.indexOf(','));
  rows.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  return published.set('texts.csv', `${[header, ...rows].join('\n')}\n`);
}

function withRows(before: string, more: string): string {
  const [header, ...rows] = more.split('\n');
  expect(before.split('\n')[0]).toBe(header);
  return before + rows.join('\n');
}

function withEntries(before: string, more: string): string {
  const entries: unknown = { ...toObject(before), ...toObject(more) };
  return `${JSON.stringify(entries, null, 2)}\n`;
}

function toObject(json: string): object {
  const value: unknown = JSON.parse(json);
  return typeof value === 'object' && value !== null ? value : {};
}

function faultsIn(files: ReadonlyMap<DataFile, string>): readonly string[] {
  const described = describePackage(files.get('datapackage.json') ?? '', (path) => {
    const text = dataFiles.find((file) => file === path);
    return text === undefined ? null : encoder.encode(files.get(text));
  });
  const whole = new Map(files).set('datapackage.json', described);
  const bytes = new Map([...whole].map(([file, text]) => [file, encoder.encode(text)]));
  return checkPackage(bytes, null).faults.map(
    ({ file, column, rule }) => `${file} ${column ?? '-'} ${rule}`,
  );
}

it('has every number that the package has a place for, under an id of its own', async () => {
  const files = await unzipped();
  expect([...files.keys()].sort()).toEqual([
    'CHECKLIST.md',
    'companies.csv',
    'observations.csv',
    'reports.csv',
    'texts.csv',
    'texts/en.json',
    'texts/zh-Hans.json',
    'texts/zh-Hant.json',
  ]);
  const rows = files.get('observations.csv')?.trimEnd().split('\n').slice(1) ?? [];
  expect(rows).toHaveLength(8);
  expect(rows.every((row) => row.startsWith('acme,acme-2024,'))).toBe(true);
  expect([...files.values()].join('')).not.toContain('own-');
});

it('beside the published package, all that is missing is what only a person can fill', async () => {
  expect(faultsIn(merged(await unzipped()))).toEqual([
    'companies.csv exchange bad_value',
    'reports.csv title bad_value',
  ]);
});

it('with that filled, the package passes its check', async () => {
  const files = new Map(await unzipped());
  const fill = (file: string, from: string, to: string) => {
    const text = files.get(file) ?? '';
    expect(text.split(from)).toHaveLength(2);
    files.set(file, text.replace(from, to));
  };
  fill('companies.csv', ',,,hkex_c2,', ',HKEX,01234,hkex_c2,');
  fill('reports.csv', 'acme-2024,acme,2024,,', 'acme-2024,acme,2024,ESG Report,');
  expect(faultsIn(merged(files))).toEqual([]);
});
