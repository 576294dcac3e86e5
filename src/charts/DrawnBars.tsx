import { lazy, Suspense, useRef, type ComponentType } from 'react';
import { useHydrated } from '../ui/useHydrated';
import type { BarChartProps } from './BarChart';
import { BarRows } from './BarRows';
import './charts.css';
import { loadCharts } from './loadCharts';
import { MarkTooltip } from './MarkTooltip';
import type { BarAxis, BarRow } from './row';
import { useBarPlaces } from './useBarPlaces';
import { useNear } from './useNear';
import { useRovingMarks } from './useRovingMarks';

// Without the chart library the rows keep their own bars, which show the same.
const BarChart = lazy<ComponentType<BarChartProps>>(() =>
  loadCharts().then((charts) => ({ default: charts?.BarChart ?? (() => null) })),
);

interface DrawnBarsProps {
  readonly rows: readonly BarRow[];
  readonly axis: BarAxis;
  readonly label: string;
  readonly onOpen: (id: string) => void;
}

/** Bars as wide as their place: in HTML at once, as a chart when it is near and its library has come. */
export function DrawnBars({ rows, axis, label, onOpen }: DrawnBarsProps) {
  const box = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const places = useBarPlaces(table, rows);
  const roving = useRovingMarks(rows.length);
  const hydrated = useHydrated();
  const near = useNear(box);
  return (
    <div ref={box} className="chart-box">
      {near && places && places.middlesPx.length === rows.length && (
        <Suspense>
          <BarChart rows={rows} axis={axis} places={places} />
        </Suspense>
      )}
      <BarRows
        ref={table}
        rows={rows}
        axis={axis}
        label={label}
        live={hydrated ? { roving, onOpen } : null}
      />
      {hydrated && <MarkTooltip box={box} marks={rows} />}
    </div>
  );
}
