import { Link } from 'wouter';
import { ScrollTable } from '../../components/tables/ScrollTable';
import { useI18n } from '../../i18n/I18n';
import { paths, standardSlugs } from '../../state/paths';
import type { PageProps } from '../../viewModels/page';
import type { DisclosureView } from './disclosureView';

interface DisclosureCountsProps extends Pick<PageProps, 'linkTo'> {
  readonly view: DisclosureView;
}

/** How many cells of each state a company has, and how much of what its rules ask for. */
export function DisclosureCounts({ view, linkTo }: DisclosureCountsProps) {
  const { t, language } = useI18n();
  return (
    <ScrollTable className="disclosure-counts" aria-label={t('disclosure.counts')}>
      <caption>{t('disclosure.counts')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('disclosure.state')}</th>
          {view.companies.map((company) => (
            <th key={company.id} scope="col" className="figure-cell">
              {company.shortName[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.counts.map(({ state, byCompany }) => (
          <tr key={state} data-count={state}>
            <th scope="row">
              <span className="state-mark" data-state={state} aria-hidden="true" />{' '}
              <span>{t(`state.${state}`)}</span>
            </th>
            {view.companies.map((company, index) => (
              <td key={company.id} className="figure-cell">
                {byCompany[index]}
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">
            <Link href={linkTo(paths.standard(standardSlugs.hkex))}>
              {t('disclosure.expected')}
            </Link>
          </th>
          {view.companies.map((company, index) => {
            const kpis = view.kpis[index];
            return (
              <td key={company.id} className="figure-cell">
                {kpis && kpis.asked > 0
                  ? t('disclosure.given_of_asked', { given: kpis.number, asked: kpis.asked })
                  : t('disclosure.not_by_code')}
              </td>
            );
          })}
        </tr>
      </tbody>
    </ScrollTable>
  );
}
