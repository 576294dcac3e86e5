import { describe, expect, it } from 'vitest';
import { buildDataset, type DatasetParts } from '../../testing/dataset';
import { buildI18n } from '../../testing/i18n';
import { indicatorOf } from '../../testing/figures';
import { buildGroupView } from './groupView';

const words = buildI18n();
const companies = ['alpha', 'beta', 'gamma'];

function build(parts: DatasetParts, by: string | null = null, indicator = 'headcount') {
  const texts = { 'dimension.age': { text: 'Age group' }, ...parts.texts };
  const dataset = buildDataset({
    ...parts,
    texts,
  });
  const context = { dataset, i18n: buildI18n('en', texts) };
  return buildGroupView(context, indicatorOf(dataset, indicator), {
    companies,
    year: 2024,
    by,
    show: 'all',
    groups: 'printed',
    parts: 'bars',
  });
}

const group = (
  company: string,
  dimension: string,
  category: string,
  value: string,
  change = {},
) => ({
  company,
  indicator: 'headcount',
  value,
  dimension,
  category,
  ...change,
});
const cuts = {
  observations: [
    group('alpha', 'age', 'lt30', '70'),
    group('alpha', 'age', '30to50', '212'),
    group('beta', 'age', 'lt35', '71915'),
    group('alpha', 'gender', 'male', '223'),
    { company: 'gamma', indicator: 'headcount', value: '12' },
  ],
};

describe('groups stand as each report cuts them', () => {
  it('and cuts that differ are not merged', () => {
    const view = build(cuts, 'age');
    expect(view.panels.map((panel) => [panel.name, panel.rows.map((row) => row.name)])).toEqual([
      ['Alpha', ['Under 30', '30 to 50']],
      ['Beta', ['Under 35']],
      ['Gamma', []],
    ]);
  });

  it('and lead to the proof of the group, not of the whole company', () => {
    expect(build(cuts, 'age').panels[0]?.rows[0]?.id).toBe('alpha.headcount.2024.age.lt30');
  });
});

describe('brought to one cut', () => {
  const both = ['alpha', 'beta'].flatMap((company) => [
    group(company, 'age', 'lt30', '30'),
    group(company, 'age', '30to50', '20'),
    group(company, 'age', 'gt50', '10'),
  ]);

  it('they stand beside, where two companies allow it', () => {
    const view = build({ observations: both }, 'age');
    expect(view.note).toBe(words.t('groups.note'));
    expect(view.merged?.blocks.map((block) => block.name)).toEqual([
      'Under 30',
      '30 to 50',
      'Over 50',
    ]);
  });

  it('they do not stand where no two do, and it is said', () => {
    const view = build(cuts, 'age');
    expect(view.merged).toBeNull();
    expect(view.note).toBe(`${words.t('groups.note')} ${words.t('groups.none')}`);
  });

  it('rates never stand, and it is said why', () => {
    const observations = both.map((row) => ({ ...row, indicator: 'turnover_rate' }));
    const view = build({ observations }, 'age', 'turnover_rate');
    expect(view.merged).toBeNull();
    expect(view.note).toBe(`${words.t('groups.note')} ${words.t('groups.not_added')}`);
  });
});

describe('the dimension', () => {
  it('is the one asked for', () => {
    expect(build(cuts, 'gender').dimension).toBe('gender');
  });

  it('is the one most companies print, where none or an unknown one is asked for', () => {
    expect(build(cuts).dimension).toBe('age');
    expect(build(cuts, 'mood').dimension).toBe('age');
  });

  it('can be chosen among those that have figures, by name', () => {
    expect(build(cuts).dimensions).toEqual([
      { id: 'age', label: 'Age group' },
      { id: 'gender', label: 'gender' },
    ]);
  });

  it('is none where no report prints the indicator by group', () => {
    expect(build({ observations: cuts.observations.slice(4) })).toMatchObject({
      dimension: null,
      dimensions: [],
    });
  });
});

describe('a company that prints no such groups', () => {
  it('keeps its panel, with the reason', () => {
    const [alpha, beta, gamma] = build(cuts, 'gender').panels;
    expect(alpha?.gap).toBeNull();
    expect(beta?.gap).toEqual({ state: 'not_disclosed', text: words.t('groups.gap') });
    expect(gamma?.gap).toEqual({ state: 'not_disclosed', text: words.t('groups.gap') });
  });
});

describe('what must be said beside the groups', () => {
  const texts = { 'full-time': { short: 'full-time only' }, small: { short: 'a small group' } };
  const note = (row: (typeof cuts.observations)[number], id: string) => ({ ...row, note: id });
  const [young, middle, others] = cuts.observations;

  it('is said once where it holds for all of them', () => {
    if (!young || !middle) throw new Error('the cuts have changed');
    const observations = [note(young, 'full-time'), note(middle, 'full-time')];
    const [panel] = build({ observations, texts }, 'age').panels;
    expect(panel?.aside).toBe('full-time only');
    expect(panel?.rows.map((row) => row.aside)).toEqual([null, null]);
  });

  it('stands beside its group where it holds for that one only, without the group’s name', () => {
    if (!young || !middle || !others) throw new Error('the cuts have changed');
    const observations = [note(young, 'small'), middle, note(others, 'small')];
    const [alpha, beta] = build({ observations, texts }, 'age').panels;
    expect(alpha?.aside).toBeNull();
    expect(alpha?.rows.map((row) => row.aside)).toEqual(['a small group', null]);
    expect(beta?.rows.map((row) => row.aside)).toEqual(['a small group']);
  });
});
