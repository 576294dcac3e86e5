import type { Ref } from 'react';
import { shareOfAxis } from './axisDomain';
import type { BarAxis, BarRow } from './row';
import { textWidthPx } from './textWidth';
import type { RovingMark } from './useRovingMarks';

interface BarRowsProps {
  readonly ref: Ref<HTMLTableElement>;
  readonly rows: readonly BarRow[];
  readonly axis: BarAxis;
  readonly label: string;
  /** What makes the rows marks that can be opened; null until a script can do so. */
  readonly live: {
    readonly roving: (at: number) => RovingMark;
    readonly onOpen: (id: string) => void;
  } | null;
}

/**
 * Names, bars, numbers, gaps and asides of a chart as a table that lays itself out at any width:
 * it stands in the page before any script has run, and gives the drawn bars their places after.
 */
export function BarRows({ ref, rows, axis, label, live }: BarRowsProps) {
  const all = [...rows, ...axis.alongside];
  return (
    <table
      ref={ref}
      className={live ? 'bars marks' : 'bars'}
      role={live ? 'group' : 'table'}
      aria-label={label}
    >
      <tbody role={live ? 'presentation' : 'rowgroup'}>
        {/* Charts on one axis keep one width of names and numbers, whichever rows they have. */}
        <tr className="bar-sizer" aria-hidden="true">
          <th>{widest(all.map((row) => row.name))}</th>
          <td>
            <strong className="bar-room">
              {widest(all.flatMap((row) => (row.drawn === null ? [] : [row.text])))}
            </strong>
          </td>
        </tr>
        {rows.map((row, index) => (
          <tr
            key={row.id}
            data-company={row.company}
            data-state={row.state}
            data-position={row.position}
            {...(live
              ? {
                  ...live.roving(index),
                  className: 'mark',
                  role: 'button',
                  'aria-label': row.label,
                  'data-mark': row.id,
                  onClick: () => live.onOpen(row.id),
                  onKeyDown: (event) => {
                    live.roving(index).onKeyDown(event);
                    if (event.key === 'Enter' || event.key === ' ') {
                      event.preventDefault();
                      live.onOpen(row.id);
                    }
                  },
                }
              : { role: 'row' })}
          >
            <th role={live ? 'presentation' : 'rowheader'}>{row.name}</th>
            <td role={live ? 'presentation' : 'cell'}>
              {row.drawn === null ? (
                <span className="bar-slot">{row.text}</span>
              ) : (
                <span className="bar-line">
                  {/* Attributes, since a strict policy forbids styles written into the page. */}
                  <svg
                    className={row.drawn === axis.baseline ? 'bar' : 'bar bar-seen'}
                    aria-hidden="true"
                    width={percent(shareOfAxis(row.drawn, axis, rows))}
                    height={18}
                    data-hatched={row.hatched ? '' : undefined}
                  />
                  <strong>{row.text}</strong>
                </span>
              )}
              {row.drawn !== null && row.aside !== null && (
                <small className="bar-aside">{row.aside}</small>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

function widest(texts: readonly string[]): string {
  const sizePx = 14;
  return texts.reduce(
    (longest, text) => (textWidthPx(text, sizePx) > textWidthPx(longest, sizePx) ? text : longest),
    '',
  );
}
