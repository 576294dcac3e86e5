import { describe, expect, it } from 'vitest';
import { findingOf, findingsOf, row, type Row, type Texts } from '../../../testing/findings';
import type { FindingValue } from '../finding';

const texts: Texts = {
  'of-staff': { aspects: { formula: 'leavers/year_end' } },
  'not-turnable': { aspects: { formula: 'voluntary/(leavers+year_end)' } },
  'no-formula': { aspects: { formula: 'not_stated' } },
};

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

function namedIn(value: FindingValue | undefined): string | null {
  return value && 'formula' in value ? value.formula : null;
}

function rounded(values: Readonly<Record<string, FindingValue>>): string | null {
  const expected = values['expected'];
  return expected && 'range' in expected ? expected.range.value.toFixed(2) : null;
}
