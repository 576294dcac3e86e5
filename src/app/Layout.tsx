import type { ReactElement, ReactNode } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import type { Dataset, Report } from '../domain/dataset';
import { useI18n } from '../i18n/I18n';
import { belowLanguage, paths } from '../state/paths';
import { betweenPages, toSearch, type Selection } from '../state/selection';
import { useHydrated } from '../ui/useHydrated';
import { LanguageLinks } from './LanguageLinks';
import { navigationOf } from './navigation';
import { ThemeSwitch } from './ThemeSwitch';

interface LayoutProps {
  /** Null until the data are loaded. */
  readonly dataset: Dataset | null;
  /** The selection to carry to other languages and pages; null until it is parsed. */
  readonly selection: Selection | null;
  /** True while the page lags behind the URL. */
  readonly busy?: boolean;
  /** Content beside the languages: the search. */
  readonly tools?: ReactElement;
  readonly children: ReactNode;
}

/** The frame of every page: name, pages, languages, theme; sources and licence at the foot. */
export function Layout({ dataset, selection, busy = false, tools, children }: LayoutProps) {
  const { t, language } = useI18n();
  const [path] = useLocation();
  const rest = belowLanguage(path);
  const urlQuery = useSearch();
  const query = selection ? toSearch(selection) : urlQuery && `?${urlQuery}`;
  const keptBetweenPages = selection ? toSearch(betweenPages(selection)) : '';
  const hydrated = useHydrated();
  const pages = navigationOf(t).map((page) => ({
    ...page,
    current: page.path === paths.overview ? rest === page.path : rest.startsWith(page.path),
  }));
  return (
    <>
      <a className="skip" href="#main">
        {t('nav.skip')}
      </a>
      <header className="frame masthead">
        <Link className="brand" href={`/${language}/`}>
          {t('app.name')}
        </Link>
        <nav aria-label={t('nav.pages')}>
          {pages.map((page) => (
            <Link
              key={page.path}
              href={`/${language}${page.path}${keptBetweenPages}`}
              aria-current={page.current ? 'page' : undefined}
            >
              {page.label}
            </Link>
          ))}
        </nav>
        <nav aria-label={t('nav.languages')} className="languages">
          <LanguageLinks hrefIn={(item) => `/${item}${rest}${query}`} />
          {tools}
          <ThemeSwitch />
        </nav>
      </header>
      <main className="frame" id="main" tabIndex={-1} aria-busy={busy || undefined}>
        {children}
      </main>
      <footer className="frame foot">
        <p className="print-only">
          {hydrated && t('print.address', { url: window.location.href })}
        </p>
        <p>{t('footer.what')}</p>
        <p>
          <span>{t('footer.licence')}</span>{' '}
          {dataset && dataset.version !== '' && (
            <span>{t('footer.version', { version: dataset.version })}</span>
          )}
        </p>
        {dataset && <Sources dataset={dataset} />}
      </footer>
    </>
  );
}

/** The reports that every figure is taken from. */
function Sources({ dataset }: { readonly dataset: Dataset }) {
  const { t } = useI18n();
  return (
    <details>
      <summary>{t('footer.sources')}</summary>
      <ul>
        {dataset.reports.map((report) => (
          <li key={report.id}>
            <span lang={report.language}>
              {[nameIn(report.language, report.company, dataset), report.title].join(' · ')}
            </span>
            {report.source !== '' && (
              <>
                <span>{' · '}</span>
                <a href={report.source} rel="noreferrer noopener" target="_blank">
                  {report.source}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function nameIn(language: Report['language'], company: string, { companies }: Dataset): string {
  return companies.find(({ id }) => id === company)?.name[language] ?? company;
}
