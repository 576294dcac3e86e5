import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import { useLocation } from 'wouter';
import { useTexts } from '../data/useDataset';
import type { Language } from '../domain/dataset';
import { createFormat } from '../i18n/format';
import { I18nProvider, LoadI18nProvider } from '../i18n/I18n';
import { EmbedRoot, isEmbed } from '../routes';
import { belowLanguage } from '../state/paths';
import { LanguageNotLoaded } from './LanguageNotLoaded';
import { loadI18n } from './loadI18n';
import { Page } from './Page';
import { storeLanguage } from './preferences';
import { messagesQuery } from './queries';
import { useOwn } from './useOwn';

/** Everything below one language: its messages and texts, the document's `lang`, the reader's preference. */
export function LanguageRoot({ language }: { readonly language: Language }) {
  const { data: translate, error } = useQuery(messagesQuery(language));
  const [path] = useLocation();
  const embedded = isEmbed(belowLanguage(path));
  useEffect(() => {
    document.documentElement.lang = language;
    // An embed on another site says nothing about the reader's preference here.
    if (!embedded) storeLanguage(language);
  }, [language, embedded]);
  // Nothing rendered before the texts are loaded needs them: the page waits for them with the data.
  const texts = useTexts(language, useOwn(!embedded));
  const i18n = useMemo(
    () => translate && { language, t: translate, format: createFormat(language), texts },
    [language, translate, texts],
  );
  const client = useQueryClient();
  const load = useCallback((other: Language) => loadI18n(client, other), [client]);
  if (error) return <LanguageNotLoaded language={language} />;
  if (!i18n) return null;
  return (
    <LoadI18nProvider value={load}>
      <I18nProvider value={i18n}>{embedded ? <EmbedRoot /> : <Page />}</I18nProvider>
    </LoadI18nProvider>
  );
}
