import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { samplePicture } from '../export/picture/samplePicture';
import { draw, rectsOf } from '../export/picture/sceneFaults';
import { BarRows } from './BarRows';
import type { BarAxis, BarRow } from './row';

const linear: BarAxis = { baseline: 0, scale: 'linear', alongside: [] };

function rowOf(drawn: number): BarRow {
  return {
    id: String(drawn),
    company: 'a',
    name: 'Alpha',
    position: 1,
    state: drawn === 0 ? 'zero' : 'value',
    drawn,
    text: String(drawn),
    aside: null,
    label: String(drawn),
    hatched: false,
    outlined: false,
  };
}

interface Ends {
  readonly left: number;
  readonly right: number;
}

/** Both ends of each bar as parts of the axis, from the widths the page gives them. */
function onPage(axis: BarAxis, values: readonly number[]): readonly Ends[] {
  const html = renderToStaticMarkup(
    createElement(BarRows, { rows: values.map(rowOf), axis, label: '', divider: null, live: null }),
  );
  const lines = html.matchAll(/<span class="bar-line( bar-below)?">((?:<svg[^>]*><\/svg>)+)/g);
  return [...lines].flatMap(([, below, line = '']) => {
    if (!line.includes('class="bar')) return [];
    const widths = [...line.matchAll(/width="([\d.]+)%"/g)].map(([, width]) => Number(width) / 100);
    const [room, length] = widths.length === 2 ? widths : [0, ...widths];
    if (room === undefined || length === undefined) throw new Error(line);
    return below
      ? { left: 1 - room - length, right: 1 - room }
      : { left: room, right: room + length };
  });
}

/** The same of the bars of a picture. */
function inPicture({ baseline, scale }: BarAxis, values: readonly number[]): readonly Ends[] {
  const model = samplePicture({ language: 'en', kind: 'bars', companies: 1 });
  const rows = values.map(rowOf).map((row) => ({ ...row, state: 'value' as const }));
  const scene = draw(
    { ...model, body: { kind: 'bars', baseline, scale, grouping: true, rows, divider: null } },
    'article',
  );
  const bars = rectsOf(scene, 'bar').map(({ x, width }) => ({ left: x, right: x + width }));
  const low = Math.min(...bars.map(({ left }) => left));
  const length = Math.max(...bars.map(({ right }) => right)) - low;
  return bars.map(({ left, right }) => ({
    left: (left - low) / length,
    right: (right - low) / length,
  }));
}

describe('bars of the page and of the picture', () => {
  it.each([
    [
      'on both sides of zero',
      linear,
      [-5, 10],
      [
        [0, 1 / 3],
        [1 / 3, 1],
      ],
    ],
    [
      'above zero',
      linear,
      [5, 20],
      [
        [0, 0.25],
        [0, 1],
      ],
    ],
    [
      'above a floor',
      { ...linear, baseline: 1 },
      [1.25, 1.5],
      [
        [0, 0.5],
        [0, 1],
      ],
    ],
    [
      'on a logarithmic axis',
      { ...linear, scale: 'log' },
      [250, 25_000],
      [
        [0, Math.log(2.5) / Math.log(250)],
        [0, 1],
      ],
    ],
  ] as const)('are as long and lie on the same side %s', (_, axis, values, ends) => {
    for (const bars of [onPage(axis, values), inPicture(axis, values)]) {
      expect(bars).toHaveLength(ends.length);
      ends.forEach(([left, right], index) => {
        expect(bars[index]?.left).toBeCloseTo(left, 3);
        expect(bars[index]?.right).toBeCloseTo(right, 3);
      });
    }
  });
});

it('a row without a place on a logarithmic axis has its number and no bar', () => {
  const log: BarAxis = { ...linear, scale: 'log' };
  expect(onPage(log, [-5, 10, 100])).toHaveLength(2);
});
