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

describe('the formula a report does not state', () => {
  /** 100 leavers ÷ (100 + 400) and 100 ÷ (100 + 100), or 80 ÷ 400 and 50 ÷ 100. */
  const turnover = (total: string, definition = 'no-formula'): readonly Row[] => [
    row('turnover_rate', total, null, { definition }),
    row('turnover_rate', '20.00', 'gender.male', { definition }),
    row('turnover_rate', '50.00', 'gender.female', { definition }),
    row('headcount', '500'),
    row('headcount', '400', 'gender.male'),
    row('headcount', '100', 'gender.female'),
  ];
  const formula = (rows: readonly Row[]) => findingOf('turnover_formula', rows, texts);

  it('is inferred where one candidate alone gives the total: 200 ÷ 700 is 28.57 %', () => {
    const finding = formula(turnover('28.57'));
    expect([finding.outcome, finding.messageId]).toEqual([
      'agrees_within_rounding',
      'formula_found',
    ]);
    expect(finding.values['formula']).toEqual({ formula: 'leavers/(leavers+year_end)' });
    expect(finding.expected?.value.toFixed(2)).toBe('28.57');
  });

  it('is the other one where 130 ÷ 500 is printed', () => {
    const finding = formula(turnover('26.00'));
    expect(finding.outcome).toBe('agrees_within_rounding');
    expect(finding.values['formula']).toEqual({ formula: 'leavers/year_end' });
  });

  it('is unusual where no candidate gives the total, with what each would give', () => {
    const finding = formula(turnover('27.30'));
    expect([finding.outcome, finding.messageId]).toEqual(['unusual', 'formula_none']);
    expect(
      finding.remarks.map(({ id, values }) => [id, namedIn(values['formula']), rounded(values)]),
    ).toEqual([
      ['formula_fails_total', 'leavers/year_end', '26.00'],
      ['formula_fails_people', 'leavers/year_end', null],
      ['formula_fails_total', 'leavers/(leavers+year_end)', '28.57'],
      ['formula_fails_people', 'leavers/(leavers+year_end)', null],
    ]);
  });

  it('is unusual where only the total rules the candidates out: large groups can be anything', () => {
    const rows = turnover('27.30').map((observationParts) =>
      observationParts.indicator === 'headcount'
        ? { ...observationParts, value: `${observationParts.value}00` }
        : observationParts,
    );
    const finding = formula(rows);
    expect([finding.outcome, finding.messageId]).toEqual(['unusual', 'formula_none']);
    expect(finding.remarks.map(({ id }) => id)).toEqual([
      'formula_fails_total',
      'formula_fails_total',
    ]);
  });

  it('is unusual where the total fits and a group does not come from whole people', () => {
    // Ages over 50: 1 % of 3 people is nobody; the total of the genders fits.
    const rows = [
      ...turnover('26.00'),
      row('headcount', '3', 'age.gt50'),
      row('turnover_rate', '1', 'age.gt50', { definition: 'no-formula' }),
    ];
    const finding = formula(rows);
    expect(finding.outcome).toBe('unusual');
    expect(finding.remarks.map(({ id }) => id)).toContain('formula_fits');
  });

  it('cannot be told where both candidates give the total', () => {
    const rows = [
      row('turnover_rate', '10', null, { definition: 'no-formula' }),
      row('turnover_rate', '10', 'gender.male', { definition: 'no-formula' }),
      row('turnover_rate', '10', 'gender.female', { definition: 'no-formula' }),
      row('headcount', '400', 'gender.male'),
      row('headcount', '400', 'gender.female'),
    ];
    const finding = formula(rows);
    expect([finding.outcome, finding.messageId]).toEqual(['cannot_be_tested', 'formula_several']);
  });

  it('cannot be told without the staff of the groups', () => {
    const finding = formula(
      turnover('28.57').filter((observationParts) => observationParts.indicator !== 'headcount'),
    );
    expect([finding.outcome, finding.messageId]).toEqual(['cannot_be_tested', 'missing_staff']);
  });

  it('that is stated but cannot be turned is said to be so', () => {
    const finding = formula(turnover('28.57', 'not-turnable'));
    expect([finding.outcome, finding.messageId]).toEqual([
      'cannot_be_tested',
      'formula_not_turnable',
    ]);
  });

  it('is not asked for where it is stated, or where no total is printed', () => {
    expect(findingsOf(turnover('28.57', 'of-staff'), texts, 'turnover_formula')).toEqual([]);
    expect(findingsOf(turnover('28.57').slice(1), texts, 'turnover_formula')).toEqual([]);
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

function namedIn(value: FindingValue | undefined): string | null {
  return value && 'formula' in value ? value.formula : null;
}

function rounded(values: Readonly<Record<string, FindingValue>>): string | null {
  const expected = values['expected'];
  return expected && 'range' in expected ? expected.range.value.toFixed(2) : null;
}
