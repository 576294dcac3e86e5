import { describe, expect, it } from 'vitest';
import type { DataFile } from '../../../src/data/dataFiles';
import { parseFigureChanges } from '../../../src/data/figureChanges';
import { figureId } from '../../../src/domain/figure';
import { writeChanges, type Written } from './changesTable';

/* Packages of a few columns, as an older version has them. */

type Row = readonly [report: string, figure: string, value: string, preferred?: 'no'];

const reportsOf = (...reports: readonly string[]) =>
  ['report,company,year', ...reports.map((id) => `${id},${id.split('-').join(',')}`), ''].join(
    '\n',
  );

function packageOf(version: string, rows: readonly Row[], reports = reportsOf('a-2023', 'a-2024')) {
  const observations = rows.map(([report, figure, value, preferred = 'yes']) => {
    const [indicator = '', year = '', dimension = '', category = ''] = figure.split('.');
    const number = value.replace(' ', ',');
    return `a,${report},${indicator},${year},${dimension},${category},${number},${preferred}`;
  });
  const header = 'company,report,indicator,year,dimension,category,value,unit,preferred';
  const texts = new Map<DataFile, string>([
    ['datapackage.json', JSON.stringify({ version })],
    ['companies.csv', 'company,position\na,1\n'],
    ['reports.csv', reports],
    ['indicators.csv', 'indicator\nwater\nstaff\n'],
    ['categories.csv', 'dimension,category\ngender,male\ngender,female\n'],
    ['observations.csv', [header, ...observations, ''].join('\n')],
  ]);
  return { folder: version, texts };
}

const told = (written: Written) => {
  if ('refusal' in written) return written.refusal;
  return written.rows.map((row) => {
    const words = [row.before, row.after].map((one) => (one ? `${one.value} ${one.unit}` : '-'));
    return `${row.change} ${figureId(row)} ${row.report}: ${words.join(' → ')}`;
  });
};
const between = (before: readonly Row[], after: readonly Row[]) =>
  told(writeChanges(packageOf('2024.9', before), packageOf('2024.10', after)));

describe('a figure', () => {
  it('that had, or has, no number is added, or removed; in the order of the observations', () => {
    expect(
      between(
        [['a-2024', 'staff.2024', '9 persons']],
        [
          ['a-2024', 'water.2024.gender.female', '1 t'],
          ['a-2024', 'water.2024.gender.male', '2 t'],
          ['a-2024', 'water.2024', '3 t'],
          ['a-2024', 'water.2025', '4 t'],
        ],
      ),
    ).toEqual([
      'added a.water.2025 a-2024: - → 4 t',
      'added a.water.2024 a-2024: - → 3 t',
      'added a.water.2024.gender.male a-2024: - → 2 t',
      'added a.water.2024.gender.female a-2024: - → 1 t',
      'removed a.staff.2024 a-2024: 9 persons → -',
    ]);
  });

  it('whose number or unit is another in the same report is corrected', () => {
    expect(
      between(
        [
          ['a-2024', 'water.2024', '250.36 t'],
          ['a-2024', 'water.2023', '10 t'],
          ['a-2024', 'staff.2024', '5 persons'],
        ],
        [
          ['a-2024', 'water.2024', '250.37 t'],
          ['a-2024', 'water.2023', '10 kg'],
          ['a-2024', 'staff.2024', '5 persons'],
        ],
      ),
    ).toEqual([
      'corrected a.water.2024 a-2024: 250.36 t → 250.37 t',
      'corrected a.water.2023 a-2024: 10 t → 10 kg',
    ]);
  });

  it('goes by its preferred number: a second value is none of its changes', () => {
    const second: Row = ['a-2024', 'water.2024', '89 t', 'no'];
    const preferred: Row = ['a-2024', 'water.2024', '89.1 t'];
    expect(between([preferred], [second, preferred])).toEqual([]);
    expect(between([preferred, second], [preferred])).toEqual([]);
    expect(between([['a-2024', 'water.2024', '89 t']], [second, preferred])).toEqual([
      'corrected a.water.2024 a-2024: 89 t → 89.1 t',
    ]);
  });
});

describe('two reports', () => {
  const first: Row = ['a-2023', 'water.2023', '10 t'];

  it('a later one that gives another number restates the figure; the same number is no change', () => {
    expect(between([first], [first, ['a-2024', 'water.2023', '11 t']])).toEqual([
      'restated a.water.2023 a-2024: 10 t → 11 t',
    ]);
    expect(between([first], [first, ['a-2024', 'water.2023', '10 t']])).toEqual([]);
  });

  it('an earlier one that is read later changes nothing of what was last reported', () => {
    const last: Row = ['a-2024', 'water.2023', '11 t'];
    expect(between([last], [first, last])).toEqual([]);
  });

  it('a number that is mended and restated at once has both changes', () => {
    expect(
      between(
        [first],
        [
          ['a-2023', 'water.2023', '10.5 t'],
          ['a-2024', 'water.2023', '11 t'],
        ],
      ),
    ).toEqual([
      'corrected a.water.2023 a-2023: 10 t → 10.5 t',
      'restated a.water.2023 a-2024: 10.5 t → 11 t',
    ]);
  });

  it('where the number of the later one is taken out, that of the earlier one takes its place', () => {
    const both: readonly Row[] = [first, ['a-2024', 'water.2023', '11 t']];
    expect(between(both, [first])).toEqual(['corrected a.water.2023 a-2023: 11 t → 10 t']);
    expect(between(both, [['a-2023', 'water.2023', '12 t']])).toEqual([
      'corrected a.water.2023 a-2023: 11 t → 12 t',
    ]);
  });
});

describe('another id', () => {
  it('of a report is the same report of that company and year', () => {
    const renamed = reportsOf('a-2023', 'a-2024').replace('a-2024,', 'a-2024-esg,');
    const after = packageOf('2024.10', [['a-2024-esg', 'water.2024', '2 t']], renamed);
    expect(
      told(writeChanges(packageOf('2024.9', [['a-2024', 'water.2024', '1 t']]), after)),
    ).toEqual(['corrected a.water.2024 a-2024-esg: 1 t → 2 t']);
  });

  it('of an indicator or a group is another figure', () => {
    expect(
      between([['a-2024', 'old_water.2024', '1 t']], [['a-2024', 'water.2024', '1 t']]),
    ).toEqual(['added a.water.2024 a-2024: - → 1 t', 'removed a.old_water.2024 a-2024: 1 t → -']);
  });
});

describe('the file', () => {
  const [older, newer] = [
    packageOf('2024.9', [['a-2024', 'water.2024', '1 t']]),
    packageOf('2024.10', [['a-2024', 'water.2024', '2 t']]),
  ];
  const written = writeChanges(older, newer);
  const text = 'text' in written ? written.text : '';

  it('is read as it was written, and keeps the rows of the versions before', () => {
    const next = packageOf('2024.11', []);
    next.texts.set('changes.csv', text);
    const again = writeChanges(newer, next);
    const { rows, issues } = parseFigureChanges('text' in again ? again.text : '');
    expect(issues).toEqual([]);
    expect(rows.map(({ row }) => `${row.version} ${row.change}`)).toEqual([
      '2024.10 corrected',
      '2024.11 removed',
    ]);
  });

  it.each([
    ['Both packages are of version 2024.9', older, older],
    ['2024.10 is of version 2024.10, which is newer than 2024.9', newer, older],
    ['empty is no data package', { folder: 'empty', texts: new Map() }, newer],
    ['empty is no data package', older, { folder: 'empty', texts: new Map() }],
    [
      'already has rows of version 2024.10',
      older,
      { ...newer, texts: new Map(newer.texts).set('changes.csv', text) },
    ],
    [
      'changes.csv has faults',
      older,
      { ...newer, texts: new Map(newer.texts).set('changes.csv', text.replace(',2,', ',"two",')) },
    ],
  ])('is not written where it would be wrong: %s', (words, before, after) => {
    expect(told(writeChanges(before, after))).toContain(words);
  });
});
