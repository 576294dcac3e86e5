import { PublishedRevenue } from '../../components/proof/PublishedRevenue';
import type { Language } from '../../domain/dataset';
import { useI18n } from '../../i18n/I18n';
import { listingsOf } from '../../wording/listing';
import { dataText } from '../../wording/names';
import type { CompanyView } from './companyView';

interface CompanyFactsProps {
  readonly view: Pick<CompanyView, 'company' | 'report' | 'revenue'>;
}

/** Listing, rules and report of a company, as its report gives them; its revenue from elsewhere. */
export function CompanyFacts({ view }: CompanyFactsProps) {
  const { company, report, revenue } = view;
  const i18n = useI18n();
  const { t } = i18n;
  const facts: readonly Fact[] = [
    { term: t('own.origin'), text: company.own ? t('own.mark') : '' },
    { term: t('company.business'), text: company.business[i18n.language] },
    { term: t('company.exchange'), text: i18n.format.list(listingsOf(company, i18n)) },
    {
      term: t('company.regime'),
      text: company.regime && dataText(`regime.${company.regime}`, i18n),
    },
    { term: t('proof.report'), text: report?.title ?? '', language: report?.language },
    { term: t('company.standards'), text: report?.standards.join(' · ') ?? '' },
    { term: t('proof.source'), text: report?.source ?? '' },
    { term: t('company.website'), text: company.website },
  ];
  return (
    <dl className="facts">
      {facts
        .filter((fact) => fact.text !== '')
        .map(({ term, text, language }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd lang={language}>
              {/^https?:\/\//.test(text) ? (
                <a href={text} rel="noreferrer noopener" target="_blank">
                  {text}
                </a>
              ) : (
                text
              )}
            </dd>
          </div>
        ))}
      {revenue.length > 0 && (
        <div>
          <dt>{t('company.revenue')}</dt>
          <dd>
            <PublishedRevenue revenue={revenue} />
          </dd>
        </div>
      )}
    </dl>
  );
}

interface Fact {
  readonly term: string;
  readonly text: string;
  readonly language?: Language | undefined;
}
