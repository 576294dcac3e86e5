import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { Issue } from '../data/issue';
import { checked } from '../data/checked';
import { useDataset } from '../data/useDataset';
import { defaultBasis } from '../domain/figures/basis';
import type { Dataset } from '../domain/dataset';
import { useI18n } from '../i18n/I18n';
import { fitToPage, routeAt } from '../routes';
import { belowLanguage } from '../state/paths';
import { toSearch, viewsAsReported, type Selection } from '../state/selection';
import { useSelection } from '../state/useSelection';
import type { Elements } from '../ui/elements';
import { lazyComponent } from '../ui/lazyComponent';
import { loadedAhead, loadPagesAhead } from '../ui/lazyPage';
import { DrawnView, PartBoundary } from '../ui/Part';
import { StatePanel } from '../ui/StatePanel';
import { useHydrated } from '../ui/useHydrated';
import { packageOf } from '../viewModels/page';
import { DroppedNotice } from './address/DroppedNotice';
import { useLostPart } from './address/useLostPart';
import { companiesAt } from './slices/companiesAt';
import { useCompaniesRead } from './slices/useCompaniesRead';
import { DropTarget } from './address/DropTarget';
import { IssueList } from './issues/IssueList';
import { IssueNotice } from './issues/IssueNotice';
import { Layout } from './Layout';
import { VersionNotices } from './offline/VersionNotices';
import { OwnLost } from './own/OwnLost';
import { PageAt } from './PageAt';
import { Search } from './search/Search';
import { vocabularyOf } from './vocabularyOf';

const ProofPanel = loadedAhead(
  lazyComponent(async () => (await import('../components/proof/ProofPanel')).ProofPanel, {
    messages: ['checks'],
  }),
);

const CitedVersion = lazyComponent(
  async () => (await import('./versions/CitedVersion')).CitedVersion,
  { messages: ['versions'] },
);

/** The page of a path in its frame, in one of its states: loading, failed, ready. */
export function Page() {
  const state = useDataset(useI18n());
  switch (state.status) {
    case 'loading':
      return <LoadingPage />;
    case 'failed':
      return <FailedPage issues={state.issues} retry={state.retry} />;
    case 'ready':
      return (
        <ReadyPage
          key={state.hash}
          dataset={state.dataset}
          asked={state.asked}
          stale={state.stale}
          notice={[
            <IssueNotice key="issues" issues={state.issues} retry={state.retry} />,
            <OwnLost key="own" />,
          ]}
        />
      );
  }
}

function LoadingPage() {
  const { t } = useI18n();
  return (
    <Layout dataset={null} selection={null}>
      <StatePanel heading={t('loading.data')} />
    </Layout>
  );
}

interface IssuesProps {
  readonly issues: readonly Issue[];
  readonly retry: () => void;
}

function FailedPage({ issues, retry }: IssuesProps) {
  const { t } = useI18n();
  return (
    <Layout dataset={null} selection={null}>
      <StatePanel heading={t('failed.heading')} help={t('failed.help')} alert page>
        <IssueList issues={issues} />
        <button type="button" className="plain-button" onClick={retry}>
          {t('notice.retry')}
        </button>
      </StatePanel>
    </Layout>
  );
}

interface ReadyPageProps {
  readonly dataset: Dataset;
  /** The companies whose rows were asked for; null where all of them were. */
  readonly asked: readonly string[] | null;
  readonly stale: readonly string[];
  readonly notice: Elements;
}

/**
 * The frame, the notices and the open proof follow the URL at once. The page itself is deferred, so
 * that charts never block a choice.
 */
function ReadyPage({ dataset, asked, stale, notice }: ReadyPageProps) {
  const { t } = useI18n();
  const vocabulary = useMemo(() => vocabularyOf(dataset), [dataset]);
  const [path] = useLocation();
  const fit = useCallback(
    (chosen: Selection) => fitToPage(dataset, belowLanguage(path), chosen),
    [dataset, path],
  );
  const { selection, dropped, choose, takeBack } = useSelection(vocabulary, fit);
  const lostPart = useLostPart(checked(dataset).done);
  const search = toSearch({ ...selection, proof: null, version: null });
  const hydrated = useHydrated();
  const current = useMemo(
    () => ({ dataset, vocabulary, path, search }),
    [dataset, vocabulary, path, search],
  );
  const isRead = useCompaniesRead(asked, companiesAt(path, selection));
  // What is read for the link before stays until what is asked for is here.
  const [read, setRead] = useState(current);
  if (isRead && read !== current) setRead(current);
  const shown = useDeferredValue(isRead ? current : read);
  useEffect(loadPagesAhead, []);
  useEffect(() => {
    void checked(dataset).start();
  }, [dataset]);
  return (
    <Layout
      dataset={dataset}
      selection={selection}
      busy={path !== shown.path || search !== shown.search}
      tools={<Search dataset={dataset} selection={selection} />}
    >
      <VersionNotices dataset={dataset} stale={stale} />
      {notice}
      <DropTarget />
      <DroppedNotice dropped={dropped} lostPart={lostPart}>
        <button type="button" className="text-button" onClick={() => choose(selection)}>
          {t('notice.clean')}
        </button>
      </DroppedNotice>
      {hydrated && selection.version !== null && selection.version !== dataset.version && (
        <CitedVersion dataset={dataset} cited={selection.version} {...{ path, selection }} />
      )}
      <DrawnView value={shown.path + shown.search}>
        <PartBoundary>
          <PageAt {...shown} choose={choose} />
        </PartBoundary>
      </DrawnView>
      {selection.proof && (
        <ProofPanel
          dataset={packageOf(dataset, selection)}
          figure={selection.proof}
          basis={showsBasis(path, selection) ? selection : defaultBasis}
          onClose={() => takeBack({ proof: null })}
        />
      )}
    </Layout>
  );
}

/** True if the figures of a page are on the chosen basis: groups and scatters are always as reported. */
function showsBasis(path: string, { view }: Selection): boolean {
  return routeAt(belowLanguage(path))?.route.onBasis === true && !viewsAsReported.includes(view);
}
