import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { dataFiles } from '../../../src/data/dataFiles';
import { parseDataset } from '../../../src/data/parseDataset';
import { checkAll } from '../../../src/domain/checks/checkCompany';
import { readPublished } from '../../../src/testing/published';
import { checkPackage } from '../check/checkPackage';
import { formatFault } from '../check/fault';
import { readPackage } from '../readPackage';
import type { Asked } from './company';
import { faults } from './faults';
import { writePackage } from './writePackage';

const root = mkdtempSync(path.join(tmpdir(), 'synthetic-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

function written(name: string, asked: Partial<Asked> = {}): string {
  const folder = path.join(root, name);
  writePackage({ companies: 5, years: 5, seed: 1, faults: false, ...asked }, folder);
  return folder;
}

/** The dataset of a package in which the data check finds no fault. */
function soundDataset(folder: string) {
  const files = new Map(
    dataFiles
      .filter((file) => existsSync(path.join(folder, file)))
      .map((file) => [file, readFileSync(path.join(folder, file))] as const),
  );
  expect(checkPackage(files, null).faults.map(formatFault)).toEqual([]);
  const { dataset, issues } = parseDataset(readPackage(folder));
  expect(issues).toEqual([]);
  return dataset;
}

/** What the checks hold against the reports, as `faults.csv` lists it. */
function warningsIn(dataset: ReturnType<typeof soundDataset>): readonly string[] {
  const graves = checkAll(dataset).filter(({ outcome }) =>
    ['contradicts', 'unusual'].includes(outcome),
  );
  return graves.map(({ rule, key }) => [rule, key.company, key.indicator, key.year].join(','));
}

function plantedIn(folder: string): readonly string[] {
  return readFileSync(path.join(folder, 'faults.csv'), 'utf8').trim().split('\n').slice(1);
}

/** Of the files that are there: a table without rows is not. */
function hashesOf(folder: string): ReadonlyMap<string, string> {
  const there = dataFiles.filter((file) => existsSync(path.join(folder, file)));
  return new Map(
    there.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(folder, file)))
        .digest('hex'),
    ]),
  );
}

describe('a package of five companies', () => {
  const folder = written('five');
  const dataset = soundDataset(folder);

  it('has a report a year of each, which prints the year before as well', () => {
    for (const { id } of dataset.companies) {
      const years = dataset.reports.filter(({ company }) => company === id).map(({ year }) => year);
      expect(years).toEqual([2024, 2023, 2022, 2021, 2020]);
      const printed = dataset.allObservations
        .filter(({ report, indicator }) => report === `${id}-2020` && indicator === 'headcount')
        .map(({ year }) => year);
      expect(new Set(printed)).toEqual(new Set([2020, 2019]));
    }
  });

  it('is under the published indicators and categories', () => {
    const published = readPublished();
    expect(dataset.indicators).toEqual(published.indicators);
    expect(dataset.categories).toEqual(published.categories);
    expect(dataset.conversions).toEqual(published.conversions);
  });

  it('has nothing that contradicts itself or is unusual', () => {
    expect(warningsIn(dataset)).toEqual([]);
  });

  it('is the same for the same seed, byte for byte, and another for another', () => {
    const hashes = hashesOf(folder);
    expect(hashesOf(written('again'))).toEqual(hashes);
    expect(hashesOf(written('other', { seed: 2 }))).not.toEqual(hashes);
  });
});

describe('a package of thirty companies', () => {
  const clean = soundDataset(written('thirty', { companies: 30, years: 2 }));

  it('has nothing that contradicts itself or is unusual', () => {
    expect(warningsIn(clean)).toEqual([]);
  });

  it('has gaps of every reason, reports that were not read for all, and restated numbers', () => {
    expect(new Set(clean.disclosures.map(({ reason }) => reason))).toEqual(
      new Set(['not_disclosed', 'not_applicable', 'not_quantified']),
    );
    expect(clean.reports.some(({ readFor }) => !readFor.includes('all'))).toBe(true);
    expect(clean.allObservations.some(({ restated, note }) => restated && note !== null)).toBe(
      true,
    );
  });

  it('has names of its own for each company, one of them of 200 letters', () => {
    const names = clean.companies.map(({ name }) => name.en);
    expect(new Set(names).size).toBe(30);
    expect(Math.max(...names.map(({ length }) => length))).toBe(200);
  });

  it('with faults has each that was planted, and no other', () => {
    const folder = written('faulty', { companies: 30, years: 2, faults: true });
    const planted = plantedIn(folder);
    expect(warningsIn(soundDataset(folder)).toSorted()).toEqual(planted.toSorted());
    expect(new Set(planted.map((line) => line.split(',')[0])).size).toBe(faults.length);
  });

  it('of one report each has the faults that one report can have', () => {
    const folder = written('one', { companies: 30, years: 1, faults: true });
    expect(warningsIn(soundDataset(folder)).toSorted()).toEqual(plantedIn(folder).toSorted());
  });

  it('of the most years that can be asked for has nothing unusual', () => {
    expect(warningsIn(soundDataset(written('old', { companies: 3, years: 20 })))).toEqual([]);
  });
});
