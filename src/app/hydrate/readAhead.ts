import { QueryClient } from '@tanstack/react-query';
import { datasetQuery, textsQuery } from '../../data/datasetQuery';
import { builtDescriptor } from '../../data/host/builtDescriptor';
import {
  companiesFor,
  companiesRead,
  firstCompanies,
  firstCompaniesName,
} from '../../data/slices/companiesRead';
import { wakeFormats } from '../../i18n/format';
import { isLanguage } from '../../i18n/language';
import { base } from '../base';
import { listenForLateAnswers } from '../offline/listenForLateAnswers';
import { companiesInAddress } from '../slices/companiesAt';

/** What the page has loaded. */
export const queryClient = new QueryClient();

const root = document.getElementById('root');
if (root) readAhead(root);

/**
 * Reads the data of a prerendered page while the code that hydrates it is on its way: this module and what it
 * imports are a script of their own, a fifth of the whole (vite.config.ts). A failure is told once the page starts.
 */
function readAhead(page: HTMLElement): void {
  builtDescriptor.set(page.dataset['descriptor'] ?? null);
  readCompaniesHere();
  listenForLateAnswers();
  if (page.dataset['hash'] === undefined) return;
  void queryClient.query(datasetQuery).catch(() => null);
  const language = languageHere();
  if (!isLanguage(language)) return;
  void queryClient.query(textsQuery(language)).catch(() => null);
  // A task of its own: reading the code has taken one.
  setTimeout(() => wakeFormats(language));
}

/** Where the package is in slices, settles whose rows the page at this address reads. */
function readCompaniesHere(): void {
  const first = document.querySelector<HTMLMetaElement>(`meta[name="${firstCompaniesName}"]`);
  if (!first) return;
  const { pathname, search } = window.location;
  firstCompanies.set(first.content.split(','));
  companiesRead.set(companiesFor(companiesInAddress(pathname.slice(base.length), search)));
}

/** The first part of the path below the base. */
export function languageHere(): string {
  return window.location.pathname.slice(base.length).split('/')[1] ?? '';
}
