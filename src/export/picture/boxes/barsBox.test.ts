import { describe, expect, it } from 'vitest';
import type { OpenEnd, Scale } from '../../../theme/axis';
import type { Scene } from '../layoutPicture';
import { samplePicture } from '../samplePicture';
import { draw, pathsOf, rectsOf, said, textsOf } from '../sceneFaults';

describe('bars', () => {
  const bars = (
    scale: Scale,
    values: readonly (number | null)[],
    baseline = 0,
    openEnd: OpenEnd | null = null,
  ) => {
    const model = samplePicture({ language: 'en', kind: 'bars', companies: 1 });
    const rows = values.map((drawn, index) => ({
      name: `Company ${index}`,
      position: index + 1,
      state: 'value' as const,
      drawn,
      text: String(drawn),
      aside: null,
      hatched: false,
      outlined: false,
      openEnd,
      target: null,
    }));
    return draw(
      { ...model, body: { kind: 'bars', baseline, scale, rows, divider: null } },
      'article',
    );
  };
  const widths = (scene: Scene) => rectsOf(scene, 'bar').map((bar) => bar.width);

  it('all begin at the baseline, at the axis', () => {
    const scene = bars('linear', [1000, 400, 3]);
    const starts = rectsOf(scene, 'bar').map((bar) => bar.x);
    expect(new Set(starts).size).toBe(1);
    expect(pathsOf(scene, 'axis')[0]?.d).toContain(`M${starts[0] ?? ''},`);
  });

  it('are as long as their values on a linear axis', () => {
    const [whole = 0, part = 0] = widths(bars('linear', [1000, 400]));
    expect(part / whole).toBeCloseTo(0.4, 3);
  });

  it('are as long as what is above a floor', () => {
    const [whole = 0, part = 0] = widths(bars('linear', [1.5, 1.2], 1));
    expect(part / whole).toBeCloseTo(0.4, 3);
  });

  it('are points over a labelled axis on a logarithmic scale', () => {
    const scene = bars('log', [100000, 1000, 100]);
    expect(rectsOf(scene, 'bar')).toEqual([]);
    const [far = 0, middle = 0, near = 0] = pathsOf(scene, 'marker').map(({ at }) => at?.x ?? NaN);
    expect((middle - near) / (far - near)).toBeCloseTo(1 / 3, 2);
    expect(textsOf(scene, 'tick').map(said)).toEqual(['100', '1,000', '10,000', '100,000']);
  });

  it('are points on a line of time where values are years', () => {
    const scene = bars('years', [2025, 2030, 2050], 2024);
    const [first = 0, second = 0, last = 0] = pathsOf(scene, 'marker').map(
      ({ at }) => at?.x ?? NaN,
    );
    expect((second - first) / (last - first)).toBeCloseTo(5 / 25, 2);
    expect(textsOf(scene, 'tick').map(said)).toEqual(['2024', '2030', '2040', '2050']);
  });

  it('go to the left for values below the baseline', () => {
    const [plus, minus] = rectsOf(bars('linear', [60, -40]), 'bar');
    expect((minus?.x ?? 0) + (minus?.width ?? 0)).toBeCloseTo(plus?.x ?? 0, 1);
    expect((minus?.width ?? 0) / (plus?.width ?? 1)).toBeCloseTo(40 / 60, 2);
  });

  it.each([
    ['at_least', 1],
    ['at_most', -1],
  ] as const)('of %s so much end there, with an arrow to where the number may be', (end, side) => {
    const scene = bars('linear', [100, 50], 0, end);
    const [whole = 0, half = 0] = widths(scene);
    expect(half / whole).toBeCloseTo(0.5, 2);
    const arrows = pathsOf(scene, 'box').flatMap(({ at }) => at?.x ?? []);
    const ends = rectsOf(scene, 'bar').map((bar) => bar.x + bar.width);
    expect(arrows.map((x, index) => Math.sign(x - (ends[index] ?? 0)))).toEqual([side, side]);
  });

  it('keep a visible length however small', () => {
    const [, small = 0] = widths(bars('linear', [83883, 1]));
    expect(small).toBeGreaterThanOrEqual(3);
  });

  it('of zero are a tick with its number', () => {
    const scene = bars('linear', [1000, 0]);
    expect(rectsOf(scene, 'zero')).toHaveLength(1);
    expect(rectsOf(scene, 'bar')).toHaveLength(1);
    expect(textsOf(scene, 'value').map(said)).toContain('0');
  });

  it('what a logarithmic axis has no place for stands in a slot', () => {
    const scene = bars('log', [1000, -5]);
    expect(rectsOf(scene, 'slot')).toHaveLength(1);
    expect(textsOf(scene, 'gap').map(said)).toEqual(['-5']);
  });
});

describe('states', () => {
  it('every gap is a dashed slot with its words, every derived number hatched and explained', () => {
    const model = samplePicture({ language: 'en', kind: 'bars', companies: 7 });
    const scene = draw(model, 'square', { notes: 'all' });
    expect(rectsOf(scene, 'slot')).toHaveLength(1);
    expect(rectsOf(scene, 'slot')[0]?.dash).not.toBeNull();
    expect(textsOf(scene, 'gap').map(said)).toEqual(['not disclosed']);
    expect(rectsOf(scene, 'zero')).toHaveLength(1);
    // One bar, and its key.
    expect(rectsOf(scene, 'hatch')).toHaveLength(2);
    expect(textsOf(scene, 'key').map(said)).toEqual([
      'Compare with care',
      'Derived from printed numbers',
    ]);
  });

  it('without a hatch there is no key to it', () => {
    const scene = draw(samplePicture({ language: 'en', kind: 'bars', companies: 3 }), 'article', {
      notes: 'all',
    });
    expect(textsOf(scene, 'key').map(said)).toEqual(['Compare with care']);
  });

  it('a company keeps the colour of its place', () => {
    const scene = draw(samplePicture({ language: 'en', kind: 'bars', companies: 3 }), 'article', {
      background: 'dark',
    });
    expect(rectsOf(scene, 'bar').map((bar) => bar.fill)).toEqual(['#309f94', '#567ae9', '#f0714c']);
  });
});
