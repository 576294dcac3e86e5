import { describe, expect, it } from 'vitest';
import {
  expectedEnds,
  findingOf,
  findingsOf,
  foundEnds,
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

describe('a share equals its parts', () => {
  const women = (share: string, change: Partial<Row> = {}): readonly Row[] => [
    { ...row('women_share', share), ...change },
    row('headcount', '102', 'gender.female'),
    row('headcount', '325'),
  ];
  const check = (rows: readonly Row[]) => findingOf('share_of_parts', rows, texts);
  const silent = (rows: readonly Row[]) => findingsOf(rows, texts, 'share_of_parts');

  it('agrees: 102 of 325 are 31.38 %', () => {
    const finding = check(women('31.38'));
    expect(lineOf(finding)).toBe('share_of_parts women_share 2024 agrees');
    expect(written(finding)).toBe('102 ÷ 325 ≈ 31.3846 ≈ 31.38');
  });

  it('of research staff agrees: 147 of 325 are about 45 %, not 54 %', () => {
    const research = (share: string) =>
      check([
        row('rnd_staff_share', share, null, { qualifier: 'about' }),
        row('rnd_staff', '147'),
        row('headcount', '325'),
      ]);
    expect([research('45').outcome, research('54').outcome]).toEqual(['agrees', 'contradicts']);
    expect(written(research('45'))).toBe('147 ÷ 325 ≈ 45.2308 ≈ 45');
  });

  it('agrees however few digits are printed', () => {
    expect(check(women('31.4')).outcome).toBe('agrees');
    expect(check(women('31')).outcome).toBe('agrees');
  });

  it('agrees within rounding where the staff itself is rounded', () => {
    // "About 300" is 250 to 350 people: 102 of them are 29.1 to 40.8 %.
    const rows = women('31.38').map((observationParts) =>
      observationParts.value === '325'
        ? { ...observationParts, value: '300', qualifier: 'about' as const }
        : observationParts,
    );
    const finding = check(rows);
    expect(finding.outcome).toBe('agrees_within_rounding');
    expect(expectedEnds(finding)).toEqual(['29.142857', '40.8']);
  });

  it('contradicts by one in the last digit: people are counted', () => {
    const finding = check(women('31.39'));
    expect(finding.outcome).toBe('contradicts');
    // 31.384615… does not lie in [31.385, 31.395).
    expect(foundEnds(finding)).toEqual(['31.385', '31.395']);
  });

  it('contradicts where digits are exchanged', () => {
    expect(check(women('31.83')).outcome).toBe('contradicts');
  });

  it('tells of another base where the report leaves it open', () => {
    expect(check(women('31.83', { definition: 'open-base' })).outcome).toBe('unusual');
  });

  it.each(['full-time', 'office'])('of other people (%s) never contradicts', (boundary) => {
    const finding = check(women('31.83', { boundary }));
    expect(finding.outcome).toBe('cannot_be_tested');
    expect(finding.remarks.map(({ id }) => id)).toEqual(['boundary_differs']);
  });

  it('says nothing where the share, its part or its whole is missing, or there is nobody', () => {
    const rows = women('31.83');
    for (const left of rows) expect(silent(rows.filter((row) => row !== left))).toEqual([]);
    const nobody = rows.map((row) =>
      row.indicator === 'headcount' ? { ...row, value: '0' } : row,
    );
    expect(silent(nobody)).toEqual([]);
  });

  it('full-time staff stands in for everyone', () => {
    const rows = [
      row('women_share', '38'),
      row('headcount', '4683', 'gender.female'),
      row('headcount', '12335', 'employment_type.full_time'),
    ];
    expect(written(check(rows))).toBe('4683 ÷ 12335 ≈ 37.9651 ≈ 38');
  });

  it('trained employees ÷ staff is the coverage, also from "more than 3,348"', () => {
    const trained = (coverage: string) => [
      row('training_coverage', coverage),
      row('employees_trained', '3348', null, { qualifier: 'more_than' }),
      row('headcount', '3756'),
    ];
    // 3,347.5 ÷ 3,756 is 89.12 %; what is more than that stays open.
    expect(expectedEnds(check(trained('89')))).toEqual(['89.124068', null]);
    expect(check(trained('89')).outcome).toBe('agrees');
    expect(check(trained('95')).outcome).toBe('agrees_within_rounding');
    expect(check(trained('88')).outcome).toBe('contradicts');
  });

  it('no deaths are a rate of zero, one death of 325 is 0.31 %', () => {
    const rate = (deaths: string, printed: string) =>
      check([
        row('work_fatality_rate', printed),
        row('work_fatalities', deaths),
        row('headcount', '325'),
      ]).outcome;
    expect(rate('0', '0.00')).toBe('agrees');
    expect(rate('1', '0.31')).toBe('agrees');
    expect(rate('1', '0.00')).toBe('contradicts');
  });
});

describe('shares of all trained employees', () => {
  const shares = (...values: readonly [string, string]): readonly Row[] => [
    row('training_composition', values[0], 'gender.male'),
    row('training_composition', values[1], 'gender.female'),
  ];
  const check = (rows: readonly Row[]) => findingOf('composition', rows, texts);

  it('add to 100', () => {
    const finding = check(shares('69', '31'));
    expect(lineOf(finding)).toBe('composition training_composition 2024 agrees');
    expect(written(finding)).toBe('69 + 31 = 100');
  });

  it('add to 100 within rounding: 69.5 and 30.6 may be 69.45 and 30.55', () => {
    const finding = check(shares('69.5', '30.6'));
    expect([finding.outcome, finding.messageId]).toEqual(['agrees_within_rounding', 'adds_to_100']);
    expect(foundEnds(finding)).toEqual(['100', '100.2']);
  });

  it('contradict short of it by a digit: 69.4 and 30.5 are below 100 however rounded', () => {
    // [69.35, 69.45) + [30.45, 30.55) = [99.8, 100.0).
    const finding = check(shares('69.4', '30.5'));
    expect([finding.outcome, finding.messageId]).toEqual(['contradicts', 'does_not_add_to_100']);
    expect(foundEnds(finding)).toEqual(['99.8', '100']);
  });

  it('contradict at 105', () => {
    expect(check(shares('69', '36')).outcome).toBe('contradicts');
  });

  it('of three levels may add to 101', () => {
    const levels = (management: string) => [
      row('training_composition', management, 'level.management'),
      row('training_composition', '45', 'level.key_staff'),
      row('training_composition', '47', 'level.general_staff'),
    ];
    expect(check(levels('8')).outcome).toBe('agrees');
    expect(check(levels('9')).outcome).toBe('agrees_within_rounding');
    expect(check(levels('13')).outcome).toBe('contradicts');
  });

  it('are not added up where a group is missing', () => {
    const left = findingsOf(shares('69', '36').slice(0, 1), texts, 'composition');
    expect(left).toEqual([]);
    expect(
      findingsOf(
        [
          row('training_composition', '69', 'level.management'),
          row('training_composition', '36', 'level.key_staff'),
        ],
        texts,
        'composition',
      ),
    ).toEqual([]);
  });

  it('under the very line that gives coverage in another year are unusual', () => {
    const line = (category: string, place: number) => ({
      labelPrinted: category,
      section: 'Share of employees trained',
      line: 3364 + place,
    });
    const rows = ['male', 'female'].flatMap((category, place) => [
      row('training_composition', category === 'male' ? '75' : '25', `gender.${category}`, {
        year: 2023,
        ...line(category, place),
      }),
      row('training_coverage', category === 'male' ? '87' : '75', `gender.${category}`, {
        ...line(category, place),
      }),
    ]);
    expect(
      findingsOf(rows, texts, 'composition').map((finding) => [lineOf(finding), finding.messageId]),
    ).toEqual([
      ['composition training_composition 2023 agrees', 'adds_to_100'],
      ['composition training_composition 2023 unusual', 'label_of_coverage'],
    ]);
  });

  it('under a label of their own are not', () => {
    const rows = [
      ...shares('75', '25').map((share) => ({ ...share, labelPrinted: 'Share of those trained' })),
      row('training_coverage', '87', 'gender.male', { labelPrinted: 'Men trained' }),
    ];
    expect(findingsOf(rows, texts, 'composition').map((finding) => finding.outcome)).toEqual([
      'agrees',
    ]);
  });
});

describe('the share of each group that was trained', () => {
  const covered = (...values: readonly [string, string]): readonly Row[] => [
    row('training_coverage', values[0], 'gender.male'),
    row('training_coverage', values[1], 'gender.female'),
  ];
  const outcomes = (rows: readonly Row[]) =>
    findingsOf(rows, texts, 'composition').map((finding) => finding.messageId);

  it('need not add to 100', () => {
    expect(outcomes(covered('93', '75'))).toEqual([]);
  });

  it('is unusual where it does: shares of a whole may stand under its name', () => {
    const finding = findingOf('composition', covered('69', '31'), texts);
    expect([lineOf(finding), finding.messageId]).toEqual([
      'composition training_coverage 2024 unusual',
      'coverage_adds_to_100',
    ]);
  });

  it('is unusual where it does beside a total far above both', () => {
    expect(outcomes([row('training_coverage', '95'), ...covered('69', '31')])).toEqual([
      'coverage_adds_to_100',
    ]);
  });

  it('is no matter where the total lies between the groups', () => {
    expect(outcomes([row('training_coverage', '55'), ...covered('60', '40')])).toEqual([]);
  });
});
