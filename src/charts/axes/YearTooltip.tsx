import { LineMarker } from './LineMarks';
import type { PlacedSeries, YearAt } from './lineLayout';

interface YearTooltipProps {
  readonly near: YearAt;
  readonly series: readonly PlacedSeries[];
  readonly widthPx: number;
}

/**
 * Every number of a year beside it. It is for the eye alone: each mark carries the same words as its
 * accessible name.
 */
export function YearTooltip({ near: { year, xPx }, series, widthPx }: YearTooltipProps) {
  const rows = series.flatMap((line) =>
    line.points.filter((point) => point.year === year).map((point) => ({ line, point })),
  );
  if (rows.length === 0) return null;
  const place = xPx > widthPx / 2 ? { right: widthPx - xPx + 12 } : { left: xPx + 12 };
  return (
    <div className="tooltip year-tooltip" aria-hidden="true" style={place}>
      <strong>{year}</strong>
      {rows.map(({ line, point }) => (
        <p key={point.id} data-position={line.position}>
          <svg width={14} height={14} viewBox="-7 -7 14 14">
            <LineMarker line={line} />
          </svg>
          <span>{line.name}</span>
          <b>{point.text}</b>
        </p>
      ))}
    </div>
  );
}
