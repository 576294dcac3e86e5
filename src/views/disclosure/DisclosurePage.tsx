import { useMemo } from 'react';
import { Link } from 'wouter';
import { figureStates } from '../../domain/figure';
import { Controls } from '../../components/controls/Controls';
import { FigureNumber } from '../../components/figure/FigureNumber';
import { chosenOf, proofOpener, type PageProps } from '../../viewModels/page';
import { useI18n } from '../../i18n/I18n';
import { PageHead } from '../../ui/PageHead';
import { CompanyName } from '../../ui/CompanyName';
import { Select } from '../../ui/Select';
import { StatePanel } from '../../ui/StatePanel';
import { DisclosureCounts } from './DisclosureCounts';
import { buildDisclosureView, type DisclosureCell } from './disclosureView';
import { dataText } from '../../wording/names';
import { paths } from '../../state/paths';

const all = 'all';

/** The disclosure map: indicator × company, a number or the reason why there is none. */
export function DisclosurePage({ dataset, selection, choose, linkTo }: PageProps) {
  const i18n = useI18n();
  const { t, language } = i18n;
  const { theme, state, regime } = selection;
  const chosen = useMemo(() => chosenOf(dataset, selection), [dataset, selection]);
  const { companies } = chosen;
  const view = useMemo(
    () => buildDisclosureView(dataset, companies, { theme, state, regime }, i18n),
    [dataset, companies, theme, state, regime, i18n],
  );
  const open = proofOpener(choose);
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
      <PageHead heading={t('disclosure.heading')}>{t('disclosure.intro')}</PageHead>
      <Controls dataset={dataset} chosen={chosen} selection={selection} choose={choose} offer={[]}>
        {filter('theme', themes, (id) => dataText(`theme.${id}`, i18n))}
        {filter('state', figureStates, (id) => stateLabel(id))}
        {filter('regime', regimes, (id) => dataText(`regime.${id}`, i18n))}
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
          <DisclosureCounts view={view} />
          {view.themes.length === 0 && (
            <StatePanel heading={t('disclosure.none')} help={t('disclosure.none.help')} />
          )}
          <div
            className="scroll disclosure-map"
            id="figures"
            tabIndex={0}
            role="group"
            aria-label={t('disclosure.heading')}
          >
            {view.themes.length > 0 && (
              <table className="table">
                <thead>
                  <tr>
                    <th scope="col">{t('ledger.indicator')}</th>
                    {view.companies.map((company) => (
                      <th key={company.id} scope="col">
                        <Link href={linkTo(paths.company(company.id))}>
                          <CompanyName
                            name={company.shortName[language]}
                            position={company.position}
                          />
                        </Link>
                      </th>
                    ))}
                  </tr>
                </thead>
                {view.themes.map((item) => (
                  <tbody key={item.id} data-theme-rows={item.id}>
                    <tr>
                      <th colSpan={view.companies.length + 1} scope="rowgroup">
                        {item.label}
                      </th>
                    </tr>
                    {item.rows.map((row) => (
                      <tr key={row.indicator} data-map-row={row.indicator}>
                        <th scope="row">
                          <Link href={linkTo(paths.indicator(row.indicator))}>{row.title}</Link>{' '}
                          <span className="figure-unit">{row.unit}</span>
                          <small>{row.codes}</small>
                        </th>
                        {row.cells.map((cell) => (
                          <MapCell key={cell.company} cell={cell} onOpen={open} />
                        ))}
                      </tr>
                    ))}
                  </tbody>
                ))}
              </table>
            )}
          </div>
        </>
      )}
    </>
  );

  function stateLabel(id: string): string {
    const known = figureStates.find((figureState) => figureState === id);
    return known ? t(`state.${known}`) : id;
  }
}

interface MapCellProps {
  readonly cell: DisclosureCell;
  readonly onOpen: (id: string) => void;
}

function MapCell({ cell, onOpen }: MapCellProps) {
  const { t } = useI18n();
  return (
    <td data-company={cell.company} data-state={cell.state} className="map-cell">
      {cell.rows.map((row) => (
        <div key={row.id}>
          <FigureNumber row={row} onOpen={onOpen} />
          {row.group !== null && <small>{row.group}</small>}
        </div>
      ))}
      {cell.groupsOnly && <small>{t('disclosure.groups_only')}</small>}
    </td>
  );
}
