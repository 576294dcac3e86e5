import { languages, type Language } from '../domain/dataset';

/** True for the three language tags the paths begin with. */
export function isLanguage(tag: string): tag is Language {
  return languages.some((language) => language === tag);
}

/**
 * The page's language for a browser's language tag, or null where it speaks none of ours. Chinese
 * is told apart by script: `zh-TW`, `zh-HK`, `zh-MO` and Cantonese are written in Hant, `zh-CN` and
 * `zh-SG` in Hans.
 */
export function toLanguage(tag: string): Language | null {
  // The usual case, without the time a browser needs to load its list of locales.
  if (isLanguage(tag)) return tag;
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(tag).maximize();
  } catch {
    return null;
  }
  if (locale.language === 'en') return 'en';
  if (locale.language !== 'zh' && locale.language !== 'yue') return null;
  // Written Cantonese is in Hant unless the tag says otherwise.
  return locale.script === 'Hans' ? 'zh-Hans' : 'zh-Hant';
}

/** The first language of ours among those a browser asks for, else English. */
export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const language = toLanguage(tag);
    if (language) return language;
  }
  return 'en';
}
