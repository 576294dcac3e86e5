import { useMemo } from 'react';
import { checkCompany } from '../../domain/checks/checkCompany';
import type { Dataset } from '../../domain/dataset';
import { Findings } from '../../components/findings/Findings';
import type { PageProps } from '../../viewModels/page';
import { useI18n } from '../../i18n/I18n';

interface IndicatorChecksProps {
  readonly dataset: Dataset;
  readonly indicator: string;
  readonly companies: readonly string[];
  readonly linkTo: PageProps['linkTo'];
  readonly onOpen: (id: string) => void;
}

/** The checks that are about an indicator or rest on a number of it. */
export function IndicatorChecks(props: IndicatorChecksProps) {
  const { dataset, indicator, companies, linkTo, onOpen } = props;
  const { t } = useI18n();
  const findings = useMemo(
    () =>
      companies
        .flatMap((company) => checkCompany(dataset, company))
        .filter(
          ({ key, rows }) =>
            key.indicator === indicator || rows.some((row) => row.indicator === indicator),
        ),
    [dataset, indicator, companies],
  );
  return (
    <section className="indicator-checks" aria-labelledby="checks">
      <h2 id="checks">{t('checks.of_indicator')}</h2>
      <p className="figure-note">
        {t(findings.length === 0 ? 'checks.of_indicator.none' : 'checks.of_indicator.intro')}
      </p>
      <Findings
        dataset={dataset}
        findings={findings}
        folded
        as={{ form: 'full', known: [], linkTo, onOpen }}
      />
    </section>
  );
}
