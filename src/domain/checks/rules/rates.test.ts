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
  'full-time': { aspects: { staff: 'full_time' } },
  office: { aspects: { boundary: 'office' } },
  'open-base': { caveats: ['base_not_stated'] },
  'of-leavers': { aspects: { formula: 'leavers/(leavers+year_end)' } },
  'of-staff': { aspects: { formula: 'leavers/year_end' } },
  'not-turnable': { aspects: { formula: 'voluntary/(leavers+year_end)' } },
  'no-formula': { aspects: { formula: 'not_stated' } },
};

describe('a total lies between its smallest and its largest group', () => {
  const covered = (total: string, change: Partial<Row> = {}): readonly Row[] => [
    { ...row('training_coverage', total), ...change },
    row('training_coverage', '75', 'gender.female'),
    row('training_coverage', '87', 'gender.male'),
  ];
  const between = (rows: readonly Row[]) => findingOf('between_groups', rows, texts);

  it('agrees inside, whatever the weights', () => {
    const finding = between(covered('84'));
    expect(lineOf(finding)).toBe('between_groups training_coverage 2024 agrees');
    expect(written(finding)).toBe('75 ≤ 84 ≤ 87');
  });

  it('agrees on the very rate of a group', () => {
    expect(between(covered('87')).outcome).toBe('agrees');
    expect(between(covered('75')).outcome).toBe('agrees');
  });

  it('agrees within rounding just outside: 87 may be 87.4', () => {
    expect(between(covered('87.4')).outcome).toBe('agrees_within_rounding');
    expect(between(covered('74.6')).outcome).toBe('agrees_within_rounding');
  });

  it('contradicts where no rounding reaches it', () => {
    const finding = between(covered('89'));
    expect([finding.outcome, finding.messageId]).toEqual(['contradicts', 'not_between']);
    expect(expectedEnds(finding)).toEqual(['74.5', '87.5']);
    expect(foundEnds(finding)).toEqual(['88.5', '89.5']);
    expect(written(finding)).toBe('75 ≤ 89 > 87');
  });

  it('contradicts where roundings only touch: 87 is below 87.5, and 88 is not', () => {
    expect(between(covered('88')).outcome).toBe('contradicts');
  });

  it('contradicts below the smallest as well', () => {
    expect(written(between(covered('70')))).toBe('75 > 70 ≤ 87');
  });

  it('"more than" and "at most" reach as far as they say', () => {
    expect(between(covered('80', { qualifier: 'more_than' })).outcome).toBe('agrees');
    expect(between(covered('89', { qualifier: 'at_most' })).outcome).toBe('agrees_within_rounding');
    expect(between(covered('70', { qualifier: 'at_most' })).outcome).toBe('contradicts');
  });

  it.each(['full-time', 'office'])('a total of other people (%s) never contradicts', (boundary) => {
    const finding = between(covered('89', { boundary }));
    expect(finding.outcome).toBe('cannot_be_tested');
    expect(finding.remarks.map(({ id }) => id)).toEqual(['boundary_differs']);
  });

  it('nothing is said where the total, or all but one group, is missing', () => {
    const silent = (rows: readonly Row[]) => findingsOf(rows, texts, 'between_groups');
    const [total, ...groups] = covered('89');
    expect(silent(groups)).toEqual([]);
    expect(silent([total, groups[0]].filter((item) => item !== undefined))).toEqual([]);
  });

  it('nothing is said of a single group that is everyone by itself', () => {
    const rows = [
      row('training_hours_average', '10'),
      row('training_hours_average', '12', 'employment_type.contract'),
      row('headcount', '325'),
      row('headcount', '325', 'employment_type.contract'),
    ];
    expect(findingsOf(rows, texts, 'between_groups')).toEqual([]);
  });

  it('nothing is said of groups that leave people out', () => {
    expect(
      findingsOf(
        [
          row('turnover_rate', '30'),
          row('turnover_rate', '10', 'region.mainland_china'),
          row('turnover_rate', '20', 'region.overseas'),
        ],
        texts,
        'between_groups',
      ),
    ).toEqual([]);
  });

  it('groups are everyone where their staff adds up to everyone', () => {
    const rows = [
      row('turnover_rate', '30'),
      row('turnover_rate', '10', 'region.mainland_china'),
      row('turnover_rate', '20', 'region.overseas'),
      row('headcount', '90', 'region.mainland_china'),
      row('headcount', '10', 'region.overseas'),
    ];
    const outcomes = (staff: string) =>
      findingsOf([...rows, row('headcount', staff)], texts, 'between_groups').map(
        (finding) => finding.outcome,
      );
    expect(outcomes('100')).toEqual(['contradicts']);
    expect(outcomes('101')).toEqual([]);
  });
});

describe('a total is the mean of its groups by their staff', () => {
  const trained = (total: string, definition: string | null = null): readonly Row[] => [
    row('training_hours_average', total, null, { definition }),
    row('training_hours_average', '10', 'gender.male'),
    row('training_hours_average', '20', 'gender.female'),
    row('headcount', '100', 'gender.male'),
    row('headcount', '300', 'gender.female'),
  ];
  const mean = (rows: readonly Row[]) => findingOf('weighted_mean', rows, texts);

  it('agrees: (10 × 100 + 20 × 300) ÷ 400 = 17.5', () => {
    const finding = mean(trained('17.5'));
    expect(lineOf(finding)).toBe('weighted_mean training_hours_average 2024 agrees');
    expect(written(finding)).toBe('( 10 × 100 + 20 × 300 ) ÷ 400 ≈ 17.5');
    // (9.5 × 100 + 19.5 × 300) ÷ 400 and (10.5 × 100 + 20.5 × 300) ÷ 400.
    expect(expectedEnds(finding)).toEqual(['17', '18']);
  });

  it('agrees within rounding up to what the groups’ own rounding allows', () => {
    expect(mean(trained('17.2')).outcome).toBe('agrees_within_rounding');
    // [17.95, 18.05) meets [17, 18).
    expect(mean(trained('18.0')).outcome).toBe('agrees_within_rounding');
  });

  it('contradicts beyond', () => {
    const finding = mean(trained('18.1'));
    expect(finding.outcome).toBe('contradicts');
    expect(written(finding)).toBe('( 10 × 100 + 20 × 300 ) ÷ 400 ≈ 17.5 ≠ 18.1');
  });

  it('tells of another base, not of a fault, where the report leaves the base open', () => {
    const finding = mean(trained('18.1', 'open-base'));
    expect(finding.outcome).toBe('unusual');
    expect(finding.remarks.map(({ id }) => id)).toEqual(['base_not_stated']);
  });

  it.each(['full-time', 'office'])('staff of another kind (%s) never contradicts', (boundary) => {
    const rows = trained('18.1').map((observationParts) =>
      observationParts.indicator === 'headcount'
        ? { ...observationParts, boundary }
        : observationParts,
    );
    const finding = mean(rows);
    expect(finding.outcome).toBe('cannot_be_tested');
    expect(finding.remarks.map(({ id }) => id)).toEqual(['boundary_differs']);
  });

  it('cannot be tested where the staff of a group is not printed, and says so', () => {
    const finding = mean(trained('18.1').filter(({ value }) => value !== '300'));
    expect([finding.outcome, finding.messageId]).toEqual(['cannot_be_tested', 'missing_weights']);
  });

  it('is not worked out where the groups have no staff at all', () => {
    const rows = trained('17.5').map((observationParts) =>
      observationParts.indicator === 'headcount'
        ? { ...observationParts, value: '0' }
        : observationParts,
    );
    expect(findingsOf(rows, texts, 'weighted_mean')).toEqual([]);
  });

  it('counts ages 20 to 59 as everyone where their staff adds up', () => {
    const rows = [
      row('headcount', '325'),
      row('turnover_rate', '41', null, { definition: 'of-staff' }),
      ...[
        ['20to29', '70', '44'],
        ['30to39', '212', '37'],
        ['40to49', '40', '61'],
        ['50to59', '3', '0'],
      ].flatMap(([age = '', people = '', rate = '']) => [
        row('headcount', people, `age.${age}`),
        row('turnover_rate', rate, `age.${age}`, { definition: 'of-staff' }),
      ]),
    ];
    const finding = mean(rows);
    expect(finding.outcome).toBe('agrees');
    // (44 × 70 + 37 × 212 + 61 × 40 + 0 × 3) ÷ 325 = 13,364 ÷ 325.
    expect(finding.expected?.value.toFixed(2)).toBe('41.12');
  });
});

describe('turnover is a mean under its own formula', () => {
  // Leavers ÷ (leavers + year-end staff): 100 ÷ 500 and 100 ÷ 200; 200 ÷ 700 is 28.57 %.
  const turnover = (total: string, definition: string): readonly Row[] => [
    row('turnover_rate', total, null, { definition }),
    row('turnover_rate', '20.00', 'gender.male', { definition }),
    row('turnover_rate', '50.00', 'gender.female', { definition }),
    row('headcount', '400', 'gender.male'),
    row('headcount', '100', 'gender.female'),
  ];
  const outcomes = (total: string, definition: string) =>
    findingsOf(turnover(total, definition), texts, 'weighted_mean').map(
      (finding) => finding.outcome,
    );

  it('leavers ÷ (leavers + year-end staff)', () => {
    expect(outcomes('28.57', 'of-leavers')).toEqual(['agrees']);
    expect(outcomes('28.58', 'of-leavers')).toEqual(['agrees_within_rounding']);
    expect(outcomes('26.00', 'of-leavers')).toEqual(['contradicts']);
  });

  it('leavers ÷ year-end staff: (20 × 400 + 50 × 100) ÷ 500 = 26', () => {
    expect(outcomes('26.00', 'of-staff')).toEqual(['agrees']);
    expect(outcomes('28.57', 'of-staff')).toEqual(['contradicts']);
  });

  it('is not tested under a formula that is not stated or cannot be turned', () => {
    expect(outcomes('28.57', 'no-formula')).toEqual([]);
    expect(outcomes('28.57', 'not-turnable')).toEqual([]);
  });
});
