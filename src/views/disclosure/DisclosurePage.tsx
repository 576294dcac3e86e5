import { useMemo } from 'react';
import { figureStates } from '../../domain/figure';
import { Controls } from '../../components/controls/Controls';
import { chosenOf, proofOpener, type PageProps } from '../../viewModels/page';
import { useI18n } from '../../i18n/I18n';
import { PageHead } from '../../ui/PageHead';
import { Select } from '../../ui/Select';
import { StatePanel } from '../../ui/StatePanel';
import { DisclosureCounts } from './DisclosureCounts';
import { DisclosureMap } from './DisclosureMap';
import { buildDisclosureView } from './disclosureView';
import { dataText } from '../../wording/names';

const all = 'all';

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
        <StatePanel heading={t('empty.no_company')} help={t('empty.no_company.help')}>
          <button
            type="button"
            className="plain-button"
            onClick={() => choose({ companies: null, regime: null })}
          >
            {t('controls.reset')}
          </button>
        </StatePanel>
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
  const filter = (
    name: 'theme' | 'state' | 'regime',
    values: readonly string[],
    label: (value: string) => string,
  ) => (
    <Select
      label={t(`disclosure.${name}`)}
      value={selection[name] ?? all}
      options={[
        { value: all, label: t('disclosure.all') },
        ...values.map((value) => ({ value, label: label(value) })),
      ]}
      onChange={(value) => choose({ [name]: value === all ? null : value })}
    />
  );
  const themes = [...new Set(dataset.indicators.map((indicator) => indicator.theme))];
  const regimes = [...new Set(dataset.companies.map((company) => company.regime))];
  return (
    <>
      {filter('theme', themes, (id) => dataText(`theme.${id}`, i18n))}
      {filter('state', figureStates, (id) => stateLabel(id))}
      {filter('regime', regimes, (id) => dataText(`regime.${id}`, i18n))}
    </>
  );

  function stateLabel(id: string): string {
    const known = figureStates.find((figureState) => figureState === id);
    return known ? t(`state.${known}`) : id;
  }
}
