import { describe, expect, it } from 'vitest';
import { caveatIds, languages } from '../../domain/dataset';
import { issueRules } from '../../data/issue';
import { secondTerms } from '../../testing/secondTerms';
import { messagesOf } from './byLanguage';

const { en, 'zh-Hant': hant, 'zh-Hans': hans } = messagesOf;
const english = Object.entries(en);
const files = languages.map(
  (language) => [language, Object.entries(messagesOf[language])] as const,
);
const others = files.filter(([language]) => language !== 'en');
const chinese = [
  ['zh-Hant', Object.entries(hant)],
  ['zh-Hans', Object.entries(hans)],
] as const;

function placeholders(message: string): readonly string[] {
  return [...message.matchAll(/\{\{(.*?)\}\}/g)].map(([, name]) => name ?? '').sort();
}

it.each(others)('%s has the messages of English, no more and no fewer', (_, entries) => {
  expect(entries.map(([key]) => key).sort()).toEqual(english.map(([key]) => key).sort());
});

it.each(others)('%s fills the same placeholders in every message', (_, entries) => {
  const expected = new Map<string, string>(english);
  const differing = entries.filter(
    ([key, message]) =>
      placeholders(message).join() !== placeholders(expected.get(key) ?? '').join(),
  );
  expect(differing).toEqual([]);
});

describe.each(files)('in %s', (_, entries) => {
  it('no message is empty, but what stands between two Chinese sentences', () => {
    const empty = entries.filter(([, message]) => message.trim() === '').map(([key]) => key);
    expect(empty).toEqual(['sentence.separator']);
  });

  it('every placeholder is a plain name in two pairs of braces', () => {
    const broken = entries.filter(([, message]) =>
      /[{}]/.test(message.replace(/\{\{[a-zA-Z]+\}\}/g, '')),
    );
    expect(broken).toEqual([]);
  });

  it('no white space stands at an end, or twice', () => {
    const untidy = entries.filter(
      ([key, message]) =>
        !key.endsWith('.separator') &&
        key !== 'sentence.and' &&
        (message !== message.trim() || message.includes('  ')),
    );
    expect(untidy).toEqual([]);
  });

  it('a plural message has both of its forms', () => {
    const keys = new Set(entries.map<string>(([key]) => key));
    const single = [...keys].filter(
      (key) =>
        (key.endsWith('_one') && !keys.has(key.replace(/_one$/, '_other'))) ||
        (key.endsWith('_other') && !keys.has(key.replace(/_other$/, '_one'))),
    );
    expect(single).toEqual([]);
  });

  it('every caveat has a label and a sentence, every fault its words', () => {
    const keys = new Set(entries.map<string>(([key]) => key));
    const wanted = [
      ...caveatIds.flatMap((id) => [`caveat.${id}`, `reason.${id}`]),
      ...issueRules.map((rule) => `issue.${rule}`),
    ];
    expect(wanted.filter((key) => !keys.has(key))).toEqual([]);
  });
});

describe.each(chinese)('%s is set as Chinese is set', (_, entries) => {
  it('no half-width mark stands beside a Chinese character', () => {
    const halfWidth = /\p{Script=Han}\s*[,;:!?()]|[,;:!?()]\s*\p{Script=Han}|\p{Script=Han}\./u;
    expect(entries.filter(([, message]) => halfWidth.test(message))).toEqual([]);
  });

  it('no straight quotation mark or three dots stand in for the right ones', () => {
    expect(entries.filter(([, message]) => /["']|\.\.\.|。。/.test(message))).toEqual([]);
  });

  it('a space parts Chinese from Latin words and numbers', () => {
    const touching = /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u;
    expect(entries.filter(([, message]) => touching.test(message))).toEqual([]);
  });
});

it('quotation marks are those of the script: 「」 in Hant, “” in Hans', () => {
  expect(Object.values(hant).filter((message) => /[“”‘’]/.test(message))).toEqual([]);
  expect(Object.values(hans).filter((message) => /[「」『』]/.test(message))).toEqual([]);
});

// Characters that stand in one script only; 后, 里 and 台 belong to both and are left out.
const onlyHant = /[個與為區國報數據業東無門關開點圖這條種應當處邊過還說請發從後會體顯組總]/u;
const onlyHans = /[个与为区国报数据业东无门关开点图这条种应当处边过还说请发从会体显组总]/u;

it('each Chinese file is written in its own script', () => {
  const stray = (messages: readonly string[], other: RegExp) =>
    messages.filter((message) => other.test(message));
  expect(stray(Object.values(hans), onlyHant)).toEqual([]);
  expect(stray(Object.values(hant), onlyHans)).toEqual([]);
});

// Words of a dialect, and the form of a percentage.
const dialect = {
  en: /\bMind\b|\b[Tt]ake (it )?away\b|\b[Ww]orked out\b|\bprints?\b|\d %/,
  'zh-Hant': /取用|\}\} %/,
  'zh-Hans': /取用|\}\} %/,
} as const;

it.each(files)('%s keeps to one term a thing', (language, entries) => {
  const stray = entries.filter(
    ([, message]) => dialect[language].test(message) || secondTerms[language].test(message),
  );
  expect(stray).toEqual([]);
});
