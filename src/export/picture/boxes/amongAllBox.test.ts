import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../../domain/dataset';
import { yearOfMany } from '../../../domain/compare/manyCompanies';
import { findIndicator } from '../../../domain/facts/lookup';
import { figuresOf } from '../../../domain/figures/figuresOf';
import { publishedI18n, readPublished } from '../../../testing/published';
import { buildDistributionView } from '../../../viewModels/many/distributionView';
import type { PictureModel } from '../../../viewModels/picture/model';
import { samplePicture } from '../samplePicture';
import { draw, faultsOf, pathsOf, presetNames, said, textsOf } from '../sceneFaults';

const dataset = readPublished();

function pictureOf(
  language: Language,
  companies: number,
  { scale = 'linear', longNames = false }: { scale?: 'linear' | 'log'; longNames?: boolean } = {},
): PictureModel {
  const model = samplePicture({ language, kind: 'bars', companies, scale, longNames });
  const i18n = publishedI18n(language);
  const indicator = findIndicator(dataset, 'headcount');
  if (!indicator || model.body.kind !== 'bars') throw new Error('no bars');
  const ids = dataset.companies.map(({ id }) => id);
  const all = yearOfMany(figuresOf(dataset, indicator, ids, 2024), dataset, dataset.listed);
  const chosen = { companies: ids, year: 2024, scale, among: null };
  const view = buildDistributionView({ dataset, i18n }, indicator, all, chosen);
  const { drawn } = view;
  if (!drawn) throw new Error('nothing is drawn');
  const marks = model.body.rows.flatMap(({ name, position }, index) => {
    const mark = drawn.marks[index % drawn.marks.length];
    return mark ? [{ ...mark, name, position }] : [];
  });
  const heading = i18n.t('distribution.heading', { count: '1,000' });
  return { ...model, amongAll: { heading, view: { ...view, drawn: { ...drawn, marks } } } };
}

describe.each(presetNames)('%s', (preset) => {
  it.each(languages)(
    '%s: the companies among all stand below the bars, and nothing collides',
    (language) => {
      for (const companies of [1, 5, 12]) {
        for (const look of [{}, { longNames: true }, { scale: 'log' as const }]) {
          for (const notes of ['all', 'short', 'none'] as const) {
            const scene = draw(pictureOf(language, companies, look), preset, { notes });
            const what = JSON.stringify({ companies, look, notes });
            expect(faultsOf(scene), what).toEqual([]);
            if (companies <= 5 && !('longNames' in look)) {
              expect(
                scene.overflow.filter((one) => one === 'height'),
                what,
              ).toEqual([]);
            }
          }
        }
      }
    },
  );
});

it('names the five numbers and every company that has its place', () => {
  const model = pictureOf('en', 5);
  const scene = draw(model, 'article');
  const keys = textsOf(scene, 'key').map(said);
  for (const { label, text } of model.amongAll?.view?.drawn?.numbers ?? []) {
    expect(keys).toContain(`${label} ${text}`);
  }
  const marks = model.amongAll?.view?.drawn?.marks ?? [];
  expect(keys).toEqual(expect.arrayContaining(marks.map(({ name }) => name)));
  // Once on the axis, once beside its name.
  expect(pathsOf(scene, 'marker')).toHaveLength(2 * marks.length);
});

it('says how it is drawn and who stands aside, unless no notes are asked for', () => {
  const { amongAll, ...model } = pictureOf('en', 5);
  if (!amongAll?.view) throw new Error('nothing is told');
  const aside = 'Aside: Alpha.';
  const told = { ...amongAll, view: { ...amongAll.view, notes: [aside] } };
  const notesWith = (notes: 'all' | 'short' | 'none') =>
    textsOf(draw({ ...model, amongAll: told }, 'wide', { notes }), 'note').map(said);
  for (const notes of ['all', 'short'] as const) {
    expect(notesWith(notes)).toEqual(expect.arrayContaining([told.view.method, aside]));
  }
  expect(notesWith('none')).toEqual([]);
});

it('what could not be loaded is told in its place', () => {
  const model = pictureOf('en', 5);
  const heading = 'Among all 1,000 companies: the numbers could not be loaded.';
  const scene = draw({ ...model, amongAll: { heading, view: null } }, 'article');
  expect(textsOf(scene, 'aside').map(said)).toContain(heading);
});
