import {
  axisOfBars,
  barSpan,
  hasPoints,
  numberShare,
  numberStart,
  partOf,
  type Axis,
  type AxisRule,
} from '../../../theme/axis';
import type { PictureBars, PictureRow } from '../../../viewModels/picture/model';
import { measureFor, type Style } from '../style';
import { widestLine, wrapEvenly } from '../../../theme/lines/wrapText';

/** The parts of a row from left to right, the same for all rows on one axis. */
export interface RowGeometry {
  readonly width: number;
  /** Room for a name, and where bars and slots begin after it. */
  readonly nameRoom: number;
  readonly left: number;
  /** Room from there to the right edge. */
  readonly room: number;
  /** How long the whole axis is. */
  readonly length: number;
  readonly axis: Axis;
  /** From `left` to where bars begin: 0 but where values are below the baseline. */
  readonly origin: number;
  /** Where the number stands, and where the words: at the bar's end, or below it. */
  readonly values: 'beside' | 'below';
  readonly asides: 'beside' | 'below';
}

/** Widths for all the rows that share an axis; names take no more than a share of the whole. */
export function rowGeometry(
  bars: AxisRule & Pick<PictureBars, 'rows'>,
  width: number,
  style: Style,
  nameShare = 0.32,
): RowGeometry {
  const { rows } = bars;
  const axis = axisOfBars(bars, rows);
  const measure = measureFor(style, style.types.name);
  const nameGap = style.types.name.size * 0.7;
  const widest = Math.max(0, ...rows.map((row) => measure(row.name)));
  const lines = rows.flatMap((row) =>
    wrapEvenly(row.name, Math.min(widest, width * nameShare), measure),
  );
  const nameRoom = Math.ceil(widestLine(lines, measure)) + 0.5;
  const left = rows.length === 0 ? 0 : nameRoom + nameGap;
  const room = width - left;
  const lengthWith = (asides: boolean, values: boolean) =>
    axisLength(rows, axis, room, (row) =>
      values ? labelWidth(row, axis, style) + (asides ? asideWidth(row, style) : 0) : 0,
    );
  const allBeside = lengthWith(true, true);
  const valuesBeside = lengthWith(false, true);
  // Words behind a number would run across a target.
  const asides =
    allBeside >= room * 0.5 && rows.every(({ target }) => target === null) ? 'beside' : 'below';
  const values = valuesBeside >= room * 0.25 ? 'beside' : 'below';
  const length = asides === 'beside' ? allBeside : lengthWith(false, values === 'beside');
  return {
    width,
    nameRoom,
    left,
    room,
    length,
    origin: partOf(axis.origin, axis) * length,
    axis,
    values,
    asides: values === 'beside' ? asides : 'below',
  };
}

/** The longest axis that leaves every row room for its words behind its bar. */
function axisLength(
  rows: readonly PictureRow[],
  axis: Axis,
  room: number,
  behind: (row: PictureRow) => number,
): number {
  const lengths = rows.map((row) => {
    if (row.drawn === null) return room;
    const free = room - behind(row);
    const end = labelStart(row.drawn, row.target, axis);
    return free >= end * room ? room : free / Math.max(end, 1e-6);
  });
  return Math.max(0, Math.min(room, ...lengths));
}

/** The right end of a bar as a part of the axis; where bars begin, of one that has no place on it. */
function endOf(drawn: number, axis: Axis): number {
  return barSpan(drawn, axis)?.to ?? partOf(axis.origin, axis);
}

/** Where the number begins: behind the bar, and behind the tick of its target where that is near. */
export function labelStart(drawn: number, target: number | null, axis: Axis): number {
  const tick = target === null ? null : partOf(target, axis);
  return numberStart(endOf(drawn, axis), tick, numberShare.picture);
}

/** Room from the bar's end, or the middle of the point, to the end of its number. */
function labelWidth(row: PictureRow, axis: Axis, style: Style): number {
  return (
    labelGap(row, axis, style) + measureFor(style, style.types.value)(row.text) + minimalBar(style)
  );
}

/** Room between a bar's end, or the middle of a point, and its number; an arrow has its place in it. */
export function labelGap(row: PictureRow, axis: Axis, style: Style): number {
  const arrow = row.openEnd === 'at_least' ? 0.4 : 0;
  return style.types.value.size * ((hasPoints(axis) ? 0.8 : 0.45) + arrow);
}

/** Room from the number to the end of the words. */
function asideWidth(row: PictureRow, style: Style): number {
  if (row.aside === null) return 0;
  const { value, aside } = style.types;
  return value.size * 0.5 + measureFor(style, aside)(row.aside);
}

/** A small value keeps a visible bar. */
export function minimalBar(style: Style): number {
  return Math.max(3, 3 * style.unit);
}
