import { Fragment, type ComponentProps } from 'react';
import { barSpan, partOf, type BarSpan } from '../theme/axis';
import { textWidthPx } from '../theme/textWidth';
import { axisOfRows, type BarAxis, type BarDivider, type BarRow } from './row';
import type { RovingMark } from './useRovingMarks';

interface BarRowsProps {
  readonly rows: readonly BarRow[];
  readonly axis: BarAxis;
  readonly label: string;
  readonly divider: BarDivider | null;
  /** What makes the rows marks that can be opened; null until a script can do so. */
  readonly live: {
    readonly roving: (at: number) => RovingMark;
    readonly onOpen: (id: string) => void;
  } | null;
}

/**
 * Names, bars, numbers, gaps and asides of a chart as a table that lays itself out at any width,
 * so that the prerendered page shows it before any script has run.
 */
export function BarRows({ rows, axis, label, divider, live }: BarRowsProps) {
  const all = [...rows, ...axis.alongside];
  const drawn = axisOfRows(axis, rows);
  const zero = partOf(drawn.origin, drawn);
  return (
    <table
      className={live ? 'bars marks' : 'bars'}
      role={live ? 'group' : 'table'}
      aria-label={label}
      data-two-sided={zero > 0 ? '' : undefined}
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
          <Fragment key={row.id}>
            {divider?.at === index && <Divider label={divider.label} isLive={live !== null} />}
            <tr
              data-company={row.company}
              data-state={row.state}
              data-position={row.position}
              data-mark={live ? row.id : undefined}
              {...(live ? liveRow(row, index, live) : { role: 'row' })}
            >
              <th role={live ? 'presentation' : 'rowheader'}>{row.name}</th>
              <td role={live ? 'presentation' : 'cell'}>
                <RowBar
                  row={row}
                  span={row.drawn === null ? null : barSpan(row.drawn, drawn)}
                  zero={zero}
                />
              </td>
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

/** What makes a row a mark that can be reached and opened. */
function liveRow(
  row: BarRow,
  index: number,
  { roving, onOpen }: NonNullable<BarRowsProps['live']>,
): ComponentProps<'tr'> {
  const mark = roving(index);
  return {
    ...mark,
    className: 'mark',
    role: 'button',
    'aria-label': row.label,
    onClick: () => onOpen(row.id),
    onKeyDown: (event) => {
      mark.onKeyDown(event);
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        onOpen(row.id);
      }
    },
  };
}

interface DividerProps {
  readonly label: string;
  readonly isLive: boolean;
}

/** Stands above the rows that may not be ranked. */
function Divider({ label, isLive }: DividerProps) {
  return (
    <tr className="bar-divider" role={isLive ? 'presentation' : 'row'}>
      <td role={isLive ? 'presentation' : 'cell'}>{label}</td>
    </tr>
  );
}

interface RowBarProps {
  readonly row: BarRow;
  /** Null where the row is a gap, or the axis has no place for its value. */
  readonly span: BarSpan | null;
  /** Where bars begin, as a part of the axis. */
  readonly zero: number;
}

/** The bar with its number at the end, or the slot with the words for a gap. */
function RowBar({ row, span, zero }: RowBarProps) {
  const axis = zero > 0 && (
    <span className="bar-line bar-zero">
      <Space share={zero} />
    </span>
  );
  if (!span) {
    return (
      <>
        {axis}
        <span className="bar-slot">{row.text}</span>
      </>
    );
  }
  const bar = (
    <svg
      className={span.visible ? 'bar bar-seen' : 'bar'}
      aria-hidden="true"
      width={percent(span.to - span.from)}
      height={18}
      data-hatched={row.hatched ? '' : undefined}
      data-outlined={row.outlined ? '' : undefined}
    />
  );
  return (
    <>
      {axis}
      {span.from < zero && (
        <span className="bar-line bar-below">
          <Space share={1 - zero} />
          {bar}
        </span>
      )}
      <span className="bar-line">
        {zero > 0 && <Space share={zero} />}
        {span.from >= zero && bar}
        <strong>{row.text}</strong>
      </span>
      {row.aside !== null && <small className="bar-aside">{row.aside}</small>}
    </>
  );
}

/** Empty room; its width is an attribute, since a strict policy forbids styles in prerendered pages. */
function Space({ share }: { readonly share: number }) {
  return <svg aria-hidden="true" width={percent(share)} height={0} />;
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
