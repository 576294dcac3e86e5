import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import type { DataFile } from '../../../src/data/dataFiles';
import { sampleFiles, seeded } from '../check/samplePackage';
import { reportFindings, type Asked } from './report';

const nothing: Asked = { language: 'en', json: false, company: null, rule: null, outcome: null };

function bytesOf(files: ReadonlyMap<DataFile, string>): ReadonlyMap<DataFile, Uint8Array> {
  const encoder = new TextEncoder();
  return new Map([...files].map(([file, text]) => [file, encoder.encode(text)]));
}

function report(asked: Partial<Asked> = {}, files: ReadonlyMap<DataFile, string> = sampleFiles) {
  return reportFindings(bytesOf(files), { ...nothing, ...asked });
}

const quantity = v.nullable(
  v.strictObject({
    low: v.nullable(v.string()),
    high: v.nullable(v.string()),
    value: v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/)),
    unit: v.string(),
  }),
);
/** Every key a finding has for other programs, and no other. */
const keys = {
  id: v.string(),
  rule: v.string(),
  outcome: v.string(),
  report: v.nullable(v.string()),
  company: v.string(),
  indicator: v.string(),
  dimension: v.nullable(v.string()),
  category: v.nullable(v.string()),
  year: v.number(),
  lines: v.array(v.number()),
  expected: quantity,
  found: quantity,
  explanation: v.string(),
};
const noParts = v.pipe(v.array(v.unknown()), v.length(0));
const part = v.strictObject({ ...keys, parts: noParts });
const plainFindings = v.array(v.strictObject({ ...keys, parts: v.array(part) }));

function json(asked: Partial<Asked> = {}, files: ReadonlyMap<DataFile, string> = sampleFiles) {
  return v.parse(plainFindings, JSON.parse(report({ ...asked, json: true }, files).text));
}

/** Men and women of 2024 no longer add up to the total: 150 + 99 are not 250. */
const broken = seeded('observations.csv', 'female,100,persons,100', 'female,99,persons,99');

describe('the findings as JSON', () => {
  it('tell rule, outcome, figure, lines, both quantities and the explanation', () => {
    expect(json({ rule: 'parts_total', outcome: 'contradicts' }, broken)).toEqual([
      {
        id: 'parts_total.alpha.headcount.2024.gender_female_male.alpha-2024',
        rule: 'parts_total',
        outcome: 'contradicts',
        report: 'alpha-2024',
        company: 'alpha',
        indicator: 'headcount',
        dimension: null,
        category: null,
        year: 2024,
        lines: [7, 8, 9],
        expected: { low: '249', high: '249', value: '249', unit: 'persons' },
        found: { low: '250', high: '250', value: '250', unit: 'persons' },
        explanation:
          'The groups of a whole add up to its total. Calculated: 249 people. Given: 250 people. The two contradict each other. They are 1 person apart. 150 + 99 = 249 ≠ 250 people',
        parts: [],
      },
    ]);
  });

  it('tell one fact once, with each of its figures', () => {
    const row = (group: string, value: number) =>
      `alpha,alpha-2024,headcount,2024,gender,${group},${value},persons,${value},人,x,社會,10,,no,printed,,,,,`;
    const women = 'gender,female,100,persons,100,人,女,社會,9,,yes,printed,,,,,';
    const exchanged = [women, row('male', 100), row('female', 150)].join('\n');
    const files = seeded('observations.csv', women, exchanged);
    const [finding, ...others] = json({ rule: 'printed_twice' }, files);
    expect([finding?.id, others]).toEqual(['printed_twice.alpha.headcount.2024.alpha-2024', []]);
    expect(
      finding?.parts.map(({ category, expected, found }) => [
        category,
        expected?.value,
        found?.value,
      ]),
    ).toEqual([
      ['male', '150', '100'],
      ['female', '100', '150'],
    ]);
  });

  it('hold the findings of all rules and companies where nothing is asked for', () => {
    const findings = json();
    expect(findings.length).toBeGreaterThan(1);
    expect(findings.every(({ outcome }) => outcome === 'agrees')).toBe(true);
    expect(json({ company: 'beta' })).toEqual([]);
  });

  it('are in the language asked for', () => {
    const [finding] = json({ language: 'zh-Hans', outcome: 'contradicts' }, broken);
    expect(finding?.explanation).toContain('二者相互矛盾。');
  });
});

describe('the findings as text', () => {
  it('stand by outcome with sentence, arithmetic, lines and counts', () => {
    const { text } = report({}, broken);
    expect(text.startsWith('Contradicts (1)\n\n  Alpha · Headcount · FY2024 · ')).toBe(true);
    expect(text).toContain('    150 + 99 = 249 ≠ 250 people\n');
    expect(text).toContain('250 (7), 150 (8), 99 (9)');
    expect(text).toMatch(/ {5}1 {2}Contradicts\n {5}0 {2}Unusual\n/);
  });

  it('count nothing where nothing matches', () => {
    expect(report({ rule: 'jump' }).text).toMatch(/ {5}0 {2}All findings$/);
  });
});

describe('what is wrong with the data', () => {
  it('goes to the messages with file, line and column, and the rest is checked', () => {
    const { messages, failed, text } = report(
      {},
      seeded('observations.csv', 'male,145,persons,145', 'male,many,persons,145'),
    );
    expect(messages).toEqual(['observations.csv:8:value bad_value – many']);
    expect([failed, text === '']).toEqual([false, false]);
  });

  it('ends it where a file is missing that the checks need', () => {
    const files = new Map(sampleFiles);
    files.delete('observations.csv');
    files.delete('texts/en.json');
    expect(report({}, files)).toEqual({
      text: '',
      messages: ['not there: observations.csv, texts/en.json'],
      failed: true,
    });
  });

  it('does not end it where a file is missing that only other pages need', () => {
    const files = new Map(sampleFiles);
    files.delete('disclosures.csv');
    files.delete('datapackage.json');
    expect(report({}, files)).toEqual(report());
  });

  it('ends it where a needed file cannot be read', () => {
    const files = new Map(bytesOf(sampleFiles)).set('indicators.csv', new Uint8Array([0xff]));
    expect(reportFindings(files, nothing)).toMatchObject({
      messages: ['indicators.csv is not in UTF-8'],
      failed: true,
    });
  });

  it('ends it where the company asked for is not there', () => {
    expect(report({ company: 'omega' })).toMatchObject({
      messages: ['--company omega is none of: alpha, beta'],
      failed: true,
    });
  });
});

describe('the program', () => {
  const run = promisify(execFile);
  const tsx = path.join('node_modules', 'tsx', 'dist', 'cli.mjs');
  const call = (...args: readonly string[]) =>
    run(process.execPath, [tsx, 'tools/package/findings.ts', ...args]);
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'findings-'));
    mkdirSync(path.join(folder, 'texts'));
    for (const [file, text] of broken) writeFileSync(path.join(folder, file), text);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints one JSON array to stdout and nothing else', async () => {
    const { stdout, stderr } = await call('--data', folder, '--json', '--outcome', 'contradicts');
    expect(v.parse(plainFindings, JSON.parse(stdout))).toHaveLength(1);
    expect(stderr).toBe('');
  }, 30_000);

  it.each([
    ['a folder that is not there', ['--data', '/no/such/folder'], '/no/such/folder is not there'],
    ['a word no option knows', ['--outcome', 'guilty'], '--outcome guilty is none of: contradicts'],
  ])(
    'leaves with 1 for %s',
    async (_, args, message) => {
      const failed = await call(...args).then(
        () => null,
        (error: unknown) => v.parse(v.object({ code: v.number(), stderr: v.string() }), error),
      );
      expect(failed?.code).toBe(1);
      expect(failed?.stderr).toContain(message);
    },
    30_000,
  );
});
