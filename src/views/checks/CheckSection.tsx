import type { Dataset } from '../../domain/dataset';
import { isAgreement } from '../../viewModels/findings/findingOrder';
import { Findings } from '../../components/findings/Findings';
import type { PageProps } from '../../viewModels/page';
import { useI18n } from '../../i18n/I18n';
import { CompanyName } from '../../ui/CompanyName';
import { Collapsible } from '../../ui/Collapsible';
import type { ChecksView } from './checksView';

interface CheckSectionProps {
  readonly dataset: Dataset;
  readonly section: ChecksView['sections'][number];
  /** True where the reader asked for this outcome, so that nothing of it is folded away. */
  readonly expanded: boolean;
  readonly linkTo: PageProps['linkTo'];
  readonly onOpen: (id: string) => void;
}

/** The findings of one outcome, company by company; those that agree are folded unless asked for. */
export function CheckSection(props: CheckSectionProps) {
  const { t } = useI18n();
  const { outcome, count } = props.section;
  return (
    <section className="check-section" data-section={outcome} aria-labelledby={`checks-${outcome}`}>
      <h2 id={`checks-${outcome}`}>
        <span className="outcome-mark" data-outcome={outcome} aria-hidden="true" />
        <span>{t(`outcome.${outcome}`)}</span>
      </h2>
      <p className="figure-note">
        {[t('checks.found', { count }), t(`outcome.${outcome}.meaning`)].join(' · ')}
      </p>
      {isAgreement(outcome) && !props.expanded ? (
        <Collapsible summary={t('checks.agreeing', { count })}>
          {() => <Companies {...props} />}
        </Collapsible>
      ) : (
        <Companies {...props} />
      )}
    </section>
  );
}

function Companies({ dataset, section, linkTo, onOpen }: CheckSectionProps) {
  const { language } = useI18n();
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
