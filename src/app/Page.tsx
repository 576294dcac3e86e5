import { useEffect, useMemo, useRef } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { loadBytes } from '../data/loadBytes';
import { dataUrl, loadPackage } from '../data/loadPackage';
import { useDataset } from '../data/useDataset';
import { defaultBasis } from '../domain/basis';
import type { Dataset } from '../domain/dataset';
import { findIndicator } from '../domain/lookup';
import { useWords } from '../i18n/Words';
import { toSearch, type Selection } from '../state/selection';
import { useSelection } from '../state/useSelection';
import { Notice } from '../ui/Notice';
import { StatePanel } from '../ui/StatePanel';
import { OverviewPage } from '../views/overview/OverviewPage';
import { DroppedPicture } from './DroppedPicture';
import { IssueList } from './IssueList';
import { Layout } from './Layout';
import { lazyPage, loadPagesAhead } from './lazyPage';
import { MethodRoute } from './MethodRoute';
import { NotFound } from './NotFound';
import { VersionNotices } from './offline/VersionNotices';
import { pagesOf } from './pages';
import { Search } from './Search';
import { useTitle } from './useTitle';
import { vocabularyOf } from './vocabularyOf';

const ChecksPage = lazyPage(
  /^\/checks\/$/,
  async () => (await import('../views/checks/ChecksPage')).ChecksPage,
  ['checks'],
);
const CompanyPage = lazyPage(
  /^\/companies\/[^/]+\/$/,
  async () => (await import('../views/company/CompanyPage')).CompanyPage,
  ['checks', 'export'],
);
const DataPage = lazyPage(
  /^\/data\/$/,
  async () => (await import('../views/data/DataPage')).DataPage,
  ['export'],
);
const DisclosurePage = lazyPage(
  /^\/disclosure\/$/,
  async () => (await import('../views/disclosure/DisclosurePage')).DisclosurePage,
);
const IndicatorPage = lazyPage(
  /^\/indicators\/[^/]+\/$/,
  async () => (await import('../views/indicator/IndicatorPage')).IndicatorPage,
  ['checks'],
);
const IndicatorsPage = lazyPage(
  /^\/indicators\/$/,
  async () => (await import('../views/indicators/IndicatorsPage')).IndicatorsPage,
);
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

function ReadyPage({ dataset, notice }: ReadyPageProps) {
  const { t, language, format } = useWords();
  const vocabulary = useMemo(() => vocabularyOf(dataset), [dataset]);
  const inUrl = useSelection(vocabulary);
  const { selection, dropped, choose } = inUrl;
  const [path] = useLocation();
  useEffect(loadPagesAhead, []);
  useTitle();
  useScrollToTop(path);
  const page = {
    dataset,
    inUrl,
    loadBytes,
    linkTo: (to: string, change = {}) =>
      `/${language}${to}${toSearch({ ...selection, proof: null, ...change })}`,
  };
  return (
    <Layout
      dataset={dataset}
      search={toSearch(selection)}
      tools={<Search dataset={dataset} linkTo={page.linkTo} />}
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
      <Switch>
        <Route path="/:language/">
          <OverviewPage {...page} />
        </Route>
        <Route path="/:language/indicators/">
          <IndicatorsPage {...page} />
        </Route>
        <Route path="/:language/indicators/:id/">
          {({ id }) => {
            const indicator = findIndicator(dataset, id);
            return indicator ? (
              <IndicatorPage key={id} {...page} indicator={indicator} />
            ) : (
              <IndicatorsPage {...page} unknown={id} />
            );
          }}
        </Route>
        <Route path="/:language/companies/:id/">
          {({ id }) => {
            const company = dataset.companies.find((one) => one.id === id);
            return company ? (
              <CompanyPage key={id} {...page} company={company} />
            ) : (
              <NotFound
                help={t('company.unknown', { id })}
                links={dataset.companies.map((one) => ({
                  to: page.linkTo(`/companies/${one.id}/`),
                  label: one.shortName[language],
                }))}
              />
            );
          }}
        </Route>
        <Route path="/:language/disclosure/">
          <DisclosurePage {...page} />
        </Route>
        <Route path="/:language/checks/">
          <ChecksPage {...page} />
        </Route>
        <Route path="/:language/data/">
          <DataPage dataset={dataset} urlOf={dataUrl} zip={() => zipPackage(dataset)} />
        </Route>
        <Route path="/:language/method/">
          <MethodRoute />
        </Route>
        <Route>
          <NotFound
            help={t('not_found.help')}
            links={pagesOf(t).map(({ path: to, label }) => ({ to: page.linkTo(to), label }))}
          />
        </Route>
      </Switch>
      {selection.proof && (
        <ProofPanel
          dataset={dataset}
          figure={selection.proof}
          basis={showsBasis(path, selection) ? selection : defaultBasis}
          onClose={() => inUrl.takeBack({ proof: null })}
        />
      )}
    </Layout>
  );
}

/** True where the figures of a page stand on the reader's basis: the overview, one indicator's views. */
function showsBasis(path: string, { view }: Selection): boolean {
  return /^\/[^/]+\/(indicators\/[^/]+\/)?$/.test(path) && view !== 'groups';
}

async function zipPackage(dataset: Dataset): Promise<Blob> {
  const hashes = new Map(
    dataset.files.flatMap(({ path, hash }) => (hash === null ? [] : [[path, hash] as const])),
  );
  const [{ toZip }, files] = await Promise.all([import('../export/zip'), loadPackage(hashes)]);
  return toZip(files);
}

function useScrollToTop(path: string) {
  const previous = useRef(path);
  useEffect(() => {
    const withoutLanguage = (one: string) => one.replace(/^\/[^/]+/, '');
    const moved = withoutLanguage(previous.current) !== withoutLanguage(path);
    previous.current = path;
    const target = document.getElementById(window.location.hash.slice(1));
    if (target) target.scrollIntoView();
    else if (moved) {
      window.scrollTo(0, 0);
      // The link that led here may have gone with its page, and the focus with it.
      if (document.activeElement === document.body) {
        document.getElementById('main')?.focus({ preventScroll: true });
      }
    }
  }, [path]);
}
