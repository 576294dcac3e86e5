import { describe, expect, it } from 'vitest';
import { figureOn } from '../../domain/figures/basis';
import { toFigure } from '../../domain/figures/toFigure';
import { buildDataset, type DatasetParts } from '../../testing/dataset';
import { buildI18n } from '../../testing/i18n';
import { keyOf } from '../../testing/figures';
import { toFigureRow } from './figureRow';
import { toSourceRows } from './sourceRows';

const words = buildI18n();

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

describe('a derived figure', () => {
  const parts: DatasetParts = {
    observations: [
      { ...scope2, note: 'order' },
      { company: 'alpha', indicator: 'ghg_scope1', value: '1.4', line: 12, boundary: 'all' },
    ],
    texts: { order: { text: 'By its order' }, all: { text: 'Everything' } },
  };
  const row = rowOf(parts, 'alpha', 'ghg_scope1_2');

  it('names rule, inputs, their lines and the arithmetic', () => {
    expect(row).toMatchObject({
      state_id: 'derived',
      derivation_rule_id: ['sum_of_scopes'],
      derivation_inputs: ['alpha.ghg_scope1.2024', 'alpha.ghg_scope2.2024'],
      derivation_input_lines: ['12', '1756'],
      derivation_arithmetic: ['1.4 + 250.35717 ≈ 252 tCO2e'],
      conversions: ['1 kgCO2 = 0.001 tCO2e'],
      caveat_ids: ['derived', 'co2_only'],
    });
    expect(row.derivation[0]).toContain('Added');
  });

  it('has the range of its inputs, and nothing that is printed for itself', () => {
    expect(row).toMatchObject({
      value_low: '251.707165',
      value_high: '251.807175',
      printed: null,
      line: null,
      confidence_id: null,
      report_id: ['alpha-2024'],
      boundary_id: ['all'],
      note_id: ['order'],
    });
  });

  it('says that only one end is known where a printed number leaves the other open', () => {
    const open = rowOf(
      {
        observations: [
          { ...scope2, qualifier: 'at_least' },
          { company: 'alpha', indicator: 'ghg_scope1', value: '1.4' },
        ],
      },
      'alpha',
      'ghg_scope1_2',
    );
    expect(open).toMatchObject({
      qualifier_id: 'at_least',
      qualifier: 'at least',
      value_high: null,
    });
  });

  it('counted at one emission factor names the factor, also among the sources', () => {
    const dataset = buildDataset({
      indicators: [{ id: 'energy_use', unit: 'MWh', dimensions: ['energy_source'] }],
      observations: [
        {
          company: 'alpha',
          indicator: 'energy_use',
          dimension: 'energy_source',
          category: 'electricity',
          value: '100',
        },
        scope2,
      ],
    });
    const printed = toFigure(dataset, keyOf('alpha', 'ghg_scope2'));
    const figure = figureOn(dataset, printed, {
      base: 'absolute',
      turnover: 'printed',
      factor: 'cn-2021',
    });
    const sources = toSourceRows(dataset, [figure], { date: '2026-11-21', link: '' }, words);
    const row = toFigureRow(dataset, figure, words);
    expect(row.derivation_rule_id).toEqual(['same_factor']);
    expect(row.derivation[0]).toContain('0.5568');
    expect(row.derivation_arithmetic).toEqual(['100 MWh × 0.5568 tCO2/MWh = 55.68 tCO2e']);
    expect(sources.map((row) => [row.source_id, row.kind_id])).toEqual([
      ['esg-peer-ledger', 'compilation'],
      ['alpha-2024', 'report'],
      ['cn-2021', 'emission_factor'],
    ]);
  });
});
