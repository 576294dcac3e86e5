import { describe, expect, it } from 'vitest';
import { defaultSelection, type Selection } from '../../state/selection';
import { buildDataset, codesWith, type DatasetParts } from '../../testing/dataset';
import { buildI18n } from '../../testing/i18n';
import { buildStandardView } from './standardsView';

const i18n = buildI18n();

const parts: DatasetParts = {
  companies: ['alpha', 'beta', 'gamma'],
  regimes: { beta: 'hkex_c2_2025', gamma: 'szse_17' },
  reports: ['alpha', 'beta', 'gamma'].map((company) => ({ company, readFor: ['all'] })),
  codes: ['A1.2', 'B1.1', 'B8.1'],
  indicators: [
    { id: 'ghg_scope2', codes: codesWith({ hkex: ['A1.2'], szse17: ['yes'] }) },
    { id: 'headcount', codes: codesWith({ hkex: ['B1.1'], gri: ['2-7'] }) },
  ],
  observations: [
    { company: 'alpha', indicator: 'ghg_scope2', value: '5', report: 'alpha-2024' },
    { company: 'beta', indicator: 'headcount', value: '7', report: 'beta-2024' },
  ],
  disclosures: [{ company: 'alpha', indicator: 'headcount', reason: 'not_quantified' }],
  codeAnswers: [{ code: 'B8.1', answer: 'explained', line: 12 }],
};

function build(
  filter: Partial<Selection> = {},
  chosen = ['alpha', 'beta', 'gamma'],
  others: DatasetParts = {},
) {
  const dataset = buildDataset({ ...parts, ...others });
  return buildStandardView({ dataset, i18n }, 'hkex', chosen, { ...defaultSelection, ...filter });
}

function statesOf(view: ReturnType<typeof build>) {
  return view.rows.map(({ id, cells }) => [id, ...cells.map(({ state }) => state)]);
}

describe('a standard', () => {
  it('has a row a code and a cell a company, not asked where its regime does not', () => {
    expect(statesOf(build())).toEqual([
      ['A1.2', 'number', 'not_asked', 'not_asked'],
      ['B1.1', 'described', 'number', 'not_asked'],
      ['B8.1', 'explained', 'nothing', 'not_asked'],
    ]);
  });

  it('counts what is not included, where a report was not read as a whole', () => {
    const reports = [{ company: 'alpha', readFor: [] }];
    const view = build({}, ['alpha'], { reports, codeAnswers: [] });
    const counts = view.counts.map(({ state, byCompany: [count = 0] }) => [state, count] as const);
    expect(counts).toContainEqual(['unknown', 1]);
    expect(counts.reduce((sum, [, count]) => sum + count, 0)).toBe(view.asked[0]);
  });

  it('counts codes, and says who is subject to it', () => {
    const view = build();
    expect(view.counts).toEqual([
      { state: 'number', byCompany: [1, 1, 0] },
      { state: 'explained', byCompany: [1, 0, 0] },
      { state: 'described', byCompany: [1, 0, 0] },
      { state: 'nothing', byCompany: [0, 1, 0] },
    ]);
    expect(view.asked).toEqual([3, 2, 0]);
    expect(view.companies.map(({ subject }) => subject)).toEqual([true, true, false]);
  });

  it('names the codes that the text of 2025 moved, where a company follows it', () => {
    expect(build().moved).toEqual({ companies: 'Beta', codes: 'A1.2 and A4.1' });
    expect(build({}, ['alpha']).moved).toBeNull();
  });

  it('leads from a number to its indicators, from a gap to its reason, from an answer to its line', () => {
    const [first, second, third] = build().rows.map(({ cells: [alpha] }) => alpha?.grounds ?? []);
    expect(first).toEqual([expect.objectContaining({ kind: 'indicator', id: 'ghg_scope2' })]);
    expect(second).toEqual([expect.objectContaining({ kind: 'gap', id: 'headcount' })]);
    expect(third).toEqual([{ kind: 'line', text: i18n.t('standards.line', { line: 12 }) }]);
  });

  it('is listed by indicator where it has no codes', () => {
    const dataset = buildDataset(parts);
    const filter = { answer: null, regime: null };
    const view = buildStandardView({ dataset, i18n }, 'szse17', ['gamma'], filter);
    expect(view.byIndicator).toBe(true);
    expect(view.rows.map(({ indicator, code }) => [indicator, code])).toEqual([
      ['ghg_scope2', null],
    ]);
  });
});

describe('the filters', () => {
  it('of answers shows the rows that any shown company answers so, and counts on as before', () => {
    const view = build({ answer: 'nothing' });
    expect(view.rows.map(({ id }) => id)).toEqual(['B8.1']);
    expect(view.counts).toEqual(build().counts);
  });

  it('of regimes shows its companies and the codes they are asked for', () => {
    expect(statesOf(build({ regime: 'hkex_c2_2025' }))).toEqual([
      ['B1.1', 'number'],
      ['B8.1', 'nothing'],
    ]);
    expect(build({ regime: 'szse_17' }).rows).toEqual([]);
  });
});
