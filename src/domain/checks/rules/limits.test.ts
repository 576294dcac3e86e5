import { describe, expect, it } from 'vitest';
import { readPublished } from '../../../testing/published';
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
  office: { aspects: { boundary: 'office' } },
  'full-time': { aspects: { staff: 'full_time' } },
};

function lines(rows: readonly Row[]): readonly string[] {
  return findingsOf(rows, texts, 'within_limits').map(lineOf);
}

describe('a part and its whole', () => {
  it('agree where the part is smaller', () => {
    const finding = findingOf('within_limits', [row('rnd_staff', '147'), row('headcount', '325')]);
    expect(lineOf(finding)).toBe('within_limits rnd_staff 2024 agrees');
    expect(written(finding)).toBe('147 ≤ 325');
  });

  it('agree where they are the same', () => {
    expect(lines([row('rnd_staff', '325'), row('headcount', '325')])).toEqual([
      'within_limits rnd_staff 2024 agrees',
    ]);
  });

  it('agree within "about": 326 of about 300', () => {
    expect(
      lines([row('rnd_staff', '326'), row('headcount', '300', null, { qualifier: 'about' })]),
    ).toEqual(['within_limits rnd_staff 2024 agrees']);
  });

  it('contradict by one', () => {
    const finding = findingOf('within_limits', [row('rnd_staff', '326'), row('headcount', '325')]);
    expect([finding.outcome, finding.messageId]).toEqual(['contradicts', 'exceeds_whole']);
    expect(written(finding)).toBe('326 > 325');
  });

  it.each([
    ['patents_applied_new', 'patents_applied_cumulative'],
    ['patents_granted_new', 'patents_granted_cumulative'],
    ['patents_granted_cumulative', 'patents_applied_cumulative'],
    ['copyrights_new', 'copyrights_cumulative'],
    ['disabled_employees', 'headcount'],
    ['ethnic_minority_employees', 'headcount'],
    ['veteran_employees', 'headcount'],
  ])('%s are within %s', (part, whole) => {
    expect(lines([row(part, '10'), row(whole, '9')])).toEqual([
      `within_limits ${part} 2024 contradicts`,
    ]);
    expect(lines([row(part, '9'), row(whole, '10')])).toEqual([
      `within_limits ${part} 2024 agrees`,
    ]);
  });

  it('say nothing where one is missing, of another year or of another part of the company', () => {
    expect(lines([row('rnd_staff', '326')])).toEqual([]);
    expect(lines([row('rnd_staff', '326'), row('headcount', '325', null, { year: 2023 })])).toEqual(
      [],
    );
    for (const boundary of ['office', 'full-time']) {
      expect(lines([row('rnd_staff', '326'), row('headcount', '325', null, { boundary })])).toEqual(
        [],
      );
    }
  });
});

/** Leavers, growth and spending are held against something they are not part of. */
const mayExceed100 = ['turnover_rate', 'rnd_spend_share_revenue', 'rnd_spend_growth'];
const percentages = readPublished().indicators.flatMap(({ id, unit }) => (unit === '%' ? id : []));

describe('a share of at most 100', () => {
  it.each(percentages.filter((id) => !mayExceed100.includes(id)))(
    '%s of 104 % contradicts',
    (indicator) => {
      const finding = findingOf('within_limits', [row(indicator, '104')]);
      expect([finding.outcome, finding.messageId]).toEqual(['contradicts', 'outside_limit']);
      expect(expectedEnds(finding)).toEqual(['100', '100']);
      expect(written(finding)).toBe('104 > 100');
    },
  );

  it('of a group is tested as well', () => {
    expect(lines([row('training_coverage', '100.1', 'gender.male')])).toEqual([
      'within_limits training_coverage 2024 gender.male contradicts',
    ]);
  });

  it.each(mayExceed100)('is not meant by %s of 130 %', (indicator) => {
    expect(lines([row(indicator, '130')])).toEqual([]);
  });

  it('is not remarked up to 100', () => {
    expect(lines([row('training_coverage', '100')])).toEqual([]);
    expect(lines([row('training_coverage', '100.00')])).toEqual([]);
  });

  it('is tested once, on the number that counts', () => {
    expect(
      lines([
        row('training_coverage', '99'),
        row('training_coverage', '104', null, { preferred: false }),
      ]),
    ).toEqual([]);
  });
});

describe('a PUE of at least 1', () => {
  const site = 'site.shanghai_lingang';

  it('of 0.98 contradicts: a site cannot use less than its computers', () => {
    const finding = findingOf('within_limits', [row('pue', '0.98', site)]);
    expect([finding.outcome, written(finding)]).toEqual(['contradicts', '0.98 < 1']);
  });

  it('of 1, 1.00 or "at most 1.1" does not', () => {
    expect(lines([row('pue', '1', site)])).toEqual([]);
    expect(lines([row('pue', '1.00', site)])).toEqual([]);
    expect(lines([row('pue', '1.1', site, { qualifier: 'at_most' })])).toEqual([]);
  });

  it.each(['pue_target', 'pue_requirement'])('is asked of a %s as well', (indicator) => {
    const finding = findingOf('within_limits', [
      row(indicator, '0.9', site, { qualifier: 'at_most' }),
    ]);
    expect([finding.outcome, written(finding)]).toEqual(['contradicts', '0.9 < 1']);
  });

  it('is not asked of water: 0.5 litres a kilowatt-hour are possible', () => {
    expect(lines([row('wue', '0.5', site)])).toEqual([]);
  });
});
