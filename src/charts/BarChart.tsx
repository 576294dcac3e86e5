import { Bar, BarChart as RechartsBarChart, XAxis, YAxis } from 'recharts';
import { BarMarks } from './BarMarks';
import { axisOfRows, type BarAxis, type BarRow } from './row';
import type { BarPlaces } from './useBarPlaces';

export interface BarChartProps {
  readonly rows: readonly BarRow[];
  readonly axis: BarAxis;
  readonly places: BarPlaces;
}

/** The bars of a chart, drawn in the places that its rows have; the rows carry all words. */
export function BarChart({ rows, axis, places }: BarChartProps) {
  const { low, high } = axisOfRows(axis, rows);
  const { widthPx, heightPx, axisPx, roomPx } = places;
  return (
    <div className="chart chart-bars" aria-hidden="true">
      <RechartsBarChart
        layout="vertical"
        data={[...rows]}
        width={widthPx}
        height={heightPx}
        margin={{ top: 0, right: widthPx - axisPx - roomPx, bottom: 0, left: axisPx }}
        barCategoryGap={0}
        accessibilityLayer={false}
      >
        <XAxis type="number" hide domain={[low, high]} scale={axis.scale} allowDataOverflow />
        <YAxis type="category" dataKey="id" hide />
        {/* The marks below draw themselves; this keeps the axis in the library's hands. */}
        <Bar dataKey="drawn" fill="none" isAnimationActive={false} />
        <BarMarks rows={rows} axis={axis} places={places} />
      </RechartsBarChart>
    </div>
  );
}
