import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { breakPath, openEndPath } from '../../theme/markers';
import { spreadLabels } from '../../theme/labels/spreadLabels';
import { ChartMark, type MarkActions } from './ChartMark';
import { CompanyMarker } from '../CompanyMarker';
import { rowPx } from './chartRoom';
import { markerRoomPx, type DrawnPoint, type PlacedSeries, type YearAt } from './lineLayout';
import type { Tick } from '../../theme/ticks';
import { useRovingMarks } from '../useRovingMarks';

interface LineMarksProps {
  readonly series: readonly PlacedSeries[];
  /** Numbers of the axis that stand inside the plot, above their lines. */
  readonly ticksInside: readonly Tick[];
  /** The year pointed at, or that of the mark with the focus. */
  readonly near: YearAt | null;
  /** A year whose mark has got the focus. */
  readonly onYear: (year: number) => void;
  readonly onOpen: (id: string) => void;
}

/** The points of all lines, which can be reached and opened, and what stands at the lines' ends. */
export function LineMarks(props: LineMarksProps) {
  const { series, ticksInside, near, onYear, onOpen } = props;
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const plot = usePlotArea();
  const drawn = series.flatMap((line) => line.points.map((point) => ({ line, point })));
  const roving = useRovingMarks(drawn.length);
  if (!xScale || !yScale || !plot) return null;
  const at = ({ year, drawn: value }: DrawnPoint) => ({
    x: xScale(year) ?? NaN,
    y: yScale(value) ?? NaN,
  });
  return (
    <g className="marks">
      {ticksInside.map(({ value, text }) => (
        <text key={text} className="tick-inside" x={plot.x} y={(yScale(value) ?? NaN) - 4}>
          {text}
        </text>
      ))}
      {near && (
        <line
          className="year-guide"
          x1={near.xPx}
          x2={near.xPx}
          y1={plot.y}
          y2={plot.y + plot.height}
        />
      )}
      <LineEnds series={series} plot={plot} at={at} />
      <Breaks series={series} at={at} />
      {drawn.map(({ line, point }, index) => (
        <PointMark
          key={`${line.id} ${point.id}`}
          line={line}
          point={point}
          at={at(point)}
          roving={roving(index)}
          onShow={() => onYear(point.year)}
          onOpen={() => onOpen(point.id)}
        />
      ))}
    </g>
  );
}

interface Place {
  readonly x: number;
  readonly y: number;
}

interface PointMarkProps extends MarkActions {
  readonly line: PlacedSeries;
  readonly point: DrawnPoint;
  readonly at: Place;
}

/** One year of a line. */
function PointMark({ line, point, at: { x, y }, ...actions }: PointMarkProps) {
  return (
    <ChartMark figure={point} label={`${point.year}: ${point.label}`} at={{ x, y }} {...actions}>
      <g transform={`translate(${x} ${y})`}>
        <LineMarker line={line} hollow={point.hatched || point.outlined} />
      </g>
      {point.restated && (
        <text className="mark-restated" x={x + 8} y={y - 6}>
          r
        </text>
      )}
      {point.openEnd !== null && !line.isTarget && (
        <path
          className="open-end"
          d={openEndPath(point.openEnd, 'line')}
          transform={`translate(${x} ${y + (point.openEnd === 'at_least' ? -11 : 11)})`}
        />
      )}
    </ChartMark>
  );
}

/** A mark across each line before a year that does not cover or count the same. */
function Breaks({ series, at }: Pick<LineEndsProps, 'series' | 'at'>) {
  return series.flatMap(({ points }) =>
    points.slice(1).map((point, index) => {
      const before = points[index];
      return before && point.changed !== null ? (
        <BreakMark key={point.id} from={at(before)} to={at(point)} />
      ) : null;
    }),
  );
}

interface BreakMarkProps {
  readonly from: Place;
  readonly to: Place;
}

/** Between two years that do not cover or count the same. */
function BreakMark({ from, to }: BreakMarkProps) {
  return (
    <g
      className="break-mark"
      transform={`translate(${(from.x + to.x) / 2} ${(from.y + to.y) / 2})`}
    >
      <path className="break-ground" d={breakPath} />
      <path d={breakPath} />
    </g>
  );
}

interface LineMarkerProps {
  readonly line: Pick<PlacedSeries, 'position' | 'isTarget'>;
  readonly hollow?: boolean;
}

/** The marker of the company around the origin, or the tick of its targets. */
export function LineMarker({ line, hollow = false }: LineMarkerProps) {
  if (line.isTarget) return <path className="mark-target" d="M-6,0H6" />;
  return <CompanyMarker position={line.position} hollow={hollow} />;
}

interface LineEndsProps {
  readonly series: readonly PlacedSeries[];
  readonly plot: { readonly x: number; y: number; width: number; height: number };
  readonly at: (point: DrawnPoint) => Place;
}

/** The name and the last number of each line at its end, as near to it as the others let them. */
function LineEnds({ series, plot, at }: LineEndsProps) {
  const x = plot.x + plot.width;
  const middles = spreadLabels(
    series.map(({ last, label }) => ({ middle: at(last).y, height: label.heightPx })),
    plot.y - rowPx / 2,
    plot.y + plot.height + rowPx / 2,
  );
  return series.map((line, index) => {
    const { id, position, last, label } = line;
    const end = at(last);
    const middle = middles[index] ?? end.y;
    const first = middle - (label.heightPx - rowPx) / 2;
    return (
      <g key={id} data-position={position} className="line-end">
        <path className="label-lead" d={`M${end.x},${end.y}H${x - 10}L${x + 4},${middle}`} />
        <g transform={`translate(${x + 10} ${middle})`}>
          <LineMarker line={line} />
        </g>
        <text dominantBaseline="central">
          <tspan className="line-name">
            {label.names.map((words, down) => (
              <tspan key={words} x={x + markerRoomPx} y={first + down * rowPx}>
                {down < label.names.length - 1 ? `${words} ` : words}
              </tspan>
            ))}
          </tspan>
          <tspan
            className="line-value"
            {...(label.beside
              ? { dx: 6 }
              : { x: x + markerRoomPx, y: first + label.heightPx - rowPx })}
          >
            {label.value}
          </tspan>
        </text>
      </g>
    );
  });
}
