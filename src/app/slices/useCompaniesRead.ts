import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { companiesFor, withNeeded, type NamedCompanies } from '../../data/slices/companiesRead';
import { readCompanies } from '../../data/slices/readCompanies';
import { useI18n } from '../../i18n/I18n';

/**
 * Whether the rows of the companies of a link are among those that were asked for (null: all of the package);
 * has them read if not.
 */
export function useCompaniesRead(asked: readonly string[] | null, named: NamedCompanies): boolean {
  const { language } = useI18n();
  const client = useQueryClient();
  const needed = asked && companiesFor(named);
  const key =
    asked && needed?.some((id) => !asked.includes(id)) ? withNeeded(asked, needed).join() : null;
  useEffect(() => {
    if (key !== null) void readCompanies(client, language, key.split(','));
  }, [client, language, key]);
  return key === null;
}
