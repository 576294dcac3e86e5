import { partOf, type Axis } from '../../../theme/axis';
import { leadEnd, placeLabels } from '../../../theme/labels/placeLabels';
import { companyColour } from '../../../theme/palette';
import { layAxis, type LaidAxis } from '../../../theme/ticks';
import type {
  PictureScatter,
  PictureScatterAxis,
  PictureScatterPoint,
} from '../../../viewModels/picture/model';
import { stroke, type Box, type Mark, type Point, type Rect } from '../marks';
import { markerAt, measureFor, openEndAt, setAround, setLines, type Style } from '../style';
import { widestLine, wrapName, wrapText } from '../../../theme/lines/wrapText';
import { gapBlock, gapColumns } from './gapsBox';
import { drawLabels, lineLabel, markerRoom } from './lineLabels';
import { fixed, space, stacked, type LayoutBox } from './layoutBox';

/** Points over two axes, each with its name; below them who has no point, and why. */
export function scatterBox(model: PictureScatter, width: number, style: Style): LayoutBox {
  const parts: LayoutBox[] = [];
  if (model.points.length > 0) {
    parts.push(
      axisTitle(model.y, 'start', width, style),
      plotPart(model, width, style),
      axisTitle(model.x, 'end', width, style),
    );
  }
  if (model.gaps.length > 0) {
    const blocks = model.gaps.map((gap) => gapBlock(gap, gap.texts, style));
    if (parts.length > 0) parts.push(space(4 * style.unit, 8 * style.unit, 12 * style.unit));
    parts.push(gapColumns(blocks, width, style));
  }
  if (model.points.length === 0) parts.push(space(0, 0, width * 3));
  return stacked(parts);
}

/** What an axis is of: above the upward one, at the right end of the other. */
function axisTitle(
  { title }: PictureScatterAxis,
  anchor: 'start' | 'end',
  width: number,
  style: Style,
): LayoutBox {
  const { tick } = style.types;
  const lines = wrapText(title, width, measureFor(style, tick));
  return fixed(lines.length * tick.leading, (x, y) =>
    setLines(style, tick, lines, { x: anchor === 'end' ? x + width : x, y, anchor }),
  );
}

function plotPart(model: PictureScatter, width: number, style: Style): LayoutBox {
  const { name, tick } = style.types;
  const labels = model.points.map((point) => lineLabel(point.name, null, width, style).height);
  const column = labels.reduce((sum, height) => sum + height, 0) + tick.leading + tick.size;
  const least = Math.max(name.leading * 8, column);
  return {
    min: least,
    preferred: Math.max(least, width * style.plotShare),
    max: Math.max(least, width * 3),
    draw: (x, y, height) => drawPlot(model, { x, y, width, height }, style),
  };
}

function drawPlot(model: PictureScatter, room: Rect, style: Style): readonly Mark[] {
  const { points } = model;
  const x = layAxis(
    model.x,
    points.map((point) => point.x.drawn),
  );
  const y = layAxis(
    model.y,
    points.map((point) => point.y.drawn),
  );
  const right = room.x + room.width;
  const whole = plotIn({ ...room, right }, { x, y }, style);
  const placeIn = (plot: Box) => (point: PictureScatterPoint) => ({
    x: plot.left + partOf(point.x.drawn, x.axis) * (plot.right - plot.left),
    y: plot.bottom - partOf(point.y.drawn, y.axis) * (plot.bottom - plot.top),
  });
  // Beside the plot there is room for half a name as well.
  const bottom = whole.bottom + style.types.label.leading / 2;
  const around = { left: whole.left, top: room.y, right, bottom };
  const beside = drawNames(points, placeIn(whole), around, style);
  // Where names have no room among the markers they stand in a column beside the plot.
  const labels = points.map((point) => lineLabel(point.name, null, room.width, style));
  const column = Math.max(0, ...labels.map(({ width }) => width)) + markerRoom(style);
  const plot = beside ? whole : plotIn({ ...room, right: right - column }, { x, y }, style);
  const at = placeIn(plot);
  const ends = points.flatMap((point, index) => {
    const label = labels[index];
    return label ? [{ ...at(point), position: point.position, isTarget: false, label }] : [];
  });
  const names =
    beside ?? drawLabels(ends, style, { right: plot.right, top: room.y, bottom: plot.bottom });
  return [
    ...drawUpward(y, plot, style),
    ...drawAcross(x, plot, style),
    ...points.flatMap((point) => drawOpenBars(point, at(point), style)),
    ...names,
    ...points.map((point) =>
      markerAt(style, point.position, {
        ...at(point),
        size: markerSize(style),
        hollow: point.hollow,
      }),
    ),
  ];
}

/** The plot without the numbers of its axes; `right` is where it may reach. */
function plotIn(
  room: Rect & { readonly right: number },
  { x, y }: { readonly x: LaidAxis; readonly y: LaidAxis },
  style: Style,
): Box {
  const { tick } = style.types;
  const measure = measureFor(style, tick);
  const widest = Math.max(0, ...y.ticks.map(({ text }) => measure(text)));
  const last = x.ticks[x.ticks.length - 1];
  return {
    left: room.x + widest + tick.size * 0.6,
    right: room.right - Math.max(tick.size, measure(last?.text ?? '') / 2),
    top: room.y + tick.size * 0.6,
    bottom: room.y + room.height - tick.leading - tick.size,
  };
}

function markerSize(style: Style): number {
  return style.types.name.size * 0.8;
}

function gridPen(value: number, axis: Axis, style: Style) {
  const { ink, line } = style.palette;
  return { colour: value === axis.origin ? ink : line, width: style.unit };
}

/** Lines across at the numbers of the upward axis, which have room where the plot is high enough. */
function drawUpward({ axis, ticks }: LaidAxis, plot: Box, style: Style): readonly Mark[] {
  const { tick } = style.types;
  let free = Infinity;
  return ticks.flatMap(({ value, text }) => {
    const y = plot.bottom - partOf(value, axis) * (plot.bottom - plot.top);
    const from = { x: plot.left, y };
    const line = stroke('grid', from, { x: plot.right, y }, gridPen(value, axis, style));
    if (y + tick.size / 2 > free) return [line];
    free = y - tick.size * 0.7;
    const x = plot.left - tick.size * 0.6;
    return [line, ...setAround(style, tick, [text], { x, y, anchor: 'end' })];
  });
}

/** Lines upward at the numbers of the other axis, as many of them written as have room. */
function drawAcross({ axis, ticks }: LaidAxis, plot: Box, style: Style): readonly Mark[] {
  const { tick } = style.types;
  const measure = measureFor(style, tick);
  let free = -Infinity;
  return ticks.flatMap(({ value, text }) => {
    const x = plot.left + partOf(value, axis) * (plot.right - plot.left);
    const line = stroke(
      'grid',
      { x, y: plot.top },
      { x, y: plot.bottom },
      gridPen(value, axis, style),
    );
    const half = measure(text) / 2;
    if (x - half < free) return [line];
    free = x + half + tick.size * 0.6;
    const place = { x, y: plot.bottom + tick.size, anchor: 'middle' } as const;
    return [line, ...setLines(style, tick, [text], place)];
  });
}

/** Bars towards where a number is open: nobody knows how far. */
function drawOpenBars(
  { x, y, position }: PictureScatterPoint,
  at: Point,
  style: Style,
): readonly Mark[] {
  const size = markerSize(style);
  const reach = size * 2.4;
  const colour = companyColour(style.palette, position);
  const pen = { colour, width: 2 * style.unit };
  const across = { x: at.x + (x.openEnd === 'at_most' ? -reach : reach), y: at.y };
  const up = { x: at.x, y: at.y + (y.openEnd === 'at_most' ? reach : -reach) };
  return [
    ...(x.openEnd === null
      ? []
      : [
          stroke('lead', at, across, pen),
          ...openEndAt(x.openEnd, { ...across, size, along: 'bar' }, colour),
        ]),
    ...(y.openEnd === null
      ? []
      : [
          stroke('lead', at, up, pen),
          ...openEndAt(y.openEnd, { ...up, size, along: 'line' }, colour),
        ]),
  ];
}

/** The name of each point beside it, tied to it where it could not stand there; null without room. */
function drawNames(
  points: readonly PictureScatterPoint[],
  at: (point: PictureScatterPoint) => Point,
  room: Box,
  style: Style,
): readonly Mark[] | null {
  const { label } = style.types;
  const measure = measureFor(style, label);
  const clearance = markerSize(style) * 0.95;
  const names = points.map(({ name }) => wrapName(name, (room.right - room.left) * 0.4, measure));
  const wishes = points.map((point, index) => ({
    ...at(point),
    width: widestLine(names[index] ?? [], measure),
    height: (names[index]?.length ?? 0) * label.leading,
  }));
  const boxes = placeLabels(wishes, room, clearance);
  if (!boxes) return null;
  return points.flatMap((point, index) => {
    const box = boxes[index];
    if (!box) return [];
    const from = at(point);
    const end = leadEnd(from, box, clearance);
    const pen = { colour: style.palette.soft, width: style.unit };
    return [
      ...(end ? [stroke('lead', from, end, pen)] : []),
      ...setLines(style, label, names[index] ?? [], { x: box.left, y: box.top }),
    ];
  });
}
