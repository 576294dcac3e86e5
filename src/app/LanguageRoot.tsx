import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useLocation } from 'wouter';
import type { Language } from '../domain/dataset';
import { createFormat } from '../i18n/format';
import { I18nProvider } from '../i18n/I18n';
import { lazyPage } from '../ui/lazyPage';
import { isEmbed } from './embed/isEmbed';
import { Page } from './Page';
import { storeLanguage } from './preferences';
import { messagesQuery } from './queries';

const EmbedRoot = lazyPage(/^\/embed\//, async () => (await import('./embed/EmbedRoot')).EmbedRoot);

/** Everything below one language: its messages, the document's `lang`, the reader's preference. */
export function LanguageRoot({ language }: { readonly language: Language }) {
  const { data: translate, error } = useQuery(messagesQuery(language));
  const [path] = useLocation();
  const embedded = isEmbed(path);
  useEffect(() => {
    document.documentElement.lang = language;
    // A figure on somebody else's page says nothing of what the reader prefers here.
    if (!embedded) storeLanguage(language);
  }, [language, embedded]);
  const words = useMemo(
    () => translate && { language, t: translate, format: createFormat(language) },
    [language, translate],
  );
  if (error) throw error;
  if (!words) return null;
  return <I18nProvider value={words}>{embedded ? <EmbedRoot /> : <Page />}</I18nProvider>;
}
