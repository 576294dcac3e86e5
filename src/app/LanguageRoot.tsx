import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { Language } from '../domain/dataset';
import { createFormat } from '../i18n/format';
import { loadTranslate } from '../i18n/translate';
import { WordsProvider } from '../i18n/Words';
import { Page } from './Page';
import { storeLanguage } from './preferences';

/** Everything below one language: its messages, the document's `lang`, the reader's preference. */
export function LanguageRoot({ language }: { readonly language: Language }) {
  const { data: translate, error } = useQuery({
    queryKey: ['messages', language],
    queryFn: () => loadTranslate(language),
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
  });
  useEffect(() => {
    document.documentElement.lang = language;
    storeLanguage(language);
  }, [language]);
  const words = useMemo(
    () => translate && { language, t: translate, format: createFormat(language) },
    [language, translate],
  );
  if (error) throw error;
  if (!words) return null;
  return (
    <WordsProvider value={words}>
      <Page />
    </WordsProvider>
  );
}
