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

describe('totals of several indicators', () => {
  const sum = (rows: readonly Row[], texts: Texts = {}) =>
    findingsOf(rows, texts, 'sum_of_indicators');

  it('scope 1 and scope 2 add up to their total', () => {
    const finding = findingOf('sum_of_indicators', [
      row('ghg_scope1', '222.4'),
      row('ghg_scope2', '83660.4'),
      row('ghg_scope1_2', '83882.8'),
    ]);
    expect(lineOf(finding)).toBe('sum_of_indicators ghg_scope1_2 2024 agrees');
    expect(written(finding)).toBe('222.4 + 83660.4 = 83882.8');
  });

  it('direct and indirect energy agree within rounding', () => {
    // [1054.05, 1054.15) + [155976.15, 155976.25) = [157030.2, 157030.4), 157030.2 is to .25.
    const finding = findingOf('sum_of_indicators', [
      row('energy_direct', '1054.1'),
      row('energy_indirect', '155976.2'),
      row('energy_total', '157030.2'),
    ]);
    expect(finding.outcome).toBe('agrees_within_rounding');
    expect(expectedEnds(finding)).toEqual(['157030.2', '157030.4']);
    expect(foundEnds(finding)).toEqual(['157030.15', '157030.25']);
  });

  it('a tenth further it contradicts', () => {
    const finding = findingOf('sum_of_indicators', [
      row('energy_direct', '1054.1'),
      row('energy_indirect', '155976.2'),
      row('energy_total', '157030.1'),
    ]);
    expect(finding.outcome).toBe('contradicts');
    expect(written(finding)).toBe('1054.1 + 155976.2 = 157030.3 ≠ 157030.1');
  });

  it('kilograms and tonnes are added in one unit', () => {
    // 250,357.17 kg is 250.35717 t; a scope 1 of zero in words adds nothing.
    const finding = findingOf('sum_of_indicators', [
      row('ghg_scope1', '0', null, { qualifier: 'in_words' }),
      row('ghg_scope2', '250357.17', null, { unit: 'kgCO2' }),
      row('ghg_scope1_2', '250.36'),
    ]);
    expect(finding.outcome).toBe('agrees');
    expect(expectedEnds(finding)).toEqual(['250.357165', '250.357175']);
  });

  it('a missing part cannot be tested, and is named', () => {
    const finding = findingOf('sum_of_indicators', [
      row('ghg_scope2', '300'),
      row('ghg_scope1_2', '422.86'),
    ]);
    expect([finding.outcome, finding.messageId]).toEqual(['cannot_be_tested', 'missing_parts']);
    expect(finding.values['missing']).toEqual({ indicators: ['ghg_scope1'] });
  });

  it('a total that equals its one printed part is unusual', () => {
    const finding = findingOf('sum_of_indicators', [
      row('ghg_scope2', '422.86'),
      row('ghg_scope1_2', '422.86'),
    ]);
    expect([finding.outcome, finding.messageId]).toEqual(['unusual', 'total_is_one_part']);
  });

  it('a total of zero beside a part of zero is not', () => {
    const finding = findingOf('sum_of_indicators', [
      row('ghg_scope2', '0'),
      row('ghg_scope1_2', '0'),
    ]);
    expect([finding.outcome, finding.messageId]).toEqual(['cannot_be_tested', 'missing_parts']);
  });

  it('a total alone is not tested', () => {
    expect(sum([row('ghg_scope1_2', '422.86')])).toEqual([]);
  });

  it('a grand total that no printed parts make up names each scope that is missing', () => {
    const finding = findingOf('sum_of_indicators', [
      row('ghg_scope1', '57.15'),
      row('ghg_scope1_2_3', '244916.26'),
    ]);
    expect(finding.outcome).toBe('cannot_be_tested');
    expect(finding.values['missing']).toEqual({ indicators: ['ghg_scope2', 'ghg_scope3'] });
  });

  it('the grand total is tested by whichever parts are printed', () => {
    // 57,695.89 + 187,220.37; scope 1 and 2 apart are not printed.
    const finding = findingOf('sum_of_indicators', [
      row('ghg_scope1_2', '57695.89'),
      row('ghg_scope3', '187220.37'),
      row('ghg_scope1_2_3', '244916.26'),
    ]);
    expect(lineOf(finding)).toBe('sum_of_indicators ghg_scope1_2_3 2024 agrees');
    expect(finding.values['parts']).toEqual({ indicators: ['ghg_scope1_2', 'ghg_scope3'] });
  });

  it('parts of another boundary never contradict', () => {
    const finding = findingOf(
      'sum_of_indicators',
      [
        row('ghg_scope1', '10', null, { boundary: 'office' }),
        row('ghg_scope2', '20'),
        row('ghg_scope1_2', '50'),
      ],
      { office: { aspects: { boundary: 'office' } } },
    );
    expect(finding.outcome).toBe('cannot_be_tested');
    expect(finding.remarks.map(({ id }) => id)).toEqual(['boundary_differs']);
  });

  it('a restated year is tested like any other', () => {
    expect(
      sum([
        row('ghg_scope1', '227.3', null, { year: 2023 }),
        row('ghg_scope2', '73127.3', null, { year: 2023, restated: true }),
        row('ghg_scope1_2', '83354.6', null, { year: 2023, restated: true }),
      ]).map(lineOf),
    ).toEqual(['sum_of_indicators ghg_scope1_2 2023 contradicts']);
  });
});

describe('energy by source', () => {
  const fuels = [
    row('energy_use', '36.1', 'energy_source.gasoline'),
    row('energy_use', '163.8', 'energy_source.diesel'),
    row('energy_use', '854.1', 'energy_source.natural_gas'),
  ];
  const direct = (value: string) =>
    findingOf('sum_of_indicators', [row('energy_direct', value), ...fuels]);

  it('fuels add up to direct energy', () => {
    expect(direct('1054.0').outcome).toBe('agrees');
    // 3 × ±0.05 around 1054.0 is [1053.85, 1054.15), and 1054.1 is [1054.05, 1054.15).
    expect(direct('1054.1').outcome).toBe('agrees_within_rounding');
    expect(written(direct('1054.1'))).toBe('36.1 + 163.8 + 854.1 = 1054 ≈ 1054.1');
  });

  it('fuels above their total contradict it', () => {
    expect(direct('1053.7').outcome).toBe('contradicts');
  });

  it('electricity is no fuel: it counts as indirect energy', () => {
    const electricity = row('energy_use', '155976.2', 'energy_source.electricity');
    const findings = findingsOf(
      [row('energy_direct', '1054.0'), row('energy_indirect', '155976.2'), ...fuels, electricity],
      {},
      'sum_of_indicators',
    );
    expect(findings.map((finding) => [lineOf(finding), written(finding)])).toEqual([
      ['sum_of_indicators energy_direct 2024 agrees', '36.1 + 163.8 + 854.1 = 1054'],
      ['sum_of_indicators energy_indirect 2024 agrees', '155976.2 = 155976.2'],
    ]);
  });

  it('one source alone is not all energy', () => {
    expect(
      findingsOf(
        [row('energy_total', '100'), row('energy_use', '90', 'energy_source.electricity')],
        {},
        'sum_of_indicators',
      ),
    ).toEqual([]);
  });

  it('fuels short of their total cannot be tested: there may be others', () => {
    expect([direct('1054.3').outcome, direct('1054.3').messageId]).toEqual([
      'cannot_be_tested',
      'groups_incomplete',
    ]);
  });

  it('litres, cubic metres and megawatt-hours make the printed coal equivalent', () => {
    // 45,074.37 MWh × 0.1229 + 1,471.54 L × 0.001066765 + 29,812 m³ × 0.00133
    // = 5,539.6401 + 1.5698 + 39.6500 = 5,580.8599 tce, printed 5,580.86.
    const finding = findingOf('sum_of_indicators', [
      row('energy_total', '5580.86', null, { unit: 'tce' }),
      row('energy_use', '45074.37', 'energy_source.electricity'),
      row('energy_use', '1471.54', 'energy_source.gasoline', { unit: 'L_gasoline' }),
      row('energy_use', '29812', 'energy_source.natural_gas', { unit: 'm3_natural_gas' }),
    ]);
    expect(finding.outcome).toBe('agrees_within_rounding');
    // 5,580.8599 ÷ 0.1229 × 1000 and 5,580.86 ÷ 0.1229 × 1000.
    expect(finding.expected?.value.toFixed(1)).toBe('45409.8');
    expect(finding.found?.value.toFixed(1)).toBe('45409.8');
  });

  it('a source whose unit cannot be converted leaves the rest untouched', () => {
    expect(
      findingsOf(
        [
          row('energy_direct', '1054.0'),
          ...fuels.slice(0, 2),
          row('energy_use', '99000', 'energy_source.natural_gas', { unit: 'bottles' }),
        ],
        {},
        'sum_of_indicators',
      ).map((finding) => finding.outcome),
    ).toEqual(['cannot_be_tested']);
  });
});
