import { hasPoints, partOf } from '../../../theme/axis';
import { ticksOf } from '../../../theme/ticks';
import { rule, stroke, type Box, type Mark } from '../marks';
import type { PictureBars } from '../../../viewModels/picture/model';
import { fixed, stacked, type LayoutBox } from './layoutBox';
import { rowGeometry, type RowGeometry } from './rowGeometry';
import { rowBox } from './rowBox';
import { measureFor, setLines, type Style } from '../style';
import { wrapText } from '../../../theme/lines/wrapText';

/** Rows one below the other on one axis, with its values below where these are points. */
export function barsBox(bars: PictureBars, width: number, style: Style): LayoutBox {
  const geometry = rowGeometry(bars, width, style);
  return rowsBox(bars, geometry, style);
}

/** The rows of a chart or of one panel of it. */
export function rowsBox(
  { rows, divider }: Pick<PictureBars, 'rows' | 'divider'>,
  geometry: RowGeometry,
  style: Style,
): LayoutBox {
  const { width } = geometry;
  const part = stacked(
    rows.flatMap((row, index) => [
      ...(divider?.at === index ? [dividerBox(divider.label, geometry, style)] : []),
      rowBox(
        // Points of one company in time stand below its name.
        geometry.axis.scale === 'years' && index > 0 && rows[index - 1]?.name === row.name
          ? { ...row, name: '' }
          : row,
        geometry,
        style,
      ),
    ]),
  );
  const drawn = rows.some((row) => row.drawn !== null);
  const scaled = hasPoints(geometry.axis) && drawn;
  const { tick } = style.types;
  const foot = scaled ? tick.leading : 0;
  return {
    min: part.min + foot,
    preferred: part.preferred + foot,
    max: part.max + foot,
    draw: (x, y, height) => {
      const bottom = y + height - foot;
      const origin = x + geometry.left + geometry.origin;
      const pen = { colour: style.palette.ink, width: 1.5 * style.unit };
      return [
        ...(scaled
          ? drawTicks(geometry, style, { left: x, right: x + width, top: y, bottom })
          : []),
        ...part.draw(x, y, height - foot),
        ...(scaled ? [] : [stroke('axis', { x: origin, y }, { x: origin, y: bottom }, pen)]),
      ];
    },
  };
}

/** A dashed line across, above what may not be ranked; its words begin where bars do. */
function dividerBox(
  label: string,
  { left, origin, room, width }: RowGeometry,
  style: Style,
): LayoutBox {
  const { gap } = style.types;
  const { unit } = style;
  const indent = gap.size * 0.35;
  const lines = wrapText(label, room - origin - indent, measureFor(style, gap));
  const air = 6 * unit;
  return fixed(lines.length * gap.leading + 2 * air, (x, y) => [
    rule({ x, y: y + air }, width, {
      colour: style.palette.soft,
      width: unit,
      dash: [3 * unit, 3 * unit],
    }),
    ...setLines(style, gap, lines, { x: x + left + origin + indent, y: y + 1.5 * air }),
  ]);
}

/** The lines of the axis behind the rows, its values below them. */
function drawTicks(
  { axis, left: start, length }: RowGeometry,
  style: Style,
  { left, right, top, bottom }: Box,
): readonly Mark[] {
  const { tick } = style.types;
  const measure = measureFor(style, tick);
  const pen = { colour: style.palette.line, width: style.unit };
  let free = left;
  return ticksOf(axis, 5).flatMap(({ value, text }) => {
    const x = left + start + partOf(value, axis) * length;
    const half = measure(text) / 2;
    const line = stroke('grid', { x, y: top }, { x, y: bottom }, pen);
    // A number that would touch the one before it, or leave the picture, is left out.
    if (x - half < free || x + half > right) return [line];
    free = x + half + tick.size * 0.5;
    return [line, ...setLines(style, tick, [text], { x, y: bottom, anchor: 'middle' })];
  });
}
