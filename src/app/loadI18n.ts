import type { QueryClient } from '@tanstack/react-query';
import { loadTexts } from '../data/useDataset';
import type { Language } from '../domain/dataset';
import { createFormat } from '../i18n/format';
import type { I18n } from '../i18n/I18n';
import { messagesQuery } from './queries';

/** The messages and texts of a language; rejects if a file fails to load. */
export async function loadI18n(client: QueryClient, language: Language): Promise<I18n> {
  const [t, { texts }] = await Promise.all([
    client.query(messagesQuery(language)),
    loadTexts(client, language),
  ]);
  return { language, t, format: createFormat(language), texts };
}
