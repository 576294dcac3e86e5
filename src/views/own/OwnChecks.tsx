import { useMemo } from 'react';
import { useI18n } from '../../i18n/I18n';
import { checkCompany } from '../../domain/checks/checkCompany';
import type { Dataset } from '../../domain/dataset';
import { joinOwn } from '../../domain/own/join';
import type { OwnCompany } from '../../domain/own/ownCompany';
import { FindingNote } from '../../components/findings/FindingNote';
import { buildFindingView } from '../../viewModels/findings/findingView';

interface OwnChecksProps {
  /** The package without the reader's companies. */
  readonly published: Dataset;
  readonly company: OwnCompany;
}

/** What the numbers of a company say of each other, before anything is saved. */
export function OwnChecks({ published, company }: OwnChecksProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { findings, dataset } = useMemo(() => {
    const joined = joinOwn(published, [company]);
    return { findings: checkCompany(joined, company.id), dataset: joined };
  }, [published, company]);
  const wrong = findings.filter(({ outcome }) => outcome === 'contradicts');
  const others = findings.length - wrong.length;
  return (
    <section aria-labelledby="own-checks" className="own-checks">
      <h2 id="own-checks">{t('own.checks')}</h2>
      {findings.length === 0 && <p className="figure-note">{t('own.checks.none')}</p>}
      {wrong.length > 0 && <p role="alert">{t('own.checks.wrong', { count: wrong.length })}</p>}
      <ul className="own-findings">
        {wrong.map((finding) => {
          const view = buildFindingView(dataset, finding, i18n);
          return (
            <li key={view.id}>
              <FindingNote view={view} beside="" />
            </li>
          );
        })}
      </ul>
      {others > 0 && <p className="figure-note">{t('own.checks.agree', { count: others })}</p>}
    </section>
  );
}
