import type { QueryClient } from '@tanstack/react-query';
import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot, type RootOptions } from 'react-dom/client';
import { checked } from '../../data/checked';
import { pageHash } from '../../data/host/dataVersionHash';
import type { Issue } from '../../data/issue';
import { joinHere, readOwn } from '../../data/own/ownHere';
import { datasetQuery, hasFigures, textsQuery } from '../../data/datasetQuery';
import type { Dataset } from '../../domain/dataset';
import { isLanguage } from '../../i18n/language';
import type { Translate } from '../../i18n/translate';
import { isEmbed, routeAt } from '../../routes';
import { belowLanguage } from '../../state/paths';
import { lostFiles } from '../../ui/retry/lostFile';
import { orError } from '../../ui/retry/orError';
import { App } from '../App';
import { asksForChoice } from '../address/asksForChoice';
import { base } from '../base';
import { CrashPage } from '../CrashPage';
import { normalisePath } from '../address/normalisePath';
import { keepOfflineWhenIdle } from '../offline/keepOfflineWhenIdle';
import { issueText } from '../issues/issueText';
import { newVersion } from '../offline/newVersion';
import { messagesQuery } from '../queries';
import { languageHere, queryClient } from './readAhead';
import { showStartupFailed } from './startupNotice';

/**
 * Starts the page. A prerendered page stays until messages, code and data are loaded. It is then hydrated
 * if it shows the view in the URL, from the same data; otherwise it is rendered from scratch in one step.
 * The 404 page redirects if the address can be normalised; without a language in the address it stays as
 * it is, in all three.
 */
export async function start(root: HTMLElement): Promise<void> {
  if (root.dataset['incomplete'] !== undefined) newVersion.set('incomplete');
  const { pathname, search, hash } = window.location;
  const normalised = normalisePath(pathname, base);
  if (root.dataset['missing'] !== undefined) {
    if (normalised !== pathname) {
      window.location.replace(normalised + search + hash);
      return;
    }
    if (!isLanguage(languageHere())) {
      delete document.documentElement.dataset['chosen'];
      document.getElementById('startup-failed')?.remove();
      return;
    }
  }
  // Hosts may answer `/en/data` and `/en/data/index.html` with the page of `/en/data/`.
  if (normalised !== pathname) {
    window.history.replaceState(null, '', normalised + search + hash);
  }
  await startFrom(root, queryClient);
}

/** Starts the page with what is already loaded in `queryClient`; a failure may be tried again once. */
async function startFrom(root: HTMLElement, queryClient: QueryClient, again = false) {
  const loading = queryClient.query(datasetQuery).catch(() => null);
  const path = window.location.pathname.slice(base.length);
  if (import.meta.env.PROD && !again && !isEmbedHere()) {
    void keepOfflineWhenIdle(
      loading,
      () => queryClient.getQueryData(datasetQuery.queryKey)?.hash ?? null,
    );
  }
  const app = (
    <StrictMode>
      <App queryClient={queryClient} />
    </StrictMode>
  );
  const prerenderedHash = root.dataset['hash'];
  if (prerenderedHash === undefined) {
    // The page may be that of a company of the reader's.
    if (!isEmbedHere()) await readOwn();
    createRoot(root, rootOptions(root)).render(app);
    return;
  }
  const loadingTexts = loadedTexts(queryClient);
  const lostScripts = await loadAhead(queryClient);
  const [tables, texts] = await Promise.all([loading, loadingTexts]);
  const isAsked = !asksForChoice(path, window.location.search);
  const render = async (asPrerendered: boolean) => {
    // A page rendered from scratch appears at once, not part by part, with the reader's own companies.
    if (!asPrerendered && tables) await checked(await withOwn(tables.dataset)).start();
    const options = rootOptions(root);
    // In slices, so that the reader can scroll and choose in between.
    startTransition(() => {
      if (asPrerendered) hydrateRoot(root, app, options);
      else createRoot(root, options).render(app);
    });
  };
  const isTooLittle = lostScripts.length > 0 || (tables !== null && !hasFigures(tables.dataset));
  // The page as published has more than one from what is left of its files.
  if (isTooLittle || (isAsked && (tables?.hash === null || texts?.hash === null))) {
    const t = words(queryClient);
    const issues = [...(tables?.issues ?? []), ...(texts?.issues ?? [])];
    showStartupFailed({
      missing: [...lostScripts, ...describeIssues(issues, t)],
      retry: again && lostScripts.length > 0 ? null : () => void startAgain(root, queryClient),
      goOn: isTooLittle || !t ? null : { label: t('page.go_on'), start: () => void render(false) },
    });
    return;
  }
  await render(
    isAsked &&
      tables?.hash != null &&
      texts?.hash != null &&
      pageHash(tables.hash, texts.hash) === prerenderedHash,
  );
}

function isEmbedHere(): boolean {
  return isEmbed(belowLanguage(window.location.pathname.slice(base.length)));
}

/** A data set with the reader's own companies, where there are any; an embed shows what is published. */
async function withOwn(dataset: Dataset): Promise<Dataset> {
  if (isEmbedHere()) return dataset;
  await readOwn();
  return joinHere(dataset);
}

/** Starts the page again; asks only for the files that failed to load. */
async function startAgain(root: HTMLElement, queryClient: QueryClient): Promise<void> {
  queryClient.removeQueries({ queryKey: datasetQuery.queryKey });
  const language = languageHere();
  if (isLanguage(language)) queryClient.removeQueries({ queryKey: textsQuery(language).queryKey });
  await startFrom(root, queryClient, true);
}

/** The messages of the language in the address, if they are loaded. */
function words(queryClient: QueryClient): Translate | null {
  const language = languageHere();
  if (!isLanguage(language)) return null;
  return queryClient.getQueryData(messagesQuery(language).queryKey) ?? null;
}

/** The faults of the data files in words, as far as there are words. */
function describeIssues(issues: readonly Issue[], t: Translate | null): readonly string[] {
  return t ? issues.map((issue) => Object.values(issueText(issue, t)).join(' ')) : [];
}

/**
 * React unmounts everything when an error reaches the root. The prerendered page is then restored, as
 * long as the reader is still on it.
 */
function rootOptions(root: HTMLElement): RootOptions {
  const { pathname } = window.location;
  const notice = document.getElementById('startup-failed');
  const prerendered = notice && [...root.cloneNode(true).childNodes];
  return {
    onUncaughtError: (error) => {
      if (prerendered && window.location.pathname === pathname) {
        root.replaceChildren(...prerendered);
        root.before(notice);
        showStartupFailed({ missing: [], retry: null, goOn: null });
      } else {
        createRoot(document.body.appendChild(document.createElement('div'))).render(
          <CrashPage details={String(error)} />,
        );
      }
      if ('reportError' in window) window.reportError(error);
    },
  };
}

/** The texts of the language in the address; null where it names none. */
async function loadedTexts(queryClient: QueryClient) {
  const language = languageHere();
  return isLanguage(language) ? queryClient.query(textsQuery(language)).catch(() => null) : null;
}

/** Loads the messages and the code of the page at this address; the scripts that fail, each by its name. */
async function loadAhead(queryClient: QueryClient): Promise<readonly string[]> {
  const language = languageHere();
  if (!isLanguage(language)) return [];
  const path = belowLanguage(window.location.pathname.slice(base.length));
  const results = await Promise.all([
    orError(queryClient.query(messagesQuery(language))),
    orError(Promise.resolve(routeAt(path)?.route.code?.load(language))),
  ]);
  const lost = results.flatMap((result) => {
    if (!(result instanceof Error)) return [];
    const files = lostFiles(result);
    // Where the browser does not name the script, what it says stands in its place.
    return files.length > 0 ? files : [result.message];
  });
  return [...new Set(lost)];
}
