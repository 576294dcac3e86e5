import { StateCounts } from '../../components/tables/StateCounts';
import type { Standard } from '../../domain/dataset';
import { useI18n } from '../../i18n/I18n';
import type { StandardView } from './standardsView';

interface StandardCountsProps {
  readonly view: StandardView;
  readonly standard: Standard;
}

/** How many codes each company answers in which way. */
export function StandardCounts({ view, standard }: StandardCountsProps) {
  const { t } = useI18n();
  const { companies } = view;
  const notAsked = t(standard === 'hkex' ? 'disclosure.not_by_code' : 'standards.not_subject');
  return (
    <StateCounts
      className="standard-counts"
      caption={t(view.byIndicator ? 'standards.counts.indicators' : 'standards.counts')}
      heading={t('standards.answer')}
      companies={companies}
      counts={view.counts.map(({ state, byCompany }) => ({
        state,
        label: t(`code_state.${state}`),
        byCompany: companies.map(({ subject }, index) => (subject ? byCompany[index] : '–')),
      }))}
      total={{
        id: 'asked',
        label: t('standards.asked'),
        byCompany: companies.map(({ subject }, index) => (subject ? view.asked[index] : notAsked)),
      }}
    />
  );
}
