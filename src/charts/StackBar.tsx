import { Fragment, useId } from 'react';
import {
  Bar,
  BarChart,
  DefaultZIndexes,
  useXAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
  type BarShapeProps,
} from 'recharts';
import type { PlacedPart } from '../theme/stackLayout';
import type { StackSegment } from './stackRow';
import { openByKey, type RovingMark } from './useRovingMarks';

interface MarksProps {
  readonly placed: readonly PlacedPart<StackSegment>[];
  readonly roving: (at: number) => RovingMark;
  readonly onOpen: (id: string) => void;
}

export interface StackBarProps extends MarksProps {
  readonly lengthPx: number;
}

const barHeightPx = 44;
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
      {placed.map(({ part, length }) => (
        <Bar
          key={part.id}
          stackId="total"
          dataKey={() => length}
          isAnimationActive={false}
          shape={({ x, width }: BarShapeProps) => <Fill part={part} x={x} width={width} />}
        />
      ))}
      {/* Recharts draws its bars anew at every change: what can have the focus stands over them. */}
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        <Marks placed={placed} lengthPx={lengthPx} roving={roving} onOpen={onOpen} />
      </ZIndexLayer>
    </BarChart>
  );
}

interface FillProps {
  readonly part: StackSegment;
  readonly x: number;
  readonly width: number;
}

/** Parts touch, so each keeps a hair of the paper before the next one. */
function insideOf({ x, width }: Pick<FillProps, 'x' | 'width'>) {
  const own = Math.max(1, width - (width > 4 ? 1.5 : 0.5));
  return { x, y: 2, width: own, height: barHeightPx - 4 };
}

/** What shows a part: its colour, an outline, stripes over either, or dashes. */
function looksOf({ tone, hatched, outlined }: StackSegment) {
  return {
    'data-tone': tone ?? undefined,
    'data-hatched': hatched ? '' : undefined,
    'data-outlined': outlined ? '' : undefined,
    'data-rest': tone === null ? '' : undefined,
  };
}

function Fill({ part, ...place }: FillProps) {
  const hatch = useId();
  const rect = insideOf(place);
  return (
    <g className="stack-look" {...looksOf(part)}>
      <rect className="stack-fill" {...rect} />
      {part.hatched && (
        <>
          <Hatch id={hatch} />
          <rect {...rect} fill={`url(#${hatch})`} />
        </>
      )}
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

/** The least width of what is pressed. */
const targetPx = 24;

/** Where each part answers: a narrow one beyond its edges, where its neighbours then do not. */
function targetsOf(placed: StackBarProps['placed'], lengthPx: number) {
  const wide = placed.map(({ start, length }) => {
    if (length >= targetPx) return { narrow: false, from: start, to: start + length };
    const middle = start + length / 2;
    const from = Math.max(0, Math.min(lengthPx - targetPx, middle - targetPx / 2));
    return { narrow: true, from, to: from + targetPx };
  });
  return wide.map(({ narrow, from, to }, index) => {
    const [before, after] = [wide[index - 1], wide[index + 1]];
    const x = !narrow && before?.narrow ? Math.max(from, before.to) : from;
    const end = !narrow && after?.narrow ? Math.min(to, after.from) : to;
    return { x, width: Math.max(targetPx, end - x) };
  });
}

/** The parts that can be reached and opened, with the words that have room on them. */
function Marks({ placed, lengthPx, roving, onOpen }: StackBarProps) {
  const scale = useXAxisScale();
  if (!scale) return null;
  const targets = targetsOf(placed, lengthPx);
  return placed.map(({ part, start, length, lines }, index) => {
    const mark = roving(index);
    const rect = insideOf({ x: scale(start) ?? NaN, width: length });
    const first = barHeightPx / 2 - ((lines.length - 1) * linePx) / 2;
    return (
      <g
        key={part.id}
        {...mark}
        className="mark stack-look stack-part"
        role="button"
        aria-label={part.label}
        data-mark={part.id}
        {...looksOf(part)}
        onClick={() => onOpen(part.id)}
        onKeyDown={(event) => {
          mark.onKeyDown(event);
          openByKey(event, () => onOpen(part.id));
        }}
      >
        <rect className="stack-hit" {...rect} {...targets[index]} />
        <text textAnchor="middle" dominantBaseline="central">
          {lines.map((line, down) => (
            <Fragment key={line}>
              <tspan
                className={down === lines.length - 1 ? 'stack-value' : undefined}
                x={rect.x + rect.width / 2}
                y={first + down * linePx}
              >
                {line}
              </tspan>{' '}
            </Fragment>
          ))}
        </text>
      </g>
    );
  });
}
