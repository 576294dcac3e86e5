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

function linesOf(rows: readonly Row[], texts: Texts = {}): readonly string[] {
  return findingsOf(rows, texts, 'parts_total').map(lineOf);
}

function outcomesBy(rows: readonly Row[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    findingsOf(rows, {}, 'parts_total').map(({ by, outcome }) => [by, outcome]),
  );
}

describe('groups and their total', () => {
  it('agree where they add up', () => {
    const finding = findingOf('parts_total', [
      row('headcount', '325'),
      row('headcount', '223', 'gender.male'),
      row('headcount', '102', 'gender.female'),
    ]);
    expect(lineOf(finding)).toBe('parts_total headcount 2024 agrees');
    expect(written(finding)).toBe('223 + 102 = 325');
    expect(finding.rows.map(({ value }) => value)).toEqual(['325', '223', '102']);
  });

  it('agree within rounding where rounded parts may add up to the rounded total', () => {
    // [10.35, 10.45) + [20.35, 20.45) = [30.7, 30.9), and 30.9 is [30.85, 30.95).
    const finding = findingOf('parts_total', [
      row('ghg_scope3', '30.9'),
      row('ghg_scope3', '10.4', 'scope3_category.c6_business_travel'),
      row('ghg_scope3', '20.4', 'scope3_category.c7_employee_commuting'),
    ]);
    expect(finding.outcome).toBe('agrees_within_rounding');
    expect(written(finding)).toBe('10.4 + 20.4 = 30.8 ≈ 30.9');
    expect(expectedEnds(finding)).toEqual(['30.7', '30.9']);
    expect(foundEnds(finding)).toEqual(['30.85', '30.95']);
  });

  it('contradict where no value inside the printed roundings adds up', () => {
    // [30.7, 30.9) against [30.95, 31.05).
    const finding = findingOf('parts_total', [
      row('ghg_scope3', '31.0'),
      row('ghg_scope3', '10.4', 'scope3_category.c6_business_travel'),
      row('ghg_scope3', '20.4', 'scope3_category.c7_employee_commuting'),
    ]);
    expect(finding.outcome).toBe('contradicts');
    expect(written(finding)).toBe('10.4 + 20.4 = 30.8 ≠ 31.0');
  });

  it('contradict where the roundings only touch: the upper end was never in', () => {
    // 3 × [0.95, 1.05) = [2.85, 3.15), and 3.2 begins at 3.15; 3.1 is [3.05, 3.15).
    const parts = ['c1_purchased_goods_services', 'c2_capital_goods', 'c3_fuel_energy'].map(
      (item) => row('ghg_scope3', '1.0', `scope3_category.${item}`),
    );
    expect(linesOf([row('ghg_scope3', '3.1'), ...parts])).toEqual([
      'parts_total ghg_scope3 2024 agrees_within_rounding',
    ]);
    expect(linesOf([row('ghg_scope3', '3.2'), ...parts])).toEqual([
      'parts_total ghg_scope3 2024 contradicts',
    ]);
  });

  it('contradict by one person: people are counted, not rounded', () => {
    const finding = findingOf('parts_total', [
      row('headcount', '21'),
      row('headcount', '10', 'gender.male'),
      row('headcount', '10', 'gender.female'),
    ]);
    expect(finding.outcome).toBe('contradicts');
    expect(expectedEnds(finding)).toEqual(['20', '20']);
    expect(foundEnds(finding)).toEqual(['21', '21']);
  });

  it('are not tested against a total of another year', () => {
    expect(
      linesOf([
        row('headcount', '300', null, { year: 2023 }),
        row('headcount', '10', 'gender.male'),
        row('headcount', '11', 'gender.female'),
      ]),
    ).toEqual(['parts_total headcount 2024 cannot_be_tested']);
  });

  it('are compared in one unit: 6,100 kg and 9.1 t are 15.2 t', () => {
    const finding = findingOf('parts_total', [
      row('waste_nonhazardous', '15.2'),
      row('waste_nonhazardous', '6100', 'waste_source.factory', { unit: 'kg' }),
      row('waste_nonhazardous', '9.1', 'waste_source.offices'),
    ]);
    expect(finding.outcome).toBe('agrees');
    // [6.0995, 6.1005) + [9.05, 9.15).
    expect(expectedEnds(finding)).toEqual(['15.1495', '15.2505']);
  });

  it('of nobody at all agree, and nothing is divided', () => {
    expect(
      linesOf([
        row('headcount', '0'),
        row('headcount', '0', 'gender.male'),
        row('headcount', '0', 'gender.female'),
      ]),
    ).toEqual(['parts_total headcount 2024 agrees']);
  });

  it('leave out a second value the evidence speaks against', () => {
    const rows = [
      row('headcount', '325'),
      row('headcount', '223', 'gender.male'),
      row('headcount', '102', 'gender.female'),
      row('headcount', '201', 'gender.female', { preferred: false }),
    ];
    expect(linesOf(rows)).toEqual(['parts_total headcount 2024 agrees']);
  });

  it('are no test of rates: the rates of groups do not add up', () => {
    expect(
      linesOf([
        row('turnover_rate', '20'),
        row('turnover_rate', '15', 'gender.male'),
        row('turnover_rate', '25', 'gender.female'),
      ]),
    ).toEqual([]);
  });
});

describe('a total with a qualifier', () => {
  const groups = [
    row('headcount', '61410', 'gender.male'),
    row('headcount', '29349', 'gender.female'),
  ];

  it('"about 91,000" agrees with 90,759', () => {
    const finding = findingOf('parts_total', [
      row('headcount', '91000', null, { qualifier: 'about' }),
      ...groups,
    ]);
    expect(finding.outcome).toBe('agrees_within_rounding');
    expect(foundEnds(finding)).toEqual(['90500', '91500']);
  });

  it('"about 92,000" does not', () => {
    expect(linesOf([row('headcount', '92000', null, { qualifier: 'about' }), ...groups])).toEqual([
      'parts_total headcount 2024 contradicts',
    ]);
  });

  it('"more than 90,000" agrees, "more than 91,000" and "at most 90,000" do not', () => {
    const outcome = (value: string, qualifier: 'more_than' | 'at_most') =>
      findingOf('parts_total', [row('headcount', value, null, { qualifier }), ...groups]).outcome;
    expect(outcome('90000', 'more_than')).toBe('agrees_within_rounding');
    expect(outcome('91000', 'more_than')).toBe('contradicts');
    expect(outcome('90000', 'at_most')).toBe('contradicts');
  });
});

describe('groups that cover another part of the company', () => {
  const texts: Texts = {
    office: { aspects: { boundary: 'office' } },
    'full-time': { aspects: { staff: 'full_time' } },
  };

  it.each(['office', 'full-time'])('(%s) never contradict the total', (boundary) => {
    const finding = findingOf(
      'parts_total',
      [
        row('headcount', '325'),
        row('headcount', '200', 'gender.male', { boundary }),
        row('headcount', '100', 'gender.female', { boundary }),
      ],
      texts,
    );
    expect(finding.outcome).toBe('cannot_be_tested');
    expect(finding.remarks.map(({ id }) => id)).toEqual(['boundary_differs']);
  });

  it('still agree where they happen to add up', () => {
    expect(
      linesOf(
        [
          row('headcount', '300'),
          row('headcount', '200', 'gender.male', { boundary: 'full-time' }),
          row('headcount', '100', 'gender.female', { boundary: 'full-time' }),
        ],
        texts,
      ),
    ).toEqual(['parts_total headcount 2024 agrees']);
  });
});

describe('groups that are not everyone', () => {
  it('cannot be tested where they fall short of the total: others may be unnamed', () => {
    const finding = findingOf('parts_total', [
      row('suppliers', '100'),
      row('suppliers', '60', 'region.east_china'),
      row('suppliers', '20', 'region.south_china'),
    ]);
    expect([finding.outcome, finding.messageId]).toEqual(['cannot_be_tested', 'groups_incomplete']);
    expect(written(finding)).toBe('60 + 20 = 80 < 100');
  });

  it('contradict where they come to more than the total', () => {
    expect(
      linesOf([
        row('suppliers', '100'),
        row('suppliers', '60', 'region.east_china'),
        row('suppliers', '50', 'region.south_china'),
      ]),
    ).toEqual(['parts_total suppliers 2024 contradicts']);
  });

  it('agree where they add up all the same: ages 20 to 59 are a whole staff', () => {
    const ages = { '20to29': '70', '30to39': '212', '40to49': '40', '50to59': '3' };
    const finding = findingOf('parts_total', [
      row('headcount', '325'),
      ...Object.entries(ages).map(([age, people]) => row('headcount', people, `age.${age}`)),
    ]);
    expect(finding.outcome).toBe('agrees');
    expect(written(finding)).toBe('70 + 212 + 40 + 3 = 325');
  });

  it('that overlap are not added up', () => {
    expect(
      linesOf([
        row('headcount', '100'),
        row('headcount', '60', 'age.lt30'),
        row('headcount', '80', 'age.lt35'),
      ]),
    ).toEqual([]);
  });

  it('a group alone is not tested', () => {
    expect(linesOf([row('headcount', '100'), row('headcount', '60', 'gender.male')])).toEqual([]);
  });

  it('categories of scope 3 are all there is, by definition', () => {
    expect(
      linesOf([
        row('ghg_scope3', '100'),
        row('ghg_scope3', '60', 'scope3_category.c6_business_travel'),
        row('ghg_scope3', '30', 'scope3_category.c7_employee_commuting'),
      ]),
    ).toEqual(['parts_total ghg_scope3 2024 contradicts']);
  });
});

describe('wider groups beside their parts', () => {
  const parts = [
    row('suppliers', '363'),
    row('suppliers', '300', 'region.mainland_china'),
    row('suppliers', '41', 'region.hk_mo_tw'),
    row('suppliers', '22', 'region.overseas'),
  ];

  it('Greater China is mainland China with Hong Kong, Macao and Taiwan', () => {
    const findings = findingsOf(
      [...parts, row('suppliers', '341', 'region.greater_china')],
      {},
      'parts_total',
    );
    expect(findings.map((finding) => [lineOf(finding), written(finding)])).toEqual([
      ['parts_total suppliers 2024 region.greater_china agrees', '300 + 41 = 341'],
      ['parts_total suppliers 2024 agrees', '300 + 41 + 22 = 363'],
      ['parts_total suppliers 2024 agrees', '341 + 22 = 363'],
    ]);
  });

  it('a wider group that is off contradicts its parts, and the total it is part of', () => {
    expect(outcomesBy([...parts, row('suppliers', '314', 'region.greater_china')])).toEqual({
      region_hk_mo_tw_mainland_china: 'contradicts',
      region_hk_mo_tw_mainland_china_overseas: 'agrees',
      region_greater_china_overseas: 'contradicts',
    });
  });
});

describe('where no total is printed', () => {
  const genders = [
    row('board_members', '5', 'gender.male'),
    row('board_members', '1', 'gender.female'),
  ];
  const roles = (independent: string) => [
    row('board_members', '2', 'role.executive'),
    row('board_members', '1', 'role.non_executive'),
    row('board_members', independent, 'role.independent'),
  ];

  it('one cut alone cannot be tested, and says what is missing', () => {
    const finding = findingOf('parts_total', genders);
    expect([finding.outcome, finding.messageId]).toEqual(['cannot_be_tested', 'missing_total']);
    expect(finding.key.dimension).toBeNull();
  });

  it('a second cut is held against the first', () => {
    expect(outcomesBy([...genders, ...roles('3')])).toEqual({
      gender: 'cannot_be_tested',
      role: 'agrees',
    });
  });

  it('a second cut of other people contradicts the first', () => {
    const findings = findingsOf([...genders, ...roles('4')], {}, 'parts_total');
    const [, second] = findings;
    expect(second && [second.outcome, written(second)]).toEqual([
      'contradicts',
      '2 + 1 + 4 = 7 ≠ 6',
    ]);
    expect(second?.remarks.map(({ id }) => id)).toEqual(['second_reference']);
  });

  it('full-time and part-time staff are not held against the full-time staff', () => {
    const lines = linesOf([
      row('headcount', '3756', 'employment_type.full_time'),
      row('headcount', '46', 'employment_type.part_time'),
    ]);
    expect(lines.filter((line) => line.endsWith('contradicts'))).toEqual([]);
  });

  it('full-time staff stands in for everyone', () => {
    const finding = findingOf('parts_total', [
      row('headcount', '12335', 'employment_type.full_time'),
      row('headcount', '7652', 'gender.male'),
      row('headcount', '4683', 'gender.female'),
    ]);
    expect(lineOf(finding)).toBe('parts_total headcount 2024 employment_type.full_time agrees');
  });
});
