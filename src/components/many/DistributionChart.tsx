import { useMemo } from 'react';
import { partOf, shareOf } from '../../theme/axis';
import { markerPath } from '../../theme/markers';
import { layAxis } from '../../theme/ticks';
import type { DistributionView } from '../../viewModels/many/distributionView';

/** However many companies there are, as many columns are drawn. */
const columns = 40;

interface DistributionChartProps {
  readonly drawn: NonNullable<DistributionView['drawn']>;
}

/** How often numbers occur along the axis, the middle half and the median, and where companies stand. */
export function DistributionChart({ drawn }: DistributionChartProps) {
  const { numbers, marks, label } = drawn;
  const { axis, ticks } = useMemo(
    () =>
      layAxis(
        drawn.axis,
        drawn.numbers.map(({ value }) => value),
      ),
    [drawn],
  );
  // Nothing at all has no place on a logarithmic axis: it lies before its beginning.
  const at = (value: number) => percent(shareOf(value, axis) ?? partOf(axis.low, axis));
  const heights = useMemo(
    () => heightsOf(drawn.values.flatMap((value) => shareOf(value, axis) ?? [])),
    [drawn, axis],
  );
  const [, lower, median, upper] = numbers;
  return (
    <div className="distribution-chart" role="img" aria-label={label}>
      <div className="distribution-bins">
        {heights.map((height, index) => (
          <span key={index} style={{ height: percent(height) }} />
        ))}
      </div>
      <div className="distribution-axis">
        {lower && upper && (
          <span
            className="distribution-box"
            style={{
              left: at(lower.value),
              right: `calc(100% - ${at(upper.value)})`,
            }}
          />
        )}
        {median && <span className="distribution-median" style={{ left: at(median.value) }} />}
        {marks.map(({ company, position, value }) => (
          <svg
            key={company}
            viewBox="-8 -8 16 16"
            data-position={position}
            style={{ left: at(value) }}
          >
            <path d={markerPath(position)} />
          </svg>
        ))}
      </div>
      <div className="distribution-ticks">
        {ticks.map(({ value, text }) => (
          <span key={value} style={{ left: percent(partOf(value, axis)) }}>
            {text}
          </span>
        ))}
      </div>
    </div>
  );
}

/** The columns, as parts of the highest. */
function heightsOf(shares: readonly number[]): readonly number[] {
  const counts = Array.from(
    { length: columns },
    (_, column) =>
      shares.filter((share) => Math.min(columns - 1, Math.floor(share * columns)) === column)
        .length,
  );
  const most = Math.max(...counts);
  return counts.map((count) => count / most);
}

function percent(share: number): string {
  return `${share * 100}%`;
}
