import type { Dataset } from '../../domain/dataset';
import { isAgreement } from '../../figures/findingOrder';
import { Findings } from '../../figures/Findings';
import type { PageProps } from '../../figures/page';
import { useWords } from '../../i18n/Words';
import { CompanyName } from '../../ui/CompanyName';
import { Fold } from '../../ui/Fold';
import type { ChecksView } from './checksView';

interface CheckSectionProps {
  readonly dataset: Dataset;
  readonly section: ChecksView['sections'][number];
  /** True where the reader asked for this outcome, so that nothing of it is folded away. */
  readonly asked: boolean;
  readonly linkTo: PageProps['linkTo'];
  readonly onOpen: (id: string) => void;
}

/** The findings of one outcome, company by company; those that agree are folded unless asked for. */
export function CheckSection(props: CheckSectionProps) {
  const { t } = useWords();
  const { outcome, count } = props.section;
  return (
    <section className="check-section" data-section={outcome} aria-labelledby={`checks-${outcome}`}>
      <h2 id={`checks-${outcome}`}>
        <span className="outcome-mark" data-outcome={outcome} aria-hidden="true" />
        {t(`outcome.${outcome}`)}
      </h2>
      <p className="figure-note">
        {[t('checks.found', { count }), t(`outcome.${outcome}.meaning`)].join(' · ')}
      </p>
      {isAgreement(outcome) && !props.asked ? (
        <Fold summary={t('checks.agreeing', { count })}>{() => <Companies {...props} />}</Fold>
      ) : (
        <Companies {...props} />
      )}
    </section>
  );
}

function Companies({ dataset, section, linkTo, onOpen }: CheckSectionProps) {
  const { language } = useWords();
  return section.companies.map(({ company, findings }) => (
    <div key={company.id} className="check-company">
      <h3>
        <CompanyName name={company.shortName[language]} position={company.position} />
      </h3>
      <Findings
        dataset={dataset}
        findings={findings}
        folded={false}
        as={{ form: 'full', known: ['company', 'outcome'], linkTo, onOpen }}
      />
    </div>
  ));
}
