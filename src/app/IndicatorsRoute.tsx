import { useQuery } from '@tanstack/react-query';
import { searchWordsQuery } from '../data/searchWords';
import { lazyComponent } from '../ui/lazyComponent';
import { lazyPage } from '../ui/lazyPage';
import type { PageProps } from '../viewModels/page';

export const IndicatorsPage = lazyPage(
  'src/views/indicators/IndicatorsPage.tsx',
  async () => (await import('../views/indicators/IndicatorsPage')).IndicatorsPage,
);

const NamesOnly = lazyComponent(async () => (await import('./search/NamesOnly')).NamesOnly, {
  messages: ['search'],
});

/** The list of indicators, which is found by everyday words as well once they are loaded. */
export function IndicatorsRoute(page: PageProps & { readonly unknown?: string }) {
  const { data, error, refetch } = useQuery(searchWordsQuery);
  return (
    <>
      {error && <NamesOnly error={error} retry={() => void refetch()} />}
      <IndicatorsPage {...page} {...(data && { searchWords: data })} />
    </>
  );
}
