import { describe, expect, it } from 'vitest';
import type { Scene } from '../layoutPicture';
import { samplePicture } from '../samplePicture';
import { draw, pathsOf, rectsOf, said, textsOf } from '../sceneFaults';

describe('bars', () => {
  const bars = (scale: 'linear' | 'log', values: readonly (number | null)[], baseline = 0) => {
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
    }));
    return draw(
      { ...model, body: { kind: 'bars', baseline, scale, grouping: true, rows, divider: null } },
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

  it('are as long as the logarithm above the power of ten below', () => {
    const [whole = 0, part = 0] = widths(bars('log', [100000, 250]));
    expect(part / whole).toBeCloseTo(Math.log10(2.5) / 3, 3);
  });

  it('go to the left for values below the baseline', () => {
    const [plus, minus] = rectsOf(bars('linear', [60, -40]), 'bar');
    expect((minus?.x ?? 0) + (minus?.width ?? 0)).toBeCloseTo(plus?.x ?? 0, 1);
    expect((minus?.width ?? 0) / (plus?.width ?? 1)).toBeCloseTo(40 / 60, 2);
  });

  it('keep a visible length however small', () => {
    const [, small = 0] = widths(bars('linear', [83883, 1]));
    expect(small).toBeGreaterThanOrEqual(3);
  });

  it('of zero are a tick with its number, on either scale', () => {
    for (const scale of ['linear', 'log'] as const) {
      const scene = bars(scale, [1000, 0]);
      expect(rectsOf(scene, 'zero')).toHaveLength(1);
      expect(rectsOf(scene, 'bar')).toHaveLength(1);
      expect(textsOf(scene, 'value').map(said)).toContain('0');
    }
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
