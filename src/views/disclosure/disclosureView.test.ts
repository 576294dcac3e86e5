import { describe, expect, it } from 'vitest';
import { defaultSelection, type Selection } from '../../state/selection';
import { buildDataset, codesWith, type DatasetParts } from '../../testing/dataset';
import { buildI18n } from '../../testing/i18n';
import { buildDisclosureView } from './disclosureView';

const words = buildI18n();

const indicators = [
  { id: 'headcount', theme: 'workforce', codes: codesWith({ hkex: ['B1.1'] }) },
  { id: 'turnover_rate', theme: 'workforce', codes: codesWith({ hkex: ['B1.2'] }) },
  { id: 'pue', theme: 'data_centres' },
];
const observations = [
  { company: 'alpha', indicator: 'headcount', value: '5' },
  { company: 'alpha', indicator: 'turnover_rate', value: '11' },
  { company: 'alpha', indicator: 'pue', value: '1.2', dimension: 'site', category: 'north' },
  {
    company: 'beta',
    indicator: 'turnover_rate',
    value: '9',
    dimension: 'gender',
    category: 'male',
  },
];
const disclosures = [
  { company: 'beta', indicator: 'headcount', reason: 'not_applicable' },
  { company: 'beta', indicator: 'pue', reason: 'not_quantified' },
] as const;

function build(filter: Partial<Selection> = {}, parts: DatasetParts = {}) {
  const dataset = buildDataset({
    companies: ['alpha', 'beta'],
    indicators,
    observations,
    disclosures,
    ...parts,
  });
  return buildDisclosureView(
    dataset,
    dataset.companies.map((company) => company.id),
    { ...defaultSelection, ...filter },
    words,
  );
}

function cellsOf(view: ReturnType<typeof build>, indicator: string) {
  return view.themes
    .flatMap((theme) => theme.rows)
    .filter((row) => row.indicator === indicator)
    .flatMap((row) => row.cells);
}

describe('the map of what is disclosed', () => {
  it('has a state in every cell', () => {
    const view = build();
    expect(cellsOf(view, 'headcount').map((cell) => cell.state)).toEqual([
      'value',
      'not_applicable',
    ]);
    expect(cellsOf(view, 'pue').map((cell) => cell.state)).toEqual(['value', 'not_quantified']);
  });

  it('says where a report gives groups only, and not where it gives sites', () => {
    const view = build();
    expect(cellsOf(view, 'turnover_rate').map((cell) => cell.state)).toEqual(['value', 'in_parts']);
    expect(cellsOf(view, 'pue').map((cell) => cell.state)).toEqual(['value', 'not_quantified']);
  });

  it('counts the cells of each state, and leaves out states that no cell has', () => {
    const view = build({ theme: 'workforce' });
    expect(view.counts).toEqual([
      { state: 'value', byCompany: [2, 0] },
      { state: 'not_applicable', byCompany: [0, 1] },
      { state: 'in_parts', byCompany: [0, 1] },
    ]);
  });

  it('counts HKEX KPIs by code, each once, whatever the theme', () => {
    const intensity = {
      id: 'headcount_intensity',
      theme: 'data_centres',
      codes: codesWith({ hkex: ['B1.1'] }),
    };
    const view = build({ theme: 'data_centres' }, { indicators: [...indicators, intensity] });
    expect(view.kpis.map(({ asked, number }) => [asked, number])).toEqual([
      [2, 2],
      [2, 1],
    ]);
    expect(view.kpis[1]).toMatchObject({ explained: 1, described: 0, nothing: 0 });
  });
});

describe('the filters', () => {
  it('a theme shows its indicators only', () => {
    expect(build({ theme: 'data_centres' }).themes.map((theme) => theme.id)).toEqual([
      'data_centres',
    ]);
  });

  it('a state shows the indicators that have it anywhere, and counts on as before', () => {
    const view = build({ state: 'not_applicable' });
    expect(view.themes.flatMap((theme) => theme.rows.map((row) => row.indicator))).toEqual([
      'headcount',
    ]);
    expect(view.counts).toEqual(build().counts);
  });

  it('a regime shows its issuers only', () => {
    expect(build({ regime: 'hkex_c2' }).companies).toHaveLength(2);
    expect(build({ regime: 'szse_17' }).companies).toEqual([]);
  });
});
