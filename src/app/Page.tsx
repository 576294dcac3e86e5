import {
  useContext,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
  type ComponentProps,
  type ReactNode,
} from 'react';
import { useLocation, useSearch } from 'wouter';
import type { Issue } from '../data/issue';
import { useDataset, type DatasetState } from '../data/useDataset';
import { defaultBasis } from '../domain/derive/basis';
import type { Dataset } from '../domain/dataset';
import { Later, WholeContext } from '../components/Later';
import { useI18n } from '../i18n/I18n';
import { linksWith, toSearch, type Selection } from '../state/selection';
import { useSelection } from '../state/useSelection';
import type { Vocabulary } from '../state/vocabulary';
import type { Elements } from '../ui/elements';
import { lazyComponent } from '../ui/lazyComponent';
import { loadedAhead, loadPagesAhead } from '../ui/lazyPage';
import { Notice } from '../ui/Notice';
import { PartBoundary } from '../ui/PartBoundary';
import { StatePanel } from '../ui/StatePanel';
import { useHydrated } from '../ui/useHydrated';
import { useHydrationEvent } from '../ui/useHydrationEvent';
import { asksForChoice } from './asksForChoice';
import { DroppedPicture } from './DroppedPicture';
import { IssueList } from './IssueList';
import { Layout } from './Layout';
import { VersionNotices } from './offline/VersionNotices';
import { PageAt } from './PageAt';
import { Search } from './Search';
import { vocabularyOf } from './vocabularyOf';
import { useWhole, WrittenContext, type Written } from './hydrate/written';

const ProofPanel = loadedAhead(
  lazyComponent(async () => (await import('../components/proof/ProofPanel')).ProofPanel, {
    messages: ['checks'],
  }),
);

/**
 * The page of a path in its frame, in one of its states: loading, failed, ready. One that was written is
 * ready with its excerpt, and drawn anew where the data turns out to be another.
 */
export function Page() {
  const given = useContext(WrittenContext);
  const hydrated = useHydrated();
  const { language } = useI18n();
  const dataset = useDataset(language);
  // Data that arrives while its page is hydrated waits: hydration needs the very page that was prerendered.
  const state: DatasetState = hydrated || given === null ? dataset : { status: 'loading' };
  const [path] = useLocation();
  const search = useSearch();
  // Only the page that was written, as it was written, is drawn from its excerpt; and what failed or was
  // another once is not, whatever comes later.
  const [spent, spend] = useState(path !== given?.path || asksForChoice(path, search));
  const another =
    state.status === 'failed' || (state.status === 'ready' && state.mark !== given?.mark);
  if (another && !spent) spend(true);
  const written = another || spent ? null : given;
  return <WrittenContext value={written}>{pageIn(state, written)}</WrittenContext>;
}

function pageIn(state: DatasetState, written: Written | null): ReactNode {
  switch (state.status) {
    case 'loading':
      return written ? (
        <ReadyPage key={written.mark} dataset={written.excerpt} notice={null} />
      ) : (
        <LoadingPage />
      );
    case 'failed':
      return <FailedPage issues={state.issues} retry={state.retry} />;
    case 'ready':
      return (
        <ReadyPage
          key={state.mark}
          dataset={state.dataset}
          notice={
            state.issues.length > 0 && <IssueNotice issues={state.issues} retry={state.retry} />
          }
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
  useHydrationEvent();
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

function IssueNotice({ issues, retry }: IssuesProps) {
  const { t } = useI18n();
  return (
    <Notice text={t('notice.issues', { count: issues.length })}>
      <button type="button" className="text-button" onClick={retry}>
        {t('notice.retry')}
      </button>
      <details>
        <summary>{t('notice.details')}</summary>
        <IssueList issues={issues} />
      </details>
    </Notice>
  );
}

interface ReadyPageProps {
  /** All the data; on a written page its excerpt until that is there. */
  readonly dataset: Dataset;
  readonly notice: Elements;
}

/**
 * The frame, what is told and the open proof follow the address at once. The page itself follows when
 * there is time, in pieces: a choice is never held up by the charts it changes.
 */
function ReadyPage({ dataset, notice }: ReadyPageProps) {
  const { t, language, format } = useI18n();
  const vocabulary = useMemo(() => vocabularyOf(dataset), [dataset]);
  const { selection, dropped, choose, takeBack } = useSelection(vocabulary);
  const [path] = useLocation();
  const search = toSearch({ ...selection, proof: null });
  const asked = useMemo(
    () => ({ dataset, vocabulary, path, search }),
    [dataset, vocabulary, path, search],
  );
  const shown = useDeferredValue(useDrawable(asked));
  useEffect(loadPagesAhead, []);
  return (
    <WholeContext value={useWhole}>
      <Layout
        dataset={dataset}
        selection={selection}
        busy={path !== shown.path || search !== shown.search}
        tools={<Search linkTo={linksWith(language, selection)} />}
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
        <PartBoundary>
          <PageAt {...shown} choose={choose} />
        </PartBoundary>
        {selection.proof && (
          <OpenProof
            figure={selection.proof}
            basis={showsBasis(path, selection) ? selection : defaultBasis}
            onClose={() => takeBack({ proof: null })}
          />
        )}
      </Layout>
    </WholeContext>
  );
}

/** What the page itself is drawn from. */
interface Asked {
  readonly dataset: Dataset;
  readonly vocabulary: Vocabulary;
  readonly path: string;
  readonly search: string;
}

/**
 * A written page stands as it was written, from its excerpt, until the reader asks for something else
 * and all the data is there to draw it from.
 */
function useDrawable(asked: Asked): Asked {
  const excerpt = useContext(WrittenContext)?.excerpt;
  const [drawn, draw] = useState(excerpt ? { ...asked, dataset: excerpt } : asked);
  const elsewhere = asked.path !== drawn.path || asked.search !== drawn.search;
  const drawable = asked.dataset !== excerpt && (elsewhere || drawn.dataset !== excerpt);
  if (asked !== drawn && drawable) draw(asked);
  return drawn;
}

function OpenProof(props: Omit<ComponentProps<typeof ProofPanel>, 'dataset'>) {
  const { t } = useI18n();
  return (
    <Later waiting={<StatePanel heading={t('loading.page')} />}>
      {(dataset) => <ProofPanel {...props} dataset={dataset} />}
    </Later>
  );
}

/** True where the figures of a page stand on the reader's basis: the overview, one indicator's views. */
function showsBasis(path: string, { view }: Selection): boolean {
  return /^\/[^/]+\/(indicators\/[^/]+\/)?$/.test(path) && view !== 'groups';
}
