import { Fragment, type ComponentProps } from 'react';
import { barSpan, hasPoints, numberShare, numberStart, partOf, type BarSpan } from '../theme/axis';
import { markerPath, openEndPath } from '../theme/markers';
import { textWidthPx } from '../theme/textWidth';
import { ticksOf } from '../theme/ticks';
import { axisOfRows, unshownWords, type BarAxis, type BarDivider, type BarRow } from './row';
import { openByKey, type RovingMark } from './useRovingMarks';

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
  const ticks = hasPoints(drawn)
    ? ticksOf(drawn, 5).map(({ value, text }) => ({ text, share: partOf(value, drawn) }))
    : null;
  return (
    <table
      className={live ? 'bars marks' : 'bars'}
      role={live ? 'group' : 'table'}
      aria-label={label}
      data-two-sided={zero > 0 ? '' : undefined}
      data-points={ticks ? '' : undefined}
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
              <th role={live ? 'presentation' : 'rowheader'}>
                <RowName row={row} above={drawn.scale === 'years' ? rows[index - 1] : undefined} />
              </th>
              {/* Words that stand apart are apart where they are read as one text, too. */}
              <td role={live ? 'presentation' : 'cell'}>
                {' '}
                {ticks && <Gridlines ticks={ticks} />}
                <RowBar
                  row={row}
                  span={row.drawn === null ? null : barSpan(row.drawn, drawn)}
                  zero={zero}
                  target={row.target === null ? null : partOf(row.target, drawn)}
                  isPoint={ticks !== null}
                />
                {live && <span className="visually-hidden">{unshownWords(row)}</span>}
              </td>
            </tr>
          </Fragment>
        ))}
        {ticks && <TickRow ticks={ticks} />}
      </tbody>
    </table>
  );
}

/** The name of a row, unseen where the row above has it too. */
function RowName({ row, above }: { readonly row: BarRow; readonly above: BarRow | undefined }) {
  return above?.company === row.company ? (
    <span className="visually-hidden">{row.name}</span>
  ) : (
    row.name
  );
}

/** What makes a row a mark that can be reached and opened; its name is the words in it, in their order. */
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
    onClick: () => onOpen(row.id),
    onKeyDown: (event) => {
      mark.onKeyDown(event);
      openByKey(event, () => onOpen(row.id));
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
  /** Where the target lies, as a part of the axis. */
  readonly target: number | null;
  /** True where the value is a point on the axis. */
  readonly isPoint: boolean;
}

/** The bar with its number at the end, or the slot with the words for a gap. */
function RowBar({ row, span, zero, target, isPoint }: RowBarProps) {
  const axis = zero > 0 && (
    <span className="bar-line bar-zero">
      <Space share={zero} />
    </span>
  );
  const aside = row.aside !== null && <Aside words={row.aside} />;
  if (!span) {
    return (
      <>
        {axis}
        <span className="bar-slot">{row.text}</span>
        {aside}
      </>
    );
  }
  if (isPoint) {
    return (
      <>
        <span className="bar-line">
          <Space share={span.to} />
          <Point row={row} />
          <strong>{row.text}</strong>
        </span>{' '}
        {row.aside !== null && <PointAside words={row.aside} share={span.to} />}
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
      data-open={row.openEnd ?? undefined}
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
        {row.openEnd !== null && <OpenEndArrow row={row} openEnd={row.openEnd} />}
        <TargetRoom to={span.to} target={target} />
        <strong>{row.text}</strong>
      </span>
      {target !== null && <TargetTick share={target} />}
      {aside}
    </>
  );
}

/** Words behind or below the bar; apart from the number where both are read as one text. */
function Aside({ words }: { readonly words: string }) {
  return (
    <>
      {' '}
      <small className="bar-aside">{words}</small>
    </>
  );
}

/** Room before the number behind the bar, where the tick of the target would stand in it. */
function TargetRoom({ to, target }: { readonly to: number; readonly target: number | null }) {
  const start = numberStart(to, target, numberShare.narrowPage);
  if (start === to) return null;
  const isNarrowOnly = numberStart(to, target, numberShare.page) === to;
  return <Space share={start - to} className={isNarrowOnly ? 'bar-narrow-room' : undefined} />;
}

/** The target across the bar, with an edge of paper so that it is seen on the bar too. */
function TargetTick({ share }: { readonly share: number }) {
  const across = { x1: percent(share), x2: percent(share), y1: '0', y2: '100%' };
  return (
    <svg className="bar-target" aria-hidden="true">
      <line className="bar-target-edge" {...across} />
      <line {...across} />
    </svg>
  );
}

interface OpenEndArrowProps {
  readonly row: BarRow;
  readonly openEnd: NonNullable<BarRow['openEnd']>;
}

/** Behind the bar of what is at least so much; inside the end of the bar of what is at most so much. */
function OpenEndArrow({ row, openEnd }: OpenEndArrowProps) {
  return (
    <svg
      className="bar-open"
      aria-hidden="true"
      width={10}
      height={18}
      viewBox="-5 -9 10 18"
      data-open={openEnd}
      data-outlined={row.outlined ? '' : undefined}
    >
      <path className="open-end" d={openEndPath(openEnd)} />
    </svg>
  );
}

/** The marker of the company, its middle where the value lies. */
function Point({ row }: { readonly row: BarRow }) {
  return (
    <svg className="bar-point" aria-hidden="true" width={14} height={14} viewBox="-7 -7 14 14">
      <path
        className={row.hatched || row.outlined ? 'mark-point mark-hollow' : 'mark-point'}
        d={markerPath(row.position)}
      />
      {row.openEnd !== null && (
        <path
          className="open-end"
          d={openEndPath(row.openEnd)}
          transform={`translate(${row.openEnd === 'at_least' ? 11 : -11} 0)`}
        />
      )}
    </svg>
  );
}

interface PointAsideProps {
  readonly words: string;
  readonly share: number;
}

/** The words below a point, towards the side that has more room. */
function PointAside({ words, share }: PointAsideProps) {
  const toTheLeft = share > 0.5;
  return (
    <span className={toTheLeft ? 'bar-words bar-below' : 'bar-words'}>
      <Space share={toTheLeft ? 1 - share : share} />
      <small>{words}</small>
    </span>
  );
}

interface TicksProps {
  readonly ticks: readonly { readonly text: string; readonly share: number }[];
}

/** The lines of the axis behind a row. */
function Gridlines({ ticks }: TicksProps) {
  return (
    <svg className="bar-grid" aria-hidden="true">
      {ticks.map(({ text, share }) => (
        <line key={text} x1={percent(share)} x2={percent(share)} y1="0" y2="100%" />
      ))}
    </svg>
  );
}

/** The values of the axis below the rows. */
function TickRow({ ticks }: TicksProps) {
  return (
    <tr className="bar-ticks" aria-hidden="true">
      <th />
      <td>
        <svg width="100%" height={20}>
          {ticks.map(({ text, share }) => (
            <text
              key={text}
              x={percent(share)}
              y="15"
              textAnchor={share === 0 ? 'start' : 'middle'}
            >
              {text}
            </text>
          ))}
        </svg>
      </td>
    </tr>
  );
}

/** Empty room; its width is an attribute, since a strict policy forbids styles in prerendered pages. */
function Space({
  share,
  className,
}: {
  readonly share: number;
  readonly className?: string | undefined;
}) {
  return <svg aria-hidden="true" className={className} width={percent(share)} height={0} />;
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
