import { useMemo } from 'react';
import { Link } from 'wouter';
import { Controls, NoCompany } from '../../components/controls/Controls';
import { FigureNumber } from '../../components/figure/FigureNumber';
import { ScrollTable } from '../../components/tables/ScrollTable';
import { readsSome } from '../../domain/facts/lookup';
import type { Report } from '../../domain/dataset';
import { useI18n } from '../../i18n/I18n';
import { paths, standardSlugs } from '../../state/paths';
import { CompanyName } from '../../ui/CompanyName';
import { lazyComponent } from '../../ui/lazyComponent';
import { PageHead } from '../../ui/PageHead';
import { chosenOf, proofOpener, type PageProps } from '../../viewModels/page';
import { formatYear } from '../../wording/years';
import { buildCompaniesView, type CompanyLine } from './companiesView';

const CompanyDirectory = lazyComponent(
  async () => (await import('../../components/many/CompanyDirectory')).CompanyDirectory,
  { messages: ['many'] },
);

/** The companies in one table, each with the way to its page, and all of them side by side. */
export function CompaniesPage({ dataset, selection, choose, linkTo }: PageProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const chosen = useMemo(() => chosenOf(dataset, selection), [dataset, selection]);
  const lines = useMemo(
    () => buildCompaniesView({ dataset, i18n }, chosen.companies),
    [dataset, i18n, chosen.companies],
  );
  const open = proofOpener(choose);
  return (
    <>
      <PageHead heading={t('companies.heading')}>{t('companies.intro')}</PageHead>
      <Controls {...{ dataset, chosen, selection, choose }} offer={[]} />
      {lines.length === 0 ? (
        <NoCompany onReset={() => choose({ companies: null })} />
      ) : (
        <>
          <p className="companies-compare">
            {lines.length > 1 && <Link href={linkTo(paths.compare)}>{t('companies.compare')}</Link>}
            <Link href={linkTo(paths.own)}>{t('own.link')}</Link>
          </p>
          <ScrollTable className="companies-table" aria-label={t('companies.heading')}>
            <Head linkTo={linkTo} />
            <tbody>
              {lines.map((line) => (
                <Line key={line.company} line={line} linkTo={linkTo} onOpen={open} />
              ))}
            </tbody>
          </ScrollTable>
        </>
      )}
      {readsSome(dataset) && (
        <section aria-labelledby="directory">
          <h2 id="directory">{t('companies.all')}</h2>
          <CompanyDirectory {...{ dataset, chosen, choose, linkTo }} />
        </section>
      )}
    </>
  );
}

function Head({ linkTo }: Pick<PageProps, 'linkTo'>) {
  const { t } = useI18n();
  return (
    <thead>
      <tr>
        <th scope="col">{t('table.company')}</th>
        <th scope="col">{t('company.exchange')}</th>
        <th scope="col">{t('company.business')}</th>
        <th scope="col" className="figure-cell">
          {t('companies.staff')}
        </th>
        <th scope="col" className="figure-cell">
          {t('companies.revenue')}
        </th>
        <th scope="col">{t('proof.report')}</th>
        <th scope="col" className="figure-cell">
          {t('companies.figures')}
        </th>
        <th scope="col" className="figure-cell">
          <Link href={linkTo(paths.standard(standardSlugs.hkex))}>{t('disclosure.expected')}</Link>
        </th>
        <th scope="col" className="figure-cell">
          {t('companies.first_report')}
        </th>
      </tr>
    </thead>
  );
}

interface LineProps extends Pick<PageProps, 'linkTo'> {
  readonly line: CompanyLine;
  readonly onOpen: (id: string) => void;
}

function Line({ line, linkTo, onOpen }: LineProps) {
  const { t } = useI18n();
  const { report, kpis, revenue } = line;
  return (
    <tr data-company={line.company}>
      <th scope="row">
        <Link href={linkTo(paths.company(line.company))}>
          <CompanyName name={line.name} position={line.position} />
        </Link>
        <small>{line.fullName}</small>
      </th>
      <td>
        {line.listings.map((listing) => (
          <span key={listing} className="company-listing">
            {listing}
          </span>
        ))}
      </td>
      <td>{line.business}</td>
      <td className="figure-cell">
        <FigureNumber row={line.staff} onOpen={onOpen} />
        {line.staff.aside !== null && <small>{line.staff.aside}</small>}
      </td>
      <td className="figure-cell">
        {revenue ? (
          <a
            href={revenue.address}
            title={revenue.document}
            rel="noreferrer noopener"
            target="_blank"
          >
            {revenue.text}
          </a>
        ) : (
          <span className="figure-unit">{t('companies.no_revenue')}</span>
        )}
      </td>
      <td>{report && <ReportTitle report={report} />}</td>
      <td className="figure-cell">{line.figures}</td>
      <td className="figure-cell">
        {kpis ? t('disclosure.given_of_asked', kpis) : t('disclosure.not_by_code')}
      </td>
      <td className="figure-cell">{line.firstReport}</td>
    </tr>
  );
}

/** The report that the line is about: its title, and its year. */
function ReportTitle({ report }: { readonly report: Report }) {
  const i18n = useI18n();
  const { title, language, source, year } = report;
  return (
    <>
      {source === '' ? (
        <span lang={language}>{title}</span>
      ) : (
        <a lang={language} href={source} rel="noreferrer noopener" target="_blank">
          {title}
        </a>
      )}
      <small>{formatYear(year, i18n)}</small>
    </>
  );
}
