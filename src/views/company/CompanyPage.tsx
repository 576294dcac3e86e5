import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Company } from '../../domain/dataset';
import { judge } from '../../domain/compare/judge';
import { FigureNumber } from '../../components/figure/FigureNumber';
import { proofOpener, type PageProps } from '../../viewModels/page';
import { YearCells, YearTable } from '../../components/tables/YearTable';
import { TableFiles } from '../../exportDialog/TableFiles';
import { ScrollTable } from '../../components/tables/ScrollTable';
import { useI18n } from '../../i18n/I18n';
import { absoluteLink } from '../../ui/absoluteLink';
import { CompanyName } from '../../ui/CompanyName';
import { Part } from '../../ui/Part';
import { CompanyChecks } from './CompanyChecks';
import { CompanyFacts } from './CompanyFacts';
import { buildCompanyView, type CompanyView } from './companyView';
import { dataText } from '../../wording/names';
import { ReportNav } from '../../components/reports/ReportNav';
import { UpToNote } from '../../components/reports/UpToNote';
import { formatYear } from '../../wording/years';
import { paths, standardSlugs } from '../../state/paths';

interface CompanyPageProps extends PageProps {
  readonly company: Company;
}

/** One company: its report, its figures, targets, checks, what it leaves out, boundaries. */
export function CompanyPage({ company, ...page }: CompanyPageProps) {
  const { dataset, choose, linkTo, checked } = page;
  const i18n = useI18n();
  const { t, language } = i18n;
  const view = useMemo(() => buildCompanyView(dataset, company, i18n), [dataset, company, i18n]);
  const open = proofOpener(choose);
  const coverage = view.report?.boundary;
  return (
    <div data-position={company.position} data-company={company.id}>
      <header className="page-head">
        <div>
          <h1>{company.shortName[language]}</h1>
          <p>{company.name[language]}</p>
        </div>
        <CompanyFacts view={view} />
      </header>
      <Reports {...page} company={company} view={view} />
      <CompareLinks dataset={dataset} company={company} linkTo={linkTo} />
      {coverage && <p className="company-coverage">{dataText(coverage, i18n)}</p>}
      <section id="figures" aria-labelledby="company-figures">
        <h2 id="company-figures">{t('company.figures')}</h2>
        <FigureTable view={view} linkTo={linkTo} open={open} />
        <p className="figure-note">{t('export.table.company')}</p>
        <TableFiles
          dataset={dataset}
          subject={{ kind: 'company', id: company.id }}
          figures={async () => {
            const { everyFigure } = await import('../../export/table/everyFigure');
            return judge(dataset, everyFigure(dataset, [company.id]));
          }}
          link={absoluteLink(linkTo(paths.company(company.id)))}
        />
      </section>
      {view.targets.length > 0 && <Targets view={view} linkTo={linkTo} open={open} />}
      <Part after={checked}>
        <CompanyChecks dataset={dataset} company={company.id} linkTo={linkTo} onOpen={open} />
      </Part>
      <Gaps view={view} linkTo={linkTo} open={open} />
      {view.boundaries.length > 0 && (
        <section aria-labelledby="company-boundaries">
          <h2 id="company-boundaries">{t('company.boundaries')}</h2>
          <dl className="company-boundaries">
            {view.boundaries.map(({ text, indicators }) => (
              <div key={text}>
                <dt>{text}</dt>
                <dd>{indicators}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  );
}

/** Its reports, which of them are shown, and what changed in the last. */
function Reports({
  reports,
  selection,
  linkTo,
  company,
  view,
}: CompanyPageProps & { readonly view: CompanyView }) {
  const i18n = useI18n();
  const { report } = view;
  return (
    <>
      <ReportNav
        reports={reports}
        company={company.id}
        current={report}
        path={paths.company(company.id)}
        linkTo={linkTo}
      />
      <UpToNote reports={reports} selection={selection} />
      {report && (
        <p>
          <Link href={linkTo(paths.changes(company.id))}>
            {i18n.t('changes.link', { before: formatYear(report.year - 1, i18n) })}
          </Link>
        </p>
      )}
    </>
  );
}

/** The way to the company beside each of the others. */
function CompareLinks({
  dataset,
  company,
  linkTo,
}: Pick<CompanyPageProps, 'dataset' | 'company' | 'linkTo'>) {
  const { t, language } = useI18n();
  const others = dataset.companies.filter(({ id }) => id !== company.id);
  return (
    <p className="company-compare">
      <span>{t('company.compare')}</span>
      {others.map(({ id, shortName, position }) => (
        <Link key={id} href={linkTo(paths.compare, { companies: [company.id, id] })}>
          <CompanyName name={shortName[language]} position={position} />
        </Link>
      ))}
      <Link href={linkTo(paths.compare, { companies: null })}>{t('company.compare.all')}</Link>
    </p>
  );
}

interface FigureTableProps {
  readonly view: CompanyView;
  readonly linkTo: PageProps['linkTo'];
  readonly open: (id: string) => void;
}

function FigureTable({ view, linkTo, open }: FigureTableProps) {
  const { t } = useI18n();
  return (
    <YearTable
      className="company-table"
      aria-labelledby="company-figures"
      corner={t('ledger.indicator')}
      years={view.years}
    >
      {view.themes.map((theme) => (
        <tbody key={theme.id}>
          <tr>
            <th colSpan={view.years.length + 1} scope="rowgroup">
              {theme.label}
            </th>
          </tr>
          {theme.rows.map((row) => (
            <tr key={row.id} data-indicator-row={row.indicator}>
              <th scope="row">
                <Link href={linkTo(paths.indicator(row.indicator))}>{row.title}</Link>{' '}
                <span className="figure-unit">{row.unit}</span>
                {row.groups > 0 && (
                  <Link
                    className="text-button company-groups"
                    href={linkTo(paths.indicator(row.indicator), { view: 'groups' })}
                  >
                    {t('company.groups', { count: row.groups })}
                  </Link>
                )}
              </th>
              <YearCells
                cells={row.cells.map((cell) => ({ row: cell, remark: null }))}
                onOpen={open}
              />
            </tr>
          ))}
        </tbody>
      ))}
    </YearTable>
  );
}

/** What the report leaves out, and the reason it gives. */
function Gaps({ view, linkTo, open }: FigureTableProps) {
  const { t } = useI18n();
  return (
    <section aria-labelledby="company-gaps">
      <h2 id="company-gaps">{t(view.company.own ? 'company.gaps.own' : 'company.gaps')}</h2>
      <p className="figure-note">{t('company.gaps.intro', { count: view.gaps.length })}</p>
      <StandardAnswers view={view} linkTo={linkTo} />
      <ul className="company-gaps">
        {view.gaps.map((gap) => (
          <li key={gap.row.id} data-indicator-gap={gap.indicator}>
            <Link href={linkTo(paths.indicator(gap.indicator))}>{gap.title}</Link>{' '}
            <FigureNumber row={gap.row} onOpen={open} />
            {gap.note !== null && <p>{gap.note}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How many codes of its own standards the company answers in which way. */
function StandardAnswers({ view, linkTo }: Pick<FigureTableProps, 'view' | 'linkTo'>) {
  const { t } = useI18n();
  return (
    <ul className="company-standards">
      {view.standards.map(({ standard, counts }) => (
        <li key={standard} data-standard={standard}>
          <span>
            {counts
              ? t('standards.of_company', { standard: t(`standard.${standard}`), ...counts })
              : t(`standard.${standard}`)}
          </span>{' '}
          <Link
            href={linkTo(paths.standard(standardSlugs[standard]), {
              companies: [view.company.id],
            })}
          >
            {t(counts ? 'standards.link' : 'standards.link.indicators')}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Targets({ view, linkTo, open }: FigureTableProps) {
  const { t } = useI18n();
  return (
    <section aria-labelledby="company-targets">
      <h2 id="company-targets">{t('company.targets')}</h2>
      <ScrollTable aria-labelledby="company-targets">
        <thead>
          <tr>
            <th scope="col">{t('company.target')}</th>
            <th scope="col">{t('table.group')}</th>
            <th scope="col">{t('company.target.due')}</th>
            <th scope="col" className="figure-cell">
              {t('company.target.value')}
            </th>
            <th scope="col" className="figure-cell">
              {t('company.target.measured')}
            </th>
            <th scope="col">{t('company.target.outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {view.targets.map((item) => (
            <tr key={item.id} data-outcome={item.outcome}>
              <th scope="row">
                <Link href={linkTo(paths.indicator(item.indicator))}>{item.title}</Link>
              </th>
              <td>{item.target.group ?? t('table.whole')}</td>
              <td>{item.dueYear}</td>
              <td className="figure-cell">
                <FigureNumber row={item.target} onOpen={open} />
              </td>
              <td className="figure-cell">
                {item.measured && <FigureNumber row={item.measured} onOpen={open} />}
              </td>
              <td>{t(`target.outcome.${item.outcome}`)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}
