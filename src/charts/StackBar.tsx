import { useId } from 'react';
import { Bar, BarChart, XAxis, YAxis, type BarShapeProps } from 'recharts';
import type { PlacedPart } from '../theme/stackLayout';
import type { StackSegment } from './stackRow';
import type { RovingMark } from './useRovingMarks';

export interface StackBarProps {
  readonly placed: readonly PlacedPart<StackSegment>[];
  readonly lengthPx: number;
  readonly roving: (at: number) => RovingMark;
  readonly onOpen: (id: string) => void;
}

export const barHeightPx = 44;
const linePx = 16;

/** The parts of one company's total, one behind the other, each a mark that can be opened. */
export function StackBar({ placed, lengthPx, roving, onOpen }: StackBarProps) {
  return (
    <BarChart
      layout="vertical"
      data={[{}]}
      width={lengthPx}
      height={barHeightPx}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[0, lengthPx]} allowDataOverflow hide />
      <YAxis type="category" hide />
      {placed.map((place, index) => (
        <Bar
          key={place.part.id}
          stackId="total"
          dataKey={() => place.length}
          isAnimationActive={false}
          shape={(bar: BarShapeProps) => (
            <Segment place={place} bar={bar} roving={roving(index)} onOpen={onOpen} />
          )}
        />
      ))}
    </BarChart>
  );
}

interface SegmentProps extends Pick<StackBarProps, 'onOpen'> {
  readonly place: PlacedPart<StackSegment>;
  readonly bar: Pick<BarShapeProps, 'x' | 'y' | 'width' | 'height'>;
  readonly roving: RovingMark;
}

function Segment({ place: { part, lines }, bar, roving, onOpen }: SegmentProps) {
  const hatch = useId();
  // Parts touch, so each keeps a hair of the paper before the next one.
  const width = Math.max(1, bar.width - (bar.width > 4 ? 1.5 : 0.5));
  const rect = { x: bar.x, y: bar.y + 2, width, height: bar.height - 4 };
  const first = bar.y + bar.height / 2 - ((lines.length - 1) * linePx) / 2;
  return (
    <g
      tabIndex={roving.tabIndex}
      className="mark stack-part"
      role="button"
      aria-label={part.label}
      data-mark={part.id}
      data-tone={part.tone ?? undefined}
      data-hatched={part.hatched ? '' : undefined}
      data-outlined={part.outlined ? '' : undefined}
      data-rest={part.tone === null ? '' : undefined}
      onFocus={roving.onFocus}
      onClick={() => onOpen(part.id)}
      onKeyDown={(event) => {
        roving.onKeyDown(event);
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          onOpen(part.id);
        }
      }}
    >
      <rect className="stack-fill" {...rect} />
      {part.hatched && (
        <>
          <Hatch id={hatch} />
          <rect {...rect} fill={`url(#${hatch})`} />
        </>
      )}
      <text textAnchor="middle" dominantBaseline="central">
        {lines.map((line, down) => (
          <tspan
            key={line}
            className={down === lines.length - 1 ? 'stack-value' : undefined}
            x={rect.x + width / 2}
            y={first + down * linePx}
          >
            {down < lines.length - 1 ? `${line} ` : line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

/** Stripes over a part: of the paper, or in its own colour within an outline. */
function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern
        id={id}
        width={6}
        height={6}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className="stack-stripe" width={3} height={6} />
      </pattern>
    </defs>
  );
}
