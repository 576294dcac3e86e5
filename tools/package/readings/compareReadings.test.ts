import { describe, expect, it } from 'vitest';
import { compareReadings } from './compare';
import { parseReading, parseSettlements, type ReadingRow, type Settlement } from './readings';
import { settlementOf, unpublished } from './settle';

const total: ReadingRow = {
  company: 'alpha',
  indicator: 'headcount',
  year: '2024',
  dimension: '',
  category: '',
  value: '250',
  unit: 'persons',
  printed: '250',
  line: '7',
  label_printed: '員工總數',
  qualifier: '',
  preferred: 'yes',
  confidence: 'printed',
  restated: '',
};
const men = { ...total, dimension: 'gender', category: 'male', value: '150', printed: '150' };

const settled: Settlement = {
  company: 'alpha',
  indicator: 'headcount',
  year: '2024',
  dimension: '',
  category: '',
  field: 'line',
  a: '7',
  b: '9',
  settled: '7',
  reason: 'Line 7 is the table.',
};

function listed(a: readonly ReadingRow[], b: readonly ReadingRow[]) {
  return compareReadings(a, b).differences.map(
    (difference) => `${difference.subject} ${difference.field} ${difference.a}|${difference.b}`,
  );
}

describe('compareReadings', () => {
  it('finds nothing between readings alike, in whatever order', () => {
    const { differences, agreed } = compareReadings([total, men], [men, total]);
    expect(differences).toEqual([]);
    expect(agreed).toEqual([total, men]);
  });

  it('tells each field that differs', () => {
    const other = { ...total, line: '9', unit: 'count', confidence: 'inferred' };
    expect(listed([total], [other])).toEqual([
      'alpha headcount 2024 unit persons|count',
      'alpha headcount 2024 line 7|9',
      'alpha headcount 2024 confidence printed|inferred',
    ]);
  });

  it('tells a number that only one reader has, and two values as two numbers', () => {
    expect(listed([total, men], [total])).toEqual(['alpha headcount 2024 gender male row 150|']);
    expect(listed([total], [{ ...total, value: '25' }])).toEqual([
      'alpha headcount 2024 row 250|',
      'alpha headcount 2024 row |25',
    ]);
  });

  it('pairs a number that stands on two lines by its lines', () => {
    const again = { ...total, line: '20' };
    expect(listed([total, again], [again, total])).toEqual([]);
    expect(listed([total, again], [again])).toEqual(['alpha headcount 2024 row 250|']);
  });
});

describe('settlementOf', () => {
  it('finds the settlement of the same field and the same two readings', () => {
    const [difference] = compareReadings([total], [{ ...total, line: '9' }]).differences;
    expect(difference && settlementOf(difference, [settled])).toBe(settled);
    expect(difference && settlementOf(difference, [{ ...settled, b: '8' }])).toBeNull();
    expect(difference && settlementOf(difference, [{ ...settled, year: '2023' }])).toBeNull();
  });

  it('finds the settlement of a single row by its value or its printed characters', () => {
    const share = { ...total, value: '0.02', printed: '0.02%' };
    const [difference] = compareReadings([], [share]).differences;
    const row = { ...settled, field: 'row', a: '', b: '0.02%', settled: 'dropped' };
    expect(difference && settlementOf(difference, [row])).toBe(row);
    expect(difference && settlementOf(difference, [{ ...row, b: '0.02' }])).not.toBeNull();
    expect(difference && settlementOf(difference, [{ ...row, b: '0.02 persons' }])).not.toBeNull();
    expect(difference && settlementOf(difference, [{ ...row, b: '0.03' }])).toBeNull();
    expect(difference && settlementOf(difference, [{ ...row, field: 'note' }])).toBeNull();
  });
});

describe('unpublished', () => {
  it('tells a number both have that is not published, unless it is settled', () => {
    expect(unpublished([total, men], [total, men], [])).toEqual([]);
    expect(unpublished([total, men], [total], [])).toEqual([men]);
    const dropped = {
      ...settled,
      dimension: 'gender',
      category: 'male',
      field: 'row',
      a: '150',
      b: '150',
    };
    expect(unpublished([total, men], [total], [dropped])).toEqual([]);
    expect(unpublished([total], [{ ...total, value: '251' }], [])).toEqual([total]);
  });
});

describe('the files', () => {
  it('tells a column that is missing and a settlement without a reason', () => {
    expect(parseReading('x.csv', 'company,indicator\n').issues[0]?.rule).toBe('missing_column');
    const header = 'company,indicator,year,dimension,category,field,a,b,settled,reason\n';
    const { rows, issues } = parseSettlements(
      's.csv',
      `${header}alpha,headcount,2024,,,line,7,9,7,\n`,
    );
    expect(rows).toEqual([]);
    expect(issues.map(({ line, column }) => [line, column])).toEqual([[2, 'reason']]);
  });
});
