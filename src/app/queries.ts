import { queryOptions } from '@tanstack/react-query';
import type { Language } from '../domain/dataset';
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
