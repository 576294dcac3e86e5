import { describe, expect, it } from 'vitest';
import { languages } from '../../domain/dataset';
import { publishedI18n, readPublished } from '../../testing/published';
import { buildStories } from './stories';

const dataset = readPublished();
const all = dataset.companies.map(({ id }) => id);

describe.each(languages)('the stories in %s', (language) => {
  const stories = buildStories({ dataset, i18n: publishedI18n(language) }, all);

  it('are one a kind, and of different companies where they can be', () => {
    expect(stories.map(({ company, id }) => [company, id.split('.')[0]])).toEqual([
      ['sensetime', 'printed_twice'],
      ['kingsoft_cloud', 'target_met'],
      ['kingsoft_cloud', 'factor_change'],
      ['isoftstone', 'between_groups'],
      ['qiniu', 'printed_twice'],
    ]);
  });

  it('are whole sentences', () => {
    for (const { sentence } of stories) {
      expect(sentence).toMatch(/[.。]$/);
      expect(sentence).not.toMatch(/\{\{|undefined|null/);
    }
  });
});

it('a missed target is told with the looser one that follows', () => {
  const stories = buildStories({ dataset, i18n: publishedI18n('en') }, ['kingsoft_cloud']);
  expect(stories[0]?.sentence).toBe(
    'Kingsoft Cloud missed its PUE target (Beijing Yizhuang) for FY2024, 1.374 against a ceiling of 1.355, and set a looser one for FY2025: 1.362.',
  );
});
