import { useId } from 'react';
import { usePlotArea } from 'recharts';
import { barSpan, partOf } from '../theme/axis';
import { axisOfRows, type BarAxis, type BarRow } from './row';
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
  const plot = usePlotArea();
  const hatch = useId();
  if (!plot) return null;
  const drawn = axisOfRows(axis, rows);
  const origin = partOf(drawn.origin, drawn);
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
        const span = row.drawn === null ? null : barSpan(row.drawn, drawn);
        if (!span || middlePx === null) return null;
        const widthPx = Math.max((span.to - span.from) * plot.width, span.visible ? leastPx : 0);
        const originPx = plot.x + origin * plot.width;
        const bar = {
          x: span.from < origin ? originPx - widthPx : originPx,
          y: middlePx - barHeightPx / 2,
          width: widthPx,
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
