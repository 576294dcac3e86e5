import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { datasetQuery } from '../../data/datasetQuery';
import { ownCompanies } from '../../data/own/ownCompanies';
import type { PageProps } from '../../viewModels/page';
import { OwnPage } from '../../views/own/OwnPage';
import { openDoor } from './openDoor';

/** The page of the reader's own companies with what only the app can reach. */
export function OwnRoute({ dataset, linkTo }: Pick<PageProps, 'dataset' | 'linkTo'>) {
  const client = useQueryClient();
  const { data } = useQuery(datasetQuery);
  const published = data?.dataset ?? dataset;
  const { state, load } = ownCompanies;
  const kept = useSyncExternalStore(state.subscribe, state.get, state.get);
  useEffect(() => void load(), [load]);
  const opened = useMemo(() => openDoor(client, dataset), [client, dataset]);
  const door = useMemo(() => ({ ...opened, ...kept }), [opened, kept]);
  return <OwnPage published={published} door={door} linkTo={linkTo} />;
}
