import { useMemo } from 'react';
import { Link } from 'wouter';
import { checkCompany } from '../../domain/checks/checkCompany';
import type { Dataset } from '../../domain/dataset';
import { Findings } from '../../components/findings/Findings';
import { countOutcomes } from '../../viewModels/findings/findingOrder';
import type { PageProps } from '../../viewModels/page';
import { useI18n } from '../../i18n/I18n';
import { paths } from '../../state/paths';

interface CompanyChecksProps {
  readonly dataset: Dataset;
  readonly company: string;
  readonly linkTo: PageProps['linkTo'];
  readonly onOpen: (id: string) => void;
}

/** What a company's report says of itself: counts, and what contradicts or is unusual in full. */
export function CompanyChecks({ dataset, company, linkTo, onOpen }: CompanyChecksProps) {
  const { t } = useI18n();
  const findings = checkCompany(dataset, company);
  const grave = useMemo(
    () => findings.filter(({ outcome }) => outcome === 'contradicts' || outcome === 'unusual'),
    [findings],
  );
  return (
    <section aria-labelledby="company-checks">
      <h2 id="company-checks">{t('checks.of_company')}</h2>
      {findings.length === 0 ? (
        <p className="figure-note">{t('checks.of_company.untested')}</p>
      ) : (
        <>
          <ul className="company-counts">
            {countOutcomes(findings).map(({ outcome, count }) => (
              <li key={outcome} data-count={outcome}>
                <span className="outcome-mark" data-outcome={outcome} aria-hidden="true" />
                <span>
                  {t('checks.company_count', { outcome: t(`outcome.${outcome}`), count })}
                </span>
              </li>
            ))}
          </ul>
          {grave.length === 0 && !dataset.mixed && (
            <p className="figure-note">{t('checks.of_company.none')}</p>
          )}
          <Findings
            dataset={dataset}
            findings={grave}
            folded
            as={{ form: 'full', known: ['company'], linkTo, onOpen }}
          />
          <Link
            className="text-button"
            href={linkTo(paths.checks, { companies: [company], rule: null, outcome: null })}
          >
            {t('checks.of_company.all')}
          </Link>
        </>
      )}
    </section>
  );
}
