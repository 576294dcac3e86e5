import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPublished } from '../../testing/published';
import { search } from '../../domain/search';
import { parseSearchWords } from '../../data/searchWords';

const dataset = readPublished();
const published = readFileSync(
  new URL('../../../public/data/search.json', import.meta.url),
  'utf8',
);

it('a file that is not of its form has no words and an issue', () => {
  expect(parseSearchWords('[{"id": 1}]').words.size).toBe(0);
  expect(parseSearchWords('[{"id": 1}]').issues).not.toEqual([]);
  expect(parseSearchWords('no JSON').issues.map(({ rule }) => rule)).toEqual(['not_json']);
});

describe('the published words', () => {
  const { words, issues } = parseSearchWords(published);

  it('belong to every company and indicator, and to nothing else', () => {
    const ids = [...dataset.companies, ...dataset.indicators].map(({ id }) => id);
    expect(issues).toEqual([]);
    expect([...words.keys()].sort()).toEqual(ids.sort());
  });

  it.each([
    ['staff turnover', 'turnover_rate'],
    ['離職率', 'turnover_rate'],
    ['碳排放', 'ghg_scope1_2'],
    ['data leak', 'data_breaches'],
    ['尽职', null],
    ['00020', 'sensetime'],
    ['KC', 'kingsoft_cloud'],
  ])('lead from "%s" to %s', (query, id) => {
    const found = search(dataset, query, { otherWords: words }).map((hit) => hit.id);
    if (id === null) expect(found).toEqual([]);
    else expect(found).toContain(id);
  });
});
