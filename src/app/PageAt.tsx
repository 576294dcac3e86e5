import { memo, useMemo, type ReactNode } from 'react';
import { matchRoute, useRouter } from 'wouter';
import { loadBytes } from '../data/loadBytes';
import { dataUrl, loadPackage } from '../data/loadPackage';
import type { Dataset } from '../domain/dataset';
import { findIndicator } from '../domain/facts/lookup';
import type { PageProps } from '../viewModels/page';
import { useI18n } from '../i18n/I18n';
import { linksWith, parseSelection } from '../state/selection';
import type { SelectionInUrl } from '../state/useSelection';
import type { Vocabulary } from '../state/vocabulary';
import { lazyPage } from '../ui/lazyPage';
import { OverviewPage } from '../views/overview/OverviewPage';
import { MethodRoute } from './MethodRoute';
import { NotFound } from './NotFound';
import { pagesOf } from './pages';
import { useScrollPlace } from './useScrollPlace';
import { useTitle } from './useTitle';

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
);
const IndicatorsPage = lazyPage(
  /^\/indicators\/$/,
  async () => (await import('../views/indicators/IndicatorsPage')).IndicatorsPage,
);

interface PageAtProps {
  readonly dataset: Dataset;
  readonly vocabulary: Vocabulary;
  readonly path: string;
  /** The selection as a link carries it, without an open proof. */
  readonly search: string;
  readonly choose: SelectionInUrl['choose'];
}

/**
 * The page of a path and a selection. Both are given, since it is drawn after the frame: it must
 * not follow the address on its own.
 */
export const PageAt = memo(function PageAt({
  dataset,
  vocabulary,
  path,
  search,
  choose,
}: PageAtProps) {
  const { language } = useI18n();
  const { parser } = useRouter();
  const { selection } = useMemo(() => parseSelection(search, vocabulary), [search, vocabulary]);
  useTitle();
  useScrollPlace(path);
  const page: PageProps = {
    dataset,
    selection,
    choose,
    loadBytes,
    linkTo: linksWith(language, selection),
  };
  for (const [pattern, draw] of routes) {
    const [matches, params] = matchRoute(parser, pattern, path);
    if (matches) return draw(page, params[1] ?? '');
  }
  return <NoPage {...page} />;
});

const routes: readonly (readonly [pattern: string, (page: PageProps, id: string) => ReactNode])[] =
  [
    ['/:language/', (page) => <OverviewPage {...page} />],
    ['/:language/indicators/', (page) => <IndicatorsPage {...page} />],
    [
      '/:language/indicators/:id/',
      (page, id) => {
        const indicator = findIndicator(page.dataset, id);
        return indicator ? (
          <IndicatorPage key={id} {...page} indicator={indicator} />
        ) : (
          <IndicatorsPage {...page} unknown={id} />
        );
      },
    ],
    [
      '/:language/companies/:id/',
      (page, id) => {
        const company = page.dataset.companies.find((item) => item.id === id);
        return company ? (
          <CompanyPage key={id} {...page} company={company} />
        ) : (
          <NoCompany {...page} id={id} />
        );
      },
    ],
    ['/:language/disclosure/', (page) => <DisclosurePage {...page} />],
    ['/:language/checks/', (page) => <ChecksPage {...page} />],
    [
      '/:language/data/',
      ({ dataset }) => (
        <DataPage dataset={dataset} urlOf={dataUrl} zip={() => zipPackage(dataset)} />
      ),
    ],
    ['/:language/method/', () => <MethodRoute />],
  ];

function NoCompany({ dataset, linkTo, id }: PageProps & { readonly id: string }) {
  const { t, language } = useI18n();
  return (
    <NotFound
      help={t('company.unknown', { id })}
      links={dataset.companies.map((company) => ({
        to: linkTo(`/companies/${company.id}/`),
        label: company.shortName[language],
      }))}
    />
  );
}

function NoPage({ linkTo }: PageProps) {
  const { t } = useI18n();
  return (
    <NotFound
      help={t('not_found.help')}
      links={pagesOf(t).map(({ path: to, label }) => ({ to: linkTo(to), label }))}
    />
  );
}

async function zipPackage(dataset: Dataset): Promise<Blob> {
  const hashes = new Map(
    dataset.files.flatMap(({ path, hash }) => (hash === null ? [] : [[path, hash] as const])),
  );
  const [{ toZip }, files] = await Promise.all([import('../export/zip'), loadPackage(hashes)]);
  return toZip(files);
}
