import { lazy, Suspense } from 'react';
import { printWidthPx, usePrinting } from '../ui/usePrinting';
import { useWidth } from '../ui/useWidth';
import { BarTable } from './BarTable';
import './charts.css';
import { layoutBars } from './layoutBars';
import { MarkTooltip } from './MarkTooltip';
import type { BarAxis, BarRow } from './row';

// Without the chart library the plain bars stay: they show the same.
const BarChart = lazy(() =>
  import('./charts').then(
    (charts) => ({ default: charts.BarChart }),
    () => ({ default: BarTable }),
  ),
);

interface DrawnBarsProps {
  readonly rows: readonly BarRow[];
  readonly axis: BarAxis;
  readonly label: string;
  readonly onOpen: (id: string) => void;
}

/** Bars as wide as their place: in HTML at once, as a chart when its library has come. */
export function DrawnBars({ rows, axis, label, onOpen }: DrawnBarsProps) {
  const [box, boxWidthPx] = useWidth<HTMLDivElement>();
  const printing = usePrinting();
  const widthPx = printing ? printWidthPx : boxWidthPx;
  return (
    <div
      ref={box}
      className="chart-box"
      style={{ minHeight: layoutBars(rows, widthPx, axis.alongside).heightPx }}
    >
      {/* Paper has no time for the chart to measure and draw itself again. */}
      {printing && <BarTable rows={rows} axis={axis} widthPx={widthPx} />}
      {!printing && widthPx > 0 && (
        <Suspense fallback={<BarTable rows={rows} axis={axis} widthPx={widthPx} />}>
          <BarChart rows={rows} axis={axis} widthPx={widthPx} label={label} onOpen={onOpen} />
          <MarkTooltip box={box} marks={rows} />
        </Suspense>
      )}
    </div>
  );
}
