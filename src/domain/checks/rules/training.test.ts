import { describe, expect, it } from 'vitest';
import {
  expectedEnds,
  findingOf,
  findingsOf,
  lineOf,
  row,
  written,
  type Row,
  type Texts,
} from '../../../testing/findings';

const texts: Texts = {
  'open-base': { caveats: ['base_not_stated'] },
  'full-time': { aspects: { staff: 'full_time' } },
  office: { aspects: { boundary: 'office' } },
};

function hours(
  total: string,
  staff: string,
  average: string,
  change: Partial<Row> = {},
): readonly Row[] {
  return [
    row('training_hours_total', total),
    row('headcount', staff),
    { ...row('training_hours_average', average), ...change },
  ];
}

const check = (rows: readonly Row[]) => findingOf('average_times_staff', rows, texts);
const silent = (rows: readonly Row[]) => findingsOf(rows, texts, 'average_times_staff');

describe('total hours ÷ staff is the average', () => {
  it('agrees: 17,358 hours ÷ 962 people are 18.04', () => {
    const finding = check(hours('17358', '962', '18.04'));
    expect(lineOf(finding)).toBe('average_times_staff training_hours_average 2024 agrees');
    expect(written(finding)).toBe('17358 ÷ 962 ≈ 18.0437 ≈ 18.04');
  });

  it('agrees within rounding: 10 hours ÷ 3 may be 3.2', () => {
    // [9.5, 10.5) ÷ 3 = [3.1666…, 3.5), and 3.2 is [3.15, 3.25).
    const finding = check(hours('10', '3', '3.2'));
    expect(finding.outcome).toBe('agrees_within_rounding');
    expect(expectedEnds(finding)).toEqual(['3.166667', '3.5']);
  });

  it('contradicts, and names the people it would take', () => {
    // 2,000 ÷ 200 is 10; an average of 12 takes 1,999.5 ÷ 12.5 to 2,000.5 ÷ 11.5 people.
    const finding = check(hours('2000', '200', '12'));
    expect(finding.outcome).toBe('contradicts');
    const [remark] = finding.remarks;
    expect(remark?.id).toBe('implied_people');
    const people = remark?.values['people'];
    const range = people && 'range' in people ? people.range : null;
    expect(range?.value.toFixed(1)).toBe('166.7');
    expect(range?.interval.low?.toFixed(2)).toBe('159.96');
    expect(range?.interval.high?.toFixed(2)).toBe('173.96');
  });

  it('tells of another base where the report does not say over whom it averages', () => {
    const finding = check(hours('2000', '200', '12', { definition: 'open-base' }));
    expect([finding.outcome, finding.messageId]).toEqual(['unusual', 'implied_base_differs']);
    expect(finding.remarks.map(({ id }) => id)).toEqual(['implied_people', 'base_not_stated']);
  });

  it.each(['full-time', 'office'])('hours of other people (%s) never contradict', (boundary) => {
    const finding = check(hours('2000', '200', '12', { boundary }));
    expect(finding.outcome).toBe('cannot_be_tested');
    expect(finding.remarks.map(({ id }) => id)).toContain('boundary_differs');
  });

  it('cannot be tested in class hours, and says that the unit is why', () => {
    const finding = check([
      row('training_hours_total', '7297.87', null, { unit: 'class-hours' }),
      row('headcount', '200'),
      row('training_hours_average', '12'),
    ]);
    expect([finding.outcome, finding.messageId]).toEqual(['cannot_be_tested', 'missing_unit']);
  });

  it('says nothing where one of the three is missing, or another year’s', () => {
    const rows = hours('2000', '200', '12');
    for (const left of rows) expect(silent(rows.filter((row) => row !== left))).toEqual([]);
    for (const moved of rows) {
      const other = rows.map((row) => (row === moved ? { ...row, year: 2023 } : row));
      expect(silent(other)).toEqual([]);
    }
  });

  it('divides by nobody without harm', () => {
    expect(silent(hours('2000', '0', '12'))).toEqual([]);
    expect(silent(hours('0', '0', '0'))).toEqual([]);
    expect(check(hours('0', '200', '0')).outcome).toBe('agrees');
  });

  it('full-time staff stands in where no total is printed', () => {
    const rows = [
      row('training_hours_total', '2000'),
      row('headcount', '200', 'employment_type.full_time'),
      row('training_hours_average', '10'),
    ];
    expect(check(rows).outcome).toBe('agrees');
  });

  it('"more than 10 hours" agrees with 10.25 and contradicts 9', () => {
    const more = { qualifier: 'more_than' } as const;
    expect(check(hours('2050', '200', '10', more)).outcome).toBe('agrees');
    expect(check(hours('1800', '200', '10', more)).outcome).toBe('contradicts');
  });
});

describe('average × staff of the groups is the total', () => {
  const groups = [
    row('training_hours_average', '10', 'gender.male'),
    row('training_hours_average', '20', 'gender.female'),
    row('headcount', '120', 'gender.male'),
    row('headcount', '80', 'gender.female'),
  ];
  const total = (value: string) => [row('training_hours_total', value), ...groups];

  it('agrees: 10 × 120 + 20 × 80 = 2,800', () => {
    const finding = check(total('2800'));
    expect(lineOf(finding)).toBe('average_times_staff training_hours_total 2024 agrees');
    expect(written(finding)).toBe('10 × 120 + 20 × 80 ≈ 2800');
    // ±0.5 hours for each of 200 people.
    expect(expectedEnds(finding)).toEqual(['2700', '2900']);
  });

  it('agrees within rounding up to half an hour a head', () => {
    expect(check(total('2900')).outcome).toBe('agrees_within_rounding');
    expect(check(total('2901')).outcome).toBe('contradicts');
  });

  it('is unusual where the base is left open', () => {
    const rows = total('2901').map((observationParts) =>
      observationParts.indicator === 'training_hours_average'
        ? { ...observationParts, definition: 'open-base' }
        : observationParts,
    );
    expect(check(rows).outcome).toBe('unusual');
  });

  it('never contradicts with staff of another kind', () => {
    const rows = total('2901').map((observationParts) =>
      observationParts.indicator === 'headcount'
        ? { ...observationParts, boundary: 'full-time' }
        : observationParts,
    );
    expect(check(rows).outcome).toBe('cannot_be_tested');
  });

  it('says nothing where the staff of a group is missing', () => {
    expect(silent(total('2901').slice(0, -1))).toEqual([]);
  });
});
