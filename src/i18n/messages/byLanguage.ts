import type { Language } from '../../domain/dataset';
import { messages as en, type Messages } from './en/all';
import { method as methodEn, type Method } from './en/method';
import { messages as hans } from './zh-Hans/all';
import { method as methodHans } from './zh-Hans/method';
import { messages as hant } from './zh-Hant/all';
import { method as methodHant } from './zh-Hant/method';

/** Every message of every language, for programs and tests; a page loads those of its own. */
export const messagesOf: Readonly<Record<Language, Messages>> = {
  en,
  'zh-Hant': hant,
  'zh-Hans': hans,
};

/** The text of the method page in every language, likewise. */
export const methodOf: Readonly<Record<Language, Method>> = {
  en: methodEn,
  'zh-Hant': methodHant,
  'zh-Hans': methodHans,
};
