import { describe, expect, it } from 'vitest';
import {
  findingOf,
  findingsOf,
  foundEnds,
  lineOf,
  row,
  written,
  type Row,
  type Texts,
} from '../../../testing/findings';
import type { Rule } from '../finding';

const texts: Texts = {
  office: { aspects: { boundary: 'office' } },
  unknown: { aspects: { boundary: 'not_stated' } },
  'full-time': { aspects: { staff: 'full_time' } },
  withdrawn: { aspects: { definition: 'withdrawn' } },
  'other-scopes': { aspects: { scopes: 'scope2_only' } },
};

function lines(rule: Rule, rows: readonly Row[]): readonly string[] {
  return findingsOf(rows, texts, rule).map(lineOf);
}

describe('the same fact printed twice', () => {
  const twice = (
    indicator: string,
    [first, second]: readonly [string, string],
    changes: readonly [Partial<Row>, Partial<Row>] = [{}, {}],
  ): readonly Row[] => [
    { ...row(indicator, first), ...changes[0] },
    { ...row(indicator, second), preferred: false, ...changes[1] },
  ];
  const check = (...printed: Parameters<typeof twice>) =>
    findingOf('printed_twice', twice(...printed), texts);

  it('agrees digit by digit', () => {
    const finding = check('lost_days', ['269', '269']);
    expect(lineOf(finding)).toBe('printed_twice lost_days 2024 agrees');
    expect(written(finding)).toBe('269 = 269');
  });

  it('agrees where one has more digits and rounds to the other', () => {
    expect(check('training_coverage', ['89.1', '89']).outcome).toBe('agrees');
    const finding = check('training_coverage', ['89', '89.1']);
    expect(finding.outcome).toBe('agrees_within_rounding');
    expect(written(finding)).toBe('89 ≈ 89.1');
    expect(foundEnds(finding)).toEqual(['89.05', '89.15']);
  });

  it('contradicts by one in the last digit: 26.85 and 26.86 are different facts', () => {
    const finding = check('turnover_rate', ['26.86', '26.85']);
    expect([finding.outcome, finding.messageId]).toEqual(['contradicts', 'printed_differently']);
    expect(written(finding)).toBe('26.86 ≠ 26.85');
  });

  it('contradicts by one person', () => {
    expect(check('headcount', ['325', '326']).outcome).toBe('contradicts');
  });

  it('agrees across units: 1.5 t and 1,500 kg', () => {
    const kilograms = { unit: 'kg' };
    expect(check('waste_hazardous', ['1.5', '1500'], [{}, kilograms]).outcome).toBe('agrees');
    expect(check('waste_hazardous', ['1.5', '1540'], [{}, kilograms]).outcome).toBe(
      'agrees_within_rounding',
    );
    expect(check('waste_hazardous', ['1.5', '1600'], [{}, kilograms]).outcome).toBe('contradicts');
  });

  it('takes "about", "more than" and "at most" at their word', () => {
    const outcome = (second: string, qualifier: 'about' | 'more_than' | 'at_most') =>
      check('headcount', ['90759', second], [{}, { qualifier }]).outcome;
    expect(outcome('90000', 'about')).toBe('agrees_within_rounding');
    expect(outcome('80000', 'about')).toBe('contradicts');
    expect(outcome('90000', 'more_than')).toBe('agrees_within_rounding');
    expect(outcome('91000', 'more_than')).toBe('contradicts');
    expect(outcome('91000', 'at_most')).toBe('agrees_within_rounding');
  });

  it('is said of groups too, and is named after the second number', () => {
    const rows = [
      row('headcount', '80738', 'level.general_staff'),
      row('headcount', '80378', 'level.general_staff', { preferred: false, line: 4995 }),
    ];
    const finding = findingOf('printed_twice', rows);
    expect(lineOf(finding)).toBe('printed_twice headcount 2024 level.general_staff contradicts');
    expect(finding.by).toBe('80378');
  });

  const inTwoPlaces = (pairs: Readonly<Record<string, readonly [string, string]>>) =>
    Object.entries(pairs).flatMap(([group, [first, second]]) => [
      row('training_hours_average', first, group),
      row('training_hours_average', second, group, { preferred: false }),
    ]);
  const told = (pairs: Parameters<typeof inTwoPlaces>[0]) =>
    findingsOf(inTwoPlaces(pairs), texts, 'printed_twice').map((finding) => [
      lineOf(finding),
      finding.messageId,
      finding.parts.map(({ key }) => key.category),
    ]);
  const whole = 'printed_twice training_hours_average 2024';

  it('is one fact where labels have been exchanged, in pairs or in a ring', () => {
    expect(
      told({
        'gender.male': ['12.8', '17.9'],
        'gender.female': ['10.8', '11.8'],
        'level.management': ['17.9', '12.8'],
        'level.non_management': ['11.8', '10.8'],
      }),
    ).toEqual([
      [
        `${whole} contradicts`,
        'printed_exchanged',
        ['male', 'female', 'management', 'non_management'],
      ],
    ]);
    expect(
      told({
        'level.senior': ['3.0', '1.0'],
        'level.middle': ['1.0', '2.0'],
        'level.junior': ['2.0', '3.0'],
      }),
    ).toEqual([[`${whole} contradicts`, 'printed_exchanged', ['senior', 'middle', 'junior']]]);
  });

  it('leaves out of it what agrees and what is another number', () => {
    expect(
      told({
        'gender.male': ['12.8', '10.8'],
        'gender.female': ['10.8', '12.8'],
        'level.management': ['17.9', '17.9'],
        'level.non_management': ['11.8', '12.8'],
      }),
    ).toEqual([
      [`${whole} contradicts`, 'printed_exchanged', ['male', 'female']],
      [`${whole} level.management agrees`, 'printed_alike', []],
      [`${whole} level.non_management contradicts`, 'printed_differently', []],
    ]);
  });

  it('is two facts where the second numbers are not the first ones, each as often', () => {
    expect(
      told({ 'gender.male': ['12.8', '10.8'], 'gender.female': ['10.8', '10.9'] }).map(
        ([line]) => line,
      ),
    ).toEqual([`${whole} gender.male contradicts`, `${whole} gender.female contradicts`]);
  });

  it('is another fact in another year', () => {
    const rows = [
      row('headcount', '10', 'gender.male'),
      row('headcount', '20', 'gender.male', { preferred: false }),
      row('headcount', '20', 'gender.female', { year: 2023 }),
      row('headcount', '10', 'gender.female', { year: 2023, preferred: false }),
    ];
    expect(lines('printed_twice', rows)).toHaveLength(2);
  });

  it('says nothing of a number printed once, in two reports, or in units that cannot meet', () => {
    const silent = (rows: readonly Row[]) => lines('printed_twice', rows);
    expect(silent([row('lost_days', '269')])).toEqual([]);
    expect(silent(twice('lost_days', ['269', '268'], [{}, { report: 'alpha-2023' }]))).toEqual([]);
    expect(
      silent(twice('training_hours_total', ['269', '268'], [{}, { unit: 'class-hours' }])),
    ).toEqual([]);
    expect(
      silent([row('lost_days', '269'), row('lost_days', '268', null, { year: 2023 })]),
    ).toEqual([]);
  });
});

describe('a year that repeats another', () => {
  const over = (
    indicator: string,
    values: readonly string[],
    changes: readonly Partial<Row>[] = [],
  ): readonly Row[] =>
    values.map((value, place) => ({
      ...row(indicator, value, null, { year: 2025 - values.length + place }),
      ...changes[place],
    }));
  const repeated = (...printed: Parameters<typeof over>) =>
    lines('repeated_year', over(...printed));

  it('to the last digit is unusual', () => {
    const finding = findingOf('repeated_year', over('waste_nonhazardous', ['646.8', '646.8']));
    expect(lineOf(finding)).toBe('repeated_year waste_nonhazardous 2024 unusual');
    expect(written(finding)).toBe('646.8 = 646.8');
    expect(finding.values['earlier']).toEqual({ year: 2023 });
  });

  it('is unusual as well where the earlier year is restated, and that number is named', () => {
    const finding = findingOf(
      'repeated_year',
      over('waste_nonhazardous', ['646.8', '646.8'], [{ restated: true }]),
    );
    expect(finding.rows.map(({ year, restated }) => [year, restated])).toEqual([
      [2024, false],
      [2023, true],
    ]);
  });

  it('is found beyond the year between', () => {
    expect(repeated('waste_nonhazardous', ['646.8', '512.3', '646.8'])).toEqual([
      'repeated_year waste_nonhazardous 2024 unusual',
    ]);
  });

  it('is told from three digits on', () => {
    expect(repeated('energy_use', ['36.1', '36.1'])).toEqual([
      'repeated_year energy_use 2024 unusual',
    ]);
  });

  it('is found in groups', () => {
    const rows = [2023, 2024].map((year) => row('headcount', '3742', 'gender.male', { year }));
    expect(lines('repeated_year', rows)).toEqual([
      'repeated_year headcount 2024 gender.male unusual',
    ]);
  });

  it('is no matter in few digits: 89 %, 0.17, 1,000 or none at all', () => {
    for (const value of ['89', '0.17', '1000', '0', '100', '100.0']) {
      expect(repeated('training_coverage', [value, value])).toEqual([]);
    }
  });

  it('is not seen where a digit, the unit or a qualifier says otherwise', () => {
    expect(repeated('waste_nonhazardous', ['646.8', '646.80'])).toEqual([]);
    expect(repeated('waste_nonhazardous', ['646.8', '646.8'], [{ unit: 'kg' }])).toEqual([]);
    const about = { qualifier: 'about' } as const;
    expect(repeated('headcount', ['1234', '1234'], [about, about])).toEqual([]);
  });

  it('is not seen in second values, nor in targets, which may stay', () => {
    expect(repeated('waste_nonhazardous', ['646.8', '646.8'], [{ preferred: false }])).toEqual([]);
    expect(repeated('pue_target', ['1.355', '1.355'])).toEqual([]);
  });

  it('takes two years', () => {
    expect(repeated('waste_nonhazardous', ['646.8'])).toEqual([]);
  });
});

describe('a jump from one year to the next', () => {
  const from = (
    indicator: string,
    earlier: string,
    later: string,
    changes: readonly [Partial<Row>, Partial<Row>] = [{}, {}],
  ): readonly Row[] => [
    { ...row(indicator, earlier, null, { year: 2023 }), ...changes[0] },
    { ...row(indicator, later), ...changes[1] },
  ];
  const jumps = (...printed: Parameters<typeof from>) => lines('jump', from(...printed));

  it('up by more than three times is unusual', () => {
    const finding = findingOf('jump', from('lost_days', '30', '265'));
    expect([lineOf(finding), finding.messageId]).toEqual([
      'jump lost_days 2024 unusual',
      'jumped_up',
    ]);
    expect(written(finding)).toBe('265 ÷ 30 ≈ 8.8333');
  });

  it('down by more than three times is too', () => {
    const finding = findingOf('jump', from('donations', '722', '90'));
    expect([lineOf(finding), finding.messageId]).toEqual([
      'jump donations 2024 unusual',
      'jumped_down',
    ]);
    expect(written(finding)).toBe('722 ÷ 90 ≈ 8.0222');
  });

  it('is not seen at three times, nor where rounding may make it three', () => {
    expect(jumps('lost_days', '100', '300')).toEqual([]);
    // 300.5 ÷ 100.5 is 2.99, 302.5 ÷ 100.5 is 3.01.
    expect(jumps('lost_days', '100', '301')).toEqual([]);
    expect(jumps('lost_days', '100', '303')).toEqual(['jump lost_days 2024 unusual']);
  });

  it('is counted exactly where things are counted', () => {
    expect(jumps('complaints', '100', '300')).toEqual([]);
    expect(jumps('complaints', '100', '301')).toEqual(['jump complaints 2024 unusual']);
  });

  it('is measured in one unit: from 800 kg to 1 t is none', () => {
    expect(jumps('waste_hazardous', '800', '1.00', [{ unit: 'kg' }, {}])).toEqual([]);
    expect(jumps('waste_hazardous', '200', '1.00', [{ unit: 'kg' }, {}])).toEqual([
      'jump waste_hazardous 2024 unusual',
    ]);
  });

  it('from or to nothing is none, and nothing is divided', () => {
    expect(jumps('complaints', '0', '50')).toEqual([]);
    expect(jumps('complaints', '50', '0')).toEqual([]);
    expect(jumps('waste_hazardous', '0.0', '50.0')).toEqual([]);
    expect(jumps('complaints', '0', '0')).toEqual([]);
  });

  it.each([
    ['part of the company', 'office'],
    ['staff', 'full-time'],
    ['way of counting', 'withdrawn'],
    ['set of scopes', 'other-scopes'],
  ])('is none from another %s', (_, definition) => {
    expect(jumps('water_consumption', '10', '100', [{ definition }, {}])).toEqual([]);
    expect(jumps('water_consumption', '10', '100', [{ definition }, { definition }])).toEqual([
      'jump water_consumption 2024 unusual',
    ]);
  });

  it('is none from a year whose part of the company is not stated, even to another such', () => {
    const unknown = { boundary: 'unknown' };
    expect(jumps('ghg_scope1', '10', '100', [unknown, {}])).toEqual([]);
    expect(jumps('ghg_scope1', '10', '100', [unknown, unknown])).toEqual([]);
  });

  it('of several groups at once, or of an intensity with its amount, is one break', () => {
    const groups = ['gender.male', 'gender.female'].flatMap((group) => [
      row('lost_days', '300', group, { year: 2023 }),
      row('lost_days', '30', group),
    ]);
    expect(lines('jump', groups)).toEqual(['jump lost_days 2024 unusual']);
    const both = [
      ...from('waste_hazardous', '0.049', '3.27'),
      ...from('waste_hazardous_intensity_revenue', '0.000007', '0.0004'),
    ];
    const broken = findingOf('jump', both);
    expect(lineOf(broken)).toBe('jump waste_hazardous 2024 unusual');
    expect(broken.parts.map(({ key }) => key.indicator)).toEqual([
      'waste_hazardous',
      'waste_hazardous_intensity_revenue',
    ]);
  });

  it('is another one the other way, in another year, or of an intensity alone', () => {
    const apart = (rows: readonly Row[]) => lines('jump', rows).length;
    expect(apart([...from('lost_days', '30', '300'), ...from('donations', '722', '90')])).toBe(2);
    expect(
      apart([
        row('lost_days', '300', 'gender.male', { year: 2023 }),
        row('lost_days', '30', 'gender.male'),
        row('lost_days', '30', 'gender.female', { year: 2023 }),
        row('lost_days', '300', 'gender.female'),
      ]),
    ).toBe(2);
    expect(jumps('waste_hazardous_intensity_revenue', '0.000007', '0.0004')).toEqual([
      'jump waste_hazardous_intensity_revenue 2024 unusual',
    ]);
  });

  it('takes two years that follow each other', () => {
    expect(jumps('lost_days', '30', '265', [{ year: 2022 }, {}])).toEqual([]);
    expect(lines('jump', [row('lost_days', '265')])).toEqual([]);
  });

  it('is not seen in second values or targets', () => {
    expect(jumps('lost_days', '30', '265', [{ preferred: false }, {}])).toEqual([]);
    expect(jumps('pue_target', '10', '100')).toEqual([]);
  });
});
