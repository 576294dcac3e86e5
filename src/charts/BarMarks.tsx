import { useId } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import {
  asideLinePx,
  asideSizePx,
  nameGapPx,
  nameLinePx,
  nameSizePx,
  type BarLayout,
} from './layoutBars';
import type { BarAxis, BarRow } from './row';
import { textWidthPx, wrapText } from './textWidth';
import { useRovingMarks } from './useRovingMarks';

interface BarMarksProps {
  readonly rows: readonly BarRow[];
  readonly axis: BarAxis;
  readonly layout: BarLayout;
  readonly onOpen: (id: string) => void;
}

const barHeightPx = 18;

/** Every row of a bar chart: name, bar or slot, number, words; one focusable mark each. */
export function BarMarks({ rows, axis, layout, onOpen }: BarMarksProps) {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const plot = usePlotArea();
  const hatch = useId();
  const roving = useRovingMarks(rows.length);
  if (!xScale || !yScale || !plot) return null;
  return (
    <g className="marks">
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
      {rows.map((row, at) => {
        const middle = yScale(row.id, { position: 'middle' });
        if (middle === undefined) return null;
        const zero = row.drawn !== null && axis.scale === 'log' && row.drawn <= 0;
        const end = row.drawn === null || zero ? plot.x : (xScale(row.drawn) ?? plot.x);
        const lengthPx = Math.max(end - plot.x, row.drawn === axis.baseline || zero ? 0 : 3);
        const y = middle - (layout.asideLines * asideLinePx) / 2;
        const below = layout.asideLines > 0;
        const nameLines = wrapText(row.name, layout.nameWidthPx - nameGapPx, nameSizePx);
        return (
          <g
            key={row.id}
            {...roving(at)}
            className="mark"
            role="button"
            aria-label={row.label}
            data-company={row.company}
            data-state={row.state}
            data-position={row.position}
            data-mark={row.id}
            onClick={() => onOpen(row.id)}
            onKeyDown={(event) => {
              roving(at).onKeyDown(event);
              if (event.key === 'Enter' || event.key === ' ') {
                event.preventDefault();
                onOpen(row.id);
              }
            }}
          >
            <rect
              className="mark-hit"
              x={0}
              y={middle - layout.rowHeightPx / 2}
              width={plot.x + plot.width + layout.labelWidthPx}
              height={layout.rowHeightPx}
            />
            {nameLines.map((line, down) => (
              <text
                key={line}
                className="mark-name"
                x={0}
                y={y + (down - (nameLines.length - 1) / 2) * nameLinePx}
                dominantBaseline="central"
              >
                {line}
              </text>
            ))}
            {row.drawn === null ? (
              <Slot x={plot.x} y={y} text={row.text} />
            ) : (
              <>
                <rect
                  className="mark-bar"
                  x={plot.x}
                  y={y - barHeightPx / 2}
                  width={lengthPx}
                  height={barHeightPx}
                />
                {row.hatched && (
                  <rect
                    x={plot.x}
                    y={y - barHeightPx / 2}
                    width={lengthPx}
                    height={barHeightPx}
                    fill={`url(#${hatch})`}
                  />
                )}
                <text
                  className="mark-value"
                  x={plot.x + lengthPx + 8}
                  y={y}
                  dominantBaseline="central"
                >
                  {row.text}
                  {!below && row.aside !== null && (
                    <tspan className="mark-aside" dx={8}>
                      {row.aside}
                    </tspan>
                  )}
                </text>
                {below &&
                  row.aside !== null &&
                  wrapText(row.aside, layout.asideWidthPx, asideSizePx).map((line, down) => (
                    <text
                      key={line}
                      className="mark-aside"
                      x={plot.x + 4}
                      y={y + 19 + down * asideLinePx}
                      dominantBaseline="central"
                    >
                      {line}
                    </text>
                  ))}
              </>
            )}
          </g>
        );
      })}
      <line className="axis-line" x1={plot.x} x2={plot.x} y1={plot.y} y2={plot.y + plot.height} />
    </g>
  );
}

function Slot({ x, y, text }: { readonly x: number; readonly y: number; readonly text: string }) {
  return (
    <>
      <rect
        className="mark-slot"
        x={x}
        y={y - barHeightPx / 2}
        width={textWidthPx(text, 13) + 18}
        height={barHeightPx}
      />
      <text className="mark-aside" x={x + 8} y={y} dominantBaseline="central">
        {text}
      </text>
    </>
  );
}
