import { describe, expect, it } from 'vitest';
import { graverOf } from '../../domain/compare/pairs';
import type { Dataset, Indicator } from '../../domain/dataset';
import { isNumber } from '../../domain/figure';
import { indicatorOf } from '../../testing/figures';
import { publishedI18n, readPublished } from '../../testing/published';
import { defaultSelection, type Selection } from '../../state/selection';
import { chosenOf, fitToIndicator } from '../page';
import { viewsOf } from '../views';
import { buildFigureView } from '../figure/figureView';
import { partnerOf, partnersOf } from './partner';
import { buildScatterView, type ScatterView } from './scatterView';

const dataset = readPublished();
const i18n = publishedI18n('en');
const context = { dataset, i18n };
const headlines = dataset.indicators.filter(
  (indicator) => indicator.headline && viewsOf(dataset, indicator).includes('scatter'),
);
const paired = dataset.indicators.filter((indicator) =>
  viewsOf(dataset, indicator).includes('scatter'),
);

function build(id: string, change: Partial<Selection> = {}, of: Dataset = dataset): ScatterView {
  const chosen = chosenOf(of, { ...defaultSelection, ...change });
  const view = buildScatterView({ dataset: of, i18n }, indicatorOf(of, id), chosen);
  if (!view) throw new Error(`nothing to set against ${id}`);
  return view;
}

/** Every headline indicator with all that the reader is offered beside it. */
function everyPair(change: Partial<Selection>): readonly (readonly [Indicator, ScatterView])[] {
  const chosen = chosenOf(dataset, { ...defaultSelection, ...change });
  return headlines.flatMap((indicator) =>
    partnersOf(context, indicator, chosen).map(
      ({ id }) => [indicator, build(indicator.id, { ...change, with: id })] as const,
    ),
  );
}

it('every company of every pair is a point, or is named with what is missing', () => {
  for (const year of [2024, 2023]) {
    for (const [{ id }, view] of everyPair({ year })) {
      const what = `${id} ${view.other} ${year}`;
      for (const company of dataset.companies) {
        const own = view.rows.filter((row) => row.company === company.id);
        const points = view.points.filter((point) => point.company === company.id);
        expect(own.length, what).toBeGreaterThan(0);
        expect(points, what).toHaveLength(own.filter(({ placed }) => placed).length);
        for (const { x, y, placed } of own) {
          if (placed) continue;
          const gaps = [x, y].filter(({ drawn }) => drawn === null);
          expect(gaps.length, what).toBeGreaterThan(0);
          for (const gap of gaps) expect(gap.text, what).not.toBe('');
          for (const gap of gaps.filter(({ state }) => !isNumber(state))) {
            expect(gap.text, what).toBe(i18n.t(`state.${gap.state}`));
          }
        }
        if (points.length === 0) {
          expect(view.sentence, what).toContain(company.shortName.en);
        }
      }
    }
  }
});

it('on request an axis is logarithmic where all its numbers are above zero, and only there', () => {
  for (const [{ id }, view] of everyPair({ scale: 'log' })) {
    for (const side of ['x', 'y'] as const) {
      const what = `${id} ${view.other} ${side}`;
      const drawn = view.points.map((point) => point[side].drawn);
      expect(drawn.every(Number.isFinite), what).toBe(true);
      if (view[side].scale === 'log') expect(Math.min(Infinity, ...drawn), what).toBeGreaterThan(0);
      expect(view[side].title.includes(i18n.t('figure.log')), what).toBe(
        view[side].scale === 'log',
      );
    }
  }
  expect(build('ghg_scope1_2', { scale: 'log' })).toMatchObject({
    x: { scale: 'log' },
    y: { scale: 'log' },
  });
  expect(build('work_fatalities', { scale: 'log' }).y.scale).toBe('linear');
  expect(build('turnover_rate', { scale: 'log' }).y).toMatchObject({
    scale: 'linear',
    hasLog: false,
  });
});

describe('the verdict', () => {
  const levelOf = (id: string) =>
    buildFigureView(context, indicatorOf(dataset, id), chosenOf(dataset, defaultSelection)).verdict;

  it('is the graver of those on both indicators, each reason with its indicator', () => {
    const gravity = ['comparable', 'with_care', 'do_not_rank'];
    for (const [indicator, view] of everyPair({})) {
      const both = [levelOf(indicator.id), levelOf(view.other)];
      const worst = Math.max(...both.map((one) => gravity.indexOf(one?.level ?? '')));
      expect(view.verdict?.level ?? null, `${indicator.id} ${view.other}`).toBe(
        both.includes(null) ? null : gravity[worst],
      );
      if (!view.verdict) continue;
      expect(view.verdict.reasons).toHaveLength(both.flatMap((one) => one?.reasons ?? []).length);
      for (const { label } of view.verdict.reasons) {
        expect([view.x.name, view.y.name].some((name) => label.startsWith(`${name}: `))).toBe(true);
      }
    }
  });

  it('draws hollow what may not be ranked on one of the axes', () => {
    const { points, rows } = build('ghg_scope1_2');
    for (const point of points) {
      const row = rows.find(({ id }) => id === point.id);
      const outlined = row?.x.outlined === true || row?.y.outlined === true;
      if (outlined) expect(point.hollow).toBe(true);
    }
    expect(points.some(({ hollow }) => hollow)).toBe(true);
  });

  it('is none where one of the two has nothing to compare', () => {
    const comparison = { reasons: [], rankable: new Set<string>() };
    expect(
      graverOf({ ...comparison, verdict: null }, { ...comparison, verdict: 'comparable' }),
    ).toBeNull();
  });
});

describe('the second indicator', () => {
  const chosen = (change: Partial<Selection> = {}) =>
    chosenOf(dataset, { ...defaultSelection, ...change });

  it('is how many people there are, and never the indicator itself', () => {
    const partner = (id: string) => partnerOf(context, indicatorOf(dataset, id), chosen())?.id;
    expect(partner('ghg_scope1_2')).toBe('headcount');
    expect(partner('headcount')).toBe('ghg_scope1_2');
    for (const indicator of paired) {
      const ids = partnersOf(context, indicator, chosen()).map(({ id }) => id);
      expect(ids).not.toContain(indicator.id);
      expect(ids).toContain(partner(indicator.id));
    }
  });

  it('of a link is told where it is the same, or has no two numbers that year', () => {
    const told = (change: Partial<Selection>) =>
      fitToIndicator(dataset, indicatorOf(dataset, 'ghg_scope1_2'), {
        ...defaultSelection,
        view: 'scatter',
        ...change,
      }).dropped.map(({ value }) => value);
    expect(told({ with: 'water_consumption' })).toEqual([]);
    expect(told({ with: 'ghg_scope1_2' })).toEqual(['ghg_scope1_2']);
    expect(told({ with: 'safety_training_hours' })).toEqual(['safety_training_hours']);
    expect(told({ with: 'water_consumption', companies: ['qiniu'] })).toEqual([
      'water_consumption',
    ]);
    expect(told({ with: 'water_consumption', view: 'time', companies: ['qiniu'] })).toEqual([]);
    expect(told({ with: 'ghg_scope1_2', view: 'time' })).toEqual(['ghg_scope1_2']);
    expect(build('ghg_scope1_2', { with: 'ghg_scope1_2' }).other).toBe('headcount');
  });
});

it('a base chosen elsewhere is not applied, and that is said', () => {
  const plain = build('ghg_scope1_2');
  const divided = build('ghg_scope1_2', { base: 'per_employee' });
  expect(divided.points).toEqual(plain.points);
  expect(divided.notes).toEqual([i18n.t('scatter.as_reported')]);
  expect(plain.notes).toEqual([]);
});

it('sites are points of their own over an axis from their floor, and that they are sites is said', () => {
  const { points, y, notes } = build('pue');
  expect(y.baseline).toBe(1);
  expect(y.title).toContain(i18n.t('scatter.floor', { floor: '1.0' }));
  expect(new Set(points.map(({ name }) => name)).size).toBe(points.length);
  expect(points.length).toBeGreaterThan(new Set(points.map(({ company }) => company)).size);
  expect(notes.join()).toContain('single sites');
});
