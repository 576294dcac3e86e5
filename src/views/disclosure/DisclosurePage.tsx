import { useMemo } from 'react';
import { figureStates } from '../../domain/figure';
import { Controls, NoCompany } from '../../components/controls/Controls';
import { chosenOf, proofOpener, type PageProps } from '../../viewModels/page';
import { useI18n } from '../../i18n/I18n';
import { PageHead } from '../../ui/PageHead';
import { FilterSelect } from '../../ui/Select';
import { StatePanel } from '../../ui/StatePanel';
import { DisclosureCounts } from './DisclosureCounts';
import { DisclosureMap } from './DisclosureMap';
import { buildDisclosureView } from './disclosureView';
import { dataText } from '../../wording/names';

/** The disclosure map: indicator × company, a number or the reason why there is none. */
export function DisclosurePage({ dataset, selection, choose, linkTo }: PageProps) {
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
      </Controls>
      {view.companies.length === 0 ? (
        <NoCompany onReset={() => choose({ companies: null, regime: null })} />
      ) : (
        <>
          <DisclosureCounts view={view} linkTo={linkTo} />
          {view.themes.length === 0 && (
            <StatePanel heading={t('disclosure.none')} help={t('disclosure.none.help')} />
          )}
          <DisclosureMap view={view} linkTo={linkTo} onOpen={proofOpener(choose)} />
        </>
      )}
    </>
  );
}

function Filters({
  dataset,
  selection,
  choose,
}: Omit<PageProps, 'linkTo' | 'loadBytes' | 'checked'>) {
  const i18n = useI18n();
  const { t } = i18n;
  const themes = [...new Set(dataset.indicators.map((indicator) => indicator.theme))];
  const regimes = [...new Set(dataset.companies.map((company) => company.regime))];
  const all = t('disclosure.all');
  return (
    <>
      <FilterSelect
        label={t('disclosure.theme')}
        all={all}
        value={selection.theme}
        options={themes.map((value) => ({ value, label: dataText(`theme.${value}`, i18n) }))}
        onChange={(theme) => choose({ theme })}
      />
      <FilterSelect
        label={t('disclosure.state')}
        all={all}
        value={selection.state}
        options={figureStates.map((value) => ({ value, label: t(`state.${value}`) }))}
        onChange={(state) => choose({ state })}
      />
      <FilterSelect
        label={t('disclosure.regime')}
        all={all}
        value={selection.regime}
        options={regimes.map((value) => ({ value, label: dataText(`regime.${value}`, i18n) }))}
        onChange={(regime) => choose({ regime })}
      />
    </>
  );
}
