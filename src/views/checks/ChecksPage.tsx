import { useMemo } from 'react';
import { Link } from 'wouter';
import { checkAll } from '../../domain/checks/checkCompany';
import { namesOf, outcomes, rules, type Finding } from '../../domain/checks/finding';
import { readsSome } from '../../domain/facts/lookup';
import type { Dataset } from '../../domain/dataset';
import { Controls, NoCompany } from '../../components/controls/Controls';
import { CountsAmongAll } from '../../components/controls/ofMany';
import { Findings } from '../../components/findings/Findings';
import { chosenOf, proofOpener, type PageProps } from '../../viewModels/page';
import { useI18n } from '../../i18n/I18n';
import { PageHead } from '../../ui/PageHead';
import { Part } from '../../ui/Part';
import { FilterSelect } from '../../ui/Select';
import { StatePanel } from '../../ui/StatePanel';
import { useHash } from '../../ui/useHash';
import { CheckCounts } from './CheckCounts';
import { CheckSection } from './CheckSection';
import { buildChecksView, type ChecksView } from './checksView';
import { paths } from '../../state/paths';
import type { Selection } from '../../state/selection';

/** What the reports say of themselves: every finding with its arithmetic, gravest first. */
export function ChecksPage(props: PageProps) {
  const { dataset, selection, choose, linkTo, checked, loadCounts } = props;
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
      {readsSome(dataset) && (
        <CountsAmongAll kind="checks" theme={null} {...{ dataset, loadCounts, linkTo }} />
      )}
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
  const linked = useLinked(dataset);
  const isShown = view.sections.some((section) => isIn(section, linked));
  return (
    <>
      {linked && !isShown && (
        <section aria-labelledby="linked-finding">
          <h2 id="linked-finding">{t('checks.linked')}</h2>
          <Findings
            dataset={dataset}
            findings={[linked]}
            folded={false}
            as={{ form: 'full', known: [], linkTo, onOpen: proofOpener(choose) }}
          />
        </section>
      )}
      {view.companies.length === 0 ? (
        <NoCompany onReset={() => choose({ companies: null })} />
      ) : (
        <>
          <CheckCounts view={view} linkTo={linkTo} />
          <div id="figures">
            {view.shown === 0 && <NothingFound choose={choose} />}
            {view.sections.map((section) => (
              <CheckSection
                key={section.outcome}
                dataset={dataset}
                section={section}
                expanded={outcome === section.outcome || isIn(section, linked)}
                linkTo={linkTo}
                onOpen={proofOpener(choose)}
              />
            ))}
          </div>
        </>
      )}
    </>
  );
}

function NothingFound({ choose }: Pick<PageProps, 'choose'>) {
  const { t } = useI18n();
  return (
    <StatePanel heading={t('checks.none')} help={t('checks.none.help')}>
      <button
        type="button"
        className="plain-button"
        onClick={() => choose({ companies: null, rule: null, outcome: null })}
      >
        {t('controls.reset')}
      </button>
    </StatePanel>
  );
}

/** The finding that the address names, whatever the reader chose; null where there is none. */
function useLinked(dataset: Dataset): Finding | null {
  const hash = useHash();
  return useMemo(
    () => checkAll(dataset).find((finding) => namesOf(finding).includes(hash)) ?? null,
    [dataset, hash],
  );
}

function isIn({ companies }: ChecksView['sections'][number], finding: Finding | null): boolean {
  return companies.some(({ findings }) => finding !== null && findings.includes(finding));
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
