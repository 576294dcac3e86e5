import { useQueryClient } from '@tanstack/react-query';
import { startTransition, useEffect, useState } from 'react';
import { checked } from '../data/checked';
import { ownHere, ownHint, readOwn, type Own } from '../data/own/ownHere';
import { datasetQuery } from '../data/datasetQuery';

/**
 * The companies that the reader added in this browser; null until they are read, so that a prerendered page
 * is hydrated as published. They come in without a loading state: once their checks are made, in a transition.
 */
export function useOwn(isShown: boolean): Own | null {
  const client = useQueryClient();
  const [shown, show] = useState(() => (isShown ? ownHere.get() : null));
  useEffect(() => {
    if (!isShown) return undefined;
    let isOver = false;
    const take = async () => {
      const own = ownHere.get();
      const tables = client.getQueryData(datasetQuery.queryKey);
      // What waits for the checks would hold the transition back until they are made.
      if (own && tables) await checked(own.joinDataset(tables.dataset)).start();
      if (!isOver && ownHere.get() === own) startTransition(() => show(own));
    };
    const follow = () => void take();
    const forget = ownHere.subscribe(follow);
    // Other tabs change them; without a key all of the storage was emptied.
    const onStorage = ({ key }: StorageEvent) => {
      if (key === ownHint || key === null) void readOwn(true);
    };
    window.addEventListener('storage', onStorage);
    // What was read before this effect, or what there is to read.
    follow();
    void readOwn();
    return () => {
      isOver = true;
      forget();
      window.removeEventListener('storage', onStorage);
    };
  }, [client, isShown]);
  return shown;
}
