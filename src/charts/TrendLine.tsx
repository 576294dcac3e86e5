interface TrendLineProps {
  /** The company's place, which fixes its colour. */
  readonly position: number;
  readonly points: readonly { readonly year: number; readonly value: number }[];
}

const [width, height, radius] = [44, 16, 2];

/**
 * A small line through the years, to its own scale, the latest year as a dot. It says nothing that
 * the numbers beside it do not; nothing is drawn of fewer than two points.
 */
export function TrendLine({ position, points }: TrendLineProps) {
  const years = points.map(({ year }) => year);
  const values = points.map(({ value }) => value);
  const x = place(Math.min(...years), Math.max(...years), radius, width - radius);
  const y = place(Math.min(...values), Math.max(...values), height - radius, radius);
  const last = points[points.length - 1];
  if (points.length < 2 || !last) return null;
  return (
    <svg
      className="trend-line"
      data-position={position}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <polyline points={points.map(({ year, value }) => `${x(year)},${y(value)}`).join(' ')} />
      <circle cx={x(last.year)} cy={y(last.value)} r={radius} />
    </svg>
  );
}

/** A linear scale; everything stands in the middle where there is no span. */
function place(low: number, high: number, from: number, to: number): (value: number) => number {
  return (value) =>
    Number(
      (low === high
        ? (from + to) / 2
        : from + ((value - low) / (high - low)) * (to - from)
      ).toFixed(2),
    );
}
