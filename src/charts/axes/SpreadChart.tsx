import {
  CartesianGrid,
  DefaultZIndexes,
  ScatterChart as RechartsScatterChart,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts';
import type { AxisRule } from '../../theme/axis';
import type { Room } from '../../theme/labels/placeLabels';
import { openEndPath } from '../../theme/markers';
import { ChartMark, type MarkActions } from './ChartMark';
import { CompanyMarker } from '../CompanyMarker';
import { axisProps } from './ScatterChart';
import { footPx, rowPx } from './chartRoom';
import {
  nearestInRows,
  spreadLayout,
  type PlacedRow,
  type PlacedSpreadPoint,
  type SpreadRow,
} from './spreadLayout';
import { useNear } from './useNear';
import { useRovingMarks } from '../useRovingMarks';

export interface SpreadChartProps {
  readonly rows: readonly SpreadRow[];
  readonly axis: AxisRule;
  readonly widthPx: number;
  readonly label: string;
  readonly onOpen: (id: string) => void;
}

/** A row a group on one axis, a marker a company. */
export function SpreadChart({ rows, axis, widthPx, label, onOpen }: SpreadChartProps) {
  const layout = spreadLayout(rows, axis, widthPx);
  const { plot, heightPx } = layout;
  const { near, show, events } = useNear((x, y) => nearestInRows(layout.rows, x, y));
  const { low, high } = layout.axis;
  return (
    <div className="chart" role="group" aria-label={label} {...events}>
      <RechartsScatterChart
        data={[
          { x: low, y: 0 },
          { x: high, y: 1 },
        ]}
        width={widthPx}
        height={heightPx}
        margin={{ top: 0, right: widthPx - plot.right, bottom: 0, left: plot.left }}
        accessibilityLayer={false}
      >
        <CartesianGrid className="grid-lines" horizontal={false} />
        <XAxis dataKey="x" {...axisProps(layout)} height={footPx} tickMargin={6} interval={0} />
        <YAxis dataKey="y" type="number" domain={[0, 1]} hide />
        <ZIndexLayer zIndex={DefaultZIndexes.label}>
          <Rows rows={layout.rows} plot={plot} onShow={show} onOpen={onOpen} />
        </ZIndexLayer>
      </RechartsScatterChart>
      {near && <RowTooltip near={near} widthPx={widthPx} />}
    </div>
  );
}

interface RowsProps {
  readonly rows: readonly PlacedRow[];
  readonly plot: Room;
  readonly onShow: (point: PlacedSpreadPoint) => void;
  readonly onOpen: (id: string) => void;
}

function Rows({ rows, plot, onShow, onOpen }: RowsProps) {
  const points = rows.flatMap((row) => row.points);
  const roving = useRovingMarks(points.length);
  return (
    <g className="marks">
      {rows.map(({ row, names, nameYPx, yPx, span }) => (
        <g key={row.id} className="spread-row">
          <line className="spread-rule" x1={plot.left} x2={plot.right} y1={yPx} y2={yPx} />
          {span && <line className="spread-span" x1={span[0]} x2={span[1]} y1={yPx} y2={yPx} />}
          <text className="line-name" dominantBaseline="central">
            {names.map((words, down) => (
              <tspan key={words} x={0} y={nameYPx + down * rowPx}>
                {words}
              </tspan>
            ))}
          </text>
        </g>
      ))}
      {points.map((place, index) => (
        <PointMark
          key={place.point.id}
          place={place}
          roving={roving(index)}
          onShow={() => onShow(place)}
          onOpen={() => onOpen(place.point.id)}
        />
      ))}
    </g>
  );
}

interface PointMarkProps extends MarkActions {
  readonly place: PlacedSpreadPoint;
}

function PointMark({ place: { point, xPx, yPx }, ...actions }: PointMarkProps) {
  return (
    <ChartMark
      figure={point}
      label={point.label}
      at={{ x: xPx, y: yPx }}
      hollow={point.hollow}
      {...actions}
    >
      <g transform={`translate(${xPx} ${yPx})`}>
        <CompanyMarker position={point.position} hollow={point.hollow} />
        {point.openEnd !== null && (
          <path
            className="open-end"
            d={openEndPath(point.openEnd)}
            transform={`translate(${point.openEnd === 'at_least' ? 11 : -11} 0)`}
          />
        )}
      </g>
    </ChartMark>
  );
}

interface RowTooltipProps {
  readonly near: PlacedSpreadPoint;
  readonly widthPx: number;
}

/** The group and every company's number in it. It is for the eye alone: marks carry the same words. */
function RowTooltip({ near: { row, xPx, yPx }, widthPx }: RowTooltipProps) {
  const across = xPx > widthPx / 2 ? { right: widthPx - xPx + 14 } : { left: xPx + 14 };
  return (
    <div
      className="tooltip year-tooltip"
      aria-hidden="true"
      style={{ ...across, top: Math.max(0, yPx - 20) }}
    >
      <strong>{row.name}</strong>
      {row.points.map((point) => (
        <p key={point.id} data-position={point.position}>
          <svg width={14} height={14} viewBox="-7 -7 14 14">
            <CompanyMarker position={point.position} hollow={point.hollow} />
          </svg>
          <span>{point.name}</span>
          <b>{point.text}</b>
        </p>
      ))}
    </div>
  );
}
