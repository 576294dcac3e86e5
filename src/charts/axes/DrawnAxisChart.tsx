import { lazyComponent } from '../../ui/lazyComponent';
import { printWidthPx, usePrinting } from '../../ui/usePrinting';
import { useWidth } from '../../ui/useWidth';
import type { AxisChartProps } from './AxisChart';
import type { LineChartProps } from './LineChart';
import type { ScatterChartProps } from './ScatterChart';
import type { SpreadChartProps } from './SpreadChart';
import { leastHeightPx } from './chartRoom';

const AxisChart = lazyComponent(async () => (await import('./AxisChart')).AxisChart);

/** Lines as wide as their place. */
export function DrawnLines(chart: Omit<LineChartProps, 'widthPx'>) {
  return <Drawn chartOf={(widthPx) => ({ kind: 'lines', ...chart, widthPx })} />;
}

/** A scatter as wide as its place, between the titles of its axes. */
export function DrawnScatter(chart: Omit<ScatterChartProps, 'widthPx'>) {
  return (
    <>
      <p className="axis-title">{chart.y.title}</p>
      <Drawn chartOf={(widthPx) => ({ kind: 'scatter', ...chart, widthPx })} />
      <p className="axis-title axis-title-across">{chart.x.title}</p>
    </>
  );
}

/** A spread as wide as its place. */
export function DrawnSpread(chart: Omit<SpreadChartProps, 'widthPx'>) {
  return (
    <Drawn
      leastPx={(widthPx) => leastHeightPx(chart.rows.length, widthPx)}
      chartOf={(widthPx) => ({ kind: 'spread', ...chart, widthPx })}
    />
  );
}

interface DrawnProps {
  readonly chartOf: (widthPx: number) => AxisChartProps;
  /** The height kept free until it is loaded. */
  readonly leastPx?: (widthPx: number) => number;
}

function Drawn({ chartOf, leastPx = () => 380 }: DrawnProps) {
  const [box, boxWidthPx] = useWidth<HTMLDivElement>();
  const widthPx = usePrinting() ? printWidthPx : boxWidthPx;
  return (
    <div ref={box} className="chart-box" style={{ minHeight: leastPx(widthPx) }}>
      {widthPx > 0 && <AxisChart {...chartOf(widthPx)} />}
    </div>
  );
}
