import { useMemo } from 'react';
import { Link } from 'wouter';
import { outcomes, rules } from '../../domain/checks/finding';
import { Controls, NoCompany } from '../../components/controls/Controls';
import { chosenOf, proofOpener, type PageProps } from '../../viewModels/page';
import { useI18n } from '../../i18n/I18n';
import { PageHead } from '../../ui/PageHead';
import { Part } from '../../ui/Part';
import { FilterSelect } from '../../ui/Select';
import { StatePanel } from '../../ui/StatePanel';
import { CheckCounts } from './CheckCounts';
import { CheckSection } from './CheckSection';
import { buildChecksView } from './checksView';
import { paths } from '../../state/paths';
import type { Selection } from '../../state/selection';

/** What the reports say of themselves: every finding with its arithmetic, gravest first. */
export function ChecksPage({ dataset, selection, choose, linkTo, checked }: PageProps) {
  const { t } = useI18n();
  const chosen = useMemo(() => chosenOf(dataset, selection), [dataset, selection]);
  const { companies } = chosen;
  return (
    <>
      <PageHead heading={t('checks.heading')}>
        <span>{t('checks.intro', { rules: rules.length })}</span>{' '}
        <Link href={`${linkTo(paths.method)}#checks`}>{t('checks.method')}</Link>
      </PageHead>
      <Controls dataset={dataset} chosen={chosen} selection={selection} choose={choose} offer={[]}>
        <Filters rule={selection.rule} outcome={selection.outcome} choose={choose} />
      </Controls>
      <Part after={checked}>
        <CheckResults
          dataset={dataset}
          companies={companies}
          selection={selection}
          choose={choose}
          linkTo={linkTo}
        />
      </Part>
    </>
  );
}

interface CheckResultsProps extends Pick<PageProps, 'dataset' | 'selection' | 'choose' | 'linkTo'> {
  readonly companies: readonly string[];
}

function CheckResults({ dataset, companies, selection, choose, linkTo }: CheckResultsProps) {
  const { t } = useI18n();
  const { rule, outcome } = selection;
  const view = useMemo(
    () => buildChecksView(dataset, companies, { rule, outcome }),
    [dataset, companies, rule, outcome],
  );
  if (view.companies.length === 0) {
    return <NoCompany onReset={() => choose({ companies: null })} />;
  }
  return (
    <>
      <CheckCounts view={view} linkTo={linkTo} />
      <div id="figures">
        {view.shown === 0 && (
          <StatePanel heading={t('checks.none')} help={t('checks.none.help')}>
            <button
              type="button"
              className="plain-button"
              onClick={() => choose({ companies: null, rule: null, outcome: null })}
            >
              {t('controls.reset')}
            </button>
          </StatePanel>
        )}
        {view.sections.map((section) => (
          <CheckSection
            key={section.outcome}
            dataset={dataset}
            section={section}
            expanded={outcome === section.outcome}
            linkTo={linkTo}
            onOpen={proofOpener(choose)}
          />
        ))}
      </div>
    </>
  );
}

interface FiltersProps extends Pick<PageProps, 'choose'>, Pick<Selection, 'rule' | 'outcome'> {}

function Filters({ rule, outcome, choose }: FiltersProps) {
  const { t } = useI18n();
  return (
    <>
      <FilterSelect
        label={t('checks.rule')}
        all={t('checks.all')}
        value={rule}
        options={rules.map((value) => ({ value, label: t(`rule.${value}`) }))}
        onChange={(chosen) => choose({ rule: chosen })}
      />
      <FilterSelect
        label={t('checks.outcome')}
        all={t('checks.all')}
        value={outcome}
        options={outcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
        onChange={(chosen) => choose({ outcome: chosen })}
      />
    </>
  );
}
