import { Link } from 'wouter';
import type { PageProps } from '../../viewModels/page';
import { ScrollTable } from '../../components/tables/ScrollTable';
import { useI18n } from '../../i18n/I18n';
import { CompanyName } from '../../ui/CompanyName';
import type { Selection } from '../../state/selection';
import type { ChecksView } from './checksView';
import { paths } from '../../state/paths';

interface CheckCountsProps {
  readonly view: ChecksView;
  readonly linkTo: PageProps['linkTo'];
}

/** How many findings of each outcome each company's report has; a number leads to them. */
export function CheckCounts({ view, linkTo }: CheckCountsProps) {
  const { t, language } = useI18n();
  const several = view.companies.length > 1;
  const count = (number: number, change: Partial<Selection>) =>
    number === 0 ? '0' : <Link href={linkTo(paths.checks, change)}>{number}</Link>;
  return (
    <ScrollTable className="check-counts" aria-label={t('checks.counts')}>
      <caption>{t('checks.counts')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('checks.outcome')}</th>
          {view.companies.map((company) => (
            <th key={company.id} scope="col" className="figure-cell">
              <CompanyName name={company.shortName[language]} position={company.position} />
            </th>
          ))}
          {several && (
            <th scope="col" className="figure-cell">
              {t('checks.all')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {view.counts.map(({ outcome, byCompany, all }) => (
          <tr key={outcome} data-count={outcome}>
            <th scope="row">
              <span className="outcome-mark" data-outcome={outcome} aria-hidden="true" />
              <span>{t(`outcome.${outcome}`)}</span>
            </th>
            {view.companies.map(({ id }, index) => (
              <td key={id} className="figure-cell">
                {count(byCompany[index] ?? 0, { companies: [id], outcome })}
              </td>
            ))}
            {several && <td className="figure-cell">{count(all, { outcome })}</td>}
          </tr>
        ))}
        <tr data-count="all">
          <th scope="row">{t('checks.total')}</th>
          {view.companies.map(({ id }, index) => (
            <td key={id} className="figure-cell">
              {count(view.totals.byCompany[index] ?? 0, { companies: [id], outcome: null })}
            </td>
          ))}
          {several && <td className="figure-cell">{count(view.totals.all, { outcome: null })}</td>}
        </tr>
      </tbody>
    </ScrollTable>
  );
}
