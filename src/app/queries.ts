import { queryOptions } from '@tanstack/react-query';
import type { Language } from '../domain/dataset';
import type { Method } from '../i18n/messages/en/method';
import { loadTranslate } from '../i18n/translate';

const once = { staleTime: Infinity, retry: false, networkMode: 'always' } as const;

/** The messages of one language, loaded once. */
export function messagesQuery(language: Language) {
  return queryOptions({
    ...once,
    queryKey: ['messages', language],
    queryFn: () => loadTranslate(language),
  });
}

const methods: Readonly<Record<Language, () => Promise<{ method: Method }>>> = {
  en: () => import('../i18n/messages/en/method'),
  'zh-Hant': () => import('../i18n/messages/zh-Hant/method'),
  'zh-Hans': () => import('../i18n/messages/zh-Hans/method'),
};

/** The long text of the method page in one language, loaded once. */
export function methodQuery(language: Language) {
  return queryOptions({
    ...once,
    queryKey: ['method', language],
    queryFn: async () => (await methods[language]()).method,
  });
}
