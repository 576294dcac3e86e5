import { useDeferredValue, useEffect, useMemo } from 'react';
import { useLocation } from 'wouter';
import { useDataset } from '../data/useDataset';
import { defaultBasis } from '../domain/basis';
import type { Dataset } from '../domain/dataset';
import { useWords } from '../i18n/Words';
import { linksWith, toSearch, type Selection } from '../state/selection';
import { useSelection } from '../state/useSelection';
import { Notice } from '../ui/Notice';
import { StatePanel } from '../ui/StatePanel';
import { DroppedPicture } from './DroppedPicture';
import { IssueList } from './IssueList';
import { Layout } from './Layout';
import { lazyPage, loadPagesAhead } from './lazyPage';
import { VersionNotices } from './offline/VersionNotices';
import { PageAt } from './PageAt';
import { Search } from './Search';
import { vocabularyOf } from './vocabularyOf';

const ProofPanel = lazyPage(null, async () => (await import('../figures/ProofPanel')).ProofPanel, [
  'checks',
]);

/** The page of a path in its frame, in one of its states: loading, failed, ready. */
export function Page() {
  const { t } = useWords();
  const state = useDataset();
  switch (state.status) {
    case 'loading':
      return (
        <Layout dataset={null} search="">
          <StatePanel heading={t('loading.data')} />
        </Layout>
      );
    case 'failed':
      return (
        <Layout dataset={null} search="">
          <StatePanel heading={t('failed.heading')} help={t('failed.help')} alert page>
            <IssueList issues={state.issues} />
            <button type="button" className="plain-button" onClick={state.retry}>
              {t('notice.retry')}
            </button>
          </StatePanel>
        </Layout>
      );
    case 'ready':
      return (
        <ReadyPage
          dataset={state.dataset}
          notice={
            state.issues.length > 0 && (
              <Notice text={t('notice.issues', { count: state.issues.length })}>
                <button type="button" className="text-button" onClick={state.retry}>
                  {t('notice.retry')}
                </button>
                <details>
                  <summary>{t('notice.details')}</summary>
                  <IssueList issues={state.issues} />
                </details>
              </Notice>
            )
          }
        />
      );
  }
}

interface ReadyPageProps {
  readonly dataset: Dataset;
  readonly notice: React.ReactNode;
}

/**
 * The frame, what is told and the open proof follow the address at once. The page itself follows when
 * there is time, in pieces: a choice is never held up by the charts it changes.
 */
function ReadyPage({ dataset, notice }: ReadyPageProps) {
  const { t, language, format } = useWords();
  const vocabulary = useMemo(() => vocabularyOf(dataset), [dataset]);
  const { selection, dropped, choose, takeBack } = useSelection(vocabulary);
  const [path] = useLocation();
  const shownPath = useDeferredValue(path);
  const search = toSearch({ ...selection, proof: null });
  const shownSearch = useDeferredValue(search);
  useEffect(loadPagesAhead, []);
  return (
    <Layout
      dataset={dataset}
      search={toSearch(selection)}
      busy={path !== shownPath || search !== shownSearch}
      tools={<Search dataset={dataset} linkTo={linksWith(language, selection)} />}
    >
      <VersionNotices version={dataset.version} />
      {notice}
      <DroppedPicture />
      {dropped.length > 0 && (
        <Notice
          text={t('notice.dropped', {
            items: format.list(dropped.map(({ parameter, value }) => `${parameter}=${value}`)),
          })}
        >
          <button type="button" className="text-button" onClick={() => choose({})}>
            {t('notice.clean')}
          </button>
        </Notice>
      )}
      <PageAt
        dataset={dataset}
        vocabulary={vocabulary}
        path={shownPath}
        search={shownSearch}
        choose={choose}
      />
      {selection.proof && (
        <ProofPanel
          dataset={dataset}
          figure={selection.proof}
          basis={showsBasis(path, selection) ? selection : defaultBasis}
          onClose={() => takeBack({ proof: null })}
        />
      )}
    </Layout>
  );
}

/** True where the figures of a page stand on the reader's basis: the overview, one indicator's views. */
function showsBasis(path: string, { view }: Selection): boolean {
  return /^\/[^/]+\/(indicators\/[^/]+\/)?$/.test(path) && view !== 'groups';
}
