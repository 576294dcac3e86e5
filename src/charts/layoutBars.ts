import type { BarAxis, BarRow } from './row';

/** Sizes of a bar chart, in CSS pixels. */
export interface BarLayout {
  readonly nameWidthPx: number;
  readonly rowHeightPx: number;
  readonly heightPx: number;
  /** Room behind the longest bar for its number (and words, where they stand on the same line). */
  readonly labelWidthPx: number;
  /** True where the smaller words stand below the bar instead of behind its number. */
  readonly twoLines: boolean;
}

const valueSizePx = 14;
const asideSizePx = 13;
const gapPx = 8;

/** Widths of a bar chart's parts for the room it has; the same for the HTML bars and the drawn ones. */
export function layoutBars(rows: readonly BarRow[], widthPx: number): BarLayout {
  const longestName = Math.max(0, ...rows.map((row) => textWidthPx(row.name, asideSizePx + 1)));
  const nameWidthPx = Math.min(Math.ceil(longestName) + 12, Math.round(widthPx * 0.38));
  const room = widthPx - nameWidthPx;
  const drawn = rows.filter((row) => row.drawn !== null);
  const valueWidth = (row: BarRow) => textWidthPx(row.text, valueSizePx) + gapPx;
  const fullWidth = (row: BarRow) =>
    valueWidth(row) + (row.aside === null ? 0 : textWidthPx(row.aside, asideSizePx) + gapPx);
  const widest = Math.ceil(Math.max(0, ...drawn.map(fullWidth)));
  const twoLines = widest > room * 0.52 && drawn.some((row) => row.aside !== null);
  const rowHeightPx = twoLines ? 44 : 28;
  return {
    nameWidthPx,
    rowHeightPx,
    heightPx: rowHeightPx * rows.length + 8,
    labelWidthPx: twoLines ? Math.ceil(Math.max(0, ...drawn.map(valueWidth))) : widest,
    twoLines,
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
  const values = rows.flatMap((row) => row.drawn ?? []);
  const high = axis.largest ?? Math.max(axis.baseline, ...values);
  if (axis.scale === 'log') {
    const positive = values.filter((value) => value > 0);
    const smallest = Math.min(...positive);
    const low = positive.length === 0 ? 1 : 10 ** Math.floor(Math.log10(smallest));
    return { low: low === smallest ? low / 10 : low, high: Math.max(high, low * 10) };
  }
  return { low: axis.baseline, high: high === axis.baseline ? axis.baseline + 1 : high };
}

/** An estimate of a text's width: full-width characters are one em, others about half. */
export function textWidthPx(text: string, sizePx: number): number {
  let ems = 0;
  for (const character of text) {
    if (/[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]/.test(character)) ems += 1;
    else if (/[A-ZMW%÷≤≥]/.test(character)) ems += 0.62;
    else if (/[ .,:;·'’il|()]/.test(character)) ems += 0.28;
    else ems += 0.52;
  }
  return ems * sizePx;
}
