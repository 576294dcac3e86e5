import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataFiles, type DataFile } from '../../../../src/data/dataFiles';
import { checkPackage } from '../checkPackage';
import { checkChecksums } from './checksums';
import { formatFault } from '../fault';

const folder = new URL('../../../../public/data/', import.meta.url);
const published: ReadonlyMap<DataFile, Uint8Array> = new Map(
  dataFiles.map((file) => [file, readFileSync(new URL(file, folder))] as const),
);
const described = dataFiles.filter((file) => file !== 'datapackage.json');

it('finds nothing in the published package', () => {
  expect(checkChecksums(published)).toEqual([]);
});

describe.each(described)('%s', (file) => {
  const bytes = Buffer.from(published.get(file) ?? []);

  it('is found changed where the size is the same', () => {
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(changed.length - 2) ^ 1, changed.length - 2);
    expect(placesOf(checkChecksums(new Map(published).set(file, changed)))).toEqual([file]);
  });

  it('is found changed where a line was added or taken away', () => {
    const longer = Buffer.concat([bytes, bytes.subarray(bytes.lastIndexOf('\n', -2) + 1)]);
    const shorter = bytes.subarray(0, bytes.lastIndexOf('\n', -2) + 1);
    for (const changed of [longer, shorter]) {
      expect(placesOf(checkChecksums(new Map(published).set(file, changed)))).toEqual([file]);
    }
  });

  it.each(['bytes', 'hash', 'path'])('is found where the descriptor has another %s', (property) => {
    const json = (published.get('datapackage.json') ?? '').toString();
    const changed = JSON.stringify(JSON.parse(json), (_key, value: unknown) =>
      isResource(value, file)
        ? { ...value, [property]: property === 'bytes' ? 1 : 'other' }
        : value,
    );
    const files = new Map(published).set('datapackage.json', Buffer.from(changed));
    expect(placesOf(checkChecksums(files))).toEqual([file]);
  });
});

it('says what it found, what is listed and which command renews it', () => {
  const files = new Map(published).set('conversions.csv', Buffer.from('a\n'));
  const [fault] = checkPackage(files, null).faults.filter(({ rule }) => rule === 'stale_checksum');
  expect(fault && formatFault(fault)).toMatch(
    /^conversions\.csv:-:- stale_checksum – 2 bytes, sha256:87428fc5\w{56} – \d+ bytes, sha256:\w{64} in datapackage\.json \(renewed by npm run data:describe\)$/,
  );
});

it('finds every file undescribed where the descriptor lists none', () => {
  const files = new Map(published).set('datapackage.json', Buffer.from('{ "version": "1.0" }\n'));
  expect(placesOf(checkChecksums(files))).toEqual(described);
});

function placesOf(faults: ReturnType<typeof checkChecksums>) {
  return faults.map(({ file }) => file);
}

function isResource(value: unknown, path: string): value is { readonly path: string } {
  return typeof value === 'object' && value !== null && 'path' in value && value.path === path;
}
