import type { Language } from '../../domain/dataset';
import { messages as en, type Messages } from './en/all';
import { messages as hans } from './zh-Hans/all';
import { messages as hant } from './zh-Hant/all';

/** Every message of every language, for programs and tests; a page loads those of its own. */
export const messagesOf: Readonly<Record<Language, Messages>> = {
  en,
  'zh-Hant': hant,
  'zh-Hans': hans,
};
