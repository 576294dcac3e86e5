import { useId } from 'react';
import { usePlotArea, useXAxisScale } from 'recharts';
import type { BarAxis, BarRow } from './row';
import type { BarPlaces } from './useBarPlaces';

interface BarMarksProps {
  readonly rows: readonly BarRow[];
  readonly axis: BarAxis;
  readonly places: BarPlaces;
}

const barHeightPx = 18;
/** The least a bar above its baseline is drawn; also in charts.css. */
const leastPx = 3;

/** A bar for each row that has a number, hatched where it is not the printed one. */
export function BarMarks({ rows, axis, places }: BarMarksProps) {
  const xScale = useXAxisScale();
  const plot = usePlotArea();
  const hatch = useId();
  if (!xScale || !plot) return null;
  return (
    <g>
      <defs>
        <pattern
          id={hatch}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="3" height="6" className="hatch-stripe" />
        </pattern>
      </defs>
      {rows.map((row, index) => {
        const middlePx = places.middlesPx[index] ?? null;
        if (row.drawn === null || middlePx === null) return null;
        const zero = axis.scale === 'log' && row.drawn <= 0;
        const end = zero ? plot.x : (xScale(row.drawn) ?? plot.x);
        const least = row.drawn === axis.baseline || zero ? 0 : leastPx;
        const bar = {
          x: plot.x,
          y: middlePx - barHeightPx / 2,
          width: Math.max(end - plot.x, least),
          height: barHeightPx,
        };
        return (
          <g key={row.id} data-bar={row.id} data-position={row.position}>
            <rect {...bar} className="mark-bar" />
            {row.hatched && <rect {...bar} fill={`url(#${hatch})`} />}
          </g>
        );
      })}
    </g>
  );
}
