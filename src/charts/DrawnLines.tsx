import { lazyComponent } from '../ui/lazyComponent';
import { printWidthPx, usePrinting } from '../ui/usePrinting';
import { useWidth } from '../ui/useWidth';
import type { LineChartProps } from './LineChart';

const LineChart = lazyComponent(async () => (await import('./LineChart')).LineChart);

/** Lines as wide as their place. */
export function DrawnLines(chart: Omit<LineChartProps, 'widthPx'>) {
  const [box, boxWidthPx] = useWidth<HTMLDivElement>();
  const widthPx = usePrinting() ? printWidthPx : boxWidthPx;
  return (
    <div ref={box} className="chart-box chart-box-lines">
      {widthPx > 0 && <LineChart {...chart} widthPx={widthPx} />}
    </div>
  );
}
