import { describe, expect, it } from 'vitest';
import { buildDataset, codesWith, type DatasetParts } from '../../testing/dataset';
import { readPublished } from '../../testing/published';
import { standards } from '../dataset';
import { cellOfCode, countCodes } from './codeState';
import { rowsOfStandard } from './standardRows';

const indicators = [
  { id: 'ghg_scope2', codes: codesWith({ hkex: ['A1.2'], gri: ['305-2'] }) },
  { id: 'ghg_intensity', codes: codesWith({ hkex: ['A1.2'], gri: ['305-4', '305-10'] }) },
  { id: 'waste', codes: codesWith({ hkex: ['A1.3'] }) },
  { id: 'waste_intensity', codes: codesWith({ hkex: ['A1.3'] }) },
  { id: 'pue_target', kind: 'target', codes: codesWith({ hkex: ['A2.3'], szse17: ['yes'] }) },
] as const;
const reports = [{ company: 'alpha', readFor: ['all'] }];

function build(parts: DatasetParts = {}) {
  const codes = ['A1.2', 'A1.3', 'A2.3', 'B8.1'];
  return buildDataset({ companies: ['alpha'], indicators, codes, reports, ...parts });
}

function stateOf(code: string, parts: DatasetParts = {}): string {
  const dataset = build(parts);
  const row = rowsOfStandard(dataset, 'hkex').find(({ id }) => id === code);
  const [company] = dataset.companies;
  if (!row || !company) throw new Error(`no row ${code}`);
  return cellOfCode(dataset, company, 'hkex', row).state;
}

const alpha = (indicator: string, year = 2024) => ({
  company: 'alpha',
  report: 'alpha-2024',
  indicator,
  value: '1',
  year,
});

describe('the rows of a standard', () => {
  it('are its codes, those without an indicator too, each once', () => {
    const rows = rowsOfStandard(build(), 'hkex');
    expect(rows.map(({ id, indicators }) => [id, indicators.length])).toEqual([
      ['A1.2', 2],
      ['A1.3', 2],
      ['A2.3', 1],
      ['B8.1', 0],
    ]);
  });

  it('are the codes of the indicators, in order, where no code has a title', () => {
    expect(rowsOfStandard(build(), 'gri').map(({ id }) => id)).toEqual([
      '305-2',
      '305-4',
      '305-10',
    ]);
  });

  it('are indicators where the standard has no codes', () => {
    const [row, ...others] = rowsOfStandard(build(), 'szse17');
    expect(row).toMatchObject({ id: 'pue_target', code: null });
    expect(others).toEqual([]);
  });
});

describe('the state of a code', () => {
  it('is a number by one figure of the report’s year, the whole or a group', () => {
    expect(stateOf('A1.2', { observations: [alpha('ghg_intensity')] })).toBe('number');
    const group = { ...alpha('waste'), dimension: 'gender', category: 'male' };
    expect(stateOf('A1.3', { observations: [group] })).toBe('number');
    expect(stateOf('A1.2', { observations: [alpha('ghg_scope2', 2023)] })).toBe('nothing');
  });

  it('is a number by a target of a later year', () => {
    expect(stateOf('A2.3', { observations: [alpha('pue_target', 2030)] })).toBe('number');
  });

  it('goes by the disclosures of its indicators, explained before described', () => {
    const described = { company: 'alpha', indicator: 'waste', reason: 'not_quantified' } as const;
    const explained = {
      company: 'alpha',
      indicator: 'waste_intensity',
      reason: 'not_applicable',
    } as const;
    const silent = { company: 'alpha', indicator: 'waste' };
    expect(stateOf('A1.3', { disclosures: [described] })).toBe('described');
    expect(stateOf('A1.3', { disclosures: [described, explained] })).toBe('explained');
    expect(stateOf('A1.3', { disclosures: [silent] })).toBe('nothing');
  });

  it('goes by the answer to the code itself before that, and by a number before any answer', () => {
    const disclosures = [
      { company: 'alpha', indicator: 'waste', reason: 'not_applicable' },
    ] as const;
    const codeAnswers = [
      { code: 'A1.3', answer: 'described' },
      { code: 'B8.1', answer: 'explained' },
    ] as const;
    expect(stateOf('A1.3', { disclosures, codeAnswers })).toBe('described');
    expect(stateOf('B8.1', { codeAnswers })).toBe('explained');
    expect(stateOf('A1.3', { codeAnswers, observations: [alpha('waste')] })).toBe('number');
  });

  it('is nothing only where the report was read', () => {
    expect(stateOf('B8.1')).toBe('nothing');
    expect(stateOf('B8.1', { reports: [{ company: 'alpha', readFor: ['theme'] }] })).toBe(
      'unknown',
    );
    expect(stateOf('A1.3', { reports: [{ company: 'alpha', readFor: ['theme'] }] })).toBe(
      'nothing',
    );
    expect(stateOf('A1.3', { reports: [] })).toBe('unknown');
  });

  it('is not asked of an issuer under other rules, nor what its rules ask for elsewhere', () => {
    expect(stateOf('A1.2', { regimes: { alpha: 'szse_17' } })).toBe('not_asked');
    expect(stateOf('A1.2', { regimes: { alpha: 'hkex_c2_2025' } })).toBe('not_asked');
    expect(stateOf('A1.3', { regimes: { alpha: 'hkex_c2_2025' } })).toBe('nothing');
  });
});

describe('as published', () => {
  const dataset = readPublished();

  it('every HKEX KPI has one of four states for every issuer asked for it', () => {
    const counts = dataset.companies.map((company) => countCodes(dataset, company, 'hkex'));
    expect(counts.map(({ asked }) => asked)).toEqual([36, 36, 36, 34, 0]);
    for (const { asked, number, explained, described, nothing } of counts) {
      expect(number + explained + described + nothing).toBe(asked);
    }
  });

  it('SenseTime alone leaves a KPI without any answer: hazardous waste', () => {
    const nothing = dataset.companies.flatMap((company) =>
      rowsOfStandard(dataset, 'hkex')
        .filter((row) => cellOfCode(dataset, company, 'hkex', row).state === 'nothing')
        .map((row) => `${company.id} ${row.id}`),
    );
    expect(nothing).toEqual(['sensetime A1.3']);
  });

  it('counts each code of each standard once', () => {
    for (const standard of standards) {
      const ids = rowsOfStandard(dataset, standard).map(({ id }) => id);
      expect(new Set(ids).size, standard).toBe(ids.length);
      expect(ids.length, standard).toBeGreaterThan(0);
    }
  });
});
