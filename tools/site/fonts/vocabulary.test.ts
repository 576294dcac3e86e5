import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messages as en } from '../../../src/i18n/messages/en/all';
import { messages as hans } from '../../../src/i18n/messages/zh-Hans/all';
import { messages as hant } from '../../../src/i18n/messages/zh-Hant/all';
import { charactersIn, readVocabulary } from './vocabulary';

const { words, quoted } = readVocabulary();

const files = [
  ['en', en],
  ['zh-Hant', hant],
  ['zh-Hans', hans],
] as const;

describe.each(files)('the words of %s', (language, messages) => {
  it('have every character of the messages', () => {
    const characters = [...new Set(Object.values(messages).join(''))];
    expect(characters.filter((character) => !words[language].has(character))).toEqual([]);
  });
});

it('the words of a language have the notes of the data in that language, no other', () => {
  expect(readFileSync('public/data/texts/zh-Hans.json', 'utf8')).toContain('报告');
  expect(words['zh-Hans'].has('报')).toBe(true);
  expect(words['zh-Hant'].has('报')).toBe(false);
  expect([...words.en].filter((character) => character >= '\u2e80')).toEqual([]);
});

it('what reports print and what companies are called is kept by its script', () => {
  // 《关键绩效指标》 is a section of a report in Hans, 不涉及範圍一排放 a printed figure in Hant.
  expect(['绩', '效'].every((character) => quoted['zh-Hans'].has(character))).toBe(true);
  expect(['涉', '圍'].every((character) => quoted['zh-Hant'].has(character))).toBe(true);
  expect(quoted['zh-Hant'].has('雲')).toBe(true);
  expect(quoted['zh-Hans'].has('云')).toBe(true);
});

it('of a text in all languages it takes the one that is asked for', () => {
  const text = { en: 'a', 'zh-Hant': '雲', 'zh-Hans': '云' };
  const value = { name: text, short: null, codes: ['x', { title: text }], year: 2024 };
  expect([...charactersIn(value, 'zh-Hans')]).toEqual(['云', 'x']);
});
