import { LineChart, type LineChartProps } from './LineChart';
import { SpreadChart, type SpreadChartProps } from './SpreadChart';
import { ScatterChart, type ScatterChartProps } from './ScatterChart';

export type AxisChartProps =
  | (LineChartProps & { readonly kind: 'lines' })
  | (SpreadChartProps & { readonly kind: 'spread' })
  | (ScatterChartProps & { readonly kind: 'scatter' });

/** What Recharts draws: one chunk, loaded with the first of them. */
export function AxisChart(chart: AxisChartProps) {
  switch (chart.kind) {
    case 'lines':
      return <LineChart {...chart} />;
    case 'spread':
      return <SpreadChart {...chart} />;
    case 'scatter':
      return <ScatterChart {...chart} />;
  }
}
