import { expect, it } from 'vitest';
import { byLanguage, type PackageFile } from '../../domain/dataset';
import { findStaleFiles } from './findStaleFiles';
import { hashOf } from '../loadPackage';

async function listed(path: string, content: string): Promise<PackageFile> {
  const hash = await hashOf(new TextEncoder().encode(content));
  return { path, bytes: null, hash, description: byLanguage(() => ''), fields: [] };
}

it('finds the file that does not match its checksum', async () => {
  const files = [await listed('companies.csv', 'a,b\n'), await listed('reports.csv', 'a,b\n')];
  const texts = new Map([
    ['companies.csv', 'a,b\n'],
    ['reports.csv', 'a,c\n'],
    ['texts.csv', 'a\n'],
  ] as const);
  expect(await findStaleFiles(files, texts)).toEqual(['reports.csv']);
});

it('takes a file for what it is that began with a byte order mark', async () => {
  const files = [await listed('companies.csv', '\uFEFFa,b\n')];
  expect(await findStaleFiles(files, new Map([['companies.csv', 'a,b\n']]))).toEqual([]);
});
