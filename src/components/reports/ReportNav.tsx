import { Link } from 'wouter';
import type { Report } from '../../domain/dataset';
import { useI18n } from '../../i18n/I18n';
import type { PageProps } from '../../viewModels/page';
import { formatYear } from '../../wording/years';

interface ReportNavProps extends Pick<PageProps, 'reports' | 'linkTo'> {
  readonly company: string;
  /** The report that is shown. */
  readonly current: Report | null;
  /** The page that shows one of them. */
  readonly path: string;
}

/** The reports of a company, newest first, each a link to the page as it stood then; nothing for a single one. */
export function ReportNav({ reports, company, current, path, linkTo }: ReportNavProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const own = reports
    .filter((report) => report.company === company)
    .sort((a, b) => b.year - a.year);
  if (own.length < 2) return null;
  return (
    <nav className="report-links" aria-label={t('reports.of_company')}>
      {own.map(({ id, year }, index) => (
        <Link
          key={id}
          href={linkTo(path, { report: index === 0 ? null : year })}
          aria-current={id === current?.id ? 'page' : undefined}
        >
          {t('finding_value.report', { year: formatYear(year, i18n) })}
        </Link>
      ))}
    </nav>
  );
}
