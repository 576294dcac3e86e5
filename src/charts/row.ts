import { axisOfBars, type Axis, type AxisRule, type OpenEnd } from '../theme/axis';

/** Between the words of an aside. */
const asideSeparator = ' · ';

/** One horizontal bar, or the slot that stands for a gap. */
export interface BarRow {
  readonly id: string;
  readonly company: string;
  readonly name: string;
  readonly position: number;
  readonly state: string;
  /** Length on the axis; null draws a slot with words. */
  readonly drawn: number | null;
  /** What stands at the bar's end, or in the slot. */
  readonly text: string;
  /** Smaller words behind or below it. */
  readonly aside: string | null;
  /** The whole row in words, for the tooltip. */
  readonly label: string;
  /** The words of the whole row, some of which it may not show. */
  readonly words: readonly string[];
  /** Drawn with a hatch over its colour. */
  readonly hatched: boolean;
  /** Drawn as an outline: it may not be ranked with the others. */
  readonly outlined: boolean;
  /** On which side the number is open; null where it is closed. */
  readonly openEnd: OpenEnd | null;
  /** The target of its year, a tick on the bar; null without one. */
  readonly target: number | null;
}

/** What belongs to a row and is not shown in it, each after a separator: for those who hear it. */
export function unshownWords({ name, text, aside, words }: BarRow): string {
  const shown = [name, text, ...(aside?.split(asideSeparator) ?? [])];
  return words
    .filter((word) => !shown.includes(word))
    .map((word) => `${asideSeparator}${word}`)
    .join('');
}

/** What stands between rows: above which of them, and its words. */
export interface BarDivider {
  readonly at: number;
  readonly label: string;
}

/** The axis of bars. */
export interface BarAxis extends AxisRule {
  /** Rows of other charts on the same axis, so that bars are as long as they should be beside them. */
  readonly alongside: readonly BarRow[];
}

/** The axis that rows share with the charts beside them. */
export function axisOfRows(axis: BarAxis, rows: readonly BarRow[]): Axis {
  return axisOfBars(axis, [...rows, ...axis.alongside]);
}

/** One point of a line. */
export interface LinePoint extends BarRow {
  readonly year: number;
  /** True where a later report prints the year anew. */
  readonly restated: boolean;
  /** What is not as in the year before it that has a number; null where all is alike. */
  readonly changed: string | null;
}

/** One line over the years. */
export interface LineSeries {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  /** True of targets, which hold in steps. */
  readonly isTarget: boolean;
  readonly points: readonly LinePoint[];
}
