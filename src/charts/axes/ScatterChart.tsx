import type { LaidAxis } from '../../theme/ticks';
import {
  CartesianGrid,
  DefaultZIndexes,
  ScatterChart as RechartsScatterChart,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts';
import { CompanyMarker } from '../CompanyMarker';
import { CompanyNames } from '../CompanyNames';
import { ScatterMarks } from './ScatterMarks';
import {
  nearestPoint,
  scatterHeightPx,
  scatterLayout,
  type PlacedPoint,
  type ScatterPoint,
  type TitledAxis,
} from './scatterLayout';
import { footPx } from './chartRoom';
import { useNear } from './useNear';

export interface ScatterChartProps {
  readonly points: readonly ScatterPoint[];
  readonly x: TitledAxis;
  readonly y: TitledAxis;
  readonly widthPx: number;
  readonly label: string;
  readonly onOpen: (id: string) => void;
}

/** A marker a company over two axes, its name beside it. */
export function ScatterChart({ points, x, y, widthPx, label, onOpen }: ScatterChartProps) {
  const layout = scatterLayout(points, { x, y }, widthPx);
  const { plot, placed } = layout;
  const { near, show, events } = useNear((xPx, yPx) => nearestPoint(placed, xPx, yPx));
  return (
    <div className="chart scatter" role="group" aria-label={label} {...events}>
      {placed.some(({ box }) => box === null) && <CompanyNames companies={points} />}
      <RechartsScatterChart
        data={points.map((point) => ({ x: point.x.drawn, y: point.y.drawn }))}
        width={widthPx}
        height={scatterHeightPx}
        margin={{ top: plot.top, right: widthPx - plot.right, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid className="grid-lines" />
        <XAxis dataKey="x" {...axisProps(layout.x)} height={footPx} tickMargin={6} interval={0} />
        <YAxis dataKey="y" {...axisProps(layout.y)} width={plot.left} interval={0} />
        <ZIndexLayer zIndex={DefaultZIndexes.label}>
          <ScatterMarks placed={placed} onShow={show} onOpen={onOpen} />
        </ZIndexLayer>
      </RechartsScatterChart>
      {near && <PointTooltip near={near} axes={[y, x]} widthPx={widthPx} />}
    </div>
  );
}

/** What Recharts needs to know of an axis of ours. */
export function axisProps({ axis, ticks }: Pick<LaidAxis, 'axis' | 'ticks'>) {
  return {
    type: 'number',
    domain: [axis.low, axis.high],
    ticks: ticks.map((tick) => tick.value),
    scale: axis.scale === 'log' ? 'log' : 'linear',
    allowDataOverflow: true,
    tickLine: false,
    axisLine: false,
    className: 'axis-text',
    tickFormatter: (value: number) => ticks.find((tick) => tick.value === value)?.text ?? '',
  } as const;
}

interface PointTooltipProps {
  readonly near: PlacedPoint;
  readonly axes: readonly [TitledAxis, TitledAxis];
  readonly widthPx: number;
}

/** The company and both numbers. It is for the eye alone: the mark carries the same words. */
function PointTooltip({ near: { point, xPx, yPx }, axes: [y, x], widthPx }: PointTooltipProps) {
  const across = xPx > widthPx / 2 ? { right: widthPx - xPx + 14 } : { left: xPx + 14 };
  return (
    <div
      className="tooltip year-tooltip"
      aria-hidden="true"
      style={{ ...across, top: Math.max(0, yPx - 90) }}
    >
      <p data-position={point.position}>
        <svg width={14} height={14} viewBox="-7 -7 14 14">
          <CompanyMarker position={point.position} hollow={point.hollow} />
        </svg>
        <strong>{point.name}</strong>
      </p>
      {[
        { axis: y, text: point.y.text },
        { axis: x, text: point.x.text },
      ].map(({ axis, text }) => (
        <p key={axis.title} className="tooltip-value">
          <span>{axis.name}</span> <b>{text}</b>
        </p>
      ))}
    </div>
  );
}
