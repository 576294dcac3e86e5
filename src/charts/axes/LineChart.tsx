import {
  CartesianGrid,
  DefaultZIndexes,
  Line,
  LineChart as RechartsLineChart,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts';
import type { AxisRule } from '../../theme/axis';
import { dashOf } from '../../theme/markers';
import { LineMarker, LineMarks } from './LineMarks';
import { lineLayout, nearestYear, padPx, type PlacedSeries } from './lineLayout';
import type { LineSeries } from '../row';
import { useNear } from './useNear';
import { YearTooltip } from './YearTooltip';

export interface LineChartProps {
  readonly years: readonly number[];
  readonly series: readonly LineSeries[];
  readonly axis: AxisRule;
  readonly widthPx: number;
  readonly label: string;
  readonly onOpen: (id: string) => void;
}

const heightPx = 380;

/** Recharts draws a dot of its own, over our marker, where `false` meets a line of a single point. */
const nothing = () => <></>;

/** Lines over the years with a marker a company, names and last numbers at the ends, gaps as gaps. */
export function LineChart({ years, series, axis: rule, widthPx, label, onOpen }: LineChartProps) {
  const layout = lineLayout(years, series, rule, widthPx);
  const { axis, ticks, placed, narrow } = layout;
  const { near, show, events } = useNear((xPx) => nearestYear(layout.places, xPx));
  return (
    <div className="chart" role="group" aria-label={label} {...events}>
      {narrow && <NamesAbove series={placed} />}
      <RechartsLineChart
        data={years.map((year) => ({ year }))}
        width={widthPx}
        height={heightPx}
        margin={{ top: 20, right: layout.labelWidthPx, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} className="grid-lines" />
        <XAxis
          dataKey="year"
          type="number"
          domain={domainOf(years)}
          ticks={[...years]}
          className="axis-text"
          interval={0}
          tickFormatter={(year: number) => (layout.written.includes(year) ? String(year) : '')}
          padding={{ left: padPx, right: padPx }}
        />
        <YAxis
          type="number"
          domain={[axis.low, axis.high]}
          ticks={ticks.map((tick) => tick.value)}
          scale={axis.scale === 'log' ? 'log' : 'linear'}
          allowDataOverflow
          width={layout.axisWidthPx}
          tick={narrow ? nothing : true}
          tickLine={false}
          axisLine={false}
          className="axis-text"
          tickFormatter={(value: number) => ticks.find((tick) => tick.value === value)?.text ?? ''}
        />
        {placed.map(lineOf)}
        <ZIndexLayer zIndex={DefaultZIndexes.label}>
          <LineMarks
            series={placed}
            ticksInside={narrow ? ticks : []}
            near={near}
            onYear={(year) => show(layout.places.find((place) => place.year === year) ?? null)}
            onOpen={onOpen}
          />
        </ZIndexLayer>
      </RechartsLineChart>
      {near && <YearTooltip near={near} series={placed} widthPx={widthPx} />}
    </div>
  );
}

/** The line of a series, targets in steps; a number that is only a bound is no part of it. */
function lineOf(line: PlacedSeries) {
  return (
    <Line
      key={line.id}
      dataKey={(row: { year: number }) =>
        line.points.find(
          ({ year, openEnd }) => year === row.year && (line.isTarget || openEnd === null),
        )?.drawn
      }
      name={line.name}
      isAnimationActive={false}
      dot={nothing}
      activeDot={false}
      type={line.isTarget ? 'stepAfter' : 'linear'}
      connectNulls={line.isTarget}
      className={line.isTarget ? 'line line-target' : 'line'}
      data-position={line.position}
      strokeWidth={2}
      strokeDasharray={dashOf(line.position)?.join(' ') ?? 'none'}
    />
  );
}

/** The names of the lines with their markers. */
function NamesAbove({ series }: { readonly series: readonly PlacedSeries[] }) {
  return (
    <ul className="line-names">
      {series.map((line) => (
        <li key={line.id} data-position={line.position}>
          <svg aria-hidden="true" width={14} height={14} viewBox="-7 -7 14 14">
            <LineMarker line={line} />
          </svg>
          <span>{line.name}</span>
        </li>
      ))}
    </ul>
  );
}

/** From the first year to the last; a single one stands in the middle. */
function domainOf(years: readonly number[]): [number, number] {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? [first - 1, last + 1] : [first, last];
}
