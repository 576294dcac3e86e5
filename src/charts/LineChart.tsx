import {
  CartesianGrid,
  Line,
  LineChart as RechartsLineChart,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts';
import { shareOf, type Axis, type AxisRule } from '../theme/axis';
import { markerPath, openEndPath } from '../theme/markers';
import { spreadLabels } from '../theme/spreadLabels';
import { textWidthPx } from '../theme/textWidth';
import { lineAxis, ticksOf } from '../theme/ticks';
import { labelledYears } from '../theme/timeAxis';
import type { LinePoint, LineSeries } from './row';
import { useRovingMarks } from './useRovingMarks';

export interface LineChartProps {
  readonly years: readonly number[];
  readonly series: readonly LineSeries[];
  readonly axis: AxisRule;
  readonly widthPx: number;
  readonly label: string;
  readonly onOpen: (id: string) => void;
}

const heightPx = 380;
const rowPx = 17;
/** Room for the numbers of the axis, and between it and the first and last year. */
const axisWidthPx = 68;
const padPx = 24;

/** Recharts draws a dot of its own, over our marker, where `false` meets a line of a single point. */
const noDot = () => <></>;

/** Lines over the years with a marker a company, its name at the line's end, and gaps as gaps. */
export function LineChart(props: LineChartProps) {
  const { years, widthPx, label, onOpen } = props;
  const { axis, ticks, placed, labelWidthPx, written } = layoutOf(props);
  const data = years.map((year) => ({ year }));
  return (
    <div className="chart" role="group" aria-label={label}>
      <RechartsLineChart
        data={data}
        width={widthPx}
        height={heightPx}
        margin={{ top: 16, right: labelWidthPx, bottom: 0, left: 0 }}
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
          tickFormatter={(year: number) => (written.includes(year) ? String(year) : '')}
          padding={{ left: padPx, right: padPx }}
        />
        <YAxis
          type="number"
          domain={[axis.low, axis.high]}
          ticks={ticks.map((tick) => tick.value)}
          scale={axis.scale === 'log' ? 'log' : 'linear'}
          allowDataOverflow
          width={axisWidthPx}
          tickLine={false}
          axisLine={false}
          className="axis-text"
          tickFormatter={(value: number) => ticks.find((tick) => tick.value === value)?.text ?? ''}
        />
        {placed.map((line) => (
          <Line
            key={line.id}
            dataKey={(row: { year: number }) =>
              line.points.find(({ year, openEnd }) => year === row.year && openEnd === null)?.drawn
            }
            name={line.name}
            isAnimationActive={false}
            dot={noDot}
            activeDot={false}
            className={`line line-${line.position}`}
            strokeWidth={2}
          />
        ))}
        <LineMarks series={placed} onOpen={onOpen} labelWidthPx={labelWidthPx} />
      </RechartsLineChart>
    </div>
  );
}

interface LineLayout {
  readonly axis: Axis;
  readonly ticks: ReturnType<typeof ticksOf>;
  readonly placed: readonly PlacedSeries[];
  /** Room for the names at the lines' ends. */
  readonly labelWidthPx: number;
  /** The years with room for their digits. */
  readonly written: readonly number[];
}

function layoutOf({ years, series, axis: rule, widthPx }: LineChartProps): LineLayout {
  const axis = lineAxis(
    rule,
    series.flatMap((line) => line.points.flatMap((point) => point.drawn ?? [])),
  );
  const placed = series.map((line) => ({
    ...line,
    points: line.points.filter((point) => isPlaced(point, axis)),
  }));
  const names = Math.max(0, ...series.map((line) => textWidthPx(line.name, 13)));
  const labelWidthPx = Math.min(Math.ceil(names) + 34, Math.round(widthPx * 0.4));
  const written = labelledYears(years, widthPx - labelWidthPx - axisWidthPx - 2 * padPx, 40);
  return { axis, ticks: ticksOf(axis, 5), placed, labelWidthPx, written };
}

/** From the first year to the last; a single one stands in the middle. */
function domainOf(years: readonly number[]): [number, number] {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? [first - 1, last + 1] : [first, last];
}

interface LineMarksProps {
  readonly series: readonly PlacedSeries[];
  readonly labelWidthPx: number;
  readonly onOpen: (id: string) => void;
}

function LineMarks({ series, labelWidthPx, onOpen }: LineMarksProps) {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const plot = usePlotArea();
  const drawn = series.flatMap((line) => line.points);
  const roving = useRovingMarks(drawn.length);
  if (!xScale || !yScale || !plot) return null;
  return (
    <g className="marks">
      {drawn.map((point, index) => {
        const x = xScale(point.year);
        const y = yScale(point.drawn);
        if (x === undefined || y === undefined) return null;
        return (
          <g
            key={point.id}
            {...roving(index)}
            className="mark"
            role="button"
            aria-label={`${point.year}: ${point.label}`}
            data-company={point.company}
            data-state={point.state}
            data-position={point.position}
            data-mark={point.id}
            onClick={() => onOpen(point.id)}
            onKeyDown={(event) => {
              roving(index).onKeyDown(event);
              if (event.key === 'Enter' || event.key === ' ') {
                event.preventDefault();
                onOpen(point.id);
              }
            }}
          >
            <circle className="mark-hit" cx={x} cy={y} r={14} />
            <path
              className={point.hatched || point.outlined ? 'mark-point mark-hollow' : 'mark-point'}
              d={markerPath(point.position)}
              transform={`translate(${x} ${y})`}
            />
            {point.openEnd !== null && (
              <path
                className="open-end"
                d={openEndPath(point.openEnd, 'line')}
                transform={`translate(${x} ${y + (point.openEnd === 'at_least' ? -11 : 11)})`}
              />
            )}
          </g>
        );
      })}
      <LineNames series={series} labelWidthPx={labelWidthPx} />
    </g>
  );
}

/** The name of each company at the end of its line. */
function LineNames({ series, labelWidthPx }: Omit<LineMarksProps, 'onOpen'>) {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const plot = usePlotArea();
  if (!xScale || !yScale || !plot) return null;
  const ends = series.flatMap((line) => {
    const last = line.points[line.points.length - 1];
    const y = last && yScale(last.drawn);
    const x = last && xScale(last.year);
    return last && y !== undefined && x !== undefined ? [{ line, x, y }] : [];
  });
  const labels = spreadLabels(
    ends.map((end) => ({ middle: end.y, height: rowPx })),
    plot.y - rowPx / 2,
    plot.y + plot.height + rowPx / 2,
  );
  return (
    <>
      {ends.map(({ line, y }, index) => {
        const labelY = labels[index] ?? y;
        const x = plot.x + plot.width;
        return (
          <g key={line.id} data-position={line.position}>
            <line className="label-lead" x1={x - 14} y1={y} x2={x + 4} y2={labelY} />
            <path
              className="mark-point"
              d={markerPath(line.position)}
              transform={`translate(${x + 10} ${labelY})`}
            />
            <text className="line-name" x={x + 20} y={labelY} dominantBaseline="central">
              {fitted(line.name, labelWidthPx - 22)}
            </text>
          </g>
        );
      })}
    </>
  );
}

type DrawnPoint = LinePoint & { readonly drawn: number };

interface PlacedSeries extends LineSeries {
  readonly points: readonly DrawnPoint[];
}

/** True of a number that has a place on the axis. */
function isPlaced(point: LinePoint, axis: Axis): point is DrawnPoint {
  return point.drawn !== null && shareOf(point.drawn, axis) !== null;
}

function fitted(name: string, roomPx: number): string {
  if (textWidthPx(name, 13) <= roomPx) return name;
  let short = name;
  while (short.length > 1 && textWidthPx(`${short}…`, 13) > roomPx) short = short.slice(0, -1);
  return `${short}…`;
}
