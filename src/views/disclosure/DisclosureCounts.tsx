import { Link } from 'wouter';
import { StateCounts } from '../../components/tables/StateCounts';
import { useI18n } from '../../i18n/I18n';
import { paths, standardSlugs } from '../../state/paths';
import type { PageProps } from '../../viewModels/page';
import type { DisclosureView } from './disclosureView';

interface DisclosureCountsProps extends Pick<PageProps, 'linkTo'> {
  readonly view: DisclosureView;
}

/** How many cells of each state a company has, and how much of what its rules ask for. */
export function DisclosureCounts({ view, linkTo }: DisclosureCountsProps) {
  const { t } = useI18n();
  return (
    <StateCounts
      className="disclosure-counts"
      caption={t('disclosure.counts')}
      heading={t('disclosure.state')}
      companies={view.companies}
      counts={view.counts.map((count) => ({ ...count, label: t(`state.${count.state}`) }))}
      total={{
        label: (
          <Link href={linkTo(paths.standard(standardSlugs.hkex))}>{t('disclosure.expected')}</Link>
        ),
        byCompany: view.kpis.map(({ number, asked }) =>
          asked > 0
            ? t('disclosure.given_of_asked', { given: number, asked })
            : t('disclosure.not_by_code'),
        ),
      }}
    />
  );
}
