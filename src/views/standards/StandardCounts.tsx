import { ScrollTable } from '../../components/tables/ScrollTable';
import type { Standard } from '../../domain/dataset';
import { useI18n } from '../../i18n/I18n';
import type { StandardView } from './standardsView';

interface StandardCountsProps {
  readonly view: StandardView;
  readonly standard: Standard;
}

/** How many codes each company answers in which way. */
export function StandardCounts({ view, standard }: StandardCountsProps) {
  const { t, language } = useI18n();
  const caption = t(view.byIndicator ? 'standards.counts.indicators' : 'standards.counts');
  return (
    <ScrollTable className="standard-counts" aria-label={caption}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('standards.answer')}</th>
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
              <span>{t(`code_state.${state}`)}</span>
            </th>
            {view.companies.map((company, index) => (
              <td key={company.id} className="figure-cell">
                {company.subject ? byCompany[index] : '–'}
              </td>
            ))}
          </tr>
        ))}
        <tr data-count="asked">
          <th scope="row">{t('standards.asked')}</th>
          {view.companies.map((company, index) => (
            <td key={company.id} className="figure-cell">
              {company.subject
                ? view.asked[index]
                : t(standard === 'hkex' ? 'disclosure.not_by_code' : 'standards.not_subject')}
            </td>
          ))}
        </tr>
      </tbody>
    </ScrollTable>
  );
}
