import { lazyComponent } from '../ui/lazyComponent';
import { printWidthPx, usePrinting } from '../ui/usePrinting';
import { useWidth } from '../ui/useWidth';
import type { ScatterChartProps } from './ScatterChart';

const ScatterChart = lazyComponent(async () => (await import('./ScatterChart')).ScatterChart);

/** A scatter as wide as its place, between the titles of its axes. */
export function DrawnScatter(chart: Omit<ScatterChartProps, 'widthPx'>) {
  const [box, boxWidthPx] = useWidth<HTMLDivElement>();
  const widthPx = usePrinting() ? printWidthPx : boxWidthPx;
  return (
    <div ref={box}>
      <p className="axis-title">{chart.y.title}</p>
      <div className="chart-box chart-box-lines">
        {widthPx > 0 && <ScatterChart {...chart} widthPx={widthPx} />}
      </div>
      <p className="axis-title axis-title-across">{chart.x.title}</p>
    </div>
  );
}
