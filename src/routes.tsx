import type { ReactNode } from 'react';
import { IndicatorsPage, IndicatorsRoute } from './app/IndicatorsRoute';
import { loadMethod, MethodRoute } from './app/MethodRoute';
import { NoCompany } from './app/NotFound';
import { standards, type Dataset, type Language } from './domain/dataset';
import { findCompany, findIndicator } from './domain/facts/lookup';
import type { I18n } from './i18n/I18n';
import type { MessageKey, MessagePart } from './i18n/translate';
import {
  defaultSelection,
  fitTo,
  type ParsedSelection,
  type Selection,
  type Subject,
} from './state/selection';
import { embedFolder, idIn, paths, standardSlugs } from './state/paths';
import { lazyPage, lazyRoot } from './ui/lazyPage';
import { buildFigureView } from './viewModels/figure/figureView';
import { chosenOf, fitToIndicator, type PageProps } from './viewModels/page';
import { OverviewPage } from './views/overview/OverviewPage';

/** A kind of page: everything that navigation, loading, prerendering and links need to know of it. */
export interface Route {
  /** Its path below the language; `:id` stands for what the page is about. */
  readonly pattern: string;
  /** The page; null where `EmbedRoot` stands in place of the whole frame. */
  readonly draw: ((page: PageProps, id: string) => ReactNode) | null;
  /** Code that is loaded when the page is asked for. */
  readonly code?: PageCode;
  /** Its name in the navigation. */
  readonly navigation?: MessageKey;
  /** What it says in a sentence or two, for search engines and link previews. */
  readonly description: (dataset: Dataset, i18n: I18n, id: string) => string;
  /** What there are pages about. */
  readonly ids?: (dataset: Dataset) => readonly string[];
  /** Whose choices it shows or passes on by its links, beside those for all figures. */
  readonly takes: readonly Subject[];
  /** True where a page is about an indicator. */
  readonly ofIndicator?: true;
  /** True where its figures stand on the reader's basis. */
  readonly onBasis?: true;
}

interface PageCode {
  /** Loads code and messages; rejects if a file cannot be loaded. */
  readonly load: (language: Language) => Promise<object>;
  /** The source file as the build's manifest names it. */
  readonly source: string;
  /** Message files beside the core one. */
  readonly messages: readonly (MessagePart | 'method')[];
}

const ChecksPage = lazyPage(
  'src/views/checks/ChecksPage.tsx',
  async () => (await import('./views/checks/ChecksPage')).ChecksPage,
  ['checks'],
);
const CompanyPage = lazyPage(
  'src/views/company/CompanyPage.tsx',
  async () => (await import('./views/company/CompanyPage')).CompanyPage,
  ['checks', 'export', 'reports', 'standards'],
);
const CompaniesPage = lazyPage(
  'src/views/companies/CompaniesPage.tsx',
  async () => (await import('./views/companies/CompaniesPage')).CompaniesPage,
);
const ChangesPage = lazyRoot(
  'src/views/changes/ChangesPage.tsx',
  async () => (await import('./views/changes/ChangesPage')).ChangesPage,
  ['checks', 'reports'],
);
const ComparePage = lazyRoot(
  'src/views/compare/ComparePage.tsx',
  async () => (await import('./views/compare/ComparePage')).ComparePage,
  ['compare', 'export'],
);
const DataPage = lazyPage(
  'src/app/versions/DataRoute.tsx',
  async () => (await import('./app/versions/DataRoute')).DataRoute,
  ['export'],
);
const OwnPage = lazyRoot(
  'src/app/own/OwnRoute.tsx',
  async () => (await import('./app/own/OwnRoute')).OwnRoute,
  ['checks', 'own'],
);
const DisclosurePage = lazyPage(
  'src/views/disclosure/DisclosurePage.tsx',
  async () => (await import('./views/disclosure/DisclosurePage')).DisclosurePage,
  ['reports', 'standards'],
);
const IndicatorPage = lazyPage(
  'src/views/indicator/IndicatorPage.tsx',
  async () => (await import('./views/indicator/IndicatorPage')).IndicatorPage,
  ['checks'],
);
const StandardsPage = lazyRoot(
  'src/views/standards/StandardsPage.tsx',
  async () => (await import('./views/standards/StandardsPage')).StandardsPage,
  ['export', 'reports', 'standards'],
);
/** A figure in somebody else's page, in place of the site's frame. */
export const EmbedRoot = lazyRoot(
  'src/app/embed/EmbedRoot.tsx',
  async () => (await import('./app/embed/EmbedRoot')).EmbedRoot,
);

const standardOf = (slug: string) =>
  standards.find((standard) => standardSlugs[standard] === slug) ?? null;
const indicatorIds = ({ indicators }: Dataset) => indicators.map(({ id }) => id);
const message =
  (key: MessageKey): Route['description'] =>
  (_dataset, { t }) =>
    t(key);

/** The pages of the site, those of the navigation in its order. */
export const routes: readonly Route[] = [
  {
    pattern: paths.overview,
    takes: ['indicator', 'proof'],
    draw: (page) => <OverviewPage {...page} />,
    navigation: 'nav.overview',
    description: message('app.description'),
    onBasis: true,
  },
  {
    pattern: paths.companies,
    takes: ['indicator', 'proof'],
    draw: (page) => <CompaniesPage {...page} />,
    code: CompaniesPage,
    navigation: 'nav.companies',
    description: message('companies.intro'),
  },
  {
    pattern: paths.compare,
    takes: ['compare', 'indicator', 'proof'],
    draw: (page) => <ComparePage {...page} />,
    code: ComparePage,
    navigation: 'nav.compare',
    description: message('compare.intro'),
    onBasis: true,
  },
  {
    pattern: paths.indicators,
    takes: ['indicator', 'proof'],
    draw: (page) => <IndicatorsRoute {...page} />,
    code: IndicatorsPage,
    navigation: 'nav.indicators',
    description: message('indicators.intro'),
  },
  {
    pattern: paths.disclosure,
    takes: ['disclosure', 'indicator', 'reports', 'proof'],
    draw: (page) => <DisclosurePage {...page} />,
    code: DisclosurePage,
    navigation: 'nav.disclosure',
    description: message('disclosure.intro'),
  },
  {
    pattern: paths.checks,
    takes: ['checks', 'indicator', 'proof'],
    draw: (page) => <ChecksPage {...page} />,
    code: ChecksPage,
    navigation: 'nav.checks',
    description: message('app.description'),
  },
  {
    pattern: paths.data,
    takes: ['proof'],
    draw: (page) => <DataPage {...page} />,
    code: DataPage,
    navigation: 'nav.data',
    description: message('data.intro'),
  },
  {
    pattern: paths.own,
    takes: ['proof'],
    draw: (page) => <OwnPage {...page} />,
    code: OwnPage,
    description: message('own.intro'),
  },
  {
    pattern: paths.method,
    takes: ['proof'],
    draw: () => <MethodRoute />,
    code: { load: loadMethod, source: 'src/views/method/MethodPage.tsx', messages: ['method'] },
    navigation: 'nav.method',
    description: message('method.intro'),
  },
  {
    pattern: paths.company(':id'),
    takes: ['indicator', 'reports', 'proof'],
    draw: (page, id) => {
      const company = findCompany(page.dataset, id);
      return company ? (
        <CompanyPage key={id} {...page} company={company} />
      ) : (
        <NoCompany {...page} id={id} />
      );
    },
    code: CompanyPage,
    description: describeCompany,
    ids: ({ companies }) => companies.map(({ id }) => id),
  },
  {
    pattern: paths.changes(':id'),
    takes: ['indicator', 'reports', 'proof'],
    draw: (page, id) => {
      const company = findCompany(page.dataset, id);
      return company ? (
        <ChangesPage key={id} {...page} company={company} />
      ) : (
        <NoCompany {...page} id={id} />
      );
    },
    code: ChangesPage,
    description: describeChanges,
    ids: ({ companies }) => companies.map(({ id }) => id),
  },
  {
    pattern: paths.standard(':id'),
    takes: ['standards', 'indicator', 'reports', 'proof'],
    draw: (page, id) => {
      const standard = standardOf(id);
      return <StandardsPage key={id} {...page} standard={standard} />;
    },
    code: StandardsPage,
    description: (_dataset, { t }, id) => {
      const standard = standardOf(id);
      return standard ? `${t(`standard.${standard}`)}: ${t('standards.intro')}` : '';
    },
    ids: () => standards.map((standard) => standardSlugs[standard]),
  },
  {
    pattern: paths.indicator(':id'),
    takes: ['indicator', 'proof'],
    draw: (page, id) => {
      const indicator = findIndicator(page.dataset, id);
      return indicator ? (
        <IndicatorPage key={id} {...page} indicator={indicator} />
      ) : (
        <IndicatorsRoute {...page} unknown={id} />
      );
    },
    code: IndicatorPage,
    description: describeIndicator,
    ids: indicatorIds,
    ofIndicator: true,
    onBasis: true,
  },
  {
    pattern: paths.embed(':id'),
    takes: ['indicator'],
    draw: null,
    code: EmbedRoot,
    description: describeIndicator,
    ids: indicatorIds,
    ofIndicator: true,
  },
];

/** The route of a path below the language, and what its page is about; null where there is none. */
export function routeAt(path: string): { readonly route: Route; readonly id: string } | null {
  for (const route of routes) {
    const id = idIn(route.pattern, path);
    if (id !== null) return { route, id };
  }
  return null;
}

/** Whose choices the page of a path takes; a path is below the language. */
export function takesAt(path: string): readonly Subject[] {
  return routeAt(path)?.route.takes ?? ['proof'];
}

/** What of the selection means something on the page of a path below the language. */
export function fitToPage(dataset: Dataset, path: string, selection: Selection): ParsedSelection {
  const onPage = fitTo(takesAt(path), selection);
  const found = routeAt(path);
  const indicator = found?.route.ofIndicator ? findIndicator(dataset, found.id) : null;
  if (!indicator) return onPage;
  const ofIndicator = fitToIndicator(dataset, indicator, onPage.selection);
  return { ...ofIndicator, dropped: [...onPage.dropped, ...ofIndicator.dropped] };
}

/** True for the path, below the language, of a figure that stands alone in somebody else's page. */
export function isEmbed(path: string): boolean {
  return path.startsWith(embedFolder);
}

function describeCompany(dataset: Dataset, { t, language }: I18n, id: string): string {
  const { year } = chosenOf(dataset, defaultSelection);
  return t('meta.company', { name: findCompany(dataset, id)?.name[language] ?? id, year });
}

function describeChanges(dataset: Dataset, { t, language }: I18n, id: string): string {
  const { year } = chosenOf(dataset, defaultSelection);
  return t('meta.changes', {
    name: findCompany(dataset, id)?.name[language] ?? id,
    year,
    before: year - 1,
  });
}

/** What an indicator's figures say, else what it means. */
function describeIndicator(dataset: Dataset, i18n: I18n, id: string): string {
  const indicator = findIndicator(dataset, id);
  if (!indicator) return '';
  const chosen = chosenOf(dataset, defaultSelection);
  const { year } = chosen;
  const view = buildFigureView({ dataset, i18n }, indicator, chosen);
  const title = indicator.label[i18n.language];
  const what = view.sentence === '' ? indicator.meaning[i18n.language] : view.sentence;
  return `${i18n.t('meta.figure', { title, unit: view.unit, year })} ${what}`;
}
