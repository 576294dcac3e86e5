import { FigureNumber } from '../../components/figure/FigureNumber';
import type { YearTable } from '../../viewModels/time/timeView';
import { useI18n } from '../../i18n/I18n';
import { CompanyName } from '../../ui/CompanyName';
import { StatePanel } from '../../ui/StatePanel';

interface TablePanelProps {
  readonly table: YearTable;
  readonly indicator: string;
  readonly title: string;
  readonly onOpen: (id: string) => void;
}

/** Companies down, years across: each number and each gap opens its proof. */
export function TablePanel({ table, indicator, title, onOpen }: TablePanelProps) {
  const { t } = useI18n();
  if (table.years.length === 0) return <StatePanel heading={t('empty.no_year')} />;
  const caption = t('table.caption', { title, unit: table.unit });
  return (
    <figure className="figure" data-indicator={indicator} aria-label={title}>
      <div className="scroll" tabIndex={0} role="group" aria-label={caption}>
        <table className="table year-table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('table.company')}</th>
              {table.years.map((year) => (
                <th key={year} scope="col" className="figure-cell">
                  {t('controls.year_value', { year })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <CompanyName name={row.name} position={row.position} />
                </th>
                {row.cells.map((cell) => (
                  <td key={cell.id} className="figure-cell">
                    <FigureNumber row={cell} onOpen={onOpen} />
                    {cell.aside !== null && cell.aside !== cell.group && (
                      <small>{cell.aside}</small>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {table.note !== null && <p className="figure-note">{table.note}</p>}
    </figure>
  );
}
