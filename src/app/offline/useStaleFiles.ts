import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { DataFile } from '../../data/dataFiles';
import { findStaleFiles } from '../../data/host/findStaleFiles';
import { textsOfLoadedFiles } from '../../data/loadFile';
import { useDataset } from '../../data/useDataset';
import { useI18n } from '../../i18n/I18n';
import { whenIdle } from './whenIdle';

/** Long enough for the page to be drawn and hydrated. */
const quietMs = 1000;

/** The data files that do not match the checksums of their package; checked once the page is idle. */
export function useStaleFiles(): readonly DataFile[] {
  const client = useQueryClient();
  const state = useDataset(useI18n());
  const listed = state.status === 'ready' ? state.dataset.files : null;
  const [stale, setStale] = useState<readonly DataFile[]>([]);
  useEffect(() => {
    if (!listed) return;
    let current = true;
    const timer = setTimeout(() => {
      void whenIdle()
        .then(() => findStaleFiles(listed, textsOfLoadedFiles(client)))
        .then((files) => current && setStale(files));
    }, quietMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [client, listed]);
  return stale;
}
