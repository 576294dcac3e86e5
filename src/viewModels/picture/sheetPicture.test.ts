import { describe, expect, it } from 'vitest';
import { isNumber } from '../../domain/figure';
import { languages } from '../../domain/dataset';
import type { Scene } from '../../export/picture/layoutPicture';
import { draw, faultsOf, said, textsOf } from '../../export/picture/sceneFaults';
import { defaultSelection, type Selection } from '../../state/selection';
import { publishedI18n, readPublished } from '../../testing/published';
import { buildCompareView, type CompareView } from '../compare/compareView';
import { chosenOf } from '../page';
import { buildSheetPicture, mostLines, sheetRows } from './sheetPicture';

const dataset = readPublished();
const words = new Map(languages.map((language) => [language, publishedI18n(language)]));
const all = dataset.companies.map(({ id }) => id);
const pairs = all.flatMap((first, at) => all.slice(at + 1).map((second) => [first, second]));
const themes = [...new Set(dataset.indicators.map(({ theme }) => theme))];
const frame = { link: 'https://example.org/en/compare/', date: '2026-11-29' };

function build(change: Partial<Selection>, language: (typeof languages)[number] = 'en') {
  const i18n = words.get(language) ?? publishedI18n(language);
  const context = { dataset, i18n };
  const chosen = chosenOf(dataset, { ...defaultSelection, ...change });
  const view = buildCompareView(context, chosen);
  return { view, i18n, model: buildSheetPicture(context, view, chosen, frame) };
}

const sorted = (texts: readonly string[]) => [...texts].sort();

/** What the page words: numbers, words over all years, changes; of the latest years where no more stand. */
function wordedIn({ sections }: CompareView, years: number) {
  const blocks = sections
    .flatMap(({ rows }) => rows.flatMap(({ lines }) => lines))
    .flatMap((line) => line.blocks.flatMap((block) => block ?? []));
  const inYears = blocks.filter(({ words: over }) => over === null);
  return {
    numbers: sorted(
      inYears
        .flatMap(({ cells }) => cells.slice(-years))
        .filter(({ state }) => isNumber(state))
        .map(({ text }) => text),
    ),
    words: sorted(blocks.flatMap(({ words: over }) => over?.text ?? [])),
    changes: sorted(inYears.flatMap(({ change }) => change?.text ?? [])),
  };
}

function drawnIn(scene: Scene) {
  const ends = textsOf(scene, 'name').filter(({ anchor }) => anchor === 'end');
  return {
    numbers: sorted(textsOf(scene, 'value').map(said)),
    words: sorted(textsOf(scene, 'gap').map(said)),
    changes: sorted(ends.map(said)),
  };
}

describe.each(themes)('%s', (theme) => {
  it('of any two companies, and of all: every number, gap and change as the page words it', () => {
    for (const [at, companies] of [...pairs, all].entries()) {
      const language = languages[at % languages.length];
      const { view, i18n, model } = build({ companies, theme }, language);
      if (sheetRows(view).sections.length === 0) continue;
      for (const preset of at % 3 === 0 ? (['wide', 'print'] as const) : (['column'] as const)) {
        const scene = draw(model, preset);
        const what = `${companies.join()} ${language} ${preset}`;
        const years = textsOf(scene, 'key').map(said).includes(i18n.t('compare.picture.years'))
          ? 2
          : Infinity;
        expect(drawnIn(scene), what).toEqual(wordedIn(view, years));
        expect(faultsOf(scene), what).toEqual([]);
        expect(scene.overflow, what).toEqual([]);
        expect(Math.min(...textsOf(scene).map(({ size }) => size)), what).toBeGreaterThanOrEqual(
          12,
        );
      }
    }
  }, 30_000);
});

describe('caveats', () => {
  const lettersIn = (scene: Scene) =>
    textsOf(scene, 'aside')
      .map(said)
      .filter((text) => /^[a-z]{1,2}(, [a-z]{1,2})*$/.test(text))
      .flatMap((text) => text.split(', '));
  const { model } = build({ theme: 'emissions' });

  it('short: each letter has its few words below the rows', () => {
    const scene = draw(model, 'wide', { notes: 'short' });
    const notes = textsOf(scene, 'note').map(said);
    expect(lettersIn(scene).length).toBeGreaterThan(10);
    for (const letter of lettersIn(scene)) {
      const words = notes[notes.indexOf(letter) + 1];
      expect(model.notes.some((note) => note.startsWith(`${letter}\u00a0`))).toBe(true);
      expect(words?.length ?? 0).toBeGreaterThan(3);
    }
  });

  it('all: each letter begins its note', () => {
    const scene = draw(model, 'wide', { notes: 'all' });
    const notes = textsOf(scene, 'note').map(said);
    expect(notes).toEqual(model.notes);
    expect(new Set(lettersIn(scene))).toEqual(
      new Set(model.notes.map((note) => note.split('\u00a0')[0])),
    );
  });

  it('none: no letters, and how many notes stand at the link', () => {
    const scene = draw(model, 'wide', { notes: 'none' });
    expect(lettersIn(scene)).toEqual([]);
    expect(textsOf(scene, 'key').map(said)).toContain(model.notesAtLink);
  });
});

describe('rows', () => {
  it('too many: none, until a theme is chosen', () => {
    expect(sheetRows(build({}).view).shown).toBe('none');
    for (const theme of themes) {
      const { lines, shown } = sheetRows(build({ theme }).view);
      expect([lines <= mostLines, shown], theme).toEqual([true, 'all']);
    }
  });

  it('too many, some of them pinned: those alone, and the picture says so', () => {
    const pin = ['ghg_scope2', 'headcount'];
    const { view, model } = build({ pin });
    const { sections, shown } = sheetRows(view);
    expect(shown).toBe('pinned');
    expect(sections.flatMap(({ rows }) => rows.map(({ indicator }) => indicator))).toEqual(pin);
    expect(model.unit).toBe('Pinned');
  });

  it('the base, hidden rows and the verdicts are told', () => {
    const { model } = build({
      companies: ['kingsoft_cloud', 'sensetime'],
      theme: 'emissions',
      base: 'per_employee',
      hide: ['ghg_scope1'],
    });
    expect(model.title).toBe('Emissions: Kingsoft Cloud and SenseTime');
    expect(model.unit).toBe('Per employee · 1 row hidden');
    expect(model.sentence).toMatch(/^Compare with care: \d; Do not rank: \d$/);
  });
});
