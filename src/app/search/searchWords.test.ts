import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSearchWords } from '../../data/searchWords';
import type { Dataset } from '../../domain/dataset';
import { outcomes, rules } from '../../domain/checks/finding';
import { foldWith } from '../../domain/labels/fold';
import { readPackage, readPublished } from '../../testing/published';

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
  const { words, simplified, issues } = parseSearchWords(published);

  it('belong to every company and indicator of ours, to checks, and to nothing that is not there', () => {
    const idsOf = ({ companies, indicators }: Dataset) =>
      [...companies, ...indicators].map(({ id }) => id);
    const ids = idsOf(dataset);
    const known = [...idsOf(readPackage()), ...rules, ...outcomes];
    expect(issues).toEqual([]);
    expect([...words.keys()].filter((id) => !known.includes(id))).toEqual([]);
    expect(ids.filter((id) => !words.has(id))).toEqual([]);
  });

  it('make companies that are written alike in both scripts alike', () => {
    const fold = foldWith(simplified);
    for (const { name } of dataset.companies) {
      expect(fold(name['zh-Hant'])).toBe(fold(name['zh-Hans']));
    }
    expect(fold('僱佔託註裏裡綫羣衞啟說説為爲溫淨職員離據洩')).toBe(
      '雇占托注里里线群卫启说说为为温净职员离据泄',
    );
    for (const simple of simplified.values()) expect(simplified.has(simple), simple).toBe(false);
  });
});
