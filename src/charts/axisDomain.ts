import type { BarAxis, BarRow } from './row';

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
