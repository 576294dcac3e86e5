import { useMemo } from 'react';
import { layDistribution } from '../../theme/distribution';
import { useWidth } from '../../ui/useWidth';
import type { DistributionView } from '../../viewModels/many/distributionView';
import { DistributionBand, percent } from './DistributionBand';

interface DistributionChartProps {
  readonly drawn: NonNullable<DistributionView['drawn']>;
}

/** How often numbers occur along the axis, the middle half and the median, and where companies stand. */
export function DistributionChart({ drawn }: DistributionChartProps) {
  const { marks, label } = drawn;
  const laid = useMemo(() => layDistribution(drawn), [drawn]);
  const [chart, widthPx] = useWidth<HTMLDivElement>();
  const { at, ticks, columns } = laid;
  return (
    <div ref={chart} className="distribution-chart" role="img" aria-label={label}>
      <div className="distribution-bins">
        {columns.map((height, index) => (
          <span key={index} style={{ height: percent(height) }} />
        ))}
      </div>
      <DistributionBand marks={marks} laid={laid} widthPx={widthPx} />
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
