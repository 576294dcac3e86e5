import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AxisRule } from '../../theme/axis';
import type { LinePoint, LineSeries } from '../row';
import { lineLayout } from './lineLayout';
import { scatterLayout, type ScatterPoint } from './scatterLayout';
import { spreadLayout, type SpreadRow } from './spreadLayout';

/** As far apart as numbers of a report can be. */
const values = fc.constantFrom(0, 1e-28, 3e-7, 1, 7, 250, 9e17, 1e29, 1e30);
const widths = fc.constantFrom(200, 320, 519, 520, 1200);
const linear: AxisRule = { baseline: 0, scale: 'linear' };
const log: AxisRule = { baseline: 0, scale: 'log' };

/** Numbers of a layout that are none. */
function strange(value: unknown): readonly unknown[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strange) : [];
}

const mark = {
  id: 'a',
  company: 'a',
  name: 'A long name of a company',
  position: 1,
  state: 'value',
  text: '1',
  aside: null,
  label: 'a',
  words: [],
  hatched: false,
  outlined: false,
  openEnd: null,
  target: null,
};

it('every place over the years is a number, whatever is drawn', () => {
  const points = fc.array(fc.option(fc.oneof(values, fc.constant(-4))), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(points, { maxLength: 3 }), widths, fc.boolean(), (lines, width, isLog) => {
      const series = lines.map((own, at): LineSeries => ({
        id: `${at}`,
        name: mark.name,
        position: at,
        isTarget: at === 2,
        points: own.map((drawn, year): LinePoint => ({
          ...mark,
          drawn,
          year: 2020 + year,
          restated: false,
          changed: null,
        })),
      }));
      const years = [...new Set(series.flatMap((line) => line.points.map(({ year }) => year)))];
      const layout = lineLayout(years.sort(), series, isLog ? log : linear, width);
      expect(strange(layout)).toEqual([]);
      expect(layout.ticks.length).toBeLessThan(100);
    }),
  );
});

it('every place of a scatter is a number, whatever is drawn', () => {
  const drawn = fc.tuple(values, values);
  const scaled = fc.constantFrom(linear, log);
  fc.assert(
    fc.property(fc.array(drawn, { maxLength: 5 }), scaled, scaled, widths, (all, x, y, width) => {
      const hasPlace = (value: number, rule: AxisRule) => rule === linear || value > 0;
      const points = all
        .filter(([over, up]) => hasPlace(over, x) && hasPlace(up, y))
        .map(([over, up], at): ScatterPoint => {
          const value = { text: '1', openEnd: null };
          const own = { ...mark, id: `${at}`, proof: '', hollow: false };
          return { ...own, x: { ...value, drawn: over }, y: { ...value, drawn: up } };
        });
      expect(strange(scatterLayout(points, { x, y }, width))).toEqual([]);
    }),
  );
});

it('every place of a spread is a number, whatever is drawn', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.oneof(values, fc.constant(-4)), { maxLength: 5 }), { maxLength: 4 }),
      widths,
      (all, width) => {
        const rows = all.map((own, at): SpreadRow => {
          const points = own.map((drawn) => ({ ...mark, drawn, rankable: true, hollow: false }));
          return { id: `${at}`, name: mark.name, points };
        });
        expect(strange(spreadLayout(rows, linear, width))).toEqual([]);
      },
    ),
  );
});
