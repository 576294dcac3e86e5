import { useRef } from 'react';
import { Bar, BarChart as RechartsBarChart, XAxis, YAxis } from 'recharts';
import { BarMarks } from './BarMarks';
import { domainOf, layoutBars } from './layoutBars';
import type { BarAxis, BarRow } from './row';

interface BarChartProps {
  readonly rows: readonly BarRow[];
  readonly axis: BarAxis;
  readonly widthPx: number;
  /** The chart's accessible name. */
  readonly label: string;
  readonly onOpen: (id: string) => void;
}

/** Horizontal bars with names at the left, numbers at the bars' ends and gaps as slots with words. */
export function BarChart({ rows, axis, widthPx, label, onOpen }: BarChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const layout = layoutBars(rows, widthPx, axis.alongside);
  const { low, high } = domainOf(axis, rows);
  return (
    <div ref={box} className="chart" role="group" aria-label={label}>
      <RechartsBarChart
        layout="vertical"
        data={[...rows]}
        width={widthPx}
        height={layout.heightPx}
        margin={{ top: 4, right: layout.labelWidthPx, bottom: 4, left: 0 }}
        barCategoryGap={0}
        accessibilityLayer={false}
      >
        <XAxis type="number" hide domain={[low, high]} scale={axis.scale} allowDataOverflow />
        <YAxis
          type="category"
          dataKey="id"
          width={layout.nameWidthPx}
          interval={0}
          tick={false}
          tickLine={false}
          axisLine={false}
        />
        {/* The marks below draw themselves; this keeps the axis in the library's hands. */}
        <Bar dataKey="drawn" fill="none" isAnimationActive={false} />
        <BarMarks rows={rows} axis={axis} layout={layout} onOpen={onOpen} />
      </RechartsBarChart>
    </div>
  );
}
