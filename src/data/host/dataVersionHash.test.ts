import { expect, it } from 'vitest';
import { dataVersionHash } from './dataVersionHash';
import { tableFiles, type DataFile } from '../dataFiles';

const texts = new Map<DataFile, string>([
  ['companies.csv', 'company\nqiniu\n'],
  ['observations.csv', 'value\n1.374\n'],
]);

it('is the same for the same texts, however they came', () => {
  expect(dataVersionHash(new Map([...texts].reverse()), tableFiles)).toBe(
    dataVersionHash(texts, tableFiles),
  );
});

it('changes with any digit, with a file that is missing, and with text moved between files', () => {
  const digit = new Map(texts).set('observations.csv', 'value\n1.375\n');
  const missing = new Map(texts);
  missing.delete('companies.csv');
  const moved = new Map(texts)
    .set('companies.csv', 'company\nqiniu\nvalue\n')
    .set('observations.csv', '1.374\n');
  const hashes = [texts, digit, missing, moved].map((files) => dataVersionHash(files, tableFiles));
  expect(new Set(hashes).size).toBe(4);
});
