import { partOf, ticksOf } from './axis';
import { stroke, type Mark } from './marks';
import type { PictureAxis, PictureBars, PictureRow } from './model';
import { stacked, type Part } from './part';
import { rowGeometry, type RowGeometry } from './rowGeometry';
import { rowPart } from './rowPart';
import { measureFor, setLines, type Style } from './style';

/** Rows one below the other on one axis; a logarithmic one shows its powers of ten. */
export function barsPart(bars: PictureBars, width: number, style: Style): Part {
  const geometry = rowGeometry(bars.rows, bars, width, style);
  return rowsPart(bars.rows, bars, geometry, style);
}

/** The rows of a chart or of one panel of it. */
export function rowsPart(
  rows: readonly PictureRow[],
  model: PictureAxis,
  geometry: RowGeometry,
  style: Style,
): Part {
  const part = stacked(rows.map((row) => rowPart(row, geometry, style)));
  const drawn = rows.some((row) => row.drawn !== null);
  const scaled = geometry.axis.scale === 'log' && drawn;
  const { tick } = style.types;
  const foot = scaled ? tick.leading : 0;
  return {
    least: part.least + foot,
    wish: part.wish + foot,
    most: part.most + foot,
    draw: (x, y, height) => {
      const bottom = y + height - foot;
      const origin = x + geometry.left + geometry.origin;
      const ink = style.palette.ink;
      return [
        ...(scaled ? drawDecades(model, geometry, style, x, y, bottom) : []),
        ...part.draw(x, y, height - foot),
        stroke('axis', [origin, y], [origin, bottom], ink, 1.5 * style.unit),
      ];
    },
  };
}

function drawDecades(
  { grouping }: PictureAxis,
  { axis, left, length, width }: RowGeometry,
  style: Style,
  x: number,
  top: number,
  bottom: number,
): readonly Mark[] {
  const { tick } = style.types;
  const measure = measureFor(style, tick);
  let free = x;
  return ticksOf(axis, 5, grouping).flatMap(({ value, text }) => {
    const at = x + left + partOf(value, axis) * length;
    const half = measure(text) / 2;
    const line = stroke('grid', [at, top], [at, bottom], style.palette.line, style.unit);
    // A number that would touch the one before it, or leave the picture, is left out.
    if (at - half < free || at + half > x + width) return [line];
    free = at + half + tick.size * 0.5;
    return [line, ...setLines(style, tick, [text], at, bottom, { anchor: 'middle' })];
  });
}
