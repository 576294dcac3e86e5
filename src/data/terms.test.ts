import { expect, it } from 'vitest';
import { languages, type Localized } from '../domain/dataset';
import { publishedI18n, readPublished } from '../testing/published';
import { secondTerms } from '../testing/secondTerms';

const dataset = readPublished();
const labels: readonly Localized[] = [
  ...dataset.indicators.flatMap(({ label, meaning }) => [label, meaning]),
  ...dataset.categories.map(({ label }) => label),
];

// What a report itself is called or says stands in quotation marks.
const quoted = /「[^」]*」|《[^》]*》|“[^”]*”/g;

it.each(languages)('texts and labels of the data keep to one term a thing (%s)', (language) => {
  const words = [
    ...[...publishedI18n(language).texts.values()].flatMap(({ text, short }) => [text, short]),
    ...labels.map((label) => label[language]),
  ].map((text) => (text ?? '').replace(quoted, ''));
  expect(words.length).toBeGreaterThan(500);
  expect(words.filter((text) => secondTerms[language].test(text))).toEqual([]);
});
