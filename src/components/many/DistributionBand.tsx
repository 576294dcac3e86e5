import type { LaidDistribution } from '../../theme/distribution';
import { lanesOf } from '../../theme/lanes';
import { markerPath } from '../../theme/markers';
import type { DistributionMark } from '../../viewModels/many/distributionView';

/** A lane: so many pixels at the usual size of text, with which the markers grow. */
const lanePx = 12;
const laneRem = lanePx / 16;

interface DistributionBandProps {
  readonly marks: readonly DistributionMark[];
  readonly laid: LaidDistribution;
  readonly widthPx: number;
}

/** The middle half as a box, the median across it, and each company at its number. */
export function DistributionBand({ marks, laid, widthPx }: DistributionBandProps) {
  const { at, box, median } = laid;
  const { count, offsets } = lanesOf(
    marks.map(({ value }) => at(value) * widthPx),
    lanePx,
  );
  return (
    <div className="distribution-axis" style={{ height: `${Math.max(2, count) * laneRem}rem` }}>
      {box && (
        <span
          className="distribution-box"
          style={{ left: percent(box.from), right: percent(1 - box.to) }}
        />
      )}
      {median !== null && (
        <span className="distribution-median" style={{ left: percent(median) }} />
      )}
      {marks.map(({ company, position, value }, index) => (
        <svg
          key={company}
          viewBox="-8 -8 16 16"
          data-position={position}
          style={{
            left: percent(at(value)),
            top: `calc(50% + ${(offsets[index] ?? 0) * laneRem}rem)`,
          }}
        >
          <path d={markerPath(position)} />
        </svg>
      ))}
    </div>
  );
}

export function percent(share: number): string {
  return `${share * 100}%`;
}
