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
    words: ['Alpha'],
    hatched: false,
    outlined: false,
    openEnd: null,
    target: null,
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
    { ...model, body: { kind: 'bars', baseline, scale, rows, divider: null } },
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

describe('points of the page', () => {
  const render = (axis: BarAxis, values: readonly (number | null)[]) =>
    renderToStaticMarkup(
      createElement(BarRows, {
        rows: values.map((value) => ({ ...rowOf(value ?? 1), drawn: value })),
        axis,
        label: '',
        divider: null,
        live: null,
      }),
    );
  const places = (html: string) =>
    [...html.matchAll(/<svg[^>]*width="([\d.]+)%"[^>]*><\/svg><svg class="bar-point"/g)].map(
      ([, width]) => (Number(width) / 100).toFixed(3),
    );
  const ticks = (html: string) =>
    [...html.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text);

  it('stand by decades over a labelled logarithmic axis, never as bars', () => {
    const html = render({ ...linear, scale: 'log' }, [250, 25_000, null]);
    expect(places(html)).toEqual([(Math.log(2.5) / Math.log(250)).toFixed(3), '1.000']);
    expect(ticks(html)).toEqual(['100', '1,000', '10,000']);
    expect(html).not.toContain('class="bar"');
  });

  it('stand on a line of time, years as far apart as they are', () => {
    const html = render({ baseline: 2024, scale: 'years', alongside: [] }, [2025, 2030, 2050]);
    expect(places(html)).toEqual([1, 6, 26].map((years) => (years / 26).toFixed(3)));
    expect(ticks(html)).toEqual(['2024', '2030', '2040', '2050']);
  });

  it('are never at no place at all', () => {
    for (const values of [[], [null], [0], [-5, 10]]) {
      expect(render({ ...linear, scale: 'log' }, values)).not.toMatch(/NaN|Infinity/);
    }
  });
});
