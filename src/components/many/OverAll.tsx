import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { Dataset } from '../../domain/dataset';
import { useI18n } from '../../i18n/I18n';
import { NotLoaded } from '../../ui/retry/NotLoaded';

interface OverAllProps<Told> {
  readonly dataset: Dataset;
  readonly heading: string;
  /** Chooses what is told; stands also where that is lost. */
  readonly control?: ReactElement | false;
  /** Tells apart what is loaded. */
  readonly name: string;
  /** Rejects where its file is lost. */
  readonly load: () => Promise<Told>;
  readonly children: (told: Told) => ReactElement;
}

/** A part of a page over all companies of the package, from a file of its own. */
export function OverAll<Told>({
  dataset,
  heading,
  control,
  name,
  load,
  children,
}: OverAllProps<Told>) {
  const { t } = useI18n();
  const { data, error, refetch } = useQuery({
    queryKey: ['among-all', name, dataset.version],
    queryFn: load,
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
  });
  return (
    <section className="among-all" aria-labelledby="among-all">
      <h2 id="among-all">{heading}</h2>
      {control}
      {error && <NotLoaded error={error} look="part" onRetry={() => void refetch()} />}
      {data === undefined && !error && <p role="status">{t('export.loading')}</p>}
      {data !== undefined && children(data)}
    </section>
  );
}
