import { QueryClient } from '@tanstack/react-query';
import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot, type RootOptions } from 'react-dom/client';
import { readExcerpt } from '../../data/excerpt';
import { yieldToMain } from '../../data/runInChunks';
import { pageHash } from '../../data/dataVersionHash';
import { datasetQuery, textsQuery } from '../../data/useDataset';
import type { Dataset } from '../../domain/dataset';
import { wakeFormats } from '../../i18n/format';
import { isLanguage } from '../../i18n/language';
import { loadPageAt } from '../../ui/lazyPage';
import { loadMethod } from '../MethodRoute';
import { App } from '../App';
import { asksForChoice } from '../asksForChoice';
import { base } from '../base';
import { CrashPage } from '../CrashPage';
import { isEmbed } from '../embed/isEmbed';
import { normalisePath } from '../normalisePath';
import { keepOfflineWhenIdle } from '../offline/keepOfflineWhenIdle';
import { messagesQuery } from '../queries';
import { checkedQuery, type Written } from './written';

/**
 * Starts the page. One that was written at build time is left standing until what it needs is here:
 * then it is taken over as it is, where it shows what the address asks for and, as far as it brings
 * no excerpt, the data is still that it was written from; else drawn anew in one step. The page for
 * what is missing leads on where the address can be normalised; else it stays where the address names no
 * language to tell it in: it speaks all three.
 */
export async function start(root: HTMLElement): Promise<void> {
  const mark = root.dataset['data'];
  const { pathname, search, hash } = window.location;
  const normalised = normalisePath(pathname, base);
  if (root.dataset['missing'] !== undefined) {
    if (normalised !== pathname) {
      window.location.replace(normalised + search + hash);
      return;
    }
    if (!isLanguage(languageHere())) {
      delete document.documentElement.dataset['chosen'];
      document.getElementById('not-started')?.remove();
      return;
    }
  }
  // Hosts may answer `/en/data` and `/en/data/index.html` with the page of `/en/data/`.
  if (normalised !== pathname) {
    window.history.replaceState(null, '', normalised + search + hash);
  }
  const queryClient = new QueryClient();
  const whole = queryClient.query(datasetQuery).catch(() => null);
  const loaded = () => queryClient.getQueryData(datasetQuery.queryKey);
  if (import.meta.env.PROD && !isEmbed(window.location.pathname.slice(base.length))) {
    void keepOfflineWhenIdle(whole, () => loaded()?.mark ?? null);
  }
  const appWith = (written: Written | null) => (
    <StrictMode>
      <App queryClient={queryClient} written={written} />
    </StrictMode>
  );
  const options = rootOptions(root);
  if (mark === undefined) {
    createRoot(root, options).render(appWith(null));
    return;
  }
  const path = window.location.pathname.slice(base.length);
  const asAsked = !asksForChoice(path, window.location.search);
  const excerpt = takeExcerpt();
  const brought = asAsked && excerpt ? { path, mark, excerpt } : null;
  const words = loadedTexts(queryClient);
  if (!(await loadAhead(queryClient))) {
    tellNotStarted();
    return;
  }
  const textsMark = (await words)?.mark ?? null;
  await yieldToMain();
  if (!brought) {
    const all = await whole;
    // Parts that rest on the checks come with the rest where the page is drawn anew.
    if (excerpt && all) await queryClient.query(checkedQuery(all));
  }
  const data = loaded();
  const asWritten =
    asAsked &&
    textsMark !== null &&
    (data ? data.mark !== null && pageHash(data.mark, textsMark) === mark : brought !== null);
  // In pieces, between which the reader can scroll and choose.
  startTransition(() => {
    if (asWritten) hydrateRoot(root, appWith(brought), options);
    else createRoot(root, options).render(appWith(null));
  });
}

/**
 * React removes all it drew where a throw reaches the root. The prerendered page is put back then, as
 * long as the reader is still on it.
 */
function rootOptions(root: HTMLElement): RootOptions {
  const { pathname } = window.location;
  const notice = document.getElementById('not-started');
  const prerendered = notice && [...root.cloneNode(true).childNodes];
  return {
    onUncaughtError: (error) => {
      if (prerendered && window.location.pathname === pathname) {
        root.replaceChildren(...prerendered);
        root.before(notice);
        tellNotStarted();
      } else {
        createRoot(document.body.appendChild(document.createElement('div'))).render(
          <CrashPage details={String(error)} />,
        );
      }
      if ('reportError' in window) window.reportError(error);
    },
  };
}

/** The excerpt that was written into this page, out of it; null where there is none. */
function takeExcerpt(): Dataset | null {
  const block = document.getElementById('excerpt');
  block?.remove();
  return readExcerpt(block?.textContent ?? '');
}

/** The first part of the path below the base. */
function languageHere(): string {
  return window.location.pathname.slice(base.length).split('/')[1] ?? '';
}

/** Shows the notice of a page that stays as it was prerendered. */
function tellNotStarted(): void {
  document.dispatchEvent(new Event('not-started'));
}

/** The texts of the language in the address; null where it names none. */
async function loadedTexts(queryClient: QueryClient) {
  const language = languageHere();
  return isLanguage(language) ? queryClient.query(textsQuery(language)).catch(() => null) : null;
}

/** The messages and the code of the page at this address; false where a file of them is lost. */
async function loadAhead(queryClient: QueryClient): Promise<boolean> {
  const language = languageHere();
  if (!isLanguage(language)) return true;
  const rest = window.location.pathname.slice(base.length + language.length + 1);
  setTimeout(() => wakeFormats(language));
  const results = await Promise.allSettled([
    queryClient.query(messagesQuery(language)),
    ...(rest === '/method/' ? [loadMethod(language)] : []),
    loadPageAt(rest),
  ]);
  return results.every(({ status }) => status === 'fulfilled');
}
