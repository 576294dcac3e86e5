import { useQueryClient } from '@tanstack/react-query';
import { memo, useCallback, useMemo } from 'react';
import { checked } from '../data/checked';
import { loadBytes } from '../data/loadBytes';
import type { Dataset } from '../domain/dataset';
import { useI18n } from '../i18n/I18n';
import { routeAt, takesAt } from '../routes';
import { belowLanguage } from '../state/paths';
import { linksWith, parseSelection } from '../state/selection';
import type { SelectionInUrl } from '../state/useSelection';
import type { Vocabulary } from '../state/vocabulary';
import { packageOf, type PageProps } from '../viewModels/page';
import { navigationOf } from './navigation';
import { NotFound } from './NotFound';
import { useScrollPlace } from './useScrollPlace';
import { useTitle } from './useTitle';

interface PageAtProps {
  readonly dataset: Dataset;
  readonly vocabulary: Vocabulary;
  readonly path: string;
  /** The selection as a link carries it, without an open proof. */
  readonly search: string;
  readonly choose: SelectionInUrl['choose'];
}

/**
 * The page of a path and a selection. Both are props, since it is
 * rendered after the frame and must not follow the URL on its own.
 */
export const PageAt = memo(function PageAt({
  dataset,
  vocabulary,
  path,
  search,
  choose,
}: PageAtProps) {
  const { language } = useI18n();
  const { selection } = useMemo(() => parseSelection(search, vocabulary), [search, vocabulary]);
  useTitle();
  useScrollPlace(path);
  const client = useQueryClient();
  const loadIndicator = useCallback(
    async (indicator: string, group: string | null) =>
      (await loadSliced()).loadIndicator(client, indicator, group),
    [client],
  );
  const page: PageProps = {
    dataset: packageOf(dataset, selection),
    reports: dataset.reports,
    selection,
    choose,
    loadBytes,
    loadIndicator,
    loadCounts: async (kind) => (await loadSliced()).loadCounts(client, kind),
    checked: checked(dataset).done,
    linkTo: linksWith(language, selection, takesAt),
  };
  const found = routeAt(belowLanguage(path));
  return found?.route.draw?.(page, found.id) ?? <NoPage {...page} />;
});

/** What reads slices; a package that is read whole needs none of it. */
function loadSliced() {
  return import('../data/slices/loadSliced');
}

function NoPage({ linkTo }: PageProps) {
  const { t } = useI18n();
  return (
    <NotFound
      help={t('not_found.help')}
      links={navigationOf(t).map(({ path: to, label }) => ({ to: linkTo(to), label }))}
    />
  );
}
