import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { licenceFaults, parseLock } from './licenceFaults';

const of = (licence: string | null, dev = false) =>
  licenceFaults([{ name: 'one', licence, dev }]).length;

it('everything that is installed here may be used', () => {
  const packages = parseLock(readFileSync('package-lock.json', 'utf8'));
  expect(packages.length).toBeGreaterThan(100);
  expect(licenceFaults(packages)).toEqual([]);
});

it('copyleft, a licence that is not open and none at all are told', () => {
  for (const licence of ['GPL-3.0-only', 'AGPL-3.0', 'SEE LICENSE IN LICENSE', 'UNLICENSED', '']) {
    expect(of(licence), licence).toBe(1);
  }
  expect(of(null)).toBe(1);
});

it('every licence of an expression counts', () => {
  expect(of('(MIT AND Zlib)')).toBe(0);
  expect(of('MIT AND ISC AND BSD-3-Clause')).toBe(0);
  expect(of('(MIT AND GPL-2.0-only)')).toBe(1);
  expect(of('(MIT OR GPL-2.0-only)')).toBe(1);
});

it('some may be worked with, but not be part of the site', () => {
  expect(of('MPL-2.0', true)).toBe(0);
  expect(of('MPL-2.0')).toBe(1);
});

it('the lock file tells both apart, and nested copies are packages too', () => {
  const lock = {
    packages: {
      '': { license: 'MIT' },
      'node_modules/a': { license: 'ISC' },
      'node_modules/a/node_modules/@b/c': { dev: true },
    },
  };
  expect(parseLock(JSON.stringify(lock))).toEqual([
    { name: 'a', licence: 'ISC', dev: false },
    { name: '@b/c', licence: null, dev: true },
  ]);
});
