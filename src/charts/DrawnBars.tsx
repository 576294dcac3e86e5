import { useRef } from 'react';
import { useHydrated } from '../ui/useHydrated';
import { BarRows } from './BarRows';
import { MarkTooltip } from './MarkTooltip';
import type { BarAxis, BarDivider, BarRow } from './row';
import { useRovingMarks } from './useRovingMarks';

interface DrawnBarsProps {
  readonly rows: readonly BarRow[];
  readonly axis: BarAxis;
  readonly label: string;
  readonly divider?: BarDivider | null;
  readonly onOpen: (id: string) => void;
}

/** Bars in HTML, as they are prerendered; once hydrated each row is a mark with a tooltip. */
export function DrawnBars({ rows, axis, label, divider = null, onOpen }: DrawnBarsProps) {
  const box = useRef<HTMLDivElement>(null);
  const roving = useRovingMarks(rows.length);
  const hydrated = useHydrated();
  return (
    <div ref={box} className="chart-box">
      <BarRows
        rows={rows}
        axis={axis}
        label={label}
        divider={divider}
        live={hydrated ? { roving, onOpen } : null}
      />
      {hydrated && <MarkTooltip box={box} marks={rows} />}
    </div>
  );
}
