import { useMemo } from 'react';
import { layDistribution } from '../../theme/distribution';
import { markerPath } from '../../theme/markers';
import type { DistributionView } from '../../viewModels/many/distributionView';

interface DistributionChartProps {
  readonly drawn: NonNullable<DistributionView['drawn']>;
}

/** How often numbers occur along the axis, the middle half and the median, and where companies stand. */
export function DistributionChart({ drawn }: DistributionChartProps) {
  const { marks, label } = drawn;
  const { at, ticks, columns, box, median } = useMemo(() => layDistribution(drawn), [drawn]);
  return (
    <div className="distribution-chart" role="img" aria-label={label}>
      <div className="distribution-bins">
        {columns.map((height, index) => (
          <span key={index} style={{ height: percent(height) }} />
        ))}
      </div>
      <div className="distribution-axis">
        {box && (
          <span
            className="distribution-box"
            style={{ left: percent(box.from), right: percent(1 - box.to) }}
          />
        )}
        {median !== null && (
          <span className="distribution-median" style={{ left: percent(median) }} />
        )}
        {marks.map(({ company, position, value }) => (
          <svg
            key={company}
            viewBox="-8 -8 16 16"
            data-position={position}
            style={{ left: percent(at(value)) }}
          >
            <path d={markerPath(position)} />
          </svg>
        ))}
      </div>
      <div className="distribution-ticks">
        {ticks.map(({ value, text }) => (
          <span key={value} style={{ left: percent(at(value)) }}>
            {text}
          </span>
        ))}
      </div>
    </div>
  );
}

function percent(share: number): string {
  return `${share * 100}%`;
}
