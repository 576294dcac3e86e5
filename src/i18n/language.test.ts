import { describe, expect, it } from 'vitest';
import { isLanguage, preferredLanguage, toLanguage } from './language';

describe('a browser’s language', () => {
  it.each(['zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant', 'zh-Hant-CN', 'yue', 'yue-HK', 'ZH-hk'])(
    '%s is written in Traditional Chinese',
    (tag) => {
      expect(toLanguage(tag)).toBe('zh-Hant');
    },
  );

  it.each(['zh', 'zh-CN', 'zh-SG', 'zh-Hans', 'zh-Hans-HK', 'yue-Hans'])(
    '%s is written in Simplified Chinese',
    (tag) => {
      expect(toLanguage(tag)).toBe('zh-Hans');
    },
  );

  it.each(['en', 'en-US', 'en-GB', 'en-HK'])('%s is English', (tag) => {
    expect(toLanguage(tag)).toBe('en');
  });

  it.each(['fr', 'ja-JP', 'de', '', '*', 'x', 'zh_TW', 'not a tag'])(
    '"%s" is none of ours',
    (tag) => {
      expect(toLanguage(tag)).toBeNull();
    },
  );
});

describe('of the languages a browser asks for', () => {
  it('the first of ours is taken', () => {
    expect(preferredLanguage(['fr', 'zh-SG', 'en'])).toBe('zh-Hans');
    expect(preferredLanguage(['rubbish tag', 'en-US'])).toBe('en');
  });

  it('none of ours means English', () => {
    expect(preferredLanguage(['fr', 'de'])).toBe('en');
    expect(preferredLanguage([])).toBe('en');
  });
});

it('only the three tags of the paths are languages of the page', () => {
  expect(['zh-Hant', 'zh-Hans', 'en'].every(isLanguage)).toBe(true);
  expect(['zh', 'zh-hant', 'EN', 'en-US', ''].some(isLanguage)).toBe(false);
});
