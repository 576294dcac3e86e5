import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSearchWords } from '../../data/searchWords';
import { languages, type Language } from '../../domain/dataset';
import { figureId } from '../../domain/figure';
import { find } from '../../domain/search/find';
import {
  indexOf,
  withFindings,
  type SearchHit,
  type SearchIndex,
} from '../../domain/search/searchIndex';
import { publishedI18n, readPublished } from '../../testing/published';
import { misspelt, queries } from './queries';
import { tellFindings } from './tellFindings';

const dataset = readPublished();
const words = parseSearchWords(
  readFileSync(new URL('../../../public/data/search.json', import.meta.url), 'utf8'),
);
const known = indexOf(dataset, words);

/** What is found on a page in a language. */
function indexIn(language: Language): SearchIndex {
  return withFindings(known, tellFindings({ dataset, i18n: publishedI18n(language) }), words);
}

/** All that the table may call a hit. */
function namesOf(hit: SearchHit | undefined): readonly string[] {
  switch (hit?.kind) {
    case undefined:
      return ['nothing'];
    case 'company':
      return [hit.company.id];
    case 'comparison':
      return [`compare ${hit.companies.map(({ id }) => id).join(' ')}`];
    case 'indicator':
      return [hit.indicator.id];
    case 'figure':
      return [`${hit.key.company} ${hit.key.indicator}`, `number ${figureId(hit.key)}`];
    case 'finding':
      return [`finding ${hit.finding.rule}`, `finding ${hit.finding.outcome}`];
    case 'standard':
      return [`standard ${hit.standard}`];
  }
}

const rows = (table: typeof queries) =>
  Object.entries(table).flatMap(([first, typed]) => typed.map((query) => [query, first.trim()]));

describe.each(languages)('on a page in %s', (language) => {
  const index = indexIn(language);

  it.each(rows(queries))('"%s" finds %s first', (query, first) => {
    const { hits, fits } = find(index, query);
    expect(namesOf(hits[0])).toContain(first);
    expect(fits).toBe(first !== 'nothing' || query.trim() === '');
  });

  it.each(rows(misspelt))('"%s" comes closest to %s', (query, first) => {
    const { hits, fits } = find(index, query);
    expect(fits).toBe(false);
    expect(namesOf(hits[0])).toContain(first);
  });
});

it('"emissions" finds the amounts by scope before what is divided by something', () => {
  const first = find(known, 'emissions').hits.slice(0, 5).flatMap(namesOf);
  expect(first).toEqual(expect.arrayContaining(['ghg_scope1', 'ghg_scope2', 'ghg_scope3']));
});
