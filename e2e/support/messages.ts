import { type Language, languages } from '../../src/domain/dataset';
import { messagesOf } from '../../src/i18n/messages/byLanguage';
import type { Messages } from '../../src/i18n/messages/en/all';

export { languages, type Language };

/** What the masthead calls each language, in that language. */
export const languageNames: Readonly<Record<Language, string>> = {
  'zh-Hant': '繁體',
  'zh-Hans': '简体',
  en: 'English',
};

/** Every key of the message files: none of them may be shown on a page. */
export const messageKeys: readonly string[] = Object.keys(messagesOf.en);

/** A message of the site in one language, its placeholders filled. */
export function message(
  language: Language,
  key: keyof Messages,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return Object.entries(values).reduce<string>(
    (text, [name, value]) => text.replaceAll(`{{${name}}}`, String(value)),
    messagesOf[language][key],
  );
}
