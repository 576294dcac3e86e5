/**
 * How values lie on an axis. Only a linear one has bars, whose length is the value: on a logarithmic
 * one and among calendar years values are points over a labelled axis.
 */
export type Scale = 'linear' | 'log' | 'years';

/** How the values of an indicator lie on an axis. */
export interface AxisRule {
  /** Where bars begin: 0, or a physical floor; among calendar years the first one. */
  readonly baseline: number;
  readonly scale: Scale;
}

/** What a number is where one side of it is open. */
export type OpenEnd = 'at_least' | 'at_most';

/** Both ends of an axis in the values' unit, and how values lie between them. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly scale: Scale;
  /** Where bars begin. */
  readonly origin: number;
  /** From one round value to the next, where the ends are chosen for it. */
  readonly step: number | null;
}

/**
 * The axis of bars. It begins at the baseline, or below it where a value is lower; a logarithmic one
 * at the power of ten below its smallest value.
 */
export function barAxis({ baseline, scale }: AxisRule, values: readonly number[]): Axis {
  const high = Math.max(baseline, ...values);
  if (scale === 'log') {
    const positive = values.filter((value) => value > 0);
    const smallest = Math.min(...positive);
    const power = positive.length === 0 ? 1 : Number(`1e${Math.floor(Math.log10(smallest))}`);
    return { low: power, high: Math.max(high, power * 10), scale, origin: power, step: null };
  }
  const low = Math.min(baseline, ...values);
  return { low, high: high === low ? low + 1 : high, scale, origin: baseline, step: null };
}

/** What a bar shows: its value, null for none, and the target of its year. */
interface BarValues {
  readonly drawn: number | null;
  readonly target: number | null;
}

/** The axis of bars that has room for the ticks of their targets, too. */
export function axisOfBars(rule: AxisRule, bars: readonly BarValues[]): Axis {
  return barAxis(
    rule,
    bars.flatMap(({ drawn, target }) => [drawn, target].filter((value) => value !== null)),
  );
}

/** The part of an axis that the number behind a bar may take, by where it is drawn. */
export const numberShare = { picture: 0.2, page: 0.15, narrowPage: 0.3 } as const;

/**
 * Where the number of a bar begins, as a part of the axis: at the bar's end, or behind the tick of its
 * target where that would stand in the number.
 */
export function numberStart(end: number, target: number | null, share: number): number {
  return target !== null && target > end && target - end < share ? target : end;
}

/** The part of the axis up to a value, 0 to 1; null where the axis has no place for it. */
export function shareOf(value: number, axis: Axis): number | null {
  return axis.scale === 'log' && value <= 0 ? null : partOf(value, axis);
}

/** As `shareOf`, of what is known to have its place: an end of the axis, a tick. */
export function partOf(value: number, { low, high, scale }: Axis): number {
  return scale === 'log'
    ? Math.log(value / low) / Math.log(high / low)
    : (value - low) / (high - low);
}

/** The part of the axis that a bar covers, 0 to 1; `from` and `to` are its left and right end. */
export interface BarSpan {
  readonly from: number;
  readonly to: number;
  /** False where the value lies at the bar's beginning: there is nothing to see. */
  readonly visible: boolean;
}

/**
 * The bar of a value, from where bars begin to the value, on whichever side it lies; null where the
 * axis has no place for it.
 */
export function barSpan(value: number, axis: Axis): BarSpan | null {
  const origin = partOf(axis.origin, axis);
  if (value === axis.origin) return { from: origin, to: origin, visible: false };
  const share = shareOf(value, axis);
  if (share === null) return null;
  return { from: Math.min(origin, share), to: Math.max(origin, share), visible: true };
}

/** True where values are points, not bars. */
export function hasPoints({ scale }: Pick<AxisRule, 'scale'>): boolean {
  return scale !== 'linear';
}
