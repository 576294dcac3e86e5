import { partOf, type Axis, type AxisRule, type OpenEnd } from '../../theme/axis';
import { lanesOf } from '../../theme/lanes';
import type { Room } from '../../theme/labels/placeLabels';
import { textWidthPx } from '../../theme/textWidth';
import { layAxis, type Tick } from '../../theme/ticks';
import { nameLines, namePx } from './lineLayout';
import { spacedTicks } from './scatterLayout';
import { footPx, leastRowPx, narrowBelowPx, rowPx } from './chartRoom';

/** One company in a row of a spread. */
export interface SpreadPoint {
  readonly id: string;
  readonly company: string;
  readonly name: string;
  readonly position: number;
  readonly state: string;
  readonly drawn: number;
  /** With its unit. */
  readonly text: string;
  readonly openEnd: OpenEnd | null;
  readonly rankable: boolean;
  readonly hollow: boolean;
  readonly label: string;
}

/** A group with the companies' numbers. */
export interface SpreadRow {
  readonly id: string;
  readonly name: string;
  readonly points: readonly SpreadPoint[];
}

/** A point in its place. */
export interface PlacedSpreadPoint {
  readonly point: SpreadPoint;
  readonly row: SpreadRow;
  readonly xPx: number;
  readonly yPx: number;
}

/** A row in its place. */
export interface PlacedRow {
  readonly row: SpreadRow;
  readonly names: readonly string[];
  /** Where its first line of words stands. */
  readonly nameYPx: number;
  /** The middle of its points. */
  readonly yPx: number;
  /** From the lowest to the highest of what may be ranked; null where that is fewer than two. */
  readonly span: readonly [number, number] | null;
  readonly points: readonly PlacedSpreadPoint[];
}

export interface SpreadLayout {
  readonly axis: Axis;
  readonly ticks: readonly Tick[];
  readonly plot: Room;
  readonly heightPx: number;
  readonly rows: readonly PlacedRow[];
}

const lanePx = 13;
const airPx = leastRowPx - rowPx;

/** Where everything of a spread stands. */
export function spreadLayout(
  rows: readonly SpreadRow[],
  rule: AxisRule,
  widthPx: number,
): SpreadLayout {
  const { axis, ticks } = layAxis(
    rule,
    rows.flatMap((row) => row.points.map(({ drawn }) => drawn)),
  );
  const narrow = widthPx < narrowBelowPx;
  const measure = (text: string) => textWidthPx(text, namePx);
  const names = rows.map((row) => nameLines(row.name, narrow ? widthPx : widthPx * 0.24, measure));
  const nameRoomPx = Math.max(0, ...names.flat().map(measure));
  const last = ticks[ticks.length - 1];
  const left = narrow ? 8 : Math.ceil(nameRoomPx) + 20;
  const right = widthPx - Math.ceil(Math.max(12, last ? textWidthPx(last.text, 13) / 2 : 0));
  const x = (value: number) => left + partOf(value, axis) * (right - left);
  let top = 0;
  const placed = rows.map((row, index): PlacedRow => {
    const own = names[index] ?? [];
    const places = row.points.map(({ drawn }) => x(drawn));
    const { count, offsets } = lanesOf(places, lanePx);
    const nameHeight = own.length * rowPx;
    const height = narrow
      ? nameHeight + count * lanePx + airPx
      : Math.max(nameHeight, count * lanePx) + airPx;
    const yPx = narrow ? top + nameHeight + (height - nameHeight) / 2 : top + height / 2;
    const nameYPx = narrow ? top + rowPx / 2 + 4 : yPx - nameHeight / 2 + rowPx / 2;
    top += height;
    const ranked = places.filter((_, at) => row.points[at]?.rankable);
    return {
      row,
      names: own,
      nameYPx,
      yPx,
      span: ranked.length > 1 ? [Math.min(...ranked), Math.max(...ranked)] : null,
      points: row.points.map((point, at) => ({
        point,
        row,
        xPx: places[at] ?? left,
        yPx: yPx + (offsets[at] ?? 0) * lanePx,
      })),
    };
  });
  const plot = { left, right, top: 0, bottom: top };
  const written = spacedTicks({ axis, ticks }, right - left);
  return { axis, ticks: written, plot, heightPx: top + footPx, rows: placed };
}

/** The point that stands nearest to a place: of the row first. */
export function nearestInRows(
  rows: readonly PlacedRow[],
  xPx: number,
  yPx: number,
): PlacedSpreadPoint | null {
  const distance = (point: PlacedSpreadPoint) => Math.hypot(point.xPx - xPx, 3 * (point.yPx - yPx));
  return rows
    .flatMap(({ points }) => points)
    .reduce<PlacedSpreadPoint | null>(
      (best, point) => (best === null || distance(point) < distance(best) ? point : best),
      null,
    );
}
