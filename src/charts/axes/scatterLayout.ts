import { partOf, type Axis, type AxisRule, type OpenEnd } from '../../theme/axis';
import { leadEnd, placeLabels, type Room } from '../../theme/labels/placeLabels';
import { textWidthPx } from '../../theme/textWidth';
import { layAxis, type LaidAxis, type Tick } from '../../theme/ticks';
import { nameLines, namePx } from './lineLayout';
import { footPx, rowPx } from './chartRoom';

/** Where a point stands on one axis, and what is written of it. */
interface ScatterValue {
  readonly drawn: number;
  readonly text: string;
  readonly openEnd: OpenEnd | null;
}

/** A company, or one site of it, with a number on both axes. */
export interface ScatterPoint {
  readonly id: string;
  /** What opens on it. */
  readonly proof: string;
  readonly company: string;
  readonly name: string;
  readonly position: number;
  readonly state: string;
  readonly x: ScatterValue;
  readonly y: ScatterValue;
  readonly label: string;
  readonly hollow: boolean;
}

/** An axis with its title: what it is of, and the unit. */
export interface TitledAxis extends AxisRule {
  readonly name: string;
  readonly title: string;
}

/** A point in its place, with its name beside it. */
export interface PlacedPoint {
  readonly point: ScatterPoint;
  readonly xPx: number;
  readonly yPx: number;
  readonly names: readonly string[];
  /** Of the name; null where the names of all points stand above the plot. */
  readonly box: Room | null;
  /** Where the line to a name ends that could not stand beside its marker. */
  readonly lead: { readonly x: number; readonly y: number } | null;
}

/** An axis with the numbers that are written on it. */
export interface ScatterLayout {
  readonly x: LaidAxis;
  readonly y: LaidAxis;
  readonly plot: Room;
  readonly placed: readonly PlacedPoint[];
}

export const scatterHeightPx = 380;
const tickPx = 13;
const topPx = 12;
/** From the middle of a marker to its name. */
const clearancePx = 11;
/** How far a bar reaches from a number that is open on that side. */
export const openBarPx = 26;

/** Where everything of a scatter stands. */
export function scatterLayout(
  points: readonly ScatterPoint[],
  rules: { readonly x: AxisRule; readonly y: AxisRule },
  widthPx: number,
): ScatterLayout {
  const x = layAxis(
    rules.x,
    points.map((point) => point.x.drawn),
  );
  const y = layAxis(
    rules.y,
    points.map((point) => point.y.drawn),
  );
  const widthOf = ({ text }: Tick) => textWidthPx(text, tickPx);
  const last = x.ticks[x.ticks.length - 1];
  const plot = {
    left: Math.ceil(Math.max(0, ...y.ticks.map(widthOf))) + 12,
    top: topPx,
    right: widthPx - Math.ceil(Math.max(14, last ? widthOf(last) / 2 : 0)),
    bottom: scatterHeightPx - footPx,
  };
  const across = { ...x, ticks: spacedTicks(x, plot.right - plot.left) };
  return { x: across, y, plot, placed: placePoints(points, { x: x.axis, y: y.axis }, plot) };
}

/** Every tick, or every second, third …: as many as have room for their numbers. */
export function spacedTicks({ axis, ticks }: LaidAxis, lengthPx: number): readonly Tick[] {
  const every = [1, 2, 3, 4, 5, 6].find((step) => {
    const kept = ticks.filter((_, index) => index % step === 0);
    return kept.every((tick, index) => {
      const next = kept[index + 1];
      if (!next) return true;
      const apartPx = (partOf(next.value, axis) - partOf(tick.value, axis)) * lengthPx;
      return apartPx >= (textWidthPx(tick.text, tickPx) + textWidthPx(next.text, tickPx)) / 2 + 8;
    });
  });
  return ticks.filter((_, index) => index % (every ?? ticks.length) === 0);
}

function placePoints(
  points: readonly ScatterPoint[],
  { x, y }: { readonly x: Axis; readonly y: Axis },
  plot: Room,
): readonly PlacedPoint[] {
  const roomPx = (plot.right - plot.left) * 0.45;
  const measure = (text: string) => textWidthPx(text, namePx);
  const marks = points.map((point) => {
    const names = nameLines(point.name, roomPx, measure);
    return {
      point,
      names,
      x: plot.left + partOf(point.x.drawn, x) * (plot.right - plot.left),
      y: plot.bottom - partOf(point.y.drawn, y) * (plot.bottom - plot.top),
      width: Math.ceil(Math.max(0, ...names.map(measure))) + 2,
      height: names.length * rowPx,
    };
  });
  // Beside the plot there is room for half a name as well.
  const room = { ...plot, top: 0, right: plot.right + 10, bottom: plot.bottom + rowPx / 2 };
  const boxes = placeLabels(marks, room, clearancePx);
  return marks.map((mark, index) => {
    const box = boxes?.[index] ?? null;
    const lead = box && leadEnd(mark, box, clearancePx);
    return { point: mark.point, names: mark.names, xPx: mark.x, yPx: mark.y, box, lead };
  });
}

/** The point that stands nearest to a place. */
export function nearestPoint(
  placed: readonly PlacedPoint[],
  xPx: number,
  yPx: number,
): PlacedPoint | null {
  const distance = (point: PlacedPoint) => Math.hypot(point.xPx - xPx, point.yPx - yPx);
  return placed.reduce<PlacedPoint | null>(
    (best, point) => (best === null || distance(point) < distance(best) ? point : best),
    null,
  );
}
