import { lazy, Suspense } from 'react';
import { printWidthPx, usePrinting } from '../ui/usePrinting';
import { useWidth } from '../ui/useWidth';
import type { LineChartProps } from './LineChart';
import { MarkTooltip } from './MarkTooltip';

const LineChart = lazy(() =>
  import('./LineChart').then(
    (module) => ({ default: module.LineChart }),
    () => ({ default: NoChart }),
  ),
);

function NoChart({ failed }: LineChartProps) {
  return <p role="alert">{failed}</p>;
}

interface DrawnLinesProps extends Omit<LineChartProps, 'widthPx'> {
  readonly loading: string;
}

/** Lines as wide as their place; a word stands there until the chart library has come. */
export function DrawnLines({ loading, ...chart }: DrawnLinesProps) {
  const [box, boxWidthPx] = useWidth<HTMLDivElement>();
  const widthPx = usePrinting() ? printWidthPx : boxWidthPx;
  const marks = chart.series.flatMap((line) =>
    line.points.map((point) => ({ ...point, label: `${point.year} · ${point.label}` })),
  );
  return (
    <div ref={box} className="chart-box chart-box-lines">
      {widthPx > 0 && (
        <Suspense fallback={<p>{loading}</p>}>
          <LineChart {...chart} widthPx={widthPx} />
          <MarkTooltip box={box} marks={marks} />
        </Suspense>
      )}
    </div>
  );
}
