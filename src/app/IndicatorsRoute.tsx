import { useQuery } from '@tanstack/react-query';
import { searchWordsQuery } from '../data/searchWords';
import { lazyPage } from '../ui/lazyPage';
import type { PageProps } from '../viewModels/page';

export const IndicatorsPage = lazyPage(
  'src/views/indicators/IndicatorsPage.tsx',
  async () => (await import('../views/indicators/IndicatorsPage')).IndicatorsPage,
);

/** The list of indicators, which is found by everyday words as well once they are loaded. */
export function IndicatorsRoute(page: PageProps & { readonly unknown?: string }) {
  const { data } = useQuery(searchWordsQuery);
  return <IndicatorsPage {...page} {...(data && { searchWords: data })} />;
}
