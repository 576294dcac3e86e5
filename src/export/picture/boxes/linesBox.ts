import { partOf, shareOf, type Axis } from '../../../theme/axis';
import { lineAxis, ticksOf, type Tick } from '../../../theme/ticks';
import { labelledYears, yearShares } from '../../../theme/timeAxis';
import { gapsBox } from './gapsBox';
import { drawLabels, lineLabel, markerRoom, type LineLabel } from './lineLabels';
import { round, stroke, type Box, type Mark, type Point, type Rect } from '../marks';
import type { PictureLines, PicturePoint, PictureSeries } from '../../../viewModels/picture/model';
import { breakPath, dashOf } from '../../../theme/markers';
import { companyColour } from '../../../theme/palette';
import { fixed, stacked, type LayoutBox } from './layoutBox';
import {
  markerAt,
  measureFor,
  openEndAt,
  targetAt,
  setAround,
  setLines,
  type Style,
} from '../style';

type DrawnPoint = PicturePoint & { readonly drawn: number };

interface Line {
  readonly series: PictureSeries;
  readonly points: readonly DrawnPoint[];
  readonly last: DrawnPoint;
  readonly label: LineLabel;
}

/** Lines over the years, each with its name and last number at its end; gaps are told below. */
export function linesBox(model: PictureLines, width: number, style: Style): LayoutBox {
  const axis = lineAxis(
    model,
    model.series.flatMap((series) => series.points.flatMap((point) => point.drawn ?? [])),
  );
  const lines = linesOf(model, axis, width, style);
  const parts: LayoutBox[] = [];
  if (lines.length > 0) parts.push(plotPart({ model, lines, axis }, width, style));
  const gaps = gapsBox(model, (point) => !isPlaced(point, axis), width, style);
  if (gaps)
    parts.push(
      fixed(10 * style.unit, () => []),
      gaps,
    );
  return stacked(parts);
}

/** Lines with the axis they stand on. */
interface Chart {
  readonly model: PictureLines;
  readonly lines: readonly Line[];
  readonly axis: Axis;
}

function plotPart(chart: Chart, width: number, style: Style): LayoutBox {
  const { tick, name } = style.types;
  const labels = chart.lines.reduce((sum, line) => sum + line.label.height, 0);
  const foot = tick.leading + tick.size * 0.4;
  const least = Math.max(labels, name.size * 7) + foot + tick.size;
  return {
    min: least,
    preferred: Math.max(least, width * style.plotShare),
    max: Math.max(least, width * 3),
    draw: (x, y, height) => drawPlot(chart, { x, y, width, height, foot }, style),
  };
}

/** True of a number that has a place on the axis. */
function isPlaced(point: PicturePoint, axis: Axis): point is DrawnPoint {
  return point.drawn !== null && shareOf(point.drawn, axis) !== null;
}

function linesOf(model: PictureLines, axis: Axis, width: number, style: Style): readonly Line[] {
  return model.series.flatMap((series) => {
    const points = series.points.filter((point) => isPlaced(point, axis));
    const last = points[points.length - 1];
    if (!last) return [];
    const text =
      last.year === model.years[model.years.length - 1] ? last.text : `${last.year}: ${last.text}`;
    return [{ series, points, last, label: lineLabel(series.name, text, width, style) }];
  });
}

/** The room of a plot, its labels and its years; `foot` is the height of these. */
interface PlotRoom extends Rect {
  readonly foot: number;
}

function drawPlot({ model, lines, axis }: Chart, room: PlotRoom, style: Style): readonly Mark[] {
  const { tick } = style.types;
  const measure = measureFor(style, tick);
  const ticks = ticksOf(axis, 5);
  const widest = Math.max(0, ...ticks.map(({ text }) => measure(text))) + tick.size * 0.6;
  const labelRoom = Math.max(0, ...lines.map((line) => line.label.width)) + markerRoom(style);
  const right = room.x + room.width - labelRoom;
  // Numbers that would leave no room for lines give way: the lines' last ones stand at their ends.
  const scaled = right - room.x - widest > tick.size * 8;
  const left = room.x + (scaled ? widest : 0);
  const top = room.y + tick.size / 2;
  const bottom = room.y + room.height - room.foot;
  const yearX = yearsAcross(model.years, left, right, style);
  const at = (point: DrawnPoint) => ({
    x: yearX.get(point.year) ?? left,
    y: bottom - partOf(point.drawn, axis) * (bottom - top),
  });
  return [
    ...drawGrid(ticks, axis, style, { left, right, top, bottom, scaled }),
    ...drawYears(yearX, style, bottom),
    ...lines.flatMap((line) => drawLine(line, model.years, style, at)),
    ...drawLabels(
      lines.map(({ series: { position, isTarget }, last, label }) => ({
        ...at(last),
        position,
        isTarget,
        label,
      })),
      style,
      { right, top: room.y, bottom },
    ),
    ...lines.flatMap((line) => drawBreaks(line, style, at)),
    ...lines.flatMap((line) => drawPoints(line, style, at)),
    ...drawRestated(lines, style, at),
  ];
}

type Place = (point: DrawnPoint) => Point;

interface Plot extends Box {
  /** Whether the lines of the grid have numbers. */
  readonly scaled: boolean;
}

function drawGrid(ticks: readonly Tick[], axis: Axis, style: Style, plot: Plot): readonly Mark[] {
  const { tick } = style.types;
  const { line, ink } = style.palette;
  let free = Infinity;
  return ticks.flatMap(({ value, text }) => {
    const y = plot.bottom - partOf(value, axis) * (plot.bottom - plot.top);
    const pen = { colour: value === axis.origin ? ink : line, width: style.unit };
    const rule = stroke('grid', { x: plot.left, y }, { x: plot.right, y }, pen);
    if (!plot.scaled || y + tick.size / 2 > free) return [rule];
    free = y - tick.size * 0.7;
    const x = plot.left - tick.size * 0.6;
    return [rule, ...setAround(style, tick, [text], { x, y, anchor: 'end' })];
  });
}

/** Where each year stands. */
function yearsAcross(
  years: readonly number[],
  left: number,
  right: number,
  style: Style,
): ReadonlyMap<number, number> {
  const pad = Math.min(style.types.tick.size * 1.6, (right - left) * 0.15);
  const span = right - left - 2 * pad;
  return new Map([...yearShares(years)].map(([year, share]) => [year, left + pad + span * share]));
}

/** The years below the axis, as far as they have room. */
function drawYears(
  places: ReadonlyMap<number, number>,
  style: Style,
  bottom: number,
): readonly Mark[] {
  const { tick } = style.types;
  const wide = measureFor(style, tick)('2024') + tick.size * 0.5;
  const across = [...places.values()];
  const length = Math.max(...across) - Math.min(...across);
  return labelledYears([...places.keys()], length, wide).flatMap((year) =>
    setLines(style, tick, [String(year)], {
      x: places.get(year) ?? 0,
      y: bottom + tick.size * 0.3,
      anchor: 'middle',
    }),
  );
}

/** The line through the years that have a number; a year without one interrupts it. */
function drawLine(
  { series, points }: Line,
  years: readonly number[],
  style: Style,
  at: Place,
): readonly Mark[] {
  const colour = companyColour(style.palette, series.position);
  if (series.isTarget) return drawSteps(points, colour, style, at);
  const dash = dashOf(series.position)?.map((item) => round(item * style.unit)) ?? null;
  const runs: DrawnPoint[][] = [];
  // From a number that is only known to be at least so much, no line tells a change.
  for (const point of points.filter(({ openEnd }) => openEnd === null)) {
    const run = runs[runs.length - 1];
    const before = run?.[run.length - 1];
    const next = before && years.indexOf(point.year) === years.indexOf(before.year) + 1;
    if (next) run.push(point);
    else runs.push([point]);
  }
  return runs
    .filter((run) => run.length > 1)
    .map((run) => ({
      kind: 'path',
      role: 'line',
      d: `M${run.map((point) => `${round(at(point).x)},${round(at(point).y)}`).join('L')}`,
      at: null,
      fill: null,
      stroke: colour,
      strokeWidth: round(2.5 * style.unit),
      dash,
    }));
}

/** Marks across a line between two years that do not cover or count the same. */
function drawBreaks({ points }: Line, style: Style, at: Place): readonly Mark[] {
  return points.slice(1).flatMap((point, index): readonly Mark[] => {
    const before = points[index];
    if (!before || point.changed === null) return [];
    const [from, to] = [at(before), at(point)];
    const place = {
      x: round((from.x + to.x) / 2),
      y: round((from.y + to.y) / 2),
      scale: round(style.unit * 1.2),
    };
    const mark = {
      kind: 'path',
      role: 'box',
      d: breakPath,
      at: place,
      fill: null,
      dash: null,
    } as const;
    return [
      { ...mark, stroke: style.palette.paper, strokeWidth: 5 },
      { ...mark, stroke: style.palette.ink, strokeWidth: 1.5 },
    ];
  });
}

/** An r beside restated years; one for points that lie together. */
function drawRestated(lines: readonly Line[], style: Style, at: Place): readonly Mark[] {
  const { tick, name } = style.types;
  const size = name.size * 0.7;
  const drawn: Point[] = [];
  for (const { x, y } of lines.flatMap(({ points }) =>
    points.filter(({ restated }) => restated).map(at),
  )) {
    const place = { x: x + size * 0.9, y: y - size * 0.8 };
    const free = drawn.every(
      (other) =>
        Math.abs(other.x - place.x) >= tick.size || Math.abs(other.y - place.y) >= tick.leading,
    );
    if (free) drawn.push(place);
  }
  return drawn.flatMap((place) => setAround(style, tick, ['r'], place));
}

/** A target holds until the year of the next one. */
function drawSteps(
  points: readonly DrawnPoint[],
  colour: string,
  style: Style,
  at: Place,
): readonly Mark[] {
  const places = points.map(at);
  const [first, ...later] = places;
  if (!first || later.length === 0) return [];
  const steps = later.map(({ x, y }) => `H${round(x)}V${round(y)}`).join('');
  return [
    {
      kind: 'path',
      role: 'line',
      d: `M${round(first.x)},${round(first.y)}${steps}`,
      at: null,
      fill: null,
      stroke: colour,
      strokeWidth: round(1.75 * style.unit),
      dash: [4, 3].map((item) => round(item * style.unit)),
    },
  ];
}

function drawPoints({ series, points }: Line, style: Style, at: Place): readonly Mark[] {
  const size = style.types.name.size * 0.7;
  const colour = companyColour(style.palette, series.position);
  return points.flatMap((point) => {
    const { x, y } = at(point);
    if (series.isTarget) return [targetAt(style, series.position, { x, y, size })];
    const hollow = point.hatched || point.outlined;
    const arrow = y + (point.openEnd === 'at_least' ? -size : size);
    return [
      markerAt(style, series.position, { x, y, size, hollow }),
      ...openEndAt(point.openEnd, { x, y: arrow, size, along: 'line' }, colour),
    ];
  });
}
