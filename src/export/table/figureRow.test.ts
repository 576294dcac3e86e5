import { describe, expect, it } from 'vitest';
import { toFigure } from '../../domain/figures/toFigure';
import { buildDataset, type DatasetParts } from '../../testing/dataset';
import { buildI18n } from '../../testing/i18n';
import { keyOf } from '../../testing/figures';
import { toFigureRow } from './figureRow';

function rowOf(parts: DatasetParts, ...key: Parameters<typeof keyOf>) {
  const dataset = buildDataset(parts);
  return toFigureRow(dataset, toFigure(dataset, keyOf(...key)), buildI18n('en', parts.texts));
}

const scope2 = {
  company: 'alpha',
  indicator: 'ghg_scope2',
  value: '250357.17',
  printed: '250,357.17',
  unit: 'kgCO2',
  unitPrinted: '千克',
  labelPrinted: '範圍二',
  section: '綠色運營',
  line: 1756,
};

describe('a printed number', () => {
  const row = rowOf(
    {
      observations: [
        {
          ...scope2,
          confidence: 'inferred',
          restated: true,
          boundary: 'office',
          definition: 'grid',
          note: 'order',
        },
      ],
      texts: {
        office: { text: 'One building' },
        grid: { text: 'Bought electricity' },
        order: { text: 'By its order' },
      },
    },
    'alpha',
    'ghg_scope2',
  );

  it('says what it is about, by id and in words', () => {
    expect(row).toMatchObject({
      figure_id: 'alpha.ghg_scope2.2024',
      company_id: 'alpha',
      company: 'Alpha Limited',
      indicator_id: 'ghg_scope2',
      indicator: 'ghg_scope2',
      year: 2024,
      dimension_id: null,
      category_id: null,
      state_id: 'value',
      state: 'printed',
    });
  });

  it('stands as shown and before rounding, with the range its rounding allows', () => {
    expect(row).toMatchObject({
      value: '250.35717',
      value_shown: '250.36',
      value_low: '250.357165',
      value_high: '250.357175',
      unit_id: 'tCO2e',
      unit: 'tCO2e',
    });
  });

  it('tells its conversion with factor and basis', () => {
    expect(row).toMatchObject({
      conversions: ['1 kgCO2 = 0.001 tCO2e'],
      conversion_factors: ['0.001'],
      conversion_basis_id: ['basis-co2-only'],
      conversion_basis: ['CO2 only'],
    });
  });

  it('leads back to where it is printed', () => {
    expect(row).toMatchObject({
      printed: '250,357.17',
      unit_printed: '千克',
      label_printed: '範圍二',
      section: '綠色運營',
      line: 1756,
      report_id: ['alpha-2024'],
      report: ['alpha report 2024'],
      source_address: ['https://example.com/report'],
    });
  });

  it('carries reading, restatement, boundary, definition, notes and caveats', () => {
    expect(row).toMatchObject({
      confidence_id: 'inferred',
      restated: true,
      preferred: true,
      boundary_id: ['office'],
      boundary: ['One building'],
      definition: ['Bought electricity'],
      note: ['By its order'],
      caveat_ids: ['inferred', 'restated', 'co2_only'],
      caveats: ['label inferred', 'restated', 'CO₂ only'],
    });
  });

  it('has neither a derivation nor a gap', () => {
    expect(row).toMatchObject({
      derivation_rule_id: [],
      derivation_inputs: [],
      gap_reason_id: null,
      gap_reason: null,
    });
  });
});

describe('the digits of a number', () => {
  const printed = (value: string) =>
    rowOf(
      { observations: [{ company: 'alpha', indicator: 'ghg_scope1', value }] },
      'alpha',
      'ghg_scope1',
    );

  it.each(['0.000007', '107636.81', '22.240', '-5', '1374', '0.1'])(
    '%s stays as it is',
    (value) => {
      const row = printed(value);
      expect([row.value, row.value_shown]).toEqual([value, value]);
    },
  );

  it('are all kept where more are printed than a spreadsheet keeps', () => {
    expect(printed('12345678901234567.89').value).toBe('12345678901234567.89');
  });

  it('of the ends of a computed range are rounded outwards', () => {
    const row = rowOf(
      {
        observations: [
          { company: 'alpha', indicator: 'training_hours_total', value: '2444' },
          { company: 'alpha', indicator: 'headcount', value: '325' },
        ],
      },
      'alpha',
      'training_hours_average',
    );
    expect(row).toMatchObject({
      state_id: 'derived',
      value: '7.52',
      value_shown: '7.52',
      value_low: '7.5184615384615',
      value_high: '7.5215384615385',
      unit_id: 'h/person',
    });
  });
});

describe('a zero', () => {
  it('in words is 0 with the words that are printed', () => {
    const row = rowOf(
      {
        observations: [
          {
            company: 'alpha',
            indicator: 'ghg_scope1',
            value: '0',
            printed: '不涉及範圍一排放',
            qualifier: 'in_words',
          },
        ],
      },
      'alpha',
      'ghg_scope1',
    );
    expect(row).toMatchObject({
      state_id: 'zero',
      state: 'zero',
      value: '0',
      value_low: '0',
      value_high: '0',
      printed: '不涉及範圍一排放',
      qualifier_id: 'in_words',
      qualifier: 'stated in words',
    });
  });
});

describe('a second value', () => {
  it('stands beside the preferred one, with its unit and line', () => {
    const row = rowOf(
      {
        observations: [
          { ...scope2, value: '260000', preferred: false, line: 99, note: 'swapped' },
          scope2,
        ],
        texts: { swapped: { text: 'Two digits are swapped' } },
      },
      'alpha',
      'ghg_scope2',
    );
    expect(row).toMatchObject({
      state_id: 'second_value',
      value: '250.35717',
      preferred: true,
      second_values: ['260000 kgCO2'],
      second_value_lines: ['99'],
      note: ['Two digits are swapped'],
    });
    expect(row.caveat_ids).toContain('second_value');
  });
});

describe('a number that two reports print', () => {
  it('names the report it is taken from, and what the other one prints', () => {
    const number = { company: 'alpha', indicator: 'headcount', year: 2023 };
    const row = rowOf(
      {
        reports: [2024, 2023].map((year) => ({ company: 'alpha', year })),
        observations: [
          { ...number, report: 'alpha-2024', value: '11' },
          { ...number, report: 'alpha-2023', value: '10', line: 99 },
        ],
      },
      'alpha',
      'headcount',
      { year: 2023 },
    );
    expect(row).toMatchObject({
      value: '11',
      report_id: ['alpha-2024'],
      vintage_id: 'latest',
      reprint_report_ids: ['alpha-2023'],
      reprint_values: ['10 persons'],
      reprint_lines: ['99'],
    });
  });
});

describe('a group', () => {
  it('is named by dimension and category, several of them with a plus between', () => {
    const women = { company: 'alpha', indicator: 'headcount', dimension: 'gender', value: '3' };
    const row = rowOf(
      {
        observations: [
          { ...women, category: 'male' },
          { ...women, category: 'female' },
        ],
        texts: { 'dimension.gender': { text: 'Gender' } },
      },
      'alpha',
      'headcount',
      { dimension: 'gender', category: 'male~female' },
    );
    expect(row).toMatchObject({
      figure_id: 'alpha.headcount.2024.gender.male~female',
      dimension_id: 'gender',
      dimension: 'Gender',
      category_id: 'male~female',
      category: 'Men + Women',
      value: '6',
      derivation_rule_id: ['sum_of_groups'],
    });
  });
});
