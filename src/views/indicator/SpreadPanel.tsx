import { CompanyNames } from '../../charts/CompanyNames';
import { DrawnSpread } from '../../charts/axes/DrawnAxisChart';
import { VerdictChip } from '../../components/figure/VerdictChip';
import { ScrollTable } from '../../components/tables/ScrollTable';
import { useI18n } from '../../i18n/I18n';
import type { Selection } from '../../state/selection';
import { CompanyName } from '../../ui/CompanyName';
import { Select } from '../../ui/Select';
import { StatePanel } from '../../ui/StatePanel';
import type { SpreadView } from '../../viewModels/groups/spreadView';
import { StatedFigure } from './StatedFigure';

interface SpreadPanelProps {
  /** The reports that the figures are from. */
  readonly source: string;
  /** Null where no group is that of two companies. */
  readonly view: SpreadView | null;
  readonly indicator: string;
  readonly title: string;
  readonly year: number;
  /** Absent where the reader has no choices. */
  readonly choose?: ((change: Partial<Selection>) => void) | undefined;
  readonly onOpen: (id: string) => void;
}

/** How far the companies lie apart in each group, and below that every number, gap and verdict. */
export function SpreadPanel(props: SpreadPanelProps) {
  const { view, indicator, title, year, source, choose, onOpen } = props;
  const { t } = useI18n();
  if (!view) return <StatePanel heading={t('spread.none')} />;
  const label = view.dimensions.find(({ id }) => id === view.dimension)?.label;
  return (
    <figure className="figure" data-indicator={indicator} aria-label={title}>
      <figcaption>
        <div className="group-head">
          {choose ? (
            <Select
              label={t('controls.by')}
              value={view.dimension}
              options={view.dimensions.map(({ id, label: words }) => ({ value: id, label: words }))}
              onChange={(by) => choose({ by })}
            />
          ) : (
            <span className="figure-unit">{label}</span>
          )}
          <span className="figure-unit">
            {[view.axisTitle, t('controls.year_value', { year })]
              .filter((part) => part !== null)
              .join(' · ')}
          </span>
        </div>
        <p className="figure-sentence">{view.sentence}</p>
      </figcaption>
      <CompanyNames
        companies={view.companies.map(({ company, name, position }) => ({
          id: company,
          name,
          position,
        }))}
      />
      <DrawnSpread
        rows={view.rows}
        axis={view.axis}
        label={t('spread.chart', { title, year })}
        onOpen={onOpen}
      />
      <GroupTable view={view} onOpen={onOpen} />
      <p className="figure-source">{source}</p>
    </figure>
  );
}

interface GroupTableProps {
  readonly view: SpreadView;
  readonly onOpen: (id: string) => void;
}

/** A row a group: its verdict, how far its numbers go, then company by company. */
function GroupTable({ view, onOpen }: GroupTableProps) {
  const { t } = useI18n();
  return (
    <ScrollTable className="year-table spread-table" aria-label={t('spread.table')}>
      <thead>
        <tr>
          <th scope="col">{t('spread.group')}</th>
          <th scope="col">{t('spread.verdict')}</th>
          <th scope="col">{t('spread.span')}</th>
          {view.columns.map(({ company, name, position }) => (
            <th key={company} scope="col" className="figure-cell">
              <CompanyName name={name} position={position} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.rows.map((row) => (
          <tr key={row.id} data-group={row.id}>
            <th scope="row">{row.name}</th>
            <td>{row.verdict && <VerdictChip verdict={row.verdict} />}</td>
            <td>{row.range}</td>
            {view.columns.map(({ company }) => (
              <td key={company} className="figure-cell">
                {row.cells
                  .filter((cell) => cell.company === company)
                  .map((cell) => (
                    <StatedFigure
                      key={cell.id}
                      row={cell}
                      remark={cell.group === row.name ? null : cell.group}
                      onOpen={onOpen}
                    />
                  ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
