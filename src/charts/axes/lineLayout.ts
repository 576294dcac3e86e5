import { narrowBelowPx, rowPx } from './chartRoom';
import { shareOf, type Axis, type AxisRule } from '../../theme/axis';
import type { Measure } from '../../theme/fontMetrics';
import { widestPiece, wrapName } from '../../theme/lines/wrapText';
import { textWidthPx } from '../../theme/textWidth';
import { lineAxis, ticksOf } from '../../theme/ticks';
import { labelledYears, yearShares } from '../../theme/timeAxis';
import type { LinePoint, LineSeries } from '../row';

/** A number that has a place on the axis. */
export type DrawnPoint = LinePoint & { readonly drawn: number };

/** A line with what stands at its end. */
export interface PlacedSeries extends LineSeries {
  readonly points: readonly DrawnPoint[];
  readonly last: DrawnPoint;
  readonly label: EndLabel;
}

/** The name at a line's end with the last number, as it has room there. */
export interface EndLabel {
  /** None on a narrow chart, which has the names above it. */
  readonly names: readonly string[];
  readonly value: string;
  /** True where the number stands behind the name, not below it. */
  readonly beside: boolean;
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface LineLayout {
  readonly axis: Axis;
  readonly ticks: ReturnType<typeof ticksOf>;
  readonly placed: readonly PlacedSeries[];
  /** True where two thirds of the width are needed for the plot. */
  readonly narrow: boolean;
  /** Room for the numbers of the axis; none on a narrow chart, which has them inside the plot. */
  readonly axisWidthPx: number;
  /** Room for the labels at the lines' ends. */
  readonly labelWidthPx: number;
  /** Where each year stands. */
  readonly places: readonly YearAt[];
  /** The years with room for their digits. */
  readonly written: readonly number[];
}

/** A year, and where it stands. */
export interface YearAt {
  readonly year: number;
  readonly xPx: number;
}

/** The year that stands nearest to a place. */
export function nearestYear(places: readonly YearAt[], xPx: number): YearAt | null {
  const distance = (place: YearAt) => Math.abs(place.xPx - xPx);
  return places.reduce<YearAt | null>(
    (best, place) => (best === null || distance(place) < distance(best) ? place : best),
    null,
  );
}

export const namePx = 13;
/** Between the plot and a label: its marker. */
export const markerRoomPx = 22;
/** Between the edges of the plot and the first and last year. */
export const padPx = 24;

/** Where everything of a chart over time stands. */
export function lineLayout(
  years: readonly number[],
  series: readonly LineSeries[],
  rule: AxisRule,
  widthPx: number,
): LineLayout {
  const axis = lineAxis(
    rule,
    series.flatMap((line) => line.points.flatMap((point) => point.drawn ?? [])),
  );
  const narrow = widthPx < narrowBelowPx;
  const latest = years[years.length - 1];
  const placed = series.flatMap((line): readonly PlacedSeries[] => {
    const points = line.points.filter((point) => isPlaced(point, axis));
    const last = points[points.length - 1];
    if (!last) return [];
    const value = narrow || last.year === latest ? last.text : `${last.year}: ${last.text}`;
    const label = endLabel(narrow ? null : line.name, value, widthPx * 0.3 - markerRoomPx);
    return [{ ...line, points, last, label }];
  });
  const labelWidthPx = Math.ceil(
    Math.max(0, ...placed.map(({ label }) => label.widthPx)) + markerRoomPx,
  );
  const axisWidthPx = narrow ? 0 : 68;
  const lengthPx = widthPx - labelWidthPx - axisWidthPx - 2 * padPx;
  return {
    axis,
    ticks: ticksOf(axis, 5),
    placed,
    narrow,
    axisWidthPx,
    labelWidthPx,
    places: [...yearShares(years)].map(([year, share]) => ({
      year,
      xPx: axisWidthPx + padPx + share * lengthPx,
    })),
    written: labelledYears(years, lengthPx, 40),
  };
}

/** The name and the number behind it, or below its last line where that has no room. */
export function endLabel(name: string | null, value: string, roomPx: number): EndLabel {
  const measure = (text: string) => textWidthPx(text, namePx);
  const names = name === null ? [] : nameLines(name, roomPx, measure);
  const lastPx = measure(names[names.length - 1] ?? '');
  const besidePx = lastPx + 6 + measure(value);
  const beside = names.length > 0 && besidePx <= roomPx;
  const widths = [...names.map(measure), beside ? besidePx : measure(value)];
  return {
    names,
    value,
    beside,
    widthPx: Math.max(...widths),
    heightPx: (names.length + (beside ? 0 : 1)) * rowPx,
  };
}

/** The lines of a name; a word without room is not cut but stands on a line of its own. */
export function nameLines(name: string, roomPx: number, measure: Measure): readonly string[] {
  const widthPx = Math.max(roomPx, widestPiece(name, measure));
  return wrapName(name, widthPx, measure).map((line) => line.trimEnd());
}

function isPlaced(point: LinePoint, axis: Axis): point is DrawnPoint {
  return point.drawn !== null && shareOf(point.drawn, axis) !== null;
}
