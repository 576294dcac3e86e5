import type { QueryClient } from '@tanstack/react-query';
import { languages, type Language } from '../../domain/dataset';
import { datasetQuery, textsQuery } from '../datasetQuery';
import { companiesRead } from './companiesRead';

/**
 * Reads the rows of other companies in place of those that are read: first their words, so that no id
 * stands in their place. What was read stays until then.
 */
export async function readCompanies(
  client: QueryClient,
  language: Language,
  companies: readonly string[],
): Promise<void> {
  companiesRead.set(companies);
  for (const other of languages) {
    if (other !== language) client.removeQueries({ queryKey: textsQuery(other).queryKey });
  }
  await client.refetchQueries({ queryKey: textsQuery(language).queryKey });
  await client.refetchQueries({ queryKey: datasetQuery.queryKey });
}
