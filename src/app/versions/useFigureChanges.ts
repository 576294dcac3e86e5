import { useQuery } from '@tanstack/react-query';
import { changesFile } from '../../data/dataFiles';
import { figureChangesQuery } from '../../data/figureChanges';
import { FileError } from '../../data/loadFile';
import type { Dataset } from '../../domain/dataset';
import { useI18n } from '../../i18n/I18n';
import { useHydrated } from '../../ui/useHydrated';
import type { LoadedChanges } from '../../viewModels/figureChanges';
import { issueText } from '../issues/issueText';

/** What changed from version to version, loaded behind the page; `wanted` is false where it is of no use. */
export function useFigureChanges(dataset: Dataset, wanted = true): LoadedChanges {
  const { t } = useI18n();
  const hydrated = useHydrated();
  const isListed = dataset.files.some(({ path }) => path === changesFile);
  const { data, error, refetch } = useQuery({
    ...figureChangesQuery,
    enabled: wanted && hydrated && isListed,
  });
  if (!isListed) return { status: 'absent' };
  if (data) return { status: 'ready', changes: data };
  if (!error) return { status: hydrated ? 'loading' : 'idle' };
  const text =
    error instanceof FileError ? Object.values(issueText(error.issue, t)).join(' ') : error.message;
  return { status: 'failed', text, retry: () => void refetch() };
}
