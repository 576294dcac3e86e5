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
  office: { aspects: { boundary: 'office' } },
  unknown: { aspects: { boundary: 'not_stated' } },
  restated: { aspects: { definition: 'with_leased_sites' } },
};

/** Scope 2 with the electricity it is counted from. */
function power(emissions: string, electricity: string, change: Partial<Row> = {}): readonly Row[] {
  return [
    { ...row('ghg_scope2', emissions), ...change },
    { ...row('energy_use', electricity, 'energy_source.electricity'), ...change },
  ];
}

describe('the emission factor behind scope 2', () => {
  const factor = (rows: readonly Row[]) => findingOf('emission_factor', rows, texts);

  it('is a published one where rounding allows it: 53.66 t ÷ 100.00 MWh', () => {
    const finding = factor(power('53.66', '100.00'));
    expect([lineOf(finding), finding.messageId]).toEqual([
      'emission_factor ghg_scope2 2024 agrees_within_rounding',
      'factor_published',
    ]);
    expect(finding.values['published']).toEqual({ factor: 'cn-2022' });
    // [53.655, 53.665) ÷ [99.995, 100.005), and 0.5366 is [0.53655, 0.53665).
    expect(foundEnds(finding)).toEqual(['0.536523', '0.536677']);
    expect(expectedEnds(finding)).toEqual(['0.53655', '0.53665']);
    expect(written(finding)).toBe('53.66 ÷ 100.00 ≈ 0.5366 ≈ 0.5366');
  });

  it('cannot be judged where it is another: a region’s or a supplier’s may be meant', () => {
    const finding = factor(power('64.00', '100.00'));
    expect([finding.outcome, finding.messageId]).toEqual([
      'cannot_be_tested',
      'factor_not_published',
    ]);
    // 0.64 is nearest to 0.5568.
    expect(finding.values['published']).toEqual({ factor: 'cn-2021' });
    expect(written(finding)).toBe('64.00 ÷ 100.00 ≈ 0.64 ≠ 0.5568');
  });

  it('is unusual a thousand times off, as kilograms for tonnes are', () => {
    expect([
      factor(power('53660.00', '100.00')).outcome,
      factor(power('53660.00', '100.00')).messageId,
    ]).toEqual(['unusual', 'factor_far']);
    expect(factor(power('0.05', '100.00')).outcome).toBe('unusual');
  });

  it('is not called unusual at 1.65, three times the nearest being 1.67', () => {
    expect(factor(power('165.00', '100.00')).outcome).toBe('cannot_be_tested');
    expect(factor(power('170.00', '100.00')).outcome).toBe('unusual');
  });

  it('is found across units: 250,357.17 kg ÷ 466,562 kWh is 0.5366', () => {
    const rows = [
      row('ghg_scope2', '250357.17', null, { unit: 'kgCO2' }),
      row('energy_use', '466562', 'energy_source.electricity', { unit: 'kWh' }),
    ];
    expect(factor(rows).values['published']).toEqual({ factor: 'cn-2022' });
  });

  it('is counted from purchased energy where no electricity has its own line', () => {
    const finding = factor([row('ghg_scope2', '53.66'), row('energy_indirect', '100.00')]);
    expect(finding.outcome).toBe('agrees_within_rounding');
    const both = factor([...power('53.66', '100.00'), row('energy_indirect', '300.00')]);
    expect(both.outcome).toBe('agrees_within_rounding');
  });

  it('is not worked out from numbers that are missing, zero or of another part', () => {
    const silent = (rows: readonly Row[]) => findingsOf(rows, texts, 'emission_factor');
    expect(silent([row('ghg_scope2', '53.66')])).toEqual([]);
    expect(silent([row('energy_indirect', '100.00')])).toEqual([]);
    expect(silent(power('53.66', '0'))).toEqual([]);
    expect(silent(power('0', '0'))).toEqual([]);
    const [emissions, electricity] = power('53660.00', '100.00');
    expect(
      silent(
        [emissions, electricity && { ...electricity, boundary: 'office' }].filter(
          (item) => item !== undefined,
        ),
      ),
    ).toEqual([]);
  });
});

describe('scope 2 beside its electricity over two years', () => {
  const before = (emissions: string, electricity: string, change: Partial<Row> = {}) =>
    power(emissions, electricity, { year: 2023, ...change });
  const change = (rows: readonly Row[]) => findingOf('factor_change', rows, texts);
  const silent = (rows: readonly Row[]) => findingsOf(rows, texts, 'factor_change');

  it('agrees within rounding where the factor is the same', () => {
    const finding = change([...before('53.66', '100.00'), ...power('107.32', '200.00')]);
    expect([lineOf(finding), finding.messageId]).toEqual([
      'factor_change ghg_scope2 2024 agrees_within_rounding',
      'factor_same',
    ]);
  });

  it('agrees where another factor leaves the trend as it is, and says that it changed', () => {
    const finding = change([...before('55.68', '100.00'), ...power('107.32', '200.00')]);
    expect([finding.outcome, finding.messageId]).toEqual(['agrees', 'factor_changed']);
  });

  it('is unusual where emissions fall while electricity rises', () => {
    const finding = change([...before('58941.32', '82016.78'), ...power('57638.74', '107415.86')]);
    expect([finding.outcome, finding.messageId]).toEqual(['unusual', 'factor_turns_trend']);
    expect(written(finding)).toBe('58941.32 ÷ 82016.78 ≈ 0.7186 , 57638.74 ÷ 107415.86 ≈ 0.5366');
    // −2.2 % and +31.0 %.
    const percents = ['emissions', 'electricity', 'change'].map((name) => {
      const said = finding.values[name];
      return said && 'percent' in said ? said.percent.toFixed(1) : null;
    });
    expect(percents).toEqual(['-2.2', '31.0', '-25.3']);
  });

  it('is unusual where emissions rise while electricity falls', () => {
    expect(change([...before('50.00', '100.00'), ...power('60.00', '90.00')]).outcome).toBe(
      'unusual',
    );
  });

  it('is not said to turn the trend while rounding allows one factor for both years', () => {
    // [9.5, 10.5) ÷ [99.5, 100.5) reaches to 0.1055, [10.5, 11.5) ÷ [99.85, 99.95) begins at 0.1051.
    expect(change([...before('10', '100'), ...power('11', '99.9')]).outcome).toBe(
      'agrees_within_rounding',
    );
  });

  it('is not said to turn the trend while rounding allows level electricity', () => {
    // "About 100" is [50, 150) and "about 110" is [105, 115): only scope 2 is known to have moved.
    const roughly = (electricity: string, year: number) =>
      row('energy_use', electricity, 'energy_source.electricity', { qualifier: 'about', year });
    const finding = change([
      row('ghg_scope2', '60', null, { year: 2023 }),
      roughly('100', 2023),
      row('ghg_scope2', '40'),
      roughly('110', 2024),
    ]);
    expect([finding.outcome, finding.messageId]).toEqual(['agrees', 'factor_changed']);
  });

  it('says nothing where scope 2 is defined otherwise than the year before', () => {
    const [emissions, electricity] = power('57638.74', '107415.86');
    const now =
      emissions && electricity ? [{ ...emissions, definition: 'restated' }, electricity] : [];
    expect(now).toHaveLength(2);
    expect(silent([...before('58941.32', '82016.78'), ...now])).toEqual([]);
  });

  it('says nothing of one year, of a gap of years, or after nothing', () => {
    expect(silent(power('53.66', '100.00'))).toEqual([]);
    expect(
      silent([...before('60.00', '90.00', { year: 2022 }), ...power('53.66', '99.00')]),
    ).toEqual([]);
    expect(silent([...before('0', '100.00'), ...power('53.66', '90.00')])).toEqual([]);
  });

  it('says nothing where one year has its electricity, the other all purchased energy', () => {
    const [emissions] = before('58941.32', '0');
    const purchased = { ...row('energy_indirect', '82016.78'), year: 2023 };
    const rows = emissions ? [emissions, purchased] : [];
    expect(rows).toHaveLength(2);
    expect(silent([...rows, ...power('57638.74', '107415.86')])).toEqual([]);
  });

  it.each(['office', 'unknown'])('says nothing after a year of another part (%s)', (boundary) => {
    expect(silent([...before('60.00', '90.00', { boundary }), ...power('53.66', '99.00')])).toEqual(
      [],
    );
  });
});
