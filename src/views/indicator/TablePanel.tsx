import { YearCells, YearTable } from '../../components/tables/YearTable';
import { asideOf } from '../../viewModels/figure/figureRow';
import type { YearTableView } from '../../viewModels/time/timeView';
import { useI18n } from '../../i18n/I18n';
import { CompanyName } from '../../ui/CompanyName';
import { YearVerdicts } from '../../components/figure/YearVerdicts';
import { StatePanel } from '../../ui/StatePanel';

interface TablePanelProps {
  /** The reports that the figures are from. */
  readonly source: string;
  readonly table: YearTableView;
  readonly indicator: string;
  readonly title: string;
  readonly onOpen: (id: string) => void;
}

/** Companies down, years across: each number and each gap opens its proof. */
export function TablePanel({ table, indicator, title, source, onOpen }: TablePanelProps) {
  const { t } = useI18n();
  if (table.years.length === 0) return <StatePanel heading={t('empty.no_year')} />;
  const caption = t('table.caption', { title, unit: table.unit });
  return (
    <figure className="figure" data-indicator={indicator} aria-label={title}>
      {table.sentence !== null && <p className="figure-sentence">{table.sentence}</p>}
      <YearTable
        aria-label={caption}
        className="year-table"
        caption={<caption>{caption}</caption>}
        corner={t('table.company')}
        years={table.years}
      >
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <CompanyName name={row.name} position={row.position} />
              </th>
              <YearCells
                years={table.years}
                cells={row.cells.map((cell) => ({
                  row: cell,
                  remark: asideOf(cell.remarks),
                }))}
                onOpen={onOpen}
              />
            </tr>
          ))}
        </tbody>
      </YearTable>
      {table.note !== null && <p className="figure-note">{table.note}</p>}
      {table.hidden > 0 && (
        <p className="figure-note">{t('figure.hidden', { count: table.hidden })}</p>
      )}
      <YearVerdicts verdicts={table.verdicts} />
      <p className="figure-source">{source}</p>
    </figure>
  );
}
