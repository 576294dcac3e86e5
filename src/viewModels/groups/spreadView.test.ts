import { describe, expect, it } from 'vitest';
import { isNumber } from '../../domain/figure';
import { indicatorOf } from '../../testing/figures';
import { publishedI18n, readPublished } from '../../testing/published';
import { defaultSelection, type Selection } from '../../state/selection';
import { chosenOf } from '../page';
import { viewsOf } from '../views';
import { figuresShown } from '../figuresShown';
import { buildSpreadView, spreadCut, type SpreadView } from './spreadView';

const dataset = readPublished();
const i18n = publishedI18n('en');
const context = { dataset, i18n };
const chosen = (change: Partial<Selection>) =>
  chosenOf(dataset, { ...defaultSelection, view: 'spread', ...change });

function build(id: string, change: Partial<Selection> = {}): SpreadView {
  const view = buildSpreadView(context, indicatorOf(dataset, id), chosen(change));
  if (!view) throw new Error(`no spread of ${id}`);
  return view;
}

/** Every published spread: of each indicator by each dimension that two companies share. */
const everySpread = dataset.indicators
  .filter((indicator) => viewsOf(dataset, indicator).includes('spread'))
  .flatMap((indicator) =>
    spreadCut(context, indicator, { by: null }).dimensions.flatMap((by) => {
      const view = buildSpreadView(context, indicator, chosen({ by }));
      return view ? [{ what: `${indicator.id} by ${by}`, indicator, by, view }] : [];
    }),
  );

it('in every row every company has a number or the words for its gap', () => {
  expect(everySpread.length).toBeGreaterThan(5);
  for (const { what, by, view } of everySpread) {
    for (const row of view.rows) {
      for (const { id } of dataset.companies) {
        const own = row.cells.filter(({ company }) => company === id);
        // A merged grouping leaves out who gives no such group; the row's verdict is on the others.
        if (by !== 'site' && own.length === 0) continue;
        for (const cell of own) expect(cell.text, what).not.toBe('');
      }
      const numbers = row.cells.filter(({ drawn }) => drawn !== null);
      expect(row.points.map(({ id }) => id).sort(), what).toEqual(
        numbers.map(({ id }) => id).sort(),
      );
      expect(
        row.points.every(({ drawn }) => Number.isFinite(drawn)),
        what,
      ).toBe(true);
    }
  }
});

it('a row stands for one and the same group, and groups of one company alone are left out', () => {
  for (const { what, view } of everySpread) {
    const groups = view.rows.filter(({ id }) => id !== '');
    for (const row of groups) expect(row.points.length, what).toBeGreaterThan(0);
    expect(new Set(view.rows.map(({ id }) => id)).size, what).toBe(view.rows.length);
  }
});

it('what may not be ranked in its row is hollow, and no range is told of it', () => {
  for (const { what, view } of everySpread) {
    for (const { points, verdict, range } of view.rows) {
      for (const point of points) {
        if (verdict && !point.rankable) expect(point.hollow, what).toBe(true);
      }
      if (verdict?.level === 'do_not_rank') expect(range, what).toBeNull();
    }
    const apart = view.rows.filter(({ verdict }) => verdict?.level === 'do_not_rank');
    for (const { name } of apart) expect(view.sentence, what).toContain(name);
  }
});

describe('the table of a spread', () => {
  it('has every number that is drawn, each with the verdict on its group', () => {
    for (const { what, indicator, by, view } of everySpread) {
      const figures = figuresShown(context, indicator, chosen({ by }));
      const points = view.rows.flatMap((row) => row.points);
      const ids = new Set(
        figures.map(({ figure: { key } }) =>
          [key.company, key.dimension ?? '', key.category ?? ''].join('.'),
        ),
      );
      expect(ids.size, what).toBeGreaterThanOrEqual(points.length);
    }
  });
});

it('turnover by age: the whole first, then the groups the companies share', () => {
  const { rows, columns } = build('turnover_rate', { by: 'age' });
  expect(rows[0]?.name).toBe(i18n.t('spread.whole'));
  expect(rows.map(({ name }) => name)).toContain('Under 30');
  expect(columns).toHaveLength(dataset.companies.length);
  for (const { cells } of rows) {
    expect(cells.map(({ company }) => company)).toEqual(columns.map(({ company }) => company));
    for (const { state, text } of cells.filter((cell) => !isNumber(cell.state))) {
      expect(text).toBe(i18n.t(`state.${state}`));
    }
  }
});

it('PUE: all sites in one row, from its floor', () => {
  const { rows, axis } = build('pue');
  expect(rows).toHaveLength(1);
  expect(axis.baseline).toBe(1);
  expect(new Set(rows[0]?.points.map(({ name }) => name)).size).toBe(rows[0]?.points.length);
});
