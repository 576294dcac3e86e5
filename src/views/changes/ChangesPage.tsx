import { useMemo } from 'react';
import { Link } from 'wouter';
import { Findings } from '../../components/findings/Findings';
import { ReportNav } from '../../components/reports/ReportNav';
import { StateChangeList } from '../../components/reports/StateChangeList';
import { UpToNote } from '../../components/reports/UpToNote';
import { ChangeCells, YearCells, YearTable } from '../../components/tables/YearTable';
import { checkCompany } from '../../domain/checks/checkCompany';
import type { Finding, Rule } from '../../domain/checks/finding';
import type { Company } from '../../domain/dataset';
import { useI18n } from '../../i18n/I18n';
import { paths } from '../../state/paths';
import { Part } from '../../ui/Part';
import { StatePanel } from '../../ui/StatePanel';
import { proofOpener, type PageProps } from '../../viewModels/page';
import { formatYear, formatYearSpan } from '../../wording/years';
import { buildChangesView, type ChangesView } from './changesView';

interface ChangesPageProps extends PageProps {
  readonly company: Company;
}

/** What a company's report has otherwise than the year before: figures, disclosure, restatements, targets. */
export function ChangesPage({ company, ...page }: ChangesPageProps) {
  const { dataset, reports, selection, linkTo } = page;
  const i18n = useI18n();
  const { t, language } = i18n;
  const view = useMemo(
    () => buildChangesView({ dataset, i18n }, company),
    [dataset, i18n, company],
  );
  const name = company.shortName[language];
  const [year, before] = (view?.years ?? []).map((item) => formatYear(item, i18n));
  return (
    <div data-position={company.position} data-company={company.id}>
      <header className="page-head">
        <div>
          <h1>{t('changes.heading', { company: name })}</h1>
          {year && before && <p>{t('changes.intro', { year, before })}</p>}
        </div>
      </header>
      <p>
        <Link href={linkTo(paths.company(company.id))}>{company.name[language]}</Link>
      </p>
      <ReportNav
        reports={reports}
        company={company.id}
        current={view?.report ?? null}
        path={paths.changes(company.id)}
        linkTo={linkTo}
      />
      <UpToNote reports={reports} selection={selection} />
      {view ? (
        <Changes {...page} company={company} view={view} />
      ) : (
        <StatePanel heading={t('state.unknown')} />
      )}
    </div>
  );
}

interface ChangesProps extends ChangesPageProps {
  readonly view: ChangesView;
}

function Changes({ dataset, choose, linkTo, checked, company, view }: ChangesProps) {
  const i18n = useI18n();
  const { t, language } = i18n;
  const open = proofOpener(choose);
  return (
    <>
      <section id="figures" aria-labelledby="changed-figures">
        <h2 id="changed-figures">{t('changes.figures')}</h2>
        {view.ways.length === 0 ? (
          <p className="figure-note">{t('changes.no_figure')}</p>
        ) : (
          <>
            <p className="figure-note">{t('changes.figures.note')}</p>
            <ChangedFigures view={view} linkTo={linkTo} onOpen={open} />
          </>
        )}
      </section>
      {view.hasBefore ? (
        <>
          <section aria-labelledby="changed-disclosure">
            <h2 id="changed-disclosure">{t('changes.disclosure')}</h2>
            {view.disclosure.length === 0 ? (
              <p className="figure-note">{t('changes.no_disclosure')}</p>
            ) : (
              <StateChangeList changes={view.disclosure} linkTo={linkTo} />
            )}
          </section>
          <Part after={checked}>
            <Restated
              dataset={dataset}
              company={company}
              view={view}
              linkTo={linkTo}
              onOpen={open}
            />
          </Part>
        </>
      ) : (
        <p className="figure-note">
          {t('changes.no_report_before', {
            company: company.shortName[language],
            before: formatYear(view.years[1], i18n),
            report: t('finding_value.report', { year: formatYear(view.years[0], i18n) }),
          })}
        </p>
      )}
    </>
  );
}

interface ChangedFiguresProps extends Pick<PageProps, 'linkTo'> {
  readonly view: ChangesView;
  readonly onOpen: (id: string) => void;
}

/** Both years and the change, by which way the figures went. */
function ChangedFigures({ view, linkTo, onOpen }: ChangedFiguresProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const [year, before] = view.years;
  return (
    <YearTable
      className="company-table"
      aria-labelledby="changed-figures"
      corner={t('ledger.indicator')}
      years={view.years}
      changes={[formatYearSpan(before, year, i18n)]}
    >
      {view.ways.map(({ way, rows }) => (
        <tbody key={way} data-way={way}>
          <tr>
            <th colSpan={view.years.length + 2} scope="rowgroup">
              {t('changes.way', { name: t(`changes.way.${way}`), count: rows.length })}
            </th>
          </tr>
          {rows.map((row) => (
            <tr key={row.id} data-indicator-row={row.indicator}>
              <th scope="row">
                <Link href={linkTo(paths.indicator(row.indicator))}>{row.title}</Link>{' '}
                <span className="figure-unit">{row.unit}</span>
              </th>
              <YearCells
                cells={row.cells.map((cell) => ({ row: cell, remark: null }))}
                onOpen={onOpen}
              />
              <ChangeCells changes={[row.change]} />
            </tr>
          ))}
        </tbody>
      ))}
    </YearTable>
  );
}

const ofReports: readonly Rule[] = ['restated', 'target_kept'];

/** What the report has otherwise than the one before: figures of earlier years, and targets. */
function Restated({
  dataset,
  company,
  view,
  linkTo,
  onOpen,
}: Omit<ChangedFiguresProps, 'view'> & Pick<ChangesProps, 'dataset' | 'company' | 'view'>) {
  const { t } = useI18n();
  const isOfReport = ({ rule, values: { newer } }: Finding) =>
    ofReports.includes(rule) &&
    newer !== undefined &&
    'report' in newer &&
    newer.report === view.report.id;
  const findings = checkCompany(dataset, company.id).filter(isOfReport);
  return (
    <section aria-labelledby="changed-findings">
      <h2 id="changed-findings">{t('changes.findings')}</h2>
      {findings.length === 0 ? (
        <p className="figure-note">{t('changes.no_finding')}</p>
      ) : (
        <Findings
          dataset={dataset}
          findings={findings}
          folded={false}
          as={{ form: 'full', known: ['company'], linkTo, onOpen }}
        />
      )}
    </section>
  );
}
