import { describe, expect, it } from 'vitest';
import {
  findingOf,
  findingsOf,
  lineOf,
  row,
  written,
  type Row,
  type Texts,
} from '../../../testing/findings';
import type { Finding, FindingValue } from '../finding';

const texts: Texts = {
  'of-staff': { aspects: { formula: 'leavers/year_end' } },
  'of-leavers': { aspects: { formula: 'leavers/(leavers+year_end)' } },
  voluntary: { aspects: { formula: 'voluntary/(voluntary+year_end)' } },
  'not-turnable': { aspects: { formula: 'voluntary/(leavers+year_end)' } },
  'no-formula': { aspects: { formula: 'not_stated' } },
  'full-time': { aspects: { staff: 'full_time' } },
  office: { aspects: { boundary: 'office' } },
};

describe('a rate of a small group comes from whole people', () => {
  const rated = (
    staff: string,
    rate: string,
    definition = 'of-staff',
    boundary: string | null = null,
  ): readonly Row[] => [
    row('headcount', staff, 'age.gt50', { boundary }),
    row('turnover_rate', rate, 'age.gt50', { definition }),
  ];
  const reached = (...group: Parameters<typeof rated>) =>
    findingOf('whole_people', rated(...group), texts);
  const silent = (...group: Parameters<typeof rated>) =>
    findingsOf(rated(...group), texts, 'whole_people');

  it('agrees where a whole number of leavers gives it: 10 of 40 are 25 %', () => {
    const finding = reached('40', '25');
    expect(lineOf(finding)).toBe('whole_people turnover_rate 2024 age.gt50 agrees');
    expect(written(finding)).toBe('10 ÷ 40 ≈ 25.0 ≈ 25');
  });

  it('agrees where rounding gives it: 2 ÷ (2 + 21) is 8.70 %', () => {
    const finding = reached('21', '8.70', 'of-leavers');
    expect(finding.outcome).toBe('agrees');
    expect(written(finding)).toBe('2 ÷ ( 2 + 21 ) ≈ 8.696 ≈ 8.70');
  });

  it('agrees where nobody left', () => {
    expect(written(reached('3', '0'))).toBe('0 ÷ 3 ≈ 0.0 ≈ 0');
  });

  it('contradicts where none does: 24 of 40 are 60 %, 25 are 62.5 %, not 61 %', () => {
    const finding = reached('40', '61');
    expect([finding.outcome, finding.messageId]).toEqual(['contradicts', 'people_unreachable']);
    expect(valuesOf(finding)).toEqual([['24', '60.0', '25', '62.5']]);
  });

  it('contradicts at the edge: 3 of 8 are 37.5 %, which is printed as 38 %, not 37 %', () => {
    expect(reached('8', '38').outcome).toBe('agrees');
    expect(reached('8', '37').outcome).toBe('contradicts');
  });

  it('counts those who left by choice under the formula of voluntary leavers', () => {
    // 1 ÷ (1 + 9) is 10 %; 1 ÷ 9 would be 11 %.
    expect(reached('9', '10', 'voluntary').outcome).toBe('agrees');
    expect(reached('9', '11', 'voluntary').outcome).toBe('contradicts');
  });

  it('is unusual where the report states no formula and no candidate gives the rate', () => {
    // 64 and 65 leavers beside 276 people give 18.82 and 19.06; 52 and 53 of them 18.84 and 19.20.
    const finding = reached('276', '18.99', 'no-formula');
    expect(finding.outcome).toBe('unusual');
    expect(valuesOf(finding)).toEqual([
      ['52', '18.841', '53', '19.203'],
      ['64', '18.824', '65', '19.062'],
    ]);
  });

  it('says nothing where no formula is stated and one of the candidates gives it', () => {
    // 61 % of 40: 62 or 63 leavers ÷ (62 or 63 + 40). Whether that is the formula is not known.
    expect(silent('40', '61', 'no-formula')).toEqual([]);
  });

  it('says nothing of a group so large that some number always fits', () => {
    // 20 % ± 0.5 of 10,000 people are 100 numbers.
    expect(silent('10000', '20')).toEqual([]);
  });

  it('says nothing where the staff is not printed or of another kind', () => {
    expect(
      findingsOf(
        [row('turnover_rate', '61', 'age.gt50', { definition: 'of-staff' })],
        texts,
        'whole_people',
      ),
    ).toEqual([]);
    expect(silent('40', '61', 'of-staff', 'full-time')).toEqual([]);
    expect(silent('40', '61', 'of-staff', 'office')).toEqual([]);
  });

  it('says nothing under a formula that cannot be turned, or of a rate it cannot give', () => {
    expect(silent('40', '61', 'not-turnable')).toEqual([]);
    expect(silent('40', '100', 'of-leavers')).toEqual([]);
  });

  it('tests everyone together as well', () => {
    const finding = findingOf(
      'whole_people',
      [row('headcount', '40'), row('turnover_rate', '61', null, { definition: 'of-staff' })],
      texts,
    );
    expect(lineOf(finding)).toBe('whole_people turnover_rate 2024 contradicts');
  });
});

/** The numbers of leavers next to a rate, with the rates they would give. */
function valuesOf({ remarks }: Finding): readonly (readonly string[])[] {
  return remarks
    .filter(({ id }) => id === 'nearest_people')
    .map(({ values }) =>
      ['below', 'belowRate', 'above', 'aboveRate'].map((name) => said(values[name])),
    );
}

function said(value: FindingValue | undefined): string {
  if (value && 'count' in value) return String(value.count);
  if (value && 'quantity' in value) {
    return value.quantity.value.toFixed(value.quantity.decimals ?? undefined);
  }
  return '';
}
