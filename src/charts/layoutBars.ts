import type { BarAxis, BarRow } from './row';
import { textWidthPx, wrapText } from './textWidth';

/** Sizes of a bar chart, in CSS pixels. */
export interface BarLayout {
  readonly nameWidthPx: number;
  readonly rowHeightPx: number;
  readonly heightPx: number;
  /** Room behind the longest bar for its number (and words, where they stand on the same line). */
  readonly labelWidthPx: number;
  /** Lines of smaller words below each bar; 0 where they stand behind its number. */
  readonly asideLines: number;
  /** Room for one line of them. */
  readonly asideWidthPx: number;
}

const valueSizePx = 14;
export const asideSizePx = 13;
export const asideLinePx = 17;
export const nameSizePx = 14;
export const nameLinePx = 17;
/** Between the longest name and the axis. */
export const nameGapPx = 12;
const gapPx = 8;

/** Widths of a bar chart's parts for the room it has; the same for the HTML bars and the drawn ones. */
export function layoutBars(
  rows: readonly BarRow[],
  widthPx: number,
  alongside: readonly BarRow[] = [],
): BarLayout {
  const all = [...rows, ...alongside];
  const longestName = Math.max(0, ...all.map((row) => textWidthPx(row.name, nameSizePx)));
  const nameWidthPx = Math.min(Math.ceil(longestName) + nameGapPx + 4, Math.round(widthPx * 0.38));
  const room = widthPx - nameWidthPx;
  const drawn = all.filter((row) => row.drawn !== null);
  const valueWidth = (row: BarRow) => textWidthPx(row.text, valueSizePx) + gapPx;
  const fullWidth = (row: BarRow) =>
    valueWidth(row) + (row.aside === null ? 0 : textWidthPx(row.aside, asideSizePx) + gapPx);
  const widest = Math.ceil(Math.max(0, ...drawn.map(fullWidth)));
  const below = widest > room * 0.52 && drawn.some((row) => row.aside !== null);
  const asideWidthPx = Math.max(0, room - gapPx);
  const asideLines = below
    ? Math.max(...drawn.map((row) => wrapText(row.aside ?? '', asideWidthPx, asideSizePx).length))
    : 0;
  const nameLines = Math.max(
    1,
    ...all.map((row) => wrapText(row.name, nameWidthPx - nameGapPx, nameSizePx).length),
  );
  const rowHeightPx = Math.max(28 + asideLines * asideLinePx, nameLines * nameLinePx + 8);
  return {
    nameWidthPx,
    rowHeightPx,
    heightPx: rowHeightPx * rows.length + 8,
    labelWidthPx: below ? Math.ceil(Math.max(0, ...drawn.map(valueWidth))) : widest,
    asideLines,
    asideWidthPx,
  };
}

/** The part of the axis a value takes, 0 to 1; null draws nothing to scale. */
export function shareOfAxis(value: number, axis: BarAxis, rows: readonly BarRow[]): number {
  const { low, high } = domainOf(axis, rows);
  const at = axis.scale === 'log' ? Math.log(value / low) : value - low;
  const whole = axis.scale === 'log' ? Math.log(high / low) : high - low;
  if (whole <= 0 || !Number.isFinite(at)) return 0;
  return Math.min(1, Math.max(0, at / whole));
}

/** Both ends of the axis. A logarithmic one begins at the power of ten below its smallest value. */
export function domainOf(axis: BarAxis, rows: readonly BarRow[]): { low: number; high: number } {
  const values = [...rows, ...axis.alongside].flatMap((row) => row.drawn ?? []);
  const high = Math.max(axis.baseline, ...values);
  if (axis.scale === 'log') {
    const positive = values.filter((value) => value > 0);
    const smallest = Math.min(...positive);
    const low = positive.length === 0 ? 1 : 10 ** Math.floor(Math.log10(smallest));
    // The smallest value keeps a length, even where it is a power of ten itself.
    return { low: smallest / low < 1.001 ? low / 10 : low, high: Math.max(high, low * 10) };
  }
  return { low: axis.baseline, high: high === axis.baseline ? axis.baseline + 1 : high };
}
