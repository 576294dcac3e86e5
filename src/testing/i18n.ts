import type { Language } from '../domain/dataset';
import { createFormat } from '../i18n/format';
import type { I18n } from '../i18n/I18n';
import { messagesOf } from '../i18n/messages/byLanguage';
import { createTranslate } from '../i18n/translate';
import { wordingOf, type Texts } from './dataset';

/** A language as a page speaks it that shows a dataset with these texts. */
export function buildI18n(language: Language = 'en', texts: Texts = {}): I18n {
  return {
    language,
    t: createTranslate(language, messagesOf[language]),
    format: createFormat(language),
    texts: wordingOf(texts, language),
  };
}
