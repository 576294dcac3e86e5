import type { Language } from '../domain/dataset';
import type { LanguageModule } from './languageModule';
import { english } from './messages/en/language';
import { simplifiedChinese } from './messages/zh-Hans/language';
import { traditionalChinese } from './messages/zh-Hant/language';

/** Every language of the site: a folder of `messages/` and a line here. */
export const languageModules: Readonly<Record<Language, LanguageModule>> = {
  'zh-Hant': traditionalChinese,
  'zh-Hans': simplifiedChinese,
  en: english,
};
