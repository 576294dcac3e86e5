import { expect, it } from 'vitest';
import { yearOfMany } from '../../domain/compare/manyCompanies';
import { findIndicator } from '../../domain/facts/lookup';
import { figuresOf } from '../../domain/figures/figuresOf';
import { publishedI18n, readPublished } from '../../testing/published';
import { amongWhich, buildDistributionView } from './distributionView';

const dataset = readPublished();
const i18n = publishedI18n('en');
const ids = dataset.companies.map(({ id }) => id);

function viewOf(id: string, companies: readonly string[] = ids) {
  const indicator = findIndicator(dataset, id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  const all = yearOfMany(figuresOf(dataset, indicator, ids, 2024), dataset, dataset.listed);
  const chosen = { companies, year: 2024, scale: 'linear' as const, among: null };
  return { all, view: buildDistributionView({ dataset, i18n }, indicator, all, chosen) };
}

it('the chosen companies stand at their own numbers, between the lowest and the highest', () => {
  const { all, view } = viewOf('headcount');
  const { drawn } = view;
  if (!drawn) throw new Error('nothing is drawn');
  expect(drawn.marks.length + view.aside.length).toBe(all.values.length + all.apart);
  const values = drawn.marks.map(({ value }) => value);
  const of = (id: string) => drawn.numbers.find((number) => number.id === id)?.value;
  expect(Math.min(...values)).toBe(of('lowest'));
  expect(Math.max(...values)).toBe(of('highest'));
});

it('of a group says which it is, and who of the chosen is not in it', () => {
  const listed = dataset.listed.map((company) => ({
    ...company,
    groups: company.id === 'qiniu' ? [] : ['cloud'],
  }));
  const grouped = { ...dataset, listed, companies: listed };
  const texts = new Map([...i18n.texts, ['group.cloud', { text: 'Cloud computing', short: null }]]);
  const context = { dataset: grouped, i18n: { ...i18n, texts } };
  const indicator = findIndicator(grouped, 'headcount');
  if (!indicator) throw new Error('no headcount');
  const inGroup = ids.filter((id) => id !== 'qiniu');
  const all = yearOfMany(figuresOf(grouped, indicator, inGroup, 2024), grouped, listed);
  const chosen = { companies: ids, year: 2024, scale: 'linear' as const, among: 'cloud' };
  const view = buildDistributionView(context, indicator, all, chosen);
  expect(amongWhich(context, 'cloud')).toBe('Among the 4 companies of Cloud computing');
  expect(amongWhich(context, null)).toBe('Among all 5 companies');
  expect(view.drawn?.marks.map(({ company }) => company)).not.toContain('qiniu');
  expect(view.aside).toEqual([]);
  expect(view.notes).toContain('Not in this group: Qiniu.');
});

it('where none may be ranked there is no median, and the reasons are counted', () => {
  const { all, view } = viewOf('ghg_scope3');
  expect(all.verdict).toBe('do_not_rank');
  expect(view.drawn).toBeNull();
  expect(view.reasons.length).toBeGreaterThan(0);
  expect(view.sentence).toContain('Too few');
  expect(view.aside).toHaveLength(all.apart);
});

it('counts every company once: with a number that may be ranked, with another, or without', () => {
  for (const { id } of dataset.indicators.slice(0, 60)) {
    const { all } = viewOf(id);
    const gaps = Object.values(all.gaps).reduce((sum, count) => sum + count, 0);
    const figures = all.values.length + all.apart + gaps;
    expect([id, figures >= ids.length]).toEqual([id, true]);
  }
});
