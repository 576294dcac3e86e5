import { describe, expect, it } from 'vitest';
import type { FigureChange } from '../domain/dataset';
import { figureId, type FigureKey } from '../domain/figure';
import { defaultSelection, type Selection } from '../state/selection';
import { keyOf } from '../testing/figures';
import { readPublished, publishedI18n } from '../testing/published';
import { changesOnPage, countChanges, figureChangeView, versionsSince } from './figureChanges';

const dataset = readPublished();
const i18n = publishedI18n('en');
const changeOf = (key: FigureKey, change: Partial<FigureChange> = {}): FigureChange => ({
  version: '2024.7',
  change: 'corrected',
  report: `${key.company}-2024`,
  ...key,
  before: { value: '250.36', unit: 'tCO2e' },
  after: { value: '250.37', unit: 'tCO2e' },
  ...change,
});

describe('a change in words', () => {
  const key = keyOf('qiniu', 'ghg_scope2');

  it('says whose figure, from what to what, how and when', () => {
    const told = (change: Partial<FigureChange>) => {
      const view = figureChangeView({ dataset, i18n }, changeOf(key, change));
      return view.figure + view.change;
    };
    const figure = 'Qiniu, Greenhouse gas emissions, scope 2, FY2024';
    expect(told({})).toBe(`${figure}: 250.36 tCO₂e → 250.37 tCO₂e, corrected in 2024.7`);
    expect(told({ change: 'added', before: null })).toBe(
      `${figure}: 250.37 tCO₂e, added in 2024.7`,
    );
    expect(
      told({ change: 'removed', after: null, before: { value: '12000', unit: 'persons' } }),
    ).toBe(`${figure}: 12,000 persons, removed in 2024.7`);
    expect(told({ change: 'restated', before: { value: '2030', unit: 'year' } })).toBe(
      `${figure}: 2030 → 250.37 tCO₂e, restated by a later report, in 2024.7`,
    );
  });

  it('has no link where the package has the indicator no more', () => {
    const { indicator, figure } = figureChangeView(
      { dataset, i18n },
      changeOf(keyOf('qiniu', 'old_indicator')),
    );
    expect(indicator).toBeNull();
    expect(figure).toContain('old_indicator');
  });
});

it('changes are counted by what they are', () => {
  const key = keyOf('qiniu', 'pue');
  const changes = [changeOf(key), changeOf(key, { change: 'added' }), changeOf(key)];
  expect(countChanges(changes, i18n)).toBe('1 added and 2 corrected');
});

it('versions since one are those above it; one that is not listed is unknown', () => {
  const text = { en: '', 'zh-Hant': '', 'zh-Hans': '' };
  const changes = ['2.3', '2.2', '2.1'].map((version) => ({ version, date: '2026-01-01', text }));
  expect(versionsSince({ ...dataset, changes }, '2.1')).toEqual(['2.3', '2.2']);
  expect(versionsSince({ ...dataset, changes }, '2.3')).toEqual([]);
  expect(versionsSince({ ...dataset, changes }, '1.9')).toBeNull();
});

describe('the changes on a page', () => {
  const group = { dimension: 'gender', category: 'female' };
  const keys = [
    keyOf('qiniu', 'headcount'),
    keyOf('qiniu', 'headcount', { year: 2023 }),
    keyOf('sensetime', 'headcount'),
    keyOf('qiniu', 'headcount', group),
    keyOf('qiniu', 'ghg_scope2'),
  ];
  const changes = keys.map((key) => changeOf(key));
  const shownOn = (id: string, selection: Partial<Selection> = {}) =>
    changesOnPage(
      { dataset, i18n },
      { id, selection: { ...defaultSelection, ...selection } },
      changes,
    ).map(figureId);

  it('of an indicator are those of the view: its companies, its year, its groups', () => {
    expect(shownOn('headcount')).toEqual(['qiniu.headcount.2024', 'sensetime.headcount.2024']);
    expect(shownOn('headcount', { companies: ['qiniu'], year: 2023 })).toEqual([
      'qiniu.headcount.2023',
    ]);
    expect(shownOn('headcount', { view: 'groups', by: 'gender' })).toContain(
      'qiniu.headcount.2024.gender.female',
    );
  });

  it('are also those that its figures are worked out from', () => {
    expect(shownOn('ghg_scope2')).toEqual(['qiniu.ghg_scope2.2024']);
    expect(shownOn('ghg_scope2', { base: 'per_employee' })).toEqual([
      'sensetime.headcount.2024',
      'qiniu.ghg_scope2.2024',
    ]);
  });

  it('with an open proof are those of its figure alone', () => {
    expect(shownOn('headcount', { proof: keyOf('qiniu', 'ghg_scope2') })).toEqual([
      'qiniu.ghg_scope2.2024',
    ]);
  });

  it('of a company are all of its own, elsewhere those of the companies chosen', () => {
    expect(shownOn('sensetime')).toEqual(['sensetime.headcount.2024']);
    expect(shownOn('', { companies: ['sensetime'] })).toEqual(['sensetime.headcount.2024']);
    expect(shownOn('')).toHaveLength(5);
  });
});
