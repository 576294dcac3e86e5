import { layoutBars, shareOfAxis } from './layoutBars';
import type { BarAxis, BarRow } from './row';

interface BarTableProps {
  readonly rows: readonly BarRow[];
  readonly axis: BarAxis;
  readonly widthPx: number;
}

/** The bars in plain HTML: what stands there until, or in case, the drawn chart does not come. */
export function BarTable({ rows, axis, widthPx }: BarTableProps) {
  const layout = layoutBars(rows, widthPx, axis.alongside);
  const barRoomPx = widthPx - layout.nameWidthPx - layout.labelWidthPx;
  return (
    <ul className="bar-table" style={{ height: layout.heightPx }}>
      {rows.map((row) => (
        <li
          key={row.id}
          data-company={row.company}
          data-state={row.state}
          data-position={row.position}
          style={{
            height: layout.rowHeightPx,
            gridTemplateColumns: `${layout.nameWidthPx}px minmax(0, 1fr)`,
          }}
        >
          <span>{row.name}</span>
          <div>
            {row.drawn === null ? (
              <span className="bar-slot">{row.text}</span>
            ) : (
              <div className="bar-line">
                <span
                  className="bar-fill"
                  data-hatched={row.hatched ? '' : undefined}
                  style={{ width: shareOfAxis(row.drawn, axis, rows) * barRoomPx }}
                />
                <strong>{row.text}</strong>
                {layout.asideLines === 0 && row.aside !== null && <small>{row.aside}</small>}
              </div>
            )}
            {row.drawn !== null && layout.asideLines > 0 && <small>{row.aside}</small>}
          </div>
        </li>
      ))}
    </ul>
  );
}
