import { useMemo } from 'react';
import { readsSome } from '../../domain/facts/lookup';
import { figureStates } from '../../domain/figure';
import { Controls, NoCompany } from '../../components/controls/Controls';
import { CountsAmongAll } from '../../components/controls/ofMany';
import { RegimeFilter, ThemeFilter } from '../../components/controls/FigureFilters';
import { ReportChoice } from '../../components/reports/ReportChoice';
import { StateChanges } from '../../components/reports/StateChanges';
import { UpToNote } from '../../components/reports/UpToNote';
import { chosenOf, proofOpener, type PageProps } from '../../viewModels/page';
import { useI18n } from '../../i18n/I18n';
import { PageHead } from '../../ui/PageHead';
import { FilterSelect } from '../../ui/Select';
import { StatePanel } from '../../ui/StatePanel';
import { DisclosureCounts } from './DisclosureCounts';
import { DisclosureMap } from './DisclosureMap';
import { buildDisclosureView } from './disclosureView';

/** The disclosure map: indicator × company, a number or the reason why there is none. */
export function DisclosurePage(props: PageProps) {
  const { dataset, reports, selection, choose, linkTo, loadCounts } = props;
  const i18n = useI18n();
  const { t } = i18n;
  const { theme, state, regime } = selection;
  const chosen = useMemo(() => chosenOf(dataset, selection), [dataset, selection]);
  const { companies } = chosen;
  const view = useMemo(
    () => buildDisclosureView(dataset, companies, { theme, state, regime }, i18n),
    [dataset, companies, theme, state, regime, i18n],
  );
  return (
    <>
      <PageHead heading={t('disclosure.heading')}>{t('disclosure.intro')}</PageHead>
      <Controls dataset={dataset} chosen={chosen} selection={selection} choose={choose} offer={[]}>
        <Filters dataset={dataset} selection={selection} choose={choose} />
        <ReportChoice reports={reports} selection={selection} choose={choose} />
      </Controls>
      <UpToNote reports={reports} selection={selection} />
      {view.companies.length === 0 ? (
        <NoCompany onReset={() => choose({ companies: null, regime: null })} />
      ) : (
        <>
          <DisclosureCounts view={view} linkTo={linkTo} />
          {view.themes.length === 0 && (
            <StatePanel heading={t('disclosure.none')} help={t('disclosure.none.help')} />
          )}
          <StateChanges companies={view.changes} linkTo={linkTo} />
          <DisclosureMap view={view} linkTo={linkTo} onOpen={proofOpener(choose)} />
        </>
      )}
      {readsSome(dataset) && (
        <CountsAmongAll kind="disclosure" {...{ dataset, theme, loadCounts, linkTo }} />
      )}
    </>
  );
}

function Filters(props: Pick<PageProps, 'dataset' | 'selection' | 'choose'>) {
  const { t } = useI18n();
  const { selection, choose } = props;
  return (
    <>
      <ThemeFilter {...props} all={t('disclosure.all')} />
      <FilterSelect
        label={t('disclosure.state')}
        all={t('disclosure.all')}
        value={selection.state}
        options={figureStates.map((value) => ({ value, label: t(`state.${value}`) }))}
        onChange={(state) => choose({ state })}
      />
      <RegimeFilter {...props} />
    </>
  );
}
