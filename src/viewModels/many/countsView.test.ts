import { describe, expect, it } from 'vitest';
import { outcomes } from '../../domain/checks/finding';
import { countingOf, type CountKind } from '../../domain/compare/countsOfMany';
import { figureStates, isNumber } from '../../domain/figure';
import { publishedI18n, readPublished } from '../../testing/published';
import { buildCountsView, sortCounts, type CountedBy } from './countsView';

const dataset = readPublished();
const i18n = publishedI18n('en');

function countsOf(kind: CountKind) {
  const counting = countingOf(dataset, kind);
  counting.add(dataset);
  return counting.counts();
}

const counts = { disclosure: countsOf('disclosure'), checks: countsOf('checks') };

function viewOf(kind: CountKind, by: CountedBy, theme: string | null = null) {
  return buildCountsView({ dataset, i18n }, { kind, by, theme }, counts[kind]);
}

describe('counts of what is disclosed', () => {
  it('by indicator: every company is in one state, and numbers are counted together', () => {
    const { heads, lines } = viewOf('disclosure', 'indicators');
    expect(lines).toHaveLength(dataset.indicators.length);
    const numbers = figureStates
      .filter(isNumber)
      .map((state) => heads.indexOf(i18n.t(`state.${state}`)));
    for (const { id, counts: all } of lines) {
      const [given, ...states] = all;
      const sum = states.reduce((total, count) => total + count, 0);
      expect([id, sum]).toEqual([id, dataset.listed.length]);
      expect(given).toBe(numbers.reduce((total, head) => total + (all[head - 1] ?? 0), 0));
    }
  });

  it('by indicator of one theme alone, by company of all indicators', () => {
    const { lines } = viewOf('disclosure', 'indicators', 'water');
    const water = dataset.indicators.filter(({ theme }) => theme === 'water');
    expect(lines.map(({ id }) => id)).toEqual(water.map(({ id }) => id));
    expect(viewOf('disclosure', 'companies', 'water')).toEqual({
      ...viewOf('disclosure', 'companies'),
      caption: i18n.t('counts.all_themes'),
    });
  });

  it('by company: with the year of its report and its page', () => {
    const { lines } = viewOf('disclosure', 'companies');
    expect(lines.map(({ id }) => id)).toEqual(dataset.listed.map(({ id }) => id));
    expect(lines[0]).toMatchObject({ detail: 'FY2024', path: '/companies/qiniu/' });
  });

  it('a company of the reader’s own, which no slice counts, has no line', () => {
    const [first] = dataset.listed;
    if (!first) throw new Error('no company');
    const listed = [...dataset.listed, { ...first, id: 'own', own: true }];
    const asked = { kind: 'disclosure', by: 'companies', theme: null } as const;
    const view = buildCountsView(
      { dataset: { ...dataset, listed }, i18n },
      asked,
      counts.disclosure,
    );
    expect(view.lines).toHaveLength(dataset.listed.length);
  });
});

it('counts of the checks leave out indicators that no check is about', () => {
  const { heads, lines } = viewOf('checks', 'indicators');
  expect(lines.length).toBeLessThan(dataset.indicators.length);
  expect(lines.every((line) => line.counts.some((count) => count > 0))).toBe(true);
  expect(heads).toEqual(['Indicator', ...outcomes.map((outcome) => i18n.t(`outcome.${outcome}`))]);
});

describe('sorted', () => {
  const { lines } = viewOf('disclosure', 'companies');
  const sorted = (head: number, isDescending: boolean) =>
    sortCounts(lines, { head, isDescending }, 'en');

  it('by a count, from either end', () => {
    const numbers = (isDescending: boolean) =>
      sorted(1, isDescending).map((line) => line.counts[0] ?? NaN);
    expect(numbers(true)).toEqual([...numbers(true)].sort((a, b) => b - a));
    expect(numbers(false)).toEqual([...numbers(true)].reverse());
  });

  it('by name', () => {
    const names = sorted(0, false).map(({ name }) => name);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
    expect(names).not.toEqual(lines.map(({ name }) => name));
  });
});
