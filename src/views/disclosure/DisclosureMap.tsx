import { Link } from 'wouter';
import { FigureNumber } from '../../components/figure/FigureNumber';
import { ScrollTable } from '../../components/tables/ScrollTable';
import { CompanyHeads } from '../../components/tables/CompanyHeads';
import { useI18n } from '../../i18n/I18n';
import { paths } from '../../state/paths';
import type { PageProps } from '../../viewModels/page';
import type { DisclosureCell, DisclosureView } from './disclosureView';

interface DisclosureMapProps extends Pick<PageProps, 'linkTo'> {
  readonly view: DisclosureView;
  readonly onOpen: (id: string) => void;
}

/** Indicators down, companies across; an empty frame where nothing is left to show. */
export function DisclosureMap({ view, linkTo, onOpen }: DisclosureMapProps) {
  const { t } = useI18n();
  return (
    <div id="figures">
      {view.themes.length > 0 && (
        <ScrollTable tall className="disclosure-map" aria-label={t('disclosure.heading')}>
          <thead>
            <tr>
              <th scope="col">{t('ledger.indicator')}</th>
              <CompanyHeads companies={view.companies} linkTo={linkTo} />
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
                    <MapCell key={cell.company} cell={cell} onOpen={onOpen} />
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </ScrollTable>
      )}
    </div>
  );
}

interface MapCellProps {
  readonly cell: DisclosureCell;
  readonly onOpen: (id: string) => void;
}

function MapCell({ cell, onOpen }: MapCellProps) {
  return (
    <td data-company={cell.company} data-state={cell.state} className="map-cell">
      {cell.rows.map((row) => (
        <div key={row.id}>
          {row.state !== 'value' && row.state !== 'zero' && (
            <span className="state-mark" data-state={row.state} aria-hidden="true" />
          )}
          <FigureNumber row={row} onOpen={onOpen} />
          {row.group !== null && <small>{row.group}</small>}
        </div>
      ))}
    </td>
  );
}
