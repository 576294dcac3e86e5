import { openEndPath } from '../../theme/markers';
import { ChartMark, type MarkActions } from './ChartMark';
import { CompanyMarker } from '../CompanyMarker';
import { rowPx } from './chartRoom';
import { openBarPx, type PlacedPoint, type ScatterPoint } from './scatterLayout';
import { useRovingMarks } from '../useRovingMarks';

interface ScatterMarksProps {
  readonly placed: readonly PlacedPoint[];
  /** A point whose mark has got the focus. */
  readonly onShow: (point: PlacedPoint) => void;
  readonly onOpen: (id: string) => void;
}

/** The points of a scatter, which can be reached and opened, with their names. */
export function ScatterMarks({ placed, onShow, onOpen }: ScatterMarksProps) {
  const roving = useRovingMarks(placed.length);
  return (
    <g className="marks">
      {placed.map(({ point, xPx, yPx, lead }) =>
        lead ? (
          <path key={point.id} className="label-lead" d={`M${xPx},${yPx}L${lead.x},${lead.y}`} />
        ) : null,
      )}
      {placed.map((place, index) => (
        <PointMark
          key={place.point.id}
          place={place}
          roving={roving(index)}
          onShow={() => onShow(place)}
          onOpen={() => onOpen(place.point.proof)}
        />
      ))}
    </g>
  );
}

interface PointMarkProps extends MarkActions {
  readonly place: PlacedPoint;
}

function PointMark({ place, ...actions }: PointMarkProps) {
  const { point, xPx, yPx, names, box } = place;
  return (
    <ChartMark
      figure={point}
      label={point.label}
      at={{ x: xPx, y: yPx }}
      hollow={point.hollow}
      {...actions}
    >
      <g transform={`translate(${xPx} ${yPx})`}>
        <OpenBars point={point} />
        <CompanyMarker position={point.position} hollow={point.hollow} />
      </g>
      {box && (
        <text
          className="line-name"
          dominantBaseline="central"
          textAnchor={box.right <= xPx ? 'end' : 'start'}
        >
          {names.map((words, down) => (
            <tspan
              key={words}
              x={box.right <= xPx ? box.right : box.left}
              y={box.top + (down + 0.5) * rowPx}
            >
              {down < names.length - 1 ? `${words} ` : words}
            </tspan>
          ))}
        </text>
      )}
    </ChartMark>
  );
}

/** Bars towards where a number is open: nobody knows how far. */
function OpenBars({ point: { x, y } }: { readonly point: ScatterPoint }) {
  const across = x.openEnd === 'at_most' ? -openBarPx : openBarPx;
  const up = y.openEnd === 'at_most' ? openBarPx : -openBarPx;
  return (
    <>
      {x.openEnd !== null && (
        <g className="open-end">
          <path d={`M0,0H${across}`} />
          <path d={openEndPath(x.openEnd)} transform={`translate(${across} 0)`} />
        </g>
      )}
      {y.openEnd !== null && (
        <g className="open-end">
          <path d={`M0,0V${up}`} />
          <path d={openEndPath(y.openEnd, 'line')} transform={`translate(0 ${up})`} />
        </g>
      )}
    </>
  );
}
