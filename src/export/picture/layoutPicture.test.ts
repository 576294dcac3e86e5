import { describe, expect, it } from 'vitest';
import { languages } from '../../domain/dataset';
import { chartShare, layoutPicture, type Scene } from './layoutPicture';
import { sampleFonts, samplePicture, type Sample } from './samplePicture';
import { boxesOf } from './marks';
import {
  draw,
  faultsOf,
  kinds,
  presetNames,
  presets,
  rectsOf,
  said,
  shareOfChart,
  textsOf,
} from './sceneFaults';

describe.each(presetNames)('%s', (preset) => {
  describe.each(languages)('%s', (language) => {
    it.each(kinds)(
      '%s: nothing overlaps, nothing is cut, whatever the number of companies',
      (kind) => {
        const samples = [1, 5, 12].flatMap((companies) =>
          [false, true].map((longNames): Sample => ({ language, kind, companies, longNames })),
        );
        for (const sample of [
          ...samples,
          { language, kind, companies: 5, scale: 'log' as const },
        ]) {
          const model = samplePicture(sample);
          for (const notes of ['all', 'short'] as const) {
            const scene = draw(model, preset, { notes });
            expect(faultsOf(scene), `${notes} ${JSON.stringify(sample)}`).toEqual([]);
          }
        }
      },
      // Milliseconds: fourteen pictures, on a machine that may be busy.
      20_000,
    );

    // A sheet is not offered in the size of an article: its rows need their height.
    it.each(kinds.filter((kind) => kind !== 'sheet' || preset !== 'article'))(
      '%s: the chart is at least 60 % of the picture, and begins below its head',
      (kind) => {
        for (const headline of [false, true]) {
          for (const companies of [1, 3, 5]) {
            const model = samplePicture({ language, kind, companies, headline });
            for (const notes of ['short', 'none'] as const) {
              const scene = draw(model, preset, { notes });
              const what = JSON.stringify({ headline, companies, notes });
              expect(shareOfChart(scene), what).toBeGreaterThanOrEqual(chartShare - 0.001);
              expect(faultsOf(scene), what).toEqual([]);
              expect(scene.overflow, what).toEqual([]);
              const heads = textsOf(scene, 'title').flatMap((mark) => boxesOf(mark, sampleFonts));
              for (const head of heads) expect(head.bottom).toBeLessThanOrEqual(scene.chart.top);
              for (const bar of rectsOf(scene, 'bar').filter(({ height }) => height > 14)) {
                expect(bar.y).toBeGreaterThanOrEqual(scene.chart.top);
                expect(bar.y + bar.height).toBeLessThanOrEqual(scene.chart.bottom);
              }
            }
          }
        }
      },
    );

    it('figures apart stand below the bars, with all notes those why', () => {
      const model = samplePicture({ language, kind: 'bars', companies: 3 });
      const apart = {
        heading: model.title,
        rows: [1, 2, 3].map((position) => ({
          name: model.notes[0]?.slice(0, 60) ?? '',
          position,
          text: model.empty,
          state: 'not_on_basis' as const,
          printed: position === 1 ? null : model.unit,
          reasons: [model.sentence],
        })),
      };
      for (const notes of ['all', 'short'] as const) {
        const scene = draw({ ...model, notComparable: apart }, preset, { notes });
        expect(faultsOf(scene)).toEqual([]);
        const reasons = textsOf(scene, 'aside').filter((mark) => said(mark) === model.sentence);
        expect(reasons).toHaveLength(notes === 'all' ? 3 : 0);
      }
    });
  });
});

describe('height', () => {
  it('is the one asked for where the picture fits', () => {
    for (const preset of ['article', 'square', 'portrait'] as const) {
      const scene = draw(samplePicture({ language: 'en', kind: 'bars', companies: 5 }), preset);
      expect([scene.width, scene.height]).toEqual([presets[preset].width, presets[preset].height]);
      expect(scene.overflow).toEqual([]);
    }
  });

  it('grows only where nothing else helps, and says so', () => {
    const model = samplePicture({ language: 'en', kind: 'groups', companies: 12, longNames: true });
    const scene = layoutPicture(model, {
      width: 1200,
      height: 400,
      background: 'paper',
      notes: 'all',
      fonts: sampleFonts,
    });
    expect(scene.height).toBeGreaterThan(400);
    expect(scene.overflow).toContain('height');
  });

  it('is used: bars and type are larger where there is room', () => {
    const model = samplePicture({ language: 'en', kind: 'bars', companies: 5 });
    const size = (scene: Scene) => textsOf(scene, 'name')[0]?.size ?? 0;
    const bar = (scene: Scene) => rectsOf(scene, 'bar')[0]?.height ?? 0;
    const [article, portrait] = [draw(model, 'article'), draw(model, 'portrait')];
    expect(size(portrait)).toBeGreaterThan(size(article));
    expect(bar(portrait)).toBeGreaterThan(bar(article));
  });

  it('type is nowhere smaller than 12 at 1200 wide, and in proportion above', () => {
    for (const width of [1200, 2400]) {
      const model = samplePicture({ language: 'en', kind: 'bars', companies: 12, notes: 20 });
      const scene = layoutPicture(model, {
        width,
        height: width / 2,
        background: 'paper',
        notes: 'all',
        fonts: sampleFonts,
      });
      const sizes = textsOf(scene).map((mark) => mark.size);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual((12 * width) / 1200);
    }
  });
});

describe('notes', () => {
  const notesOf = (scene: Scene) => textsOf(scene, 'note').map(said);

  it('all stand in the picture where there is room', () => {
    const model = samplePicture({ language: 'en', kind: 'bars', companies: 5, notes: 6 });
    expect(notesOf(draw(model, 'column', { notes: 'all' }))).toEqual(model.notes);
  });

  it('are never left out in silence', () => {
    const model = samplePicture({ language: 'zh-Hant', kind: 'table', companies: 12, notes: 12 });
    const scene = draw(model, 'article', { notes: 'all' });
    const shown = notesOf(scene);
    expect(shown.length).toBeLessThan(13);
    expect(shown.slice(0, -1)).toEqual(model.notes.slice(0, shown.length - 1));
    expect(shown.at(-1)).toBe(model.furtherNotes[12 - shown.length]);
    expect(scene.overflow).toContain('notes');
  });

  it('all stay where there are no words for leaving some out', () => {
    const model = samplePicture({ language: 'en', kind: 'table', companies: 12, notes: 12 });
    const scene = draw({ ...model, furtherNotes: [] }, 'article', { notes: 'all' });
    expect(notesOf(scene)).toEqual(model.notes);
    expect(scene.overflow).toEqual(['height']);
  });

  it('all stay while the type of the figure need be only a little smaller, then give way to it', () => {
    const scene = (notes: number) =>
      draw(samplePicture({ language: 'en', kind: 'bars', companies: 5, notes }), 'article', {
        notes: 'all',
      });
    const type = (item: Scene) => textsOf(item, 'name')[0]?.size ?? 0;
    const [some, many] = [scene(8), scene(16)];
    expect(notesOf(some)).toHaveLength(8);
    expect(type(some)).toBeLessThan(20);
    expect(many.overflow).toEqual(['notes']);
    for (const one of [some, many]) expect(type(one)).toBeGreaterThanOrEqual(20 * 0.88);
  });

  const bars = samplePicture({ language: 'en', kind: 'bars', companies: 5, notes: 4 });
  const keysOf = (scene: Scene) => textsOf(scene, 'key').map(said).join(' | ');

  it('short: one line of caveat, the count of the others at the link, and the reports', () => {
    const scene = draw(bars, 'article', { notes: 'short' });
    expect(notesOf(scene)).toEqual([]);
    expect(keysOf(scene)).toContain(`${bars.verdict?.label ?? ''} · ${bars.notesAtLink ?? ''}`);
    expect(textsOf(scene, 'source').map(said)).toEqual([bars.sourceLine]);
    expect(textsOf(scene, 'foot').map(said)).toContain(bars.link);
  });

  it('short, with a headline of the reader’s: the caveat has the reasons the sentence would tell', () => {
    const model = samplePicture({ language: 'en', kind: 'bars', companies: 5, headline: true });
    const scene = draw(model, 'article', { notes: 'short' });
    expect(textsOf(scene, 'title').map(said)).toEqual([model.headline]);
    expect(textsOf(scene, 'unit').map(said).join('')).toBe(`${model.title} · ${model.unit}`);
    expect(textsOf(scene, 'sentence')).toEqual([]);
    // The longest that has room.
    expect(keysOf(scene)).toContain(`${model.verdict?.lines[1] ?? ''} · `);
  });

  it('none: the verdict stays, and that notes stand at the link', () => {
    const model = samplePicture({ language: 'en', kind: 'bars', companies: 5, headline: true });
    const scene = draw(model, 'article', { notes: 'none' });
    expect(keysOf(scene)).toContain(`${model.verdict?.label ?? ''} · ${model.notesAtLink ?? ''}`);
    expect(keysOf(scene)).not.toContain(model.verdict?.lines[1] ?? '');
    expect(notesOf(scene)).toEqual([]);
  });
});

describe('nothing to show', () => {
  it.each(kinds)('%s: the words for it stand in the picture', (kind) => {
    for (const language of languages) {
      const model = samplePicture({ language, kind, companies: 0 });
      const scene = draw(model, 'article');
      expect(textsOf(scene, 'gap').map(said)).toEqual([model.empty]);
      expect(faultsOf(scene)).toEqual([]);
    }
  });

  it('bars of nothing but gaps are slots', () => {
    const model = samplePicture({ language: 'en', kind: 'bars', companies: 4 });
    if (model.body.kind !== 'bars') throw new Error('no bars');
    const rows = model.body.rows.map((row) => ({ ...row, drawn: null, text: 'not disclosed' }));
    for (const scale of ['linear', 'log'] as const) {
      const scene = draw({ ...model, body: { ...model.body, scale, rows } }, 'article');
      expect(rectsOf(scene, 'slot')).toHaveLength(4);
      expect(faultsOf(scene)).toEqual([]);
    }
  });
});

it('no mark has a number that is none', () => {
  for (const kind of kinds) {
    const scene = draw(samplePicture({ language: 'en', kind, companies: 7 }), 'square');
    expect(
      JSON.stringify(scene.marks, (_, value: string | number | null) =>
        typeof value === 'number' && !Number.isFinite(value) ? 'not a number' : value,
      ),
    ).not.toContain('not a number');
    expect(JSON.stringify(scene.marks)).not.toMatch(/NaN|Infinity/);
  }
});
