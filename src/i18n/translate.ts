import i18next from 'i18next';
import type { Language } from '../domain/dataset';
import type { Messages } from './messages/en';

type WithoutPlural<Key extends string> = Key extends `${infer Base}_${'one' | 'other'}`
  ? Base
  : Key;

/** A key of the message files; plural forms (`_one`, `_other`) are chosen by `count`. */
export type MessageKey = WithoutPlural<keyof Messages>;

/** The message in the reader's language, its `{{placeholders}}` filled. */
export type Translate = (key: MessageKey, values?: Record<string, string | number>) => string;

const loaders: Readonly<Record<Language, () => Promise<{ messages: Messages }>>> = {
  en: () => import('./messages/en'),
  'zh-Hant': () => import('./messages/zh-Hant'),
  'zh-Hans': () => import('./messages/zh-Hans'),
};

/** Loads the messages of one language; rejects if the file cannot be had. */
export async function loadTranslate(language: Language): Promise<Translate> {
  const { messages } = await loaders[language]();
  return createTranslate(language, messages);
}

/** Binds the messages of one language. No language falls back to another. */
export function createTranslate(language: Language, messages: Messages): Translate {
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
  return (key, values) => i18n.t(key, values ?? {});
}
