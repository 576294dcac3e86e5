import { DrawnScatter } from '../../charts/axes/DrawnAxisChart';
import { VerdictChip } from '../../components/figure/VerdictChip';
import { ScrollTable } from '../../components/tables/ScrollTable';
import { useI18n } from '../../i18n/I18n';
import { scales, type Scale, type Selection } from '../../state/selection';
import { CompanyName } from '../../ui/CompanyName';
import { Select } from '../../ui/Select';
import { StatePanel } from '../../ui/StatePanel';
import { asideOf } from '../../viewModels/figure/figureRow';
import type { Partner } from '../../viewModels/scatter/partner';
import type { ScatterView } from '../../viewModels/scatter/scatterView';
import { StatedFigure } from './StatedFigure';

interface ScatterPanelProps {
  /** The reports that the figures are from. */
  readonly source: string;
  /** Null where no other indicator has numbers to set against. */
  readonly view: ScatterView | null;
  readonly indicator: string;
  readonly year: number;
  readonly partners: readonly Partner[];
  readonly scale: Scale;
  /** Absent where the reader has no choices. */
  readonly choose?: ((change: Partial<Selection>) => void) | undefined;
  readonly onOpen: (id: string) => void;
}

/** Two indicators of one year set against each other, and below them both figures of every company. */
export function ScatterPanel(props: ScatterPanelProps) {
  const { view, indicator, year, source, partners, scale, choose, onOpen } = props;
  const { t } = useI18n();
  if (!view) return <StatePanel heading={t('scatter.no_partner')} />;
  return (
    <figure className="figure" data-indicator={indicator} aria-label={view.title}>
      <figcaption>
        <div className="group-head">
          {choose && (
            <Select
              label={t('controls.with')}
              value={view.other}
              options={partners.map(({ id, label, theme }) => ({ value: id, label, group: theme }))}
              onChange={(other) => choose({ with: other })}
            />
          )}
          {choose && (view.x.hasLog || view.y.hasLog) && (
            <Select
              label={t('controls.scale')}
              value={scale}
              options={scales.map((value) => ({ value, label: t(`controls.scale.${value}`) }))}
              onChange={(value) => choose({ scale: value })}
            />
          )}
          <span className="figure-unit">{t('controls.year_value', { year })}</span>
        </div>
        <p className="figure-sentence">{view.sentence}</p>
      </figcaption>
      {view.notes.map((note) => (
        <p key={note} className="figure-note">
          {note}
        </p>
      ))}
      {view.points.length > 0 && (
        <DrawnScatter
          points={view.points}
          x={view.x}
          y={view.y}
          label={t('scatter.chart', { title: view.title, year })}
          onOpen={onOpen}
        />
      )}
      {view.rows.length > 0 && <BothFigures view={view} onOpen={onOpen} />}
      {view.hidden > 0 && (
        <p className="figure-note">{t('figure.hidden', { count: view.hidden })}</p>
      )}
      {view.verdict && <VerdictChip verdict={view.verdict} />}
      <p className="figure-source">{source}</p>
    </figure>
  );
}

interface BothFiguresProps {
  readonly view: ScatterView;
  readonly onOpen: (id: string) => void;
}

function BothFigures({ view: { x, y, rows }, onOpen }: BothFiguresProps) {
  const { t } = useI18n();
  return (
    <ScrollTable className="year-table" aria-label={t('scatter.table')}>
      <thead>
        <tr>
          <th scope="col">{t('table.company')}</th>
          {[y, x].map(({ heading }) => (
            <th key={heading} scope="col" className="figure-cell">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-placed={row.placed ? '' : undefined}>
            <th scope="row">
              <CompanyName name={row.name} position={row.position} />
            </th>
            {[row.y, row.x].map((figure) => (
              <td key={figure.id} className="figure-cell">
                <StatedFigure row={figure} remark={asideOf(figure.remarks)} onOpen={onOpen} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
