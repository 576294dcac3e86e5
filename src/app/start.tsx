import { QueryClient } from '@tanstack/react-query';
import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { loadCharts } from '../charts/loadCharts';
import { markOf } from '../data/markOf';
import { dataFiles } from '../data/parseDataset';
import { dataQuery } from '../data/useDataset';
import { isLanguage } from '../i18n/language';
import { App } from './App';
import { base } from './base';
import { isEmbed } from './embed/isEmbed';
import { loadPageAt } from './lazyPage';
import { messagesQuery, methodQuery } from './queries';

/**
 * Starts the page. One that was written at build time is left standing until all it needs is here:
 * then it is taken over as it is, where it shows what the address asks for and the data is still
 * that it was written from; else drawn anew in one step. The page for what is missing stays where the
 * address names no language to tell it in: it speaks all three.
 */
export async function start(root: HTMLElement): Promise<void> {
  // From here on the app tells its faults itself.
  document.getElementById('not-started')?.remove();
  const written = root.dataset['data'];
  if (root.dataset['missing'] !== undefined && !isLanguage(languageHere())) {
    delete document.documentElement.dataset['chosen'];
    return;
  }
  writeAddressInFull();
  const queryClient = new QueryClient();
  const app = (
    <StrictMode>
      <App queryClient={queryClient} />
    </StrictMode>
  );
  if (import.meta.env.PROD && !isEmbed(window.location.pathname.slice(base.length))) {
    keepOfflineLater(() => loadedMark(queryClient));
  }
  if (written === undefined) {
    createRoot(root).render(app);
    return;
  }
  await loadAhead(queryClient);
  // The bars stand; what draws over them comes while the page is taken over.
  if (root.querySelector('.bars')) void loadCharts();
  const asWritten = window.location.search === '' && loadedMark(queryClient) === written;
  // In pieces, between which the reader can scroll and choose.
  startTransition(() => {
    if (asWritten) hydrateRoot(root, app);
    else createRoot(root).render(app);
  });
}

/** The first part of the path below the base. */
function languageHere(): string {
  return window.location.pathname.slice(base.length).split('/')[1] ?? '';
}

/**
 * Some hosts answer `/en/data` and `/en/data/index.html` with the page of `/en/data/` itself. Its
 * links and what was written into it are those of the last.
 */
function writeAddressInFull(): void {
  const { pathname, search, hash } = window.location;
  const full = pathname.replace(/\/index\.html$/, '/').replace(/([^/])$/, '$1/');
  if (full !== pathname) window.history.replaceState(null, '', full + search + hash);
}

/** What the page at this address is made of; a fault is told by the page itself. */
async function loadAhead(queryClient: QueryClient): Promise<void> {
  const language = languageHere();
  if (!isLanguage(language)) return;
  const rest = window.location.pathname.slice(base.length + language.length + 1);
  await Promise.allSettled([
    queryClient.query(messagesQuery(language)),
    ...dataFiles.map((file) => queryClient.query(dataQuery(file))),
    ...(rest === '/method/' ? [queryClient.query(methodQuery(language))] : []),
    loadPageAt(rest),
  ]);
}

/** The mark of the data that is loaded; null where a file of it is not. */
function loadedMark(queryClient: QueryClient): string | null {
  const texts = new Map(
    dataFiles.flatMap((file) => {
      const text = queryClient.getQueryData(dataQuery(file).queryKey);
      return text === undefined ? [] : [[file, text] as const];
    }),
  );
  return texts.size === dataFiles.length ? markOf(texts) : null;
}

/** Long enough for the other pages to be loaded ahead, so that nothing is loaded twice. */
const laterMs = 3000;

function keepOfflineLater(dataMark: () => string | null): void {
  if (!('serviceWorker' in navigator)) return;
  setTimeout(() => {
    // A browser that cannot load this keeps nothing: the page goes on as it is.
    import('./offline/keepOffline')
      .then(({ keepOffline }) => keepOffline(dataMark))
      .catch(() => undefined);
  }, laterMs);
}
