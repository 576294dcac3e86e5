import { partOf, type Axis } from '../../../theme/axis';
import { lanesOf } from '../../../theme/lanes';
import { companyColour } from '../../../theme/palette';
import { layAxis, ticksOf } from '../../../theme/ticks';
import type { PictureSpread, PictureSpreadRow } from '../../../viewModels/picture/model';
import { stroke, type Box, type Mark, type Rect } from '../marks';
import { markerAt, measureFor, openEndAt, setAround, setLines, type Style } from '../style';
import { widestLine, wrapEvenly, wrapText } from '../../../theme/lines/wrapText';
import { inRow, type RunBlock } from './columns';
import { fixed, stacked, type LayoutBox } from './layoutBox';

/** A row a group on one axis, a marker a company; the companies above. */
export function spreadBox(model: PictureSpread, width: number, style: Style): LayoutBox {
  const { name } = style.types;
  const companies = model.companies.map((company) => companyBlock(company, style));
  return stacked([
    inRow(companies, width, name.size * 1.4),
    fixed(name.size * 0.3, () => []),
    rowsPart(model, width, style),
  ]);
}

function companyBlock(
  { name, position }: PictureSpread['companies'][number],
  style: Style,
): RunBlock {
  return (room) => {
    const { label } = style.types;
    const indent = label.size * 1.05;
    const measure = measureFor(style, label);
    const lines = wrapText(name, room - indent, measure);
    const part = fixed(lines.length * label.leading, (x, y) => [
      markerAt(style, position, {
        x: x + label.size * 0.4,
        y: y + label.leading / 2,
        size: label.size * 0.64,
      }),
      ...setLines(style, label, lines, { x: x + indent, y }),
    ]);
    return { part, width: indent + widestLine(lines, measure) };
  };
}

function rowsPart(model: PictureSpread, width: number, style: Style): LayoutBox {
  const { name, tick } = style.types;
  const measure = measureFor(style, name);
  const widest = Math.max(0, ...model.rows.map((row) => measure(row.name)));
  const names = model.rows.map((row) =>
    wrapEvenly(row.name, Math.min(widest, width * 0.28), measure),
  );
  const nameRoom = widestLine(names.flat(), measure);
  const foot = tick.leading + tick.size * 0.5;
  const least = Math.max(
    ...names.map((lines) => lines.length * name.leading),
    markerSize(style) * 3,
  );
  return {
    min: model.rows.length * least + foot,
    preferred: model.rows.length * least * 1.5 + foot,
    max: Math.max(model.rows.length * least * 2, width * 3),
    draw: (x, y, height) =>
      drawRows(model, { names, nameRoom, foot }, { x, y, width, height }, style),
  };
}

interface Names {
  readonly names: readonly (readonly string[])[];
  readonly nameRoom: number;
  /** Height of the numbers of the axis. */
  readonly foot: number;
}

function drawRows(
  model: PictureSpread,
  { names, nameRoom, foot }: Names,
  room: Rect,
  style: Style,
): readonly Mark[] {
  const { name, tick } = style.types;
  const { axis, ticks } = layAxis(
    model,
    model.rows.flatMap((row) => row.points.map(({ drawn }) => drawn)),
  );
  const last = measureFor(style, tick)(ticks[ticks.length - 1]?.text ?? '');
  const plot: Box = {
    left: room.x + nameRoom + name.size * 0.8,
    right: room.x + room.width - Math.max(markerSize(style), last / 2),
    top: room.y,
    bottom: room.y + room.height - foot,
  };
  const each = (plot.bottom - plot.top) / model.rows.length;
  return [
    ...drawTicks(axis, plot, style),
    ...model.rows.flatMap((row, index) => {
      const y = plot.top + (index + 0.5) * each;
      return [
        ...setAround(style, name, names[index] ?? [], { x: room.x, y }),
        ...drawRow(row, axis, { ...plot, top: y - each / 2, bottom: y + each / 2 }, style),
      ];
    }),
  ];
}

function markerSize(style: Style): number {
  return style.types.name.size * 0.8;
}

/** Lines upward at the numbers of the axis, as many of them written as have room. */
export function drawTicks(axis: Axis, plot: Box, style: Style): readonly Mark[] {
  const { tick } = style.types;
  const { ink, line } = style.palette;
  const measure = measureFor(style, tick);
  let free = -Infinity;
  return ticksOf(axis, 5).flatMap(({ value, text }) => {
    const x = plot.left + partOf(value, axis) * (plot.right - plot.left);
    const pen = { colour: value === axis.origin ? ink : line, width: style.unit };
    const rule = stroke('grid', { x, y: plot.top }, { x, y: plot.bottom }, pen);
    const half = measure(text) / 2;
    if (x - half < free) return [rule];
    free = x + half + tick.size * 0.6;
    const place = { x, y: plot.bottom + tick.size * 0.3, anchor: 'middle' } as const;
    return [rule, ...setLines(style, tick, [text], place)];
  });
}

/** The markers of a row, and from the lowest to the highest of what may be ranked a stroke. */
function drawRow(row: PictureSpreadRow, axis: Axis, room: Box, style: Style): readonly Mark[] {
  const size = markerSize(style);
  const { line, soft } = style.palette;
  const middle = (room.top + room.bottom) / 2;
  const places = row.points.map(
    ({ drawn }) => room.left + partOf(drawn, axis) * (room.right - room.left),
  );
  const { count, offsets } = lanesOf(places, size * 1.15);
  const step = Math.min(size * 1.15, (room.bottom - room.top) / count);
  const ranked = places.filter((_, index) => row.points[index]?.rankable);
  const across = (from: number, to: number, colour: string, width: number) =>
    stroke('lead', { x: from, y: middle }, { x: to, y: middle }, { colour, width });
  return [
    across(room.left, room.right, line, style.unit),
    ...(ranked.length > 1
      ? [across(Math.min(...ranked), Math.max(...ranked), soft, 3 * style.unit)]
      : []),
    ...row.points.flatMap(({ position, hollow, openEnd }, index) => {
      const x = places[index] ?? room.left;
      const y = middle + (offsets[index] ?? 0) * step;
      const arrow = x + (openEnd === 'at_most' ? -size : size);
      return [
        markerAt(style, position, { x, y, size, hollow }),
        ...openEndAt(openEnd, { x: arrow, y, size }, companyColour(style.palette, position)),
      ];
    }),
  ];
}
