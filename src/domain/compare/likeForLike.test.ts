import { describe, expect, it } from 'vitest';
import { buildDataset, type DatasetParts } from '../../testing/dataset';
import { endsOf } from '../../testing/figures';
import { isPresent, stateOf } from '../figure';
import { likeForLikeOf } from './likeForLike';

type Row = NonNullable<DatasetParts['observations']>[number];

const texts = {
  two: { aspects: { scope3_categories: 'a+b' } },
  three: { aspects: { scope3_categories: 'a+b+c' } },
  office: { aspects: { boundary: 'office' } },
};
const total = (year: number, value: string, more: Partial<Row> = {}): Row => ({
  company: 'alpha',
  indicator: 'ghg_scope3',
  year,
  value,
  ...more,
});
const part = (year: number, category: string, value: string, more: Partial<Row> = {}): Row => ({
  ...total(year, value, more),
  dimension: 'energy_source',
  category,
});

function compare(observations: readonly Row[]) {
  const indicators = [{ id: 'ghg_scope3', unit: 'tCO2e', dimensions: ['energy_source'] }];
  const dataset = buildDataset({ observations, indicators, texts });
  const categories = { dimension: 'energy_source', setAspect: 'scope3_categories' } as const;
  return likeForLikeOf(dataset, { company: 'alpha', indicator: 'ghg_scope3' }, categories);
}

/* Any dimension will do: electricity, gasoline and natural gas stand for three categories. */
const grown = [
  part(2023, 'electricity', '60.00'),
  part(2023, 'gasoline', '40.00'),
  total(2023, '100.00', { definition: 'two' }),
  part(2024, 'electricity', '45.00'),
  part(2024, 'gasoline', '35.00'),
  part(2024, 'natural_gas', '70.00'),
  total(2024, '150.00', { definition: 'three' }),
];

describe('a total that holds more categories than the year before', () => {
  const found = compare(grown);
  const pair = found?.pairs[0];

  it('rises as printed, 100 to 150, and falls like for like, 100 to 80', () => {
    expect(pair).toMatchObject({
      from: 2023,
      to: 2024,
      shared: ['electricity', 'gasoline'],
      added: ['natural_gas'],
      dropped: [],
      unlike: [],
    });
    expect(pair?.printed?.value.toFixed()).toBe('50');
    expect(pair?.like?.change?.value.toFixed()).toBe('-20');
    const sums = pair?.like?.figures.filter(isPresent).map(({ quantity }) => quantity) ?? [];
    expect(sums.map(({ value }) => value.toFixed())).toEqual(['100', '80']);
    // Two numbers known to half a hundredth each.
    expect(sums[1] && endsOf(sums[1].interval)).toEqual(['79.99', '80.01']);
  });

  it('gives the change of each category both years have, and of no other', () => {
    expect([...(pair?.changes ?? [])].map(([id, { value }]) => [id, value.toFixed(1)])).toEqual([
      ['electricity', '-25.0'],
      ['gasoline', '-12.5'],
    ]);
  });

  it('keeps a gap a gap in the table of categories', () => {
    expect(found?.years).toEqual([2023, 2024]);
    expect(found?.categories.map(({ id, figures }) => [id, ...figures.map(stateOf)])).toEqual([
      ['electricity', 'value', 'value'],
      ['gasoline', 'value', 'value'],
      ['natural_gas', 'no_report', 'value'],
    ]);
  });
});

describe('years that may not be set against each other', () => {
  it('give no change where the boundary of a category moved', () => {
    const moved = grown.map((row) =>
      row.year === 2024 && row.category === 'gasoline' ? { ...row, boundary: 'office' } : row,
    );
    const pair = compare(moved)?.pairs[0];
    expect(pair).toMatchObject({
      unlike: [{ aspect: 'boundary', stated: true }],
      printed: null,
      like: null,
    });
    expect(pair?.changes.size).toBe(0);
  });

  it('or that of the total alone', () => {
    const moved = grown.map((row) =>
      row.year === 2024 && row.category === undefined ? { ...row, boundary: 'office' } : row,
    );
    expect(compare(moved)?.pairs[0]?.unlike).toEqual([{ aspect: 'boundary', stated: true }]);
  });
});

describe('what is missing', () => {
  it('is the total: the categories are still set against each other', () => {
    const pair = compare(grown.filter((row) => row.category !== undefined))?.pairs[0];
    expect(pair?.printed).toBeNull();
    expect(pair?.like?.change?.value.toFixed()).toBe('-20');
  });

  it('is a shared category: nothing like for like', () => {
    const pair = compare([part(2023, 'electricity', '1'), part(2024, 'gasoline', '1')])?.pairs[0];
    expect(pair).toMatchObject({
      shared: [],
      added: ['gasoline'],
      dropped: ['electricity'],
      like: null,
    });
  });

  it('is a second year: no pair', () => {
    expect(compare([part(2024, 'electricity', '1'), total(2023, '2')])).toMatchObject({
      years: [2024],
      pairs: [],
    });
  });

  it('is every category: null', () => {
    expect(compare([total(2023, '1'), total(2024, '2')])).toBeNull();
    expect(compare([])).toBeNull();
  });

  it('one shared category is compared as it is printed', () => {
    const pair = compare([
      part(2023, 'electricity', '60.00'),
      part(2024, 'electricity', '45.00'),
      part(2024, 'gasoline', '35.00'),
    ])?.pairs[0];
    expect(pair?.like?.figures.map(stateOf)).toEqual(['value', 'value']);
    expect(pair?.like?.change?.value.toFixed()).toBe('-25');
  });

  it('a category that was zero has no percentage', () => {
    const pair = compare([
      part(2023, 'electricity', '0', { qualifier: 'in_words' }),
      part(2024, 'electricity', '45.00'),
    ])?.pairs[0];
    expect(pair?.like?.change).toBeNull();
    expect(pair?.changes.size).toBe(0);
  });
});
