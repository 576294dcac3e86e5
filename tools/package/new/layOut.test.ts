import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRawRows } from '../check/rawTable';
import { sampleFiles } from '../check/samplePackage';
import { layOutReport } from './layOut';
import type { Request } from './request';

function laidOut(request: Partial<Request> = {}, files = sampleFiles) {
  const asked = { company: 'alpha', year: '2025', newCompany: false, ...request };
  const laid = layOutReport(files, asked);
  if ('refusal' in laid) throw new Error(laid.refusal);
  return laid.files;
}

/** The cells of some columns of every row of a file, joined. */
function cells(files: ReadonlyMap<string, string>, file: string, ...columns: readonly string[]) {
  return readRawRows(files.get(file)).map((row) => columns.map(row.cell).join(' '));
}

describe('a report of a company that is there', () => {
  it('has a row for every figure of the last report, its years moved on', () => {
    expect(
      cells(laidOut(), 'observations.csv', 'report', 'indicator', 'year', 'dimension', 'category'),
    ).toEqual([
      'alpha-2025 ghg_scope2 2025  ',
      'alpha-2025 ghg_scope2 2024  ',
      'alpha-2025 headcount 2025  ',
      'alpha-2025 headcount 2025 gender male',
      'alpha-2025 headcount 2025 gender female',
      'alpha-2025 headcount 2024  ',
      'alpha-2025 headcount 2024 gender male',
      'alpha-2025 headcount 2024 gender female',
      'alpha-2025 training_hours 2025  ',
    ]);
  });

  it('keeps unit, label, section, boundary and notes, and nothing that is read from the text', () => {
    const [first] = readRawRows(laidOut().get('observations.csv'));
    const kept = ['unit', 'unit_printed', 'label_printed', 'section', 'boundary', 'preferred'];
    expect(kept.map((column) => first?.cell(column))).toEqual([
      'kgCO2e',
      '千克',
      '範圍二排放',
      '環境',
      'alpha-office',
      'yes',
    ]);
    const readAnew = ['value', 'printed', 'line', 'page', 'qualifier', 'confidence', 'restated'];
    expect(readAnew.map((column) => first?.cell(column)).join('')).toBe('');
  });

  it('leaves a target for a later year where it is, and lays out no figure twice', () => {
    const target = 'beta,beta-2024,pue_target,2026,site,north,1.350,ratio,1.350,,年均,能源,5';
    const observations = sampleFiles.get('observations.csv') ?? '';
    const row = observations.split('\n').find((line) => line.startsWith(target)) ?? '';
    const due = row.replace(',2026,', ',2024,');
    const second = row.replace(',2026,', ',2025,');
    const more = new Map([
      ...sampleFiles,
      ['observations.csv', `${observations}${due}\n${second}\n`] as const,
    ]);
    const found = cells(
      laidOut({ company: 'beta' }, more),
      'observations.csv',
      'indicator',
      'year',
    ).filter((figure) => figure.startsWith('pue_target'));
    expect(found).toEqual(['pue_target 2026', 'pue_target 2025']);
  });

  it('passes over a second value of one figure', () => {
    const observations = sampleFiles.get('observations.csv') ?? '';
    const row = observations.split('\n').find((line) => line.includes('alpha-class-hours')) ?? '';
    const second = row.replace('training_hours', 'pue').replace(',yes,', ',no,');
    const more = new Map([
      ...sampleFiles,
      ['observations.csv', `${observations}${second}\n`] as const,
    ]);
    expect(cells(laidOut({}, more), 'observations.csv', 'indicator')).not.toContain('pue');
  });

  it('lays out its report, gaps, answers under codes and revenue', () => {
    const files = laidOut();
    expect(
      cells(files, 'reports.csv', 'report', 'title', 'language', 'period_start', 'period_end'),
    ).toEqual(['alpha-2025  zh-Hant 2025-01-01 2025-12-31']);
    expect(cells(files, 'disclosures.csv', 'report', 'indicator', 'reason')).toEqual([
      'alpha-2025 pue ',
    ]);
    expect(cells(files, 'code_answers.csv', 'report', 'code', 'answer', 'note')).toEqual([
      'alpha-2025 B8.1  alpha-community',
      'alpha-2025 B8.2  ',
    ]);
    expect(cells(files, 'financials.csv', 'company', 'year', 'value')).toEqual(['alpha 2025 ']);
  });

  it('is laid out from the newest of several reports', () => {
    const reports = sampleFiles.get('reports.csv') ?? '';
    const earlier = 'alpha-2022,alpha,2022,報告,zh-Hant,,,,,,2022-01-01,2022-12-31,,\n';
    const more = new Map([...sampleFiles, ['reports.csv', `${reports}${earlier}`] as const]);
    expect(cells(laidOut({}, more), 'observations.csv', 'year')).toContain('2025');
  });

  it('has the columns of the package in their order', () => {
    const files = laidOut();
    for (const file of ['reports.csv', 'observations.csv', 'disclosures.csv'] as const) {
      const header = (text: string | undefined) => text?.split('\n')[0];
      expect(header(files.get(file))).toBe(header(sampleFiles.get(file)));
    }
  });
});

describe('a report of a new company', () => {
  const files = laidOut({ company: 'gamma_tech', newCompany: true });

  it('comes with a row of companies.csv at the end', () => {
    expect(cells(files, 'companies.csv', 'company', 'position')).toEqual(['gamma_tech 3']);
    expect(cells(files, 'reports.csv', 'report', 'company', 'year')).toEqual([
      'gamma-tech-2025 gamma_tech 2025',
    ]);
  });

  it('has a row for every indicator that needs a number or a reason', () => {
    expect(cells(files, 'observations.csv', 'indicator', 'year', 'unit', 'value')).toEqual([
      'ghg_scope2 2025 tCO2e ',
      'pue 2025 ratio ',
      'headcount 2025 persons ',
      'training_hours 2025 h/person ',
    ]);
  });
});

it('lists what is left to do, with the company and the year', () => {
  const steps = laidOut().get('CHECKLIST.md') ?? '';
  expect(steps).toContain('observations.csv 9');
  expect(steps).toContain('--company alpha --year 2025');
  expect(steps).not.toContain('companies.csv');
  const ofNew = laidOut({ company: 'gamma', newCompany: true }).get('CHECKLIST.md');
  expect(ofNew).toContain('companies.csv');
});

it.each([
  ['a company that is not there', { company: 'omega' }, 'no omega, only alpha, beta'],
  ['a new company that is there', { newCompany: true }, 'alpha is in companies.csv already'],
  ['a new company without an id', { company: 'A B', newCompany: true }, 'A B is no id'],
  ['a year that is none', { year: '25' }, '25 is no year'],
  ['a report that is there', { year: '2024' }, 'alpha-2024 is in reports.csv already'],
])('refuses %s', (_, request, message) => {
  expect(() => laidOut(request)).toThrow(message);
});

describe('the program', () => {
  const tsx = path.join('node_modules', 'tsx', 'dist', 'cli.mjs');
  const call = (...args: readonly string[]) =>
    promisify(execFile)(process.execPath, [tsx, 'tools/package/new.ts', ...args]);
  const refusal = (...args: readonly string[]) =>
    call(...args).then(
      () => null,
      (error: unknown) => {
        const { code, stderr } = v.parse(v.object({ code: v.number(), stderr: v.string() }), error);
        return `${code}: ${stderr}`;
      },
    );
  let folder = '';
  beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), 'new-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('writes into an empty folder, tells where to go on, and never writes over', async () => {
    const out = path.join(folder, 'next');
    const asked = ['--company', 'qiniu', '--year', '2025', '--out', out];
    const { stdout } = await call(...asked);
    expect(stdout).toContain(path.join(out, 'CHECKLIST.md'));
    const before = readdirSync(out).map((file) => readFileSync(path.join(out, file), 'utf8'));
    expect(before.length).toBeGreaterThan(3);
    const refused = await refusal(...asked);
    expect(refused).toMatch(/^1: .* is not empty; nothing was written/);
    const after = readdirSync(out).map((file) => readFileSync(path.join(out, file), 'utf8'));
    expect(after).toEqual(before);
  }, 60_000);

  it.each([
    ['no report named', [], 'name the report'],
    [
      'a folder inside the package',
      ['--out', 'public/data/2025'],
      'public/data/2025 is part of the data package',
    ],
    ['no package', ['--data', '/no/such/folder'], '/no/such/folder has no data package'],
  ])(
    'leaves with 1 for %s',
    async (_, args, message) => {
      const named = args.length === 0 ? [] : ['--company', 'qiniu', '--year', '2025'];
      expect(await refusal(...named, ...args)).toContain(`1: ${message}`);
    },
    60_000,
  );
});
