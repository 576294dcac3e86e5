import { describe, expect, it } from 'vitest';
import { messages as en } from './messages/en/all';
import { messages as hans } from './messages/zh-Hans/all';
import { messages as hant } from './messages/zh-Hant/all';
import { createTranslate, loadTranslate } from './translate';

describe('a message', () => {
  const t = createTranslate('en', en);

  it('has its placeholders filled', () => {
    expect(t('row.label', { name: 'Alpha', value: '5' })).toBe('Alpha: 5');
  });

  it('does not compile with a placeholder left out, misspelled or of another message', () => {
    // @ts-expect-error -- `value` is left out
    expect(t('row.label', { name: 'Alpha' })).toContain('{{value}}');
    // @ts-expect-error -- `nmae` is no placeholder
    expect(t('row.label', { nmae: 'Alpha', value: '5' })).toContain('{{name}}');
    // @ts-expect-error -- a plural form is chosen by a count
    expect(t('figure.hidden')).not.toContain('1');
    // @ts-expect-error -- the name of the site takes nothing
    expect(t('app.name', { name: 'Alpha' })).toBe(en['app.name']);
  });

  it('shows what a reader typed as it was typed', () => {
    expect(t('indicators.none', { query: '{{query}} $t(nav.overview) <b>&' })).toBe(
      'No indicator matches “{{query}} $t(nav.overview) <b>&”.',
    );
  });

  it('takes the singular for one and the plural for the rest, also for none', () => {
    expect(t('figure.hidden', { count: 1 })).toBe(
      en['figure.hidden_one'].replace('{{count}}', '1'),
    );
    for (const count of [0, 2, 5]) {
      expect(t('figure.hidden', { count })).toBe(
        en['figure.hidden_other'].replace('{{count}}', String(count)),
      );
    }
  });

  it('is one form in Chinese, whatever the count', () => {
    const chinese = createTranslate('zh-Hans', hans);
    for (const count of [1, 2]) {
      expect(chinese('figure.hidden', { count })).toBe(
        hans['figure.hidden_other'].replace('{{count}}', String(count)),
      );
    }
  });
});

it('two languages do not get in each other’s way', () => {
  const english = createTranslate('en', en);
  const chinese = createTranslate('zh-Hans', hans);
  expect([english('nav.overview'), chinese('nav.overview'), english('nav.overview')]).toEqual([
    en['nav.overview'],
    hans['nav.overview'],
    en['nav.overview'],
  ]);
});

it('a message that is missing is not taken from another language', () => {
  createTranslate('en', en);
  const { 'nav.overview': left, ...rest } = hans;
  // @ts-expect-error a language without one of the messages must not compile
  const t = createTranslate('zh-Hans', rest);
  expect(t('nav.overview')).toBe('nav.overview');
  expect(left).not.toBe('nav.overview');
});

it.each([
  ['en', en],
  ['zh-Hant', hant],
  ['zh-Hans', hans],
] as const)('%s is loaded from its own file', async (language, messages) => {
  const t = await loadTranslate(language);
  expect(t('app.description')).toBe(messages['app.description']);
});
