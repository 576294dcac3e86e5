import { describe, expect, it } from 'vitest';
import {
  findingOf,
  findingsOf,
  row,
  warningsOf,
  written,
  type Row,
  type Texts,
} from '../../testing/findings';

const texts: Texts = {
  stated: { aspects: { formula: 'leavers/year_end' } },
  voluntary: { aspects: { formula: 'voluntary/(voluntary+year_end)' } },
  open: { aspects: { formula: 'not_stated' } },
  'full-time': { aspects: { staff: 'full_time' } },
  office: { aspects: { boundary: 'office' } },
  'basis-gbt-2589-gasoline': { caveats: ['converted_by_standard_factor'] },
  'per-trained': { aspects: { denominator: 'trained_staff' } },
};

function warnings(rows: readonly Row[]): readonly string[] {
  return warningsOf(findingsOf(rows, texts));
}

describe('a report is not accused', () => {
  it('where a group of nobody has a rate', () => {
    const rows = [
      row('headcount', '0', 'age.gt50'),
      row('turnover_rate', '0', 'age.gt50', { definition: 'stated' }),
    ];
    expect(warnings(rows)).toEqual([]);
  });

  it('where full-time staff would stand in for a total although part-time staff is printed', () => {
    const rows = [
      row('headcount', '1000', 'employment_type.full_time'),
      row('headcount', '10', 'employment_type.part_time'),
      row('headcount', '600', 'gender.male'),
      row('headcount', '410', 'gender.female'),
    ];
    expect(warnings(rows)).toEqual([]);
  });

  it('where two usual groups leave out a third that is printed', () => {
    const rows = [
      row('headcount', '100'),
      row('headcount', '60', 'gender.male'),
      row('headcount', '38', 'gender.female'),
      row('headcount', '2', 'gender.not_declared'),
    ];
    expect(warnings(rows)).toEqual([]);
    expect(warnings(rows.slice(0, 3))).toEqual(['parts_total headcount 2024 contradicts']);
  });

  it('where only the standard factor of a conversion lies between two numbers', () => {
    const rows = [
      row('energy_direct', '8.6'),
      row('energy_use', '1000', 'energy_source.gasoline', { unit: 'L_gasoline' }),
    ];
    const finding = findingOf('sum_of_indicators', rows, texts);
    expect(finding.outcome).toBe('cannot_be_tested');
    expect(finding.remarks.map((remark) => remark.id)).toEqual(['standard_factor']);
  });

  it('where the second number is that of another part of the company', () => {
    const rows = [
      row('lost_days', '30'),
      row('lost_days', '12', null, { boundary: 'office', preferred: false }),
    ];
    expect(findingOf('printed_twice', rows, texts).outcome).toBe('cannot_be_tested');
  });

  it('where an average is stated to be divided by other people', () => {
    const rows = [
      row('training_hours_average', '20', null, { definition: 'per-trained' }),
      row('training_hours_total', '2000'),
      row('headcount', '200'),
    ];
    expect(findingOf('average_times_staff', rows, texts).outcome).toBe('cannot_be_tested');
  });

  it('where the groups of a rate follow another formula than the total', () => {
    const rows = [
      row('turnover_rate', '20', null, { definition: 'stated' }),
      row('turnover_rate', '15', 'gender.male', { definition: 'voluntary' }),
      row('turnover_rate', '10', 'gender.female', { definition: 'voluntary' }),
    ];
    expect(findingOf('between_groups', rows, texts).outcome).toBe('cannot_be_tested');
  });

  it('where a label stands in two tables', () => {
    const rows = [
      row('training_composition', '75', 'gender.male', { labelPrinted: '男', line: 10 }),
      row('training_composition', '25', 'gender.female', { labelPrinted: '女', line: 11 }),
      row('training_coverage', '90', 'gender.male', { labelPrinted: '男', line: 40 }),
    ];
    expect(warnings(rows)).toEqual([]);
  });

  it('of an unstated formula where rates and staff cover different people', () => {
    const rate = { definition: 'open' };
    const staff = { boundary: 'full-time' };
    const rows = [
      row('turnover_rate', '20', null, rate),
      row('turnover_rate', '30', 'gender.male', rate),
      row('turnover_rate', '18', 'gender.female', rate),
      row('headcount', '100', null, staff),
      row('headcount', '50', 'gender.male', staff),
      row('headcount', '50', 'gender.female', staff),
    ];
    expect(findingOf('turnover_formula', rows, texts).outcome).toBe('cannot_be_tested');
  });

  it('of a looser ceiling that is only printed with fewer digits', () => {
    const rows = [
      row('pue_target', '1.355', 'site.a', { year: 2024 }),
      row('pue_target', '1.36', 'site.a', { year: 2025 }),
    ];
    expect(findingOf('target_tightened', rows).outcome).toBe('agrees_within_rounding');
  });

  it('of a repeated year for a number printed twice, or a rate of three digits', () => {
    const twice = [row('lost_days', '269'), row('lost_days', '269')];
    expect(findingsOf(twice, {}, 'repeated_year')).toEqual([]);
    const rate = [row('women_share', '30.1'), row('women_share', '30.1', null, { year: 2023 })];
    expect(findingsOf(rate, {}, 'repeated_year')).toEqual([]);
  });
});

describe('nothing that rounding cannot explain is let pass', () => {
  it('a ceiling missed by one digit is missed', () => {
    const rows = [
      row('pue', '1.31', 'site.a'),
      row('pue_target', '1.30', 'site.a', { qualifier: 'at_most' }),
    ];
    expect(findingOf('target_met', rows).outcome).toBe('unusual');
  });

  it('of the published factors that fit, the nearest is named', () => {
    const rows = [row('ghg_scope2', '53'), row('energy_use', '100', 'energy_source.electricity')];
    expect(written(findingOf('emission_factor', rows))).toContain('0.5306');
  });
});
