import i18next, { type i18n } from 'i18next';
import type { Language } from '../domain/dataset';
import { languageModules } from './languages';
import type { Messages, messages } from './messages/en/all';

type WithoutPlural<Key extends string> = Key extends `${infer Base}_${'one' | 'other'}`
  ? Base
  : Key;

/** A key of the message files; plural forms (`_one`, `_other`) are chosen by `count`. */
export type MessageKey = WithoutPlural<keyof Messages>;

type PlaceholderIn<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | PlaceholderIn<Rest>
  : never;

/** The placeholders of each message; of plural forms `count` too, by which one is chosen. */
type Placeholders = {
  readonly [Key in keyof Messages as WithoutPlural<Key>]:
    PlaceholderIn<(typeof messages)[Key]> | (Key extends WithoutPlural<Key> ? never : 'count');
};

type IsUnion<Key, All = Key> = Key extends All ? ([All] extends [Key] ? false : true) : never;

/** What a message is filled with: all of its placeholders; of one that is chosen at run time, those it may have. */
type ValuesOf<Key extends MessageKey> = [Placeholders[Key]] extends [never]
  ? []
  : true extends IsUnion<Key>
    ? [values?: Readonly<Partial<Record<Placeholders[Key], string | number>>>]
    : [values: Readonly<Record<Placeholders[Key], string | number>>];

/** The message in the reader's language, its `{{placeholders}}` filled. */
export type Translate = <Key extends MessageKey>(key: Key, ...values: ValuesOf<Key>) => string;

/** Messages that come with the code that needs them, not with the first page. */
export type MessagePart =
  | 'checks'
  | 'compare'
  | 'export'
  | 'groups'
  | 'own'
  | 'reports'
  | 'scatter'
  | 'search'
  | 'standards'
  | 'many'
  | 'versions';

/** Languages loaded or loading, and the parts that each of them needs. */
const loadingByLanguage = new Map<Language, Promise<i18n>>();
const neededParts = new Set<MessagePart>();

/** Loads the messages of one language; rejects if a file fails to load, and retries next time. */
export async function loadTranslate(language: Language): Promise<Translate> {
  const loading =
    loadingByLanguage.get(language) ??
    languageModules[language].load.core().then((messages) => bind(language, messages));
  loadingByLanguage.set(language, loading);
  try {
    const bound = await loading;
    await Promise.all([...neededParts].map((part) => add(bound, language, part)));
    return toTranslate(bound);
  } catch (error) {
    loadingByLanguage.delete(language);
    throw error;
  }
}

/** Loads a part in every language in use, and in each one opened later; rejects if it fails to load. */
export async function loadMessages(part: MessagePart): Promise<void> {
  neededParts.add(part);
  await Promise.all(
    [...loadingByLanguage].map(async ([language, loading]) => add(await loading, language, part)),
  );
}

/** Code together with its messages; rejects if either fails to load. */
export async function withMessages<Code>(
  code: Promise<Code>,
  ...needed: readonly MessagePart[]
): Promise<Code> {
  const [loaded] = await Promise.all([code, ...needed.map(loadMessages)]);
  return loaded;
}

async function add(bound: i18n, language: Language, part: MessagePart): Promise<void> {
  bound.addResources(language, 'translation', await languageModules[language].load[part]());
}

/** Binds the messages of one language. No language falls back to another. */
export function createTranslate(language: Language, messages: Messages): Translate {
  return toTranslate(bind(language, messages));
}

function bind(language: Language, messages: Partial<Messages>): i18n {
  const i18n = i18next.createInstance();
  void i18n.init({
    lng: language,
    fallbackLng: false,
    load: 'currentOnly',
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: { [language]: { translation: messages } },
  });
  return i18n;
}

function toTranslate(bound: i18n): Translate {
  return (key, ...[values]) => bound.t(key, values ?? {});
}
