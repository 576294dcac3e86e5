import { describe, expect, it } from 'vitest';
import type { Scene } from '../layoutPicture';
import type { PictureLines, PicturePoint } from '../../../viewModels/picture/model';
import { samplePicture, type Sample } from '../samplePicture';
import { draw, faultsOf, pathsOf, presetNames, rectsOf, said, textsOf } from '../sceneFaults';

/** One line a company; what `change` gives stands in place of the sample's own. */
function linesOf(
  { companies = 1, scale = 'linear', longNames = false }: Partial<Sample>,
  change: Partial<Pick<PictureLines, 'years'>> & { points?: readonly PicturePoint[] } = {},
  preset: (typeof presetNames)[number] = 'article',
): Scene {
  const model = samplePicture({ language: 'en', kind: 'lines', companies, scale, longNames });
  const { body } = model;
  if (body.kind !== 'lines') throw new Error('no lines');
  const series = body.series.map((pictureSeries) => ({
    ...pictureSeries,
    points: change.points ?? pictureSeries.points,
  }));
  return draw({ ...model, body: { ...body, years: change.years ?? body.years, series } }, preset);
}

const point = (year: number, drawn: number | null, text = String(drawn)): PicturePoint => ({
  year,
  drawn,
  text,
  state: drawn === null ? 'not_disclosed' : drawn === 0 ? 'zero' : 'value',
  aside: null,
  hatched: false,
  outlined: false,
  openEnd: null,
  target: null,
  restated: false,
  changed: null,
});

describe('points', () => {
  it.each(['linear', 'log'] as const)('stand as high as their values, %s', (scale) => {
    const points = [point(2022, 10), point(2023, 100), point(2024, 1000)];
    const scene = linesOf({ scale }, { years: [2022, 2023, 2024], points });
    // The label's marker, then the three of the years.
    const [, first, second, third] = pathsOf(scene, 'marker').map(
      ({ at }) => at ?? { x: NaN, y: NaN },
    );
    if (!first || !second || !third) throw new Error('a marker is missing');
    const rise = (first.y - second.y) / (first.y - third.y);
    expect(rise).toBeCloseTo(scale === 'log' ? 0.5 : 90 / 990, 2);
    expect(second.x - first.x).toBeCloseTo(third.x - second.x, 1);
  });

  it('stand as far apart as their years', () => {
    const years = [2024, 2025, 2030, 2050];
    const scene = linesOf({}, { years, points: years.map((year) => point(year, 5)) });
    const [, ...places] = pathsOf(scene, 'marker').map(({ at }) => at?.x ?? NaN);
    const [first = NaN, , , last = NaN] = places;
    const parts = places.map((x) => (x - first) / (last - first));
    const wanted = [0, 1 / 26, 6 / 26, 1];
    for (const [index, part] of parts.entries()) expect(part).toBeCloseTo(wanted[index] ?? NaN, 2);
    // Where two would touch, the later one has its number.
    expect(textsOf(scene, 'tick').map(said)).toEqual(expect.arrayContaining(['2030', '2050']));
    expect(faultsOf(scene)).toEqual([]);
  });

  it('of a year without a number interrupt the line', () => {
    const years = [2020, 2021, 2022, 2023, 2024];
    const points = (gap: number) => years.map((year) => point(year, year === gap ? null : 5));
    expect(pathsOf(linesOf({}, { years, points: points(0) }), 'line')).toHaveLength(1);
    expect(pathsOf(linesOf({}, { years, points: points(2022) }), 'line')).toHaveLength(2);
  });

  it('that are restated have an r, and a break is across the line before what changed', () => {
    const changed = { ...point(2024, 6), changed: 'another boundary' };
    const scene = linesOf(
      {},
      { years: [2023, 2024], points: [{ ...point(2023, 5), restated: true }, changed] },
    );
    expect(textsOf(scene, 'tick').map(said)).toContain('r');
    const [first, second] = pathsOf(scene, 'marker')
      .slice(1)
      .map(({ at }) => at?.x ?? NaN);
    const [mark] = pathsOf(scene, 'box').flatMap(({ at }) => at ?? []);
    expect(mark?.x).toBeCloseTo(((first ?? 0) + (second ?? 0)) / 2, 1);
  });

  it('that are derived are hollow', () => {
    const hollow = { ...point(2022, 5), hatched: true };
    const scene = linesOf({}, { years: [2022, 2023], points: [hollow, point(2023, 6)] });
    const fills = pathsOf(scene, 'marker').map((marker) => marker.fill);
    // The label's, the two years', and the key's.
    expect(fills).toEqual(['#12807a', '#fbfaf6', '#12807a', '#fbfaf6']);
    expect(textsOf(scene, 'key').map(said)).toContain('Derived from printed numbers');
  });
});

describe('words', () => {
  it('tell the year of a last number that is not of the last year', () => {
    const scene = linesOf({}, { years: [2023, 2024], points: [point(2023, 7)] });
    expect(textsOf(scene, 'value').map(said)).toEqual(['2023: 7']);
  });

  it('tell every gap, year by year', () => {
    const gaps = textsOf(linesOf({ companies: 4 }), 'gap').map(said);
    expect(gaps.filter((text) => /\d/.test(text))).toEqual([
      '2021 not disclosed',
      '2021–2022 not disclosed',
      '2021–2024 not disclosed',
    ]);
  });

  it.each(presetNames)('have room where one line has many gaps: %s', (preset) => {
    const years = Array.from({ length: 12 }, (_, index) => 2013 + index);
    const points = years.map((year, index) =>
      index % 2 === 0
        ? point(year, 5)
        : point(year, null, index % 4 === 1 ? 'described without a number, in words' : 'none'),
    );
    const scene = linesOf({ longNames: true }, { years, points }, preset);
    expect(faultsOf(scene)).toEqual([]);
    expect(rectsOf(scene, 'slot')).toHaveLength(6);
  });

  it('stand alone where there are only gaps', () => {
    const years = [2023, 2024];
    const points = years.map((year) => point(year, null, 'not disclosed'));
    const scene = linesOf({ companies: 3 }, { years, points });
    expect(faultsOf(scene)).toEqual([]);
    expect(rectsOf(scene, 'slot')).toHaveLength(3);
    expect(textsOf(scene, 'gap').map(said)).toContain('2023–2024 not disclosed');
  });

  it('tell the numbers a logarithmic axis has no place for', () => {
    const points = [point(2022, 0), point(2023, 10), point(2024, 20)];
    const scene = linesOf({ scale: 'log' }, { years: [2022, 2023, 2024], points });
    expect(textsOf(scene, 'gap').map(said)).toContain('2022: 0');
    expect(pathsOf(scene, 'line')).toHaveLength(1);
  });
});

it('numbers on the axis give way before the lines lose their room', () => {
  const points = [point(2023, -4e9), point(2024, 8e11)];
  const scene = linesOf({ longNames: true }, { years: [2023, 2024], points }, 'print');
  expect(faultsOf(scene)).toEqual([]);
});
