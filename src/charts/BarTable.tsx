import { layoutBars, shareOfAxis } from './layoutBars';
import type { BarAxis, BarRow } from './row';

interface BarTableProps {
  readonly rows: readonly BarRow[];
  readonly axis: BarAxis;
  readonly widthPx: number;
}

/** The bars in plain HTML: what stands there until the drawn chart takes its box over. */
export function BarTable({ rows, axis, widthPx }: BarTableProps) {
  const layout = layoutBars(rows, widthPx);
  return (
    <ul className="bar-table" style={{ height: layout.heightPx }}>
      {rows.map((row) => (
        <li
          key={row.id}
          data-company={row.company}
          data-state={row.state}
          data-position={row.position}
          style={{ height: layout.rowHeightPx }}
        >
          <span className="bar-name" style={{ width: layout.nameWidthPx }}>
            {row.name}
          </span>
          {row.drawn === null ? (
            <span className="bar-slot">{row.text}</span>
          ) : (
            <>
              <span
                className="bar-fill"
                style={{
                  width:
                    shareOfAxis(row.drawn, axis, rows) *
                    (widthPx - layout.nameWidthPx - layout.labelWidthPx),
                }}
              />
              <strong>{row.text}</strong> <small>{row.aside}</small>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
